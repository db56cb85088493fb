/// The arcs of gathered edges, for a graph that is made of them.
package struct GatheredArcs {
  /// Those of small codes.
  let narrow: ArcBlocks<NarrowArc>

  /// The others.
  let wide: ArcBlocks<WideArc>

  /// The number of arcs.
  var count: Int { narrow.count + wide.count }
}
