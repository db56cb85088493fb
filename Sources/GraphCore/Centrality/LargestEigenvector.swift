/// Finds the largest eigenvalue of a graph's weights and its vector by Lanczos' method.
///
/// A basis of up to 24 vectors is grown by multiplication, each made orthogonal to all others;
/// when it is full, the eight best combinations start the next one. Up to there the matrix between
/// its vectors is tridiagonal, and so small a part of the work that it is asked after each
/// multiplication whether the vector is near enough. Wu and Simon, "Thick-restart Lanczos method
/// for large symmetric eigenvalue problems" (2000).
struct LargestEigenvector {
  private static let capacity = 24
  private static let kept = 8

  private let graph: WeightedGraph
  private let dimension: Int
  private let blocks: RowBlocks
  private var basis: [SharedVector<Double>]
  private var projection = SymmetricMatrix(size: LargestEigenvector.capacity)
  private let product: SharedVector<Double>

  /// Creates a solver that sets out from a vector that is not zero.
  /// - Parameters:
  ///   - graph: The graph whose weights are meant.
  ///   - start: An entry for each vertex.
  ///   - dimension: How many vertices can have an entry other than zero.
  ///   - threads: How many threads may work at once.
  init(of graph: WeightedGraph, start: [Double], dimension: Int, threads: Int) {
    self.graph = graph
    self.dimension = dimension
    blocks = RowBlocks(offsets: graph.offsets, threads: threads)
    product = SharedVector(repeating: 0, count: start.count)
    let norm = start.reduce(0) { $0 + $1 * $1 }.squareRoot()
    basis = [SharedVector(start.map { $0 / norm })]
  }

  /// Returns the largest eigenvalue and its vector of norm 1.
  /// - Parameter tolerance: The norm of the residual, as a share of the eigenvalue, at which to
  ///   stop.
  /// - Returns: The eigenvalue and the vector.
  mutating func solve(tolerance: Double) -> (value: Double, vector: [Double]) {
    var best = (value: 0.0, vector: basis[0])
    var hasRestarted = false
    for _ in 0..<40_000 {
      let size = basis.count
      let rest = multiplyLast()
      let isLast = size == dimension || rest == 0
      func isNear(_ pair: (value: Double, vector: [Double])) -> Bool {
        isLast || rest * abs(pair.vector[size - 1]) <= tolerance * abs(pair.value)
      }
      if !hasRestarted {
        let pair = projection.leadingPairOfTridiagonal(leading: size, above: best.value)
        best.value = pair.value
        if isNear(pair) { return (pair.value, combination(pair.vector).array) }
      }
      let isFull = size == min(Self.capacity, dimension)
      guard isFull || hasRestarted && (isLast || size % 6 == 0) else {
        basis.append(product(over: rest))
        continue
      }
      let pairs = projection.eigenpairs(leading: size)
      if isNear(pairs[0]) { return (pairs[0].value, combination(pairs[0].vector).array) }
      if isFull {
        best = (pairs[0].value, combination(pairs[0].vector))
        restart(from: pairs)
        hasRestarted = true
      }
      basis.append(product(over: rest))
    }
    return (best.value, best.vector.array)
  }

  /// Makes the product of the graph and the last vector of the basis, notes what of it lies along
  /// the basis, and keeps the rest.
  /// - Returns: The norm of the rest, 0 if rounding alone has left it.
  private mutating func multiplyLast() -> Double {
    let last = basis.count - 1
    var parts = partsOfProduct(multiplying: true)
    let norm = parts[last + 1].squareRoot()
    for index in 0...last { projection[index, last] = parts[index] }
    var rest = subtract(parts)
    // Where little was taken away, rounding has left nothing worth another round.
    if rest < 0.5 * norm {
      parts = partsOfProduct(multiplying: false)
      for index in 0...last { projection[index, last] += parts[index] }
      rest = subtract(parts)
    }
    return rest <= 1e-14 * norm ? 0 : rest
  }

  /// The products of the vector at hand with each of the basis and with itself.
  /// - Parameter multiplying: Whether that vector is made first, of the last of the basis.
  /// - Returns: The products.
  private func partsOfProduct(multiplying: Bool) -> [Double] {
    let (graph, basis, product) = (graph, basis, product)
    return blocks.sums(basis.count + 1) { rows, sums in
      if multiplying {
        graph.multiply(rows, by: basis[basis.count - 1].base, into: product.base)
      }
      for (index, vector) in basis.enumerated() {
        sums[index] = Self.dot(rows, vector.base, product.base)
      }
      sums[basis.count] = Self.dot(rows, product.base, product.base)
    }
  }

  /// Takes parts of the basis from the product.
  /// - Returns: The norm of what is left.
  private func subtract(_ parts: [Double]) -> Double {
    let (basis, product) = (basis, product)
    return blocks.sums(1) { rows, sums in
      for (part, vector) in zip(parts, basis) {
        Self.add(-part, vector.base, to: product.base, rows)
      }
      sums[0] = Self.dot(rows, product.base, product.base)
    }[0].squareRoot()
  }

  /// The product's rest divided by its norm.
  private func product(over norm: Double) -> SharedVector<Double> {
    let (product, result) = (product, SharedVector<Double>(uninitializedCount: product.count))
    blocks.forEach { _, rows in
      let (product, result) = (product.base, result.base)
      for row in rows { result[row] = product[row] / norm }
    }
    return result
  }

  /// Replaces the basis by the best combinations of its vectors.
  private mutating func restart(from pairs: [(value: Double, vector: [Double])]) {
    let best = pairs.prefix(min(Self.kept, basis.count - 1))
    basis = best.map { combination($0.vector) }
    projection = SymmetricMatrix(size: Self.capacity)
    for (index, pair) in best.enumerated() { projection[index, index] = pair.value }
  }

  /// The combination of the basis with the given parts, which is as orthonormal as the basis.
  private func combination(_ parts: [Double]) -> SharedVector<Double> {
    let (basis, result) = (basis, SharedVector(repeating: 0.0, count: product.count))
    blocks.forEach { _, rows in
      for (part, vector) in zip(parts, basis) {
        Self.add(part, vector.base, to: result.base, rows)
      }
    }
    return result
  }

  /// The sum of the products of entries, in eight interleaved parts.
  private static func dot(
    _ rows: Range<Int>, _ left: UnsafePointer<Double>, _ right: UnsafePointer<Double>
  ) -> Double {
    var sums = SIMD8<Double>(repeating: 0)
    var index = rows.lowerBound
    while index &+ 8 <= rows.upperBound {
      let first = UnsafeRawPointer(left + index).loadUnaligned(as: SIMD8<Double>.self)
      sums += first * UnsafeRawPointer(right + index).loadUnaligned(as: SIMD8<Double>.self)
      index &+= 8
    }
    var sum = sums.sum()
    while index < rows.upperBound {
      sum += left[index] * right[index]
      index &+= 1
    }
    return sum
  }

  private static func add(
    _ factor: Double, _ vector: UnsafePointer<Double>,
    to result: UnsafeMutablePointer<Double>, _ rows: Range<Int>
  ) {
    for row in rows { result[row] += factor * vector[row] }
  }
}
