/// Sorts the arcs of one block of vertices after another into rows that ascend.
///
/// A radix sort from the least digit on: by target, then by where the arcs begin, which is the
/// row. Each pass keeps the order of the one before.
struct RowSorter<Element: BlockArc>: ~Copyable {
  /// Arcs of one block, in any number of stretches.
  struct Source {
    var narrow: [ArcBlocks<NarrowArc>.Chunk] = []
    var wide: [ArcBlocks<WideArc>.Chunk] = []

    /// How many arcs there are.
    var count: Int {
      narrow.reduce(0) { $0 + $1.count } + wide.reduce(0) { $0 + $1.count }
    }
  }

  /// What a block holds.
  struct Findings {
    /// Whether two arcs of a row have the same target.
    var hasParallelArcs = false

    /// The sum of all codes.
    var codeSum: UInt64 = 0
  }

  private let first: Scratch<Element>
  private let second: Scratch<Element>
  private let digits: Digits
  private let counts: Scratch<UInt32>
  private let starts: Scratch<UInt32>

  /// How targets are parted into digits: as few as 11 bits each allow, and as short.
  private struct Digits {
    let bits: UInt32
    let count: Int
    var size: Int { 1 << Int(bits) }

    init(vertexCount: Int) {
      let length = Int.bitWidth - max(1, vertexCount - 1).leadingZeroBitCount
      count = (length + 10) / 11
      bits = UInt32((length + count - 1) / count)
    }
  }

  /// Makes room for the largest block of a graph.
  init(vertexCount: Int, largestBlock: Int) {
    digits = Digits(vertexCount: vertexCount)
    first = Scratch(uninitializedCount: largestBlock)
    second = Scratch(uninitializedCount: digits.count > 1 ? largestBlock : 0)
    counts = Scratch(repeating: 0, count: digits.count * digits.size)
    starts = Scratch(repeating: 0, count: VertexBlocks.size)
  }

  /// Sorts a block.
  ///
  /// Bounds: `rows` has room for all arcs of the block and `offsets` for its vertices, of which
  /// there are `vertexCount`; targets are vertices of the graph.
  /// - Parameters:
  ///   - source: The arcs of the block.
  ///   - rows: Where the block's first row goes.
  ///   - offsets: Where the beginning of each row goes.
  ///   - start: Where the first row begins in the graph.
  ///   - vertexCount: The number of vertices of the block.
  /// - Returns: What the block holds.
  func sort(
    _ source: Source, into rows: UnsafeMutablePointer<Arc>,
    offsets: UnsafeMutablePointer<UInt32>, start: UInt32, vertexCount: Int
  ) -> Findings {
    counts.fill(0..<counts.count, with: 0)
    starts.fill(0..<starts.count, with: 0)
    for chunk in source.narrow { count(chunk.base, chunk.count) }
    for chunk in source.wide { count(chunk.base, chunk.count) }
    var (from, to) = (first.base, second.base)
    var size = 0
    turnIntoStarts(counts.base, digits.size)
    for chunk in source.narrow {
      scatter(chunk.base, chunk.count, to: from, digit: 0)
      size += chunk.count
    }
    for chunk in source.wide {
      scatter(chunk.base, chunk.count, to: from, digit: 0)
      size += chunk.count
    }
    for digit in 1..<max(1, digits.count) {
      turnIntoStarts(counts.base + digit * digits.size, digits.size)
      scatter(from, size, to: to, digit: digit)
      swap(&from, &to)
    }
    turnIntoStarts(starts.base, VertexBlocks.size)
    for vertex in 0..<vertexCount { offsets[vertex] = start + starts.base[vertex] }
    return deal(from, size, into: rows, offsets, start)
  }

  /// Counts each digit of the targets, and the arcs of each vertex.
  private func count<Given: BlockArc>(_ arcs: UnsafeMutablePointer<Given>, _ length: Int) {
    let (counts, starts) = (counts.base, starts.base)
    let (shift, size, digitCount) = (digits.bits, digits.size, digits.count)
    let mask = UInt32(size - 1)
    for place in 0..<length {
      let arc = arcs[place]
      starts[Int(arc.row)] &+= 1
      var target = arc.target
      var digit = counts
      for _ in 0..<digitCount {
        digit[Int(target & mask)] &+= 1
        target >>= shift
        digit += size
      }
    }
  }

  private func turnIntoStarts(_ counts: UnsafeMutablePointer<UInt32>, _ length: Int) {
    var sum: UInt32 = 0
    for place in 0..<length {
      let count = counts[place]
      counts[place] = sum
      sum &+= count
    }
  }

  /// One pass, by a digit of the targets.
  private func scatter<Given: BlockArc>(
    _ arcs: UnsafeMutablePointer<Given>, _ length: Int,
    to sorted: UnsafeMutablePointer<Element>, digit: Int
  ) {
    let places = counts.base + digit * digits.size
    let mask = UInt32(digits.size - 1)
    let shift = UInt32(digit) &* digits.bits
    for place in 0..<length {
      let arc = arcs[place]
      let slot = places + Int((arc.target &>> shift) & mask)
      sorted[Int(slot.pointee)] = Element(row: arc.row, target: arc.target, code: arc.code)
      slot.pointee &+= 1
    }
  }

  /// The last pass: into rows.
  private func deal(
    _ arcs: UnsafeMutablePointer<Element>, _ length: Int, into rows: UnsafeMutablePointer<Arc>,
    _ offsets: UnsafeMutablePointer<UInt32>, _ start: UInt32
  ) -> Findings {
    let starts = starts.base
    var findings = Findings()
    for place in 0..<length {
      let arc = arcs[place]
      let row = Int(arc.row)
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
