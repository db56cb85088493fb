import GraphCore

/// Computes path measures of a small graph from their definitions, by tables of all pairs.
struct PathOracle {
  /// The distance of each pair; `nil` where there is no path.
  let distances: [[Int?]]

  /// The number of shortest paths of each pair.
  let paths: [[Double]]

  var count: Int { distances.count }

  init(_ graph: SmallGraph, weighted: Bool) {
    let count = graph.count
    let integral = graph.edges.allSatisfy { $0.weight == $0.weight.rounded() }
    let lengths: [[Int?]] = graph.weights.map { row in
      row.map { weight in
        guard weight > 0 else { return nil }
        guard weighted else { return 1 }
        let exact = 720_720 / weight
        let length = integral ? exact.rounded(.down) : exact.rounded()
        return Int(min(4_294_967_295, max(1, length)))
      }
    }
    var table = lengths
    for vertex in 0..<count { table[vertex][vertex] = 0 }
    for middle in 0..<count {
      for source in 0..<count {
        for target in 0..<count {
          guard let first = table[source][middle], let second = table[middle][target] else {
            continue
          }
          table[source][target] = min(table[source][target] ?? .max, first + second)
        }
      }
    }
    distances = table
    var paths = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for source in 0..<count {
      let reached = (0..<count).filter { table[source][$0] != nil }
      for target in reached.sorted(by: { (table[source][$0] ?? 0) < (table[source][$1] ?? 0) }) {
        if source == target { paths[source][target] = 1 }
        for last in reached {
          guard let step = lengths[last][target], let before = table[source][last] else { continue }
          if before + step == table[source][target] {
            paths[source][target] += paths[source][last]
          }
        }
      }
    }
    self.paths = paths
  }

  /// For each vertex the shares of all pairs' shortest paths through it.
  var betweenness: [Double] {
    (0..<count).map { middle in
      var sum = 0.0
      for source in 0..<count where source != middle {
        for target in 0..<source where target != middle {
          guard let whole = distances[source][target], let first = distances[source][middle],
            let second = distances[middle][target], first + second == whole
          else { continue }
          sum += paths[source][middle] * paths[middle][target] / paths[source][target]
        }
      }
      return sum
    }
  }

  var closeness: [Double] {
    distances.map { row in
      let reached = row.compactMap(\.self).filter { $0 > 0 }
      guard !reached.isEmpty else { return 0 }
      let others = Double(reached.count)
      return others / Double(reached.reduce(0, +)) * others / Double(count - 1)
    }
  }

  var harmonic: [Double] {
    distances.map { row in
      row.compactMap(\.self).filter { $0 > 0 }.reduce(0) { $0 + 1 / Double($1) }
    }
  }

  /// For each vertex the smallest vertex of its component.
  var componentNames: [Int] {
    distances.map { row in row.firstIndex { $0 != nil } ?? -1 }
  }
}
