import GraphCore

/// Computes measures of a small graph from its matrix of weights, by dense linear algebra and by
/// trying everything.
struct MatrixOracle {
  let weights: [[Double]]

  var count: Int { weights.count }
  var strengths: [Double] { weights.map { $0.reduce(0, +) } }

  init(_ graph: SmallGraph) {
    weights = graph.weights
  }

  /// The stationary shares of the walk, by elimination.
  func pageRank(damping: Double) -> [Double] {
    let strengths = strengths
    var table = (0..<count).map { row in
      (0..<count).map { column in
        let step =
          strengths[column] > 0 ? weights[row][column] / strengths[column] : 1 / Double(count)
        return (row == column ? 1 : 0) - damping * step
      } + [(1 - damping) / Double(count)]
    }
    for pivot in 0..<count {
      let best = (pivot..<count).max { abs(table[$0][pivot]) < abs(table[$1][pivot]) } ?? pivot
      table.swapAt(pivot, best)
      for row in 0..<count where row != pivot {
        let factor = table[row][pivot] / table[pivot][pivot]
        for column in pivot...count { table[row][column] -= factor * table[pivot][column] }
      }
    }
    return (0..<count).map { table[$0][count] / table[$0][$0] }
  }

  /// The leading eigenvector of each component by squaring the shifted matrix 40 times; the
  /// component of the largest eigenvalue wins, among equals the larger, then the first.
  func eigenvector(componentNames: [Int]) -> [Double] {
    var best: (value: Double, size: Int, vector: [Double])?
    for name in Set(componentNames).sorted() {
      let members = (0..<count).filter { componentNames[$0] == name }
      guard members.count > 1 else { continue }
      let shift = members.map { strengths[$0] }.max() ?? 0
      var power = members.map { row in
        members.map { weights[row][$0] + (row == $0 ? shift : 0) }
      }
      for _ in 0..<40 {
        power = power.map { row in
          members.indices.map { column in
            members.indices.reduce(0) { $0 + row[$1] * power[$1][column] }
          }
        }
        let greatest = power.flatMap(\.self).max() ?? 1
        power = power.map { row in row.map { $0 / greatest } }
      }
      let vector = power.map { $0.reduce(0, +) }
      let image = members.map { row in
        zip(members, vector).reduce(0) { $0 + weights[row][$1.0] * $1.1 }
      }
      let value = image.reduce(0, +) / vector.reduce(0, +)
      if let best {
        if value < best.value * (1 - 1e-8) { continue }
        if value < best.value * (1 + 1e-8), members.count <= best.size { continue }
      }
      let greatest = vector.max() ?? 1
      var whole = [Double](repeating: 0, count: count)
      for (member, score) in zip(members, vector) { whole[member] = score / greatest }
      best = (value, members.count, whole)
    }
    return best?.vector ?? [Double](repeating: 0, count: count)
  }

  /// The greatest k for which each vertex survives taking away all with fewer than k neighbors.
  var coreNumbers: [Int] {
    var result = [Int](repeating: 0, count: count)
    for core in 1...max(1, count) {
      var left = Set(0..<count)
      while let weak = left.first(where: { vertex in
        left.count { weights[vertex][$0] > 0 } < core
      }) {
        left.remove(weak)
      }
      for vertex in left { result[vertex] = core }
    }
    return result
  }

  var clustering: [Double] {
    (0..<count).map { vertex in
      let near = (0..<count).filter { weights[vertex][$0] > 0 }
      guard near.count > 1 else { return 0 }
      var tied = 0.0
      for left in near {
        for right in near where weights[left][right] > 0 { tied += 1 }
      }
      return tied / Double(near.count * (near.count - 1))
    }
  }

  /// Modularity as the sum over all ordered pairs of one community.
  func modularity(_ labels: [Int], resolution: Double) -> Double {
    let strengths = strengths
    let doubled = strengths.reduce(0, +)
    guard doubled > 0 else { return 0 }
    var sum = 0.0
    for row in 0..<count {
      for column in 0..<count where labels[row] == labels[column] {
        sum += weights[row][column] - resolution * strengths[row] * strengths[column] / doubled
      }
    }
    return sum / doubled
  }

  /// The best modularity of all partitions.
  func bestModularity(resolution: Double) -> Double {
    var best = -Double.infinity
    func extend(_ labels: [Int], used: Int) {
      if labels.count == count {
        best = max(best, modularity(labels, resolution: resolution))
        return
      }
      for label in 0...used { extend(labels + [label], used: max(used, label + 1)) }
    }
    extend([], used: 0)
    return best
  }
}
