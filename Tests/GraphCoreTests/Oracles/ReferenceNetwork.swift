import GraphCore

/// Reads a network and its expected scores from `Graphs/reference`.
struct ReferenceNetwork {
  private(set) var edges: [WeightedEdge] = []
  let scores: [String: [Double]]
  let tolerance: Double
  let modularity: Double

  init(_ name: String) throws {
    for fields in try ReferenceTable.rows(of: "\(name).edges.tsv") where fields.count == 3 {
      guard let source = Int(fields[0]), let target = Int(fields[1]), let weight = Double(fields[2])
      else { continue }
      edges.append(WeightedEdge(source, target, weight: weight))
    }
    let table = try ReferenceTable("\(name).scores.tsv")
    (scores, tolerance) = (table.columns, table.tolerance)
    modularity = table.notes["modularity"] ?? 0
  }

  /// The graph under test.
  func graph() throws(GraphError) -> WeightedGraph {
    try WeightedGraph(vertexCount: scores["vertex"]?.count ?? 0, edges: edges)
  }
}
