import Foundation
import GraphCore

/// Works out what divisions of a small graph are worth from its matrix of weights, and tries all.
struct PartitionOracle {
  let weights: [[Double]]

  var count: Int { weights.count }

  init(_ graph: SmallGraph) {
    weights = graph.weights
  }

  /// The bits of a walk's description: the entropy of the names of communities, as often as one
  /// is entered, and that of the names within each, an exit among them, as often as one is used.
  func codelength(_ labels: [Int]) -> Double {
    let strengths = weights.map { $0.reduce(0, +) }
    let doubled = strengths.reduce(0, +)
    guard doubled > 0 else { return 0 }
    let names = Set(labels).sorted()
    let exits = names.map { name in
      (0..<count).filter { labels[$0] == name }.reduce(0.0) { sum, vertex in
        sum + (0..<count).reduce(0) { $0 + (labels[$1] == name ? 0 : weights[vertex][$1]) }
      } / doubled
    }
    let exit = exits.reduce(0, +)
    var sum = exit * Self.entropy(exits)
    for (name, leaving) in zip(names, exits) {
      let visits = (0..<count).filter { labels[$0] == name }.map { strengths[$0] / doubled }
      sum += (leaving + visits.reduce(0, +)) * Self.entropy([leaving] + visits)
    }
    return sum
  }

  /// The entropy in bits of shares of their sum.
  private static func entropy(_ parts: [Double]) -> Double {
    let total = parts.reduce(0, +)
    return parts.filter { $0 > 0 }.reduce(0) { $0 - $1 / total * log2($1 / total) }
  }

  /// The constant Potts quality as a sum over pairs.
  func constantPotts(_ labels: [Int], resolution: Double) -> Double {
    var sum = 0.0
    for row in 0..<count {
      for column in 0..<row where labels[row] == labels[column] {
        sum += weights[row][column] - resolution
      }
    }
    return sum
  }

  /// The greatest value of all divisions.
  func greatest(_ value: ([Int]) -> Double) -> Double {
    var best = -Double.infinity
    func extend(_ labels: [Int], used: Int) {
      if labels.count == count {
        best = max(best, value(labels))
        return
      }
      for label in 0...used { extend(labels + [label], used: max(used, label + 1)) }
    }
    extend([], used: 0)
    return best
  }
}

/// Whether every community holds together, and isolated vertices are alone.
func isConnected(_ partition: Partition, in graph: WeightedGraph) -> Bool {
  partition.communities.allSatisfy { members in
    graph.subgraph(of: members).membersOfComponents().count == 1
  }
}
