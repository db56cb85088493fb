internal import Knowledge

/// The features of a token: hashes of what it, its neighbours, its run and its document look like.
///
/// The set is that of the linear taggers of the literature (words, shapes, affixes, clusters, gazetteers, context
/// aggregation: Ratinov and Roth, 2009), each numbered by its place in ``forEach(at:_:)``: a change of order or meaning
/// asks for new weights.
struct TagFeatures {
  private let text: SegmentedText
  private let codes: TableCodes
  private let memory: DocumentMemory
  private let clusters: WordClusters
  /// What stands at the tokens of the run, two before it and two after it.
  private var words: [Word] = []
  private var run = CandidateRun(tokens: 0..<0, segment: 0)
  private var segment = 0..<0

  init(_ analysis: Analysis) {
    text = analysis.text
    codes = analysis.codes
    memory = DocumentMemory(analysis.text, analysis.codes)
    clusters = .embedded
  }

  /// Turns to a run.
  mutating func turn(to run: CandidateRun) {
    self.run = run
    segment = text.segments[run.segment].tokens
    words.removeAll(keepingCapacity: true)
    for index in (run.tokens.lowerBound - 2)..<(run.tokens.upperBound + 2) {
      words.append(word(at: index))
    }
  }

  /// Calls `body` with each feature of a token of the run.
  @inline(__always)
  func forEach(at index: Int, _ body: (UInt64) -> Void) {
    let offset = index - run.tokens.lowerBound + 2
    let here = words[offset]
    let before = words[offset - 1]
    let after = words[offset + 1]
    let secondBefore = words[offset - 2]
    let secondAfter = words[offset + 2]
    let token = text.tokens[index]
    var template: UInt64 = 0
    @inline(__always) func emit(_ value: UInt64) {
      template &+= 1
      body(Self.mix(value, template))
    }
    @inline(__always) func emit(_ first: UInt64, _ second: UInt64) {
      template &+= 1
      body(Self.mix(first &* 0xa076_1d64_78bd_642f ^ second, template))
    }

    // Words
    emit(0)
    emit(here.key)
    emit(before.key)
    emit(after.key)
    emit(before.key, here.key)
    emit(here.key, after.key)

    // Shapes and affixes
    emit(here.shape)
    emit(before.shape << 16 | here.shape << 8 | after.shape)
    let end = affix(token, last: 4)
    emit(end & 0xFFFF)
    emit(end & 0xFF_FFFF)
    emit(end)
    emit(affix(token, first: 3))

    // Clusters
    emit(here.cluster)
    emit(before.cluster)
    emit(after.cluster)
    emit(secondBefore.cluster)
    emit(secondAfter.cluster)
    emit(before.cluster, here.cluster)
    emit(here.cluster, after.cluster)
    emit(before.cluster, after.cluster)
    emit(here.cluster, here.shape)

    // Classes of the lexicon
    emit(here.classes)
    emit(before.classes)
    emit(after.classes)

    // Tables
    emit(here.codes)
    emit(before.codes)
    emit(after.codes)
    emit(here.codes, before.codes)
    emit(here.codes, after.codes)
    emit(here.codes, before.cluster)
    emit(here.codes, after.cluster)
    emit(here.codes, here.cluster)

    // The run and the sentence
    let isFirst: UInt64 = index == segment.lowerBound ? 1 : 0
    let place = UInt64(min(3, index - run.tokens.lowerBound))
    let rest = UInt64(min(3, run.tokens.upperBound - 1 - index))
    let runPlace = place << 2 | rest
    let lead = words[1]
    let tail = words[words.count - 2]
    let last = words[words.count - 3]
    let first = words[2]
    emit(runPlace << 1 | isFirst)
    emit(lead.key, place)
    emit(tail.key, rest)
    emit(lead.cluster, tail.cluster)
    emit(last.key, rest)
    emit(last.cluster, here.cluster)
    emit(first.key, place)
    emit(first.cluster, here.cluster)
    emit(isFirst << 8 | here.shape, here.cluster)

    // The document
    guard token.isWord else { return }
    let sight = UInt64(memory.elsewhere(at: index, text).rawValue)
    emit(sight, isFirst)
    emit(sight, here.codes)
    for bit in 0..<DocumentMemory.Sight.count where sight >> UInt64(bit) & 1 == 1 {
      body(Self.mix(UInt64(bit), Self.sightTemplate))
      body(Self.mix(UInt64(bit) << 8 | here.shape << 1 | isFirst, Self.sightTemplate + 1))
    }
  }

  /// The number of the first feature of a bit of the memory, past those of all others.
  private static let sightTemplate: UInt64 = 200

  // MARK: - Words

  private struct Word {
    var key: UInt64
    var cluster: UInt64
    var shape: UInt64
    var codes: UInt64
    var classes: UInt64
  }

  /// What stands at a place; beyond the ends of the segment, a mark of its own.
  @inline(__always)
  private func word(at index: Int) -> Word {
    guard segment.contains(index) else {
      let side: UInt64 = index < segment.lowerBound ? 1 : 2
      return Word(key: side, cluster: 1100 + side, shape: 60 + side, codes: 0, classes: side << 62)
    }
    let token = text.tokens[index]
    guard token.isWord else {
      let mark = UInt64(token.symbol.rawValue) + 3
      return Word(key: mark, cluster: 1030 + mark, shape: 30 + mark, codes: 0, classes: mark << 56)
    }
    let codes = UInt64(self.codes.forms[index]) << 16 | UInt64(self.codes.places[index])
    if token.shape.contains(.number) {
      let length = UInt64(min(5, token.end - token.start))
      return Word(
        key: 40 + length, cluster: 1060 + length, shape: 50 + length, codes: codes, classes: 1 << 55
      )
    }
    return Word(
      key: token.hash, cluster: UInt64(clusters.cluster(ofHash: token.hash)),
      shape: UInt64(token.shape.rawValue) & 0x37 | (token.spaced ? 0 : 0x40), codes: codes,
      classes: token.classes.subtracting(.formStart).rawValue)
  }

  /// The last bytes of a token, in lower case as far as they are ASCII.
  @inline(__always)
  private func affix(_ token: Token, last count: Int) -> UInt64 {
    var result: UInt64 = 0
    for place in max(Int(token.start), Int(token.end) - count)..<Int(token.end) {
      result = result << 8 | UInt64(lower(text.bytes[place]))
    }
    return result
  }

  @inline(__always)
  private func affix(_ token: Token, first count: Int) -> UInt64 {
    var result: UInt64 = 0
    for place in Int(token.start)..<min(Int(token.end), Int(token.start) + count) {
      result = result << 8 | UInt64(lower(text.bytes[place]))
    }
    return result
  }

  @inline(__always)
  private func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  @inline(__always)
  private static func mix(_ value: UInt64, _ template: UInt64) -> UInt64 {
    var hash = (value &+ template &* 0x9e37_79b9_7f4a_7c15) &* 0xd6e8_feb8_6659_fd93
    hash ^= hash >> 32
    hash &*= 0xd6e8_feb8_6659_fd93
    return hash ^ hash >> 32
  }
}
