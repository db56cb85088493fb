import GraphCore

extension MatrixOracle {
  private func near(_ vertex: Int) -> [Int] {
    (0..<count).filter { weights[vertex][$0] > 0 }
  }

  /// The solution of a system of equations, by elimination.
  private func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var table = zip(matrix, right).map { $0 + [$1] }
    for pivot in table.indices {
      let best =
        (pivot..<table.count).max { abs(table[$0][pivot]) < abs(table[$1][pivot]) } ?? pivot
      table.swapAt(pivot, best)
      for row in table.indices where row != pivot {
        let factor = table[row][pivot] / table[pivot][pivot]
        for column in pivot...table.count { table[row][column] -= factor * table[pivot][column] }
      }
    }
    return table.indices.map { table[$0][table.count] / table[$0][$0] }
  }

  /// The shares of a walk that starts at chosen vertices, by elimination.
  func pageRank(preferring preference: [Double], damping: Double) -> [Double] {
    let sum = preference.reduce(0, +)
    let starts = preference.map { $0 / sum }
    let strengths = strengths
    let matrix = (0..<count).map { row in
      (0..<count).map { column in
        let step =
          strengths[column] > 0 ? weights[row][column] / strengths[column] : starts[row]
        return (row == column ? 1 : 0) - damping * step
      }
    }
    return solve(matrix, starts.map { (1 - damping) * $0 })
  }

  /// The largest eigenvalue: that of the matrix made positive by a shift and squared 40 times.
  var largestEigenvalue: Double {
    let shift = strengths.max() ?? 0
    guard shift > 0 else { return 0 }
    var power = (0..<count).map { row in
      (0..<count).map { weights[row][$0] / shift + (row == $0 ? 1 : 0) }
    }
    for _ in 0..<40 {
      power = power.map { row in
        (0..<count).map { column in
          (0..<count).reduce(0) { $0 + row[$1] * power[$1][column] }
        }
      }
      let greatest = power.flatMap(\.self).max() ?? 1
      power = power.map { row in row.map { $0 / greatest } }
    }
    let vector = power.map { $0.reduce(0, +) }
    let image = weights.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
    let square = vector.reduce(0) { $0 + $1 * $1 }
    return zip(image, vector).reduce(0) { $0 + $1.0 * $1.1 } / square
  }

  func katz(factor: Double) -> [Double] {
    let matrix = (0..<count).map { row in
      (0..<count).map { (row == $0 ? 1 : 0) - factor * weights[row][$0] }
    }
    let solution = solve(matrix, [Double](repeating: 1, count: count))
    let greatest = solution.max() ?? 1
    return solution.map { $0 / greatest }
  }

  var triangles: [Int] {
    (0..<count).map { vertex in
      let near = near(vertex)
      return near.reduce(0) { sum, left in
        sum + near.count { $0 < left && weights[left][$0] > 0 }
      }
    }
  }

  /// The mean weight of both edges of the ordered pairs of neighbors that are tied.
  var weightedClustering: [Double] {
    (0..<count).map { vertex in
      let near = near(vertex)
      guard near.count > 1 else { return 0 }
      var sum = 0.0
      for left in near {
        for right in near where weights[left][right] > 0 {
          sum += (weights[vertex][left] + weights[vertex][right]) / 2
        }
      }
      return sum / (strengths[vertex] * Double(near.count - 1))
    }
  }

  var constraints: [Double] {
    let strengths = strengths
    func share(_ from: Int, _ to: Int) -> Double { weights[from][to] / strengths[from] }
    return (0..<count).map { vertex in
      let near = near(vertex)
      return near.reduce(0) { sum, other in
        let round = near.reduce(0) { $0 + share(vertex, $1) * share($1, other) }
        let whole = share(vertex, other) + round
        return sum + whole * whole
      }
    }
  }

  var effectiveSizes: [Double] {
    let strengths = strengths
    return (0..<count).map { vertex in
      let near = near(vertex)
      return near.reduce(0) { sum, other in
        let greatest = weights[other].max() ?? 1
        return sum + 1
          - near.reduce(0) {
            $0 + weights[vertex][$1] / strengths[vertex] * weights[other][$1] / greatest
          }
      }
    }
  }

  var bridgingCoefficients: [Double] {
    (0..<count).map { vertex in
      let near = near(vertex)
      guard !near.isEmpty else { return 0 }
      let around = near.reduce(0) { $0 + 1 / Double(self.near($1).count) }
      return 1 / Double(near.count) / around
    }
  }

  /// Whether a walk leads from one vertex to each, without passing one or using an edge.
  private func reach(
    of first: Int, without vertex: Int? = nil, edge: (Int, Int)? = nil
  ) -> [Bool] {
    var isReached = [Bool](repeating: false, count: count)
    isReached[first] = true
    var waiting = [first]
    while let here = waiting.popLast() {
      for there in 0..<count where weights[here][there] > 0 && !isReached[there] {
        if there == vertex { continue }
        if let edge, (here, there) == edge || (there, here) == edge { continue }
        isReached[there] = true
        waiting.append(there)
      }
    }
    return isReached
  }

  /// The vertices whose removal parts two others.
  var articulationPoints: [Int] {
    let before = (0..<count).map { reach(of: $0) }
    return (0..<count).filter { vertex in
      (0..<count).contains { first in
        guard first != vertex else { return false }
        let after = reach(of: first, without: vertex)
        return (0..<count).contains { $0 != vertex && before[first][$0] && !after[$0] }
      }
    }
  }

  /// The edges whose removal parts their ends.
  var bridges: [[Int]] {
    (0..<count).flatMap { source in
      near(source).filter { $0 > source && !reach(of: source, edge: (source, $0))[$0] }
        .map { [source, $0] }
    }
  }
}
