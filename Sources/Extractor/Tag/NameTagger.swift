internal import Knowledge

/// A name that the tagger found.
package struct TaggedName: Hashable, Sendable {
  /// Indices into the tokens.
  package let tokens: Range<Int>
  package let segment: Int
  package let name: NameClass
}

/// Finds names of people, places and organisations by how they are written and what stands around them.
///
/// A linear chain over the tokens of each run of capitals, decoded exactly (Viterbi, 1967), in whole numbers, so that each
/// machine finds the same.
struct NameTagger {
  private let model: TagModel

  init(_ model: TagModel) {
    self.model = model
  }

  /// The names of a text, in its order.
  ///
  /// - Complexity: O(number of candidate tokens)
  func names(in analysis: Analysis) -> [TaggedName] {
    var features = TagFeatures(analysis)
    var decoder = ChainDecoder(model)
    var result: [TaggedName] = []
    for run in analysis.runs {
      decoder.begin()
      features.turn(to: run)
      for index in run.tokens {
        var scores = SIMD16<Int16>(repeating: 0)
        features.forEach(at: index) { model.add($0, to: &scores) }
        decoder.append(scores)
      }
      Self.appendNames(decoder.labels(), run, to: &result)
    }
    return result
  }

  private static func appendNames(
    _ labels: [NameLabel], _ run: CandidateRun, to names: inout [TaggedName]
  ) {
    var start = 0
    for (index, label) in labels.enumerated() {
      guard let name = label.name else { continue }
      if label.position == .begin || label.position == .only { start = index }
      if label.position == .last || label.position == .only {
        let first = run.tokens.lowerBound + start
        names.append(
          TaggedName(
            tokens: first..<(run.tokens.lowerBound + index + 1), segment: run.segment, name: name))
      }
    }
  }
}

/// The best labels of a chain.
struct ChainDecoder {
  private static let impossible: Int32 = -1_000_000

  private let transitions: [SIMD16<Int32>]
  private var scores: SIMD16<Int32> = .zero
  private var origins: [SIMD16<Int32>] = []

  init(_ model: TagModel) {
    transitions = (0..<NameLabel.count).map { label in
      var row = SIMD16<Int32>(truncatingIfNeeded: model.transitions[label])
      for next in 0..<SIMD16<Int32>.scalarCount {
        let isAllowed =
          next < NameLabel.count
          && NameLabel.allows(
            NameLabel(rawValue: UInt8(label)), NameLabel(rawValue: UInt8(next)))
        if !isAllowed { row[next] = Self.impossible }
      }
      return row
    }
  }

  /// Begins a chain, before which nothing is a name.
  mutating func begin() {
    origins.removeAll(keepingCapacity: true)
    scores = SIMD16<Int32>(repeating: Self.impossible)
    scores[0] = 0
  }

  /// Adds a token by the scores of its labels.
  mutating func append(_ emissions: SIMD16<Int16>) {
    var best = SIMD16<Int32>(repeating: Self.impossible * 2)
    var origin = SIMD16<Int32>.zero
    for label in 0..<NameLabel.count {
      let candidate = transitions[label] &+ scores[label]
      let isBetter = candidate .> best
      best.replace(with: candidate, where: isBetter)
      origin.replace(with: SIMD16(repeating: Int32(label)), where: isBetter)
    }
    origins.append(origin)
    scores = best &+ SIMD16<Int32>(truncatingIfNeeded: emissions)
    // Only differences count: the best is set to 0 and nothing falls below what is impossible, however long the chain.
    scores = pointwiseMax(scores &- scores.max(), SIMD16(repeating: Self.impossible))
  }

  /// The labels of the chain, after which nothing goes on.
  func labels() -> [NameLabel] {
    var best = 0
    var bestScore = Int32.min
    for label in 0..<NameLabel.count where transitions[label][0] > Self.impossible {
      let score = scores[label] &+ transitions[label][0]
      if score > bestScore { (best, bestScore) = (label, score) }
    }
    var labels = [NameLabel](repeating: .outside, count: origins.count)
    for index in origins.indices.reversed() {
      labels[index] = NameLabel(rawValue: UInt8(best))
      best = Int(origins[index][best])
    }
    return labels
  }
}
