/// Gathers edges in whatever order they come, for a graph that is made of them afterwards.
///
/// Both arcs of an edge go to the block of vertices that they begin in, so that each block can be
/// sorted by itself. Several gatherers, one a thread, may make one graph.
package struct EdgeGatherer: ~Copyable {
  @usableFromInline
  var narrow = ArcSlots<NarrowArc>()

  @usableFromInline
  var wide = ArcSlots<WideArc>()

  package init() {}

  /// Adds an edge.
  ///
  /// - Parameters:
  ///   - source: The number of one end.
  ///   - target: The number of the other end, not the same.
  ///   - code: The weight if it is an integer, else its place in the table of weights.
  @inlinable
  @inline(__always)
  package mutating func add(_ source: UInt32, _ target: UInt32, _ code: UInt32) {
    guard code < NarrowArc.codeBound else { return addWide(source, target, code) }
    narrow.append(source, target, code)
    narrow.append(target, source, code)
  }

  @usableFromInline
  @inline(never)
  mutating func addWide(_ source: UInt32, _ target: UInt32, _ code: UInt32) {
    wide.append(source, target, code)
    wide.append(target, source, code)
  }

  /// Ends the gathering.
  package consuming func finish() -> GatheredArcs {
    GatheredArcs(narrow: narrow.finish(), wide: wide.finish())
  }
}
