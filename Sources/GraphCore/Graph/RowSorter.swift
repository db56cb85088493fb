/// Sorts the arcs of one block of vertices after another into rows that ascend.
///
/// A radix sort from the least digit on: by target in digits of 11 bits, then by source, which is
/// the row. Each pass keeps the order of the one before.
struct RowSorter: ~Copyable {
  private static let digitBits: UInt32 = 11
  private static let digitCount = 1 << 11
  private static let blockSize = 1 << Int(GatheredArcs.blockBits)

  private let first: Scratch<GatheredArc>
  private let second: Scratch<GatheredArc>
  private let counts: Scratch<UInt32>
  private let starts: Scratch<UInt32>
  private let passCount: Int

  /// What a block holds.
  struct Findings {
    /// Whether two arcs of a row have the same target.
    var hasParallelArcs = false

    /// The sum of all codes.
    var codeSum: UInt64 = 0
  }

  /// Makes room for the largest block of a graph.
  init(vertexCount: Int, largestBlock: Int) {
    let blank = GatheredArc(source: 0, target: 0, code: 0)
    first = Scratch(repeating: blank, count: largestBlock)
    second = Scratch(repeating: blank, count: largestBlock)
    var passes = 1
    while vertexCount >> (passes * Int(Self.digitBits)) > 0 { passes += 1 }
    passCount = passes
    counts = Scratch(repeating: 0, count: passes * Self.digitCount)
    starts = Scratch(repeating: 0, count: Self.blockSize)
  }

  /// Sorts a block.
  ///
  /// Bounds: `rows` has room for all arcs of the chunks and `offsets` for the vertices of the
  /// block, of which there are `vertexCount`; sources lie in the block.
  /// - Parameters:
  ///   - chunks: The arcs of the block, in any number of stretches.
  ///   - rows: Where the block's first row goes.
  ///   - offsets: Where the beginning of each row goes.
  ///   - start: Where the first row begins in the graph.
  ///   - vertexCount: The number of vertices of the block.
  /// - Returns: What the block holds.
  func sort(
    _ chunks: [GatheredArcs.Chunk], into rows: UnsafeMutablePointer<Arc>,
    offsets: UnsafeMutablePointer<UInt32>, start: UInt32, vertexCount: Int
  ) -> Findings {
    count(chunks)
    var from = first.base
    var to = second.base
    var count = 0
    turnIntoStarts(counts.base, Self.digitCount)
    for chunk in chunks {
      scatter(chunk.base, chunk.count, to: from, shift: 0, counts.base)
      count += chunk.count
    }
    for pass in 1..<max(1, passCount) {
      let places = counts.base + pass * Self.digitCount
      if isOneDigit(places, count) { continue }
      turnIntoStarts(places, Self.digitCount)
      scatter(from, count, to: to, shift: UInt32(pass) * Self.digitBits, places)
      swap(&from, &to)
    }
    turnIntoStarts(starts.base, Self.blockSize)
    for vertex in 0..<vertexCount { offsets[vertex] = start + starts.base[vertex] }
    return scatter(from, count, to: rows, offsets, start)
  }

  /// Counts each digit of the targets, and the arcs of each vertex.
  private func count(_ chunks: [GatheredArcs.Chunk]) {
    counts.fill(0..<counts.count, with: 0)
    starts.fill(0..<starts.count, with: 0)
    let mask = UInt32(Self.digitCount - 1)
    let sourceMask = UInt32(Self.blockSize - 1)
    let (counts, starts) = (counts.base, starts.base)
    for chunk in chunks {
      for place in 0..<chunk.count {
        let arc = chunk.base[place]
        starts[Int(arc.source & sourceMask)] &+= 1
        var target = arc.target
        var digits = counts
        for _ in 0..<passCount {
          digits[Int(target & mask)] &+= 1
          target >>= Self.digitBits
          digits += Self.digitCount
        }
      }
    }
  }

  /// Whether all arcs have the same digit, so that a pass would change nothing.
  private func isOneDigit(_ counts: UnsafeMutablePointer<UInt32>, _ count: Int) -> Bool {
    var digit = 0
    while counts[digit] == 0, digit < Self.digitCount - 1 { digit += 1 }
    return Int(counts[digit]) == count
  }

  private func turnIntoStarts(_ counts: UnsafeMutablePointer<UInt32>, _ length: Int) {
    var sum: UInt32 = 0
    for place in 0..<length {
      let count = counts[place]
      counts[place] = sum
      sum &+= count
    }
  }

  private func scatter(
    _ arcs: UnsafeMutablePointer<GatheredArc>, _ count: Int,
    to sorted: UnsafeMutablePointer<GatheredArc>, shift: UInt32,
    _ places: UnsafeMutablePointer<UInt32>
  ) {
    let mask = UInt32(Self.digitCount - 1)
    for place in 0..<count {
      let arc = arcs[place]
      let digit = Int((arc.target >> shift) & mask)
      sorted[Int(places[digit])] = arc
      places[digit] &+= 1
    }
  }

  /// The last pass: into rows, by source.
  private func scatter(
    _ arcs: UnsafeMutablePointer<GatheredArc>, _ count: Int, to rows: UnsafeMutablePointer<Arc>,
    _ offsets: UnsafeMutablePointer<UInt32>, _ start: UInt32
  ) -> Findings {
    let mask = UInt32(Self.blockSize - 1)
    let starts = starts.base
    var findings = Findings()
    for place in 0..<count {
      let arc = arcs[place]
      let row = Int(arc.source & mask)
      let slot = Int(starts[row])
      rows[slot] = Arc(target: VertexID(rawValue: arc.target), code: arc.code)
      starts[row] &+= 1
      findings.codeSum &+= UInt64(arc.code)
      if slot > Int(offsets[row] &- start), rows[slot - 1].target.rawValue == arc.target {
        findings.hasParallelArcs = true
      }
    }
    return findings
  }
}
