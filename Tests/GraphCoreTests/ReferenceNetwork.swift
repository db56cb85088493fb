import Foundation
import GraphCore

/// Reads a network and its expected scores from `Graphs/reference`.
struct ReferenceNetwork {
  private(set) var edges: [WeightedEdge] = []
  private(set) var scores: [String: [Double]] = [:]
  private(set) var tolerance = 0.0
  private(set) var modularity = 0.0

  init(_ name: String) throws {
    for fields in try Self.rows(of: "\(name).edges.tsv") where fields.count == 3 {
      guard let source = Int(fields[0]), let target = Int(fields[1]), let weight = Double(fields[2])
      else { continue }
      edges.append(WeightedEdge(source, target, weight: weight))
    }
    var columns: [String] = []
    for fields in try Self.rows(of: "\(name).scores.tsv") {
      switch fields[0] {
      case "# tolerance": tolerance = Double(fields[1]) ?? 0
      case "# modularity": modularity = Double(fields[1]) ?? 0
      case "vertex": columns = fields
      case let first where first.hasPrefix("#"): continue
      default:
        for (column, field) in zip(columns, fields) {
          scores[column, default: []].append(Double(field) ?? .nan)
        }
      }
    }
  }

  /// The graph under test.
  func graph() throws(GraphError) -> WeightedGraph {
    try WeightedGraph(vertexCount: scores["vertex"]?.count ?? 0, edges: edges)
  }

  private static func rows(of file: String) throws -> [[String]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
    let url = root.appending(path: "../../Graphs/reference/\(file)").standardized
    return try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
  }
}
