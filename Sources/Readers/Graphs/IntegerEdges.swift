internal import GraphCore

/// Edges whose ends are integers of 32 bits, in a list: the common case, read in one pass over the bytes.
struct IntegerEdges: IntegerEdgeSink {
  private var edges: [WeightedEdge] = []
  /// The ends of loops, which are vertices too.
  private var loops: [UInt32] = []
  private var firstLoopLine: Int?
  private var greatest: UInt32 = 0

  /// Reads a file, or gives up where a line is not of this kind; another reader then says what is wrong, if anything is.
  init?(_ bytes: [UInt8]) {
    let start = bytes.span.startsWithMark ? 3 : 0
    let end = (bytes[start...].lastIndex(of: Separator.lineFeed) ?? start - 1) + 1
    edges.reserveCapacity(bytes.count { $0 == Separator.lineFeed } + 1)
    var scanner = IntegerLineScanner()
    guard scanner.read(bytes.span.extracting(start..<end), into: &self) else { return nil }
    if end < bytes.count {
      let rest = bytes[end...] + [Separator.lineFeed]
      guard scanner.read(rest.span, into: &self) else { return nil }
    }
  }

  mutating func add(_ source: UInt32, _ target: UInt32, weight: UInt32) -> Bool {
    add(source, target, weight: Double(weight))
  }

  mutating func add(_ source: UInt32, _ target: UInt32, weight: Double) -> Bool {
    greatest = max(greatest, source, target)
    edges.append(
      WeightedEdge(
        source: VertexID(rawValue: source), target: VertexID(rawValue: target), weight: weight))
    return true
  }

  mutating func addLoop(_ vertex: UInt32, line: Int) -> Bool {
    greatest = max(greatest, vertex)
    loops.append(vertex)
    firstLoopLine = firstLoopLine ?? line
    return true
  }

  /// The edges with their ends renumbered from 0, unless the integers have no gap.
  var list: EdgeList {
    guard !edges.isEmpty || !loops.isEmpty else {
      return EdgeList(
        vertexCount: 0, names: nil, edges: [], loopCount: 0, firstLoopLine: nil,
        firstFurtherFieldLine: nil)
    }
    let isSparse = UInt64(greatest) > 64 * UInt64(edges.count + loops.count) + 1 << 20
    let order: any IntegerOrder =
      isSparse ? SortedIntegers(edges, loops) : MarkedIntegers(edges, loops, greatest: greatest)
    let isWhole = order.count == Int(greatest) + 1
    return EdgeList(
      vertexCount: order.count, names: isWhole ? nil : order.names,
      edges: isWhole ? edges : order.renumbered(edges), loopCount: loops.count,
      firstLoopLine: firstLoopLine, firstFurtherFieldLine: nil)
  }
}

extension Span<UInt8> {
  /// Whether a byte-order mark stands at the beginning.
  var startsWithMark: Bool {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
  }
}
