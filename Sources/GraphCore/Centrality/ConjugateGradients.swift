/// Holds the vectors of one run of conjugate gradients and takes its steps, block by block.
///
/// Bounds: all vectors have a place for each vertex, and blocks hold vertices.
struct ConjugateGradients {
  /// What a residual amounts to.
  typealias Size = (square: Double, change: Double)

  /// What has been found so far.
  let solution: SharedVector<Double>

  private let graph: WeightedGraph
  private let blocks: RowBlocks
  private let factor: Double
  private let scale: SharedVector<Double>
  private let weights: SharedVector<Double>
  private let residual: SharedVector<Double>
  private let direction: SharedVector<Double>
  /// The direction times the system's diagonal: what the graph multiplies.
  private let scaled: SharedVector<Double>
  private let image: SharedVector<Double>

  /// Prepares a run from a guess.
  init(_ system: WalkSystem, right: [Double], start: [Double], weights: [Double]) {
    graph = system.graph
    blocks = RowBlocks(offsets: graph.offsets, threads: system.threads)
    factor = system.factor
    scale = SharedVector(system.scale)
    self.weights = SharedVector(weights)
    solution = SharedVector(start)
    residual = SharedVector(right)
    direction = SharedVector(start)
    scaled = SharedVector(zip(system.scale, start).map { $0 * $1 })
    image = SharedVector(repeating: 0, count: start.count)
  }

  /// Makes the residual of the guess, which is the first direction.
  /// - Returns: Its size.
  func begin() -> Size {
    _ = multiplyDirection()
    let (scale, weights, image) = (scale, weights, image)
    let (residual, direction, scaled) = (residual, direction, scaled)
    let sums = blocks.sums(2) { rows, sums in
      let (scale, weights, image) = (scale.base, weights.base, image.base)
      let (residual, direction, scaled) = (residual.base, direction.base, scaled.base)
      var (square, change) = (0.0, 0.0)
      for row in rows {
        let rest = residual[row] - image[row]
        residual[row] = rest
        direction[row] = rest
        scaled[row] = scale[row] * rest
        square += rest * rest
        change += abs(rest) * weights[row]
      }
      (sums[0], sums[1]) = (square, change)
    }
    return (sums[0], sums[1])
  }

  /// Multiplies the system's matrix by the direction.
  /// - Returns: The product of the direction and its image.
  func multiplyDirection() -> Double {
    let (graph, factor) = (graph, factor)
    let (scale, direction, scaled, image) = (scale, direction, scaled, image)
    return blocks.sums(1) { rows, sums in
      let (scale, direction, image) = (scale.base, direction.base, image.base)
      graph.multiply(rows, by: scaled.base, into: image)
      var curvature = 0.0
      for row in rows {
        let turned = direction[row] - factor * (scale[row] * image[row])
        image[row] = turned
        curvature += direction[row] * turned
      }
      sums[0] = curvature
    }[0]
  }

  /// Goes a way along the direction.
  /// - Returns: The size of the residual there.
  func step(_ length: Double) -> Size {
    let (weights, direction, image) = (weights, direction, image)
    let (solution, residual) = (solution, residual)
    let sums = blocks.sums(2) { rows, sums in
      let (weights, direction, image) = (weights.base, direction.base, image.base)
      let (solution, residual) = (solution.base, residual.base)
      var (square, change) = (0.0, 0.0)
      for row in rows {
        solution[row] += length * direction[row]
        let rest = residual[row] - length * image[row]
        residual[row] = rest
        square += rest * rest
        change += abs(rest) * weights[row]
      }
      (sums[0], sums[1]) = (square, change)
    }
    return (sums[0], sums[1])
  }

  /// Makes the next direction of the residual and a share of the last one.
  func turnDirection(keeping share: Double) {
    let (scale, residual, direction, scaled) = (scale, residual, direction, scaled)
    blocks.forEach { _, rows in
      let (scale, residual) = (scale.base, residual.base)
      let (direction, scaled) = (direction.base, scaled.base)
      for row in rows {
        let turned = residual[row] + share * direction[row]
        direction[row] = turned
        scaled[row] = scale[row] * turned
      }
    }
  }
}
