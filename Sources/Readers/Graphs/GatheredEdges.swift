internal import GraphCore

/// Edges whose ends and weights are integers of 32 bits, gathered for a graph without a list of them.
///
/// A loop, a fraction, and a number that leaves numbers below it without an edge are declined.
struct GatheredEdges: ~Copyable, IntegerEdgeSink {
  private var gatherer = EdgeGatherer()
  /// What each vertex of a graph without gaps lies below.
  private let bound: UInt32
  private var greatest: UInt32 = 0
  private var isEmpty = true

  /// Makes room for nothing yet.
  ///
  /// - Parameter size: the size of the whole file: a vertex is named in it, with a digit and what parts it from the rest
  init(fileSize size: Int) {
    bound = UInt32(clamping: (size + 1) / 2)
  }

  @inline(__always)
  mutating func add(_ source: UInt32, _ target: UInt32, weight: UInt32) -> Bool {
    greatest = max(greatest, source, target)
    guard greatest < bound else { return false }
    isEmpty = false
    gatherer.add(source, target, weight)
    return true
  }

  mutating func add(_ source: UInt32, _ target: UInt32, weight: Double) -> Bool { false }

  mutating func addLoop(_ vertex: UInt32, line: Int) -> Bool { false }

  /// Ends the gathering.
  ///
  /// - Returns: the arcs, and one more than the greatest number of a vertex
  consuming func finish() -> (arcs: GatheredArcs, vertexCount: Int) {
    let count = isEmpty ? 0 : Int(greatest) + 1
    return (gatherer.finish(), count)
  }
}
