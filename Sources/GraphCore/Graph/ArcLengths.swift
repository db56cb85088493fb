/// Turns the arcs of one graph into lengths.
package struct ArcLengths: Sendable {
  /// The length of each distinct weight; empty for integer weights.
  private let lengths: [UInt32]

  /// Creates the table from the lengths of the distinct weights.
  init(ofWeights lengths: [UInt32]) {
    self.lengths = lengths
  }

  /// The length of an arc.
  package func callAsFunction(_ arc: Arc) -> UInt32 {
    lengths.isEmpty ? WeightedGraph.length(ofInteger: arc.code) : lengths[Int(arc.code)]
  }
}
