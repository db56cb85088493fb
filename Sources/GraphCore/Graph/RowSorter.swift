/// Sorts the arcs of one block of vertices after another into rows that ascend.
///
/// A radix sort from the least digit on: by target, then by where the arcs begin, which is the
/// row. Each pass keeps the order of the one before. The least bits of the targets are left to the
/// last pass, which moves an arc up its row until it stands right: few arcs of a row differ in these
/// bits alone.
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
  private let coarse: Digits
  private let exact: Digits
  private let counts: Scratch<UInt32>
  private let starts: Scratch<UInt32>

  /// How targets are parted into digits of up to 11 bits: as few as there may be, and as short.
  private struct Digits {
    /// How many bits the digits leave out.
    let leftBits: UInt32
    let bits: UInt32
    let count: Int
    var size: Int { 1 << Int(bits) }

    init(vertexCount: Int, leavingUpTo most: Int) {
      let length = Int.bitWidth - max(1, vertexCount - 1).leadingZeroBitCount
      count = max(1, (length - most + 10) / 11)
      let left = max(0, length - 11 * count)
      leftBits = UInt32(left)
      bits = UInt32((length - left + count - 1) / count)
    }
  }

  /// How many bits of the targets the last pass sorts at most, and how many moves an arc may take.
  private static var leftBits: Int { 10 }
  private static var movesPerArc: Int { 16 }

  /// Makes room for the largest block of a graph.
  init(vertexCount: Int, largestBlock: Int) {
    coarse = Digits(vertexCount: vertexCount, leavingUpTo: Self.leftBits)
    exact = Digits(vertexCount: vertexCount, leavingUpTo: 0)
    first = Scratch(uninitializedCount: largestBlock)
    second = Scratch(uninitializedCount: exact.count > 1 ? largestBlock : 0)
    counts = Scratch(
      repeating: 0, count: max(coarse.count * coarse.size, exact.count * exact.size))
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
    // Parallel arcs by the thousand may differ in the least bits.
    if let found = sort(source, by: coarse, into: rows, offsets, start, vertexCount) {
      return found
    }
    guard let found = sort(source, by: exact, into: rows, offsets, start, vertexCount) else {
      preconditionFailure("arcs in order must move")
    }
    return found
  }

  /// Sorts a block by digits and what they leave; nothing if that takes too many moves.
  private func sort(
    _ source: Source, by digits: Digits, into rows: UnsafeMutablePointer<Arc>,
    _ offsets: UnsafeMutablePointer<UInt32>, _ start: UInt32, _ vertexCount: Int
  ) -> Findings? {
    counts.fill(0..<counts.count, with: 0)
    starts.fill(0..<starts.count, with: 0)
    for chunk in source.narrow { count(chunk.base, chunk.count, digits) }
    for chunk in source.wide { count(chunk.base, chunk.count, digits) }
    var (from, to) = (first.base, second.base)
    var size = 0
    turnIntoStarts(counts.base, digits.size)
    for chunk in source.narrow {
      scatter(chunk.base, chunk.count, to: from, digit: 0, of: digits)
      size += chunk.count
    }
    for chunk in source.wide {
      scatter(chunk.base, chunk.count, to: from, digit: 0, of: digits)
      size += chunk.count
    }
    for digit in 1..<max(1, digits.count) {
      turnIntoStarts(counts.base + digit * digits.size, digits.size)
      scatter(from, size, to: to, digit: digit, of: digits)
      swap(&from, &to)
    }
    turnIntoStarts(starts.base, VertexBlocks.size)
    for vertex in 0..<vertexCount { offsets[vertex] = start + starts.base[vertex] }
    return deal(from, size, into: rows, offsets, start)
  }

  /// Counts each digit of the targets, and the arcs of each vertex.
  private func count<Given: BlockArc>(
    _ arcs: UnsafeMutablePointer<Given>, _ length: Int, _ digits: Digits
  ) {
    let (counts, starts) = (counts.base, starts.base)
    let (shift, size, digitCount) = (digits.bits, digits.size, digits.count)
    let mask = UInt32(size - 1)
    for place in 0..<length {
      let arc = arcs[place]
      starts[Int(arc.row)] &+= 1
      var target = arc.target &>> digits.leftBits
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
    to sorted: UnsafeMutablePointer<Element>, digit: Int, of digits: Digits
  ) {
    let places = counts.base + digit * digits.size
    let mask = UInt32(digits.size - 1)
    let shift = digits.leftBits &+ UInt32(digit) &* digits.bits
    for place in 0..<length {
      let arc = arcs[place]
      let slot = places + Int((arc.target &>> shift) & mask)
      sorted[Int(slot.pointee)] = Element(row: arc.row, target: arc.target, code: arc.code)
      slot.pointee &+= 1
    }
  }

  /// The last pass: into rows, by the bits that the digits left; nothing if that takes too many
  /// moves.
  private func deal(
    _ arcs: UnsafeMutablePointer<Element>, _ length: Int, into rows: UnsafeMutablePointer<Arc>,
    _ offsets: UnsafeMutablePointer<UInt32>, _ start: UInt32
  ) -> Findings? {
    let starts = starts.base
    var findings = Findings()
    var moves = Self.movesPerArc * length
    // Memory that was swept through is near when it is written to here and there.
    rows.initialize(repeating: Arc(target: VertexID(rawValue: 0), code: 0), count: length)
    for place in 0..<length {
      let arc = arcs[place]
      let row = Int(arc.row)
      var slot = Int(starts[row])
      starts[row] &+= 1
      findings.codeSum &+= UInt64(arc.code)
      let rowStart = Int(offsets[row] &- start)
      while slot > rowStart, rows[slot - 1].target.rawValue > arc.target {
        rows[slot] = rows[slot - 1]
        slot -= 1
        moves -= 1
      }
      guard moves >= 0 else { return nil }
      if slot > rowStart, rows[slot - 1].target.rawValue == arc.target {
        findings.hasParallelArcs = true
      }
      rows[slot] = Arc(target: VertexID(rawValue: arc.target), code: arc.code)
    }
    return findings
  }
}
