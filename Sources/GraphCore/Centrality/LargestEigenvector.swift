/// Finds the largest eigenvalue of a symmetric matrix and its vector by Lanczos' method.
///
/// A basis of up to 24 vectors is grown by multiplication, each made orthogonal to all others;
/// when it is full, the eight best combinations start the next one. Wu and Simon, "Thick-restart
/// Lanczos method for large symmetric eigenvalue problems" (2000).
struct LargestEigenvector {
  private static let capacity = 24
  private static let kept = 8

  private var basis: [[Double]] = []
  private var projection = SymmetricMatrix(size: LargestEigenvector.capacity)

  /// Creates a solver that sets out from a vector that is not zero.
  init(start: [Double]) {
    basis = [Self.normalized(start)]
  }

  /// Returns the largest eigenvalue and its vector of norm 1.
  /// - Parameters:
  ///   - tolerance: The norm of the residual, as a share of the eigenvalue, at which to stop.
  ///   - multiply: Writes the product of the matrix and the first vector into the second.
  /// - Returns: The eigenvalue and the vector.
  mutating func solve(
    tolerance: Double, multiply: (_ vector: [Double], _ product: inout [Double]) -> Void
  ) -> (value: Double, vector: [Double]) {
    let length = basis[0].count
    var product = [Double](repeating: 0, count: length)
    var best = (value: 0.0, vector: basis[0])
    for _ in 0..<40_000 {
      let size = basis.count
      multiply(basis[size - 1], &product)
      let norm = Self.dot(product, product).squareRoot()
      var rest = norm
      for round in 0..<2 {
        for index in 0..<size {
          let part = Self.dot(basis[index], product)
          if round == 0 {
            projection[index, size - 1] = part
          } else {
            projection[index, size - 1] += part
          }
          Self.subtract(part, basis[index], from: &product)
        }
        let left = Self.dot(product, product).squareRoot()
        let wasShort = left < 0.5 * rest
        rest = left
        // Where little was taken away, rounding has left nothing worth another round.
        if !wasShort { break }
      }
      // What rounding leaves of a product that lies in the basis is not a direction.
      if rest <= 1e-14 * norm { rest = 0 }
      let isFull = size == min(Self.capacity, length)
      guard isFull || size % 6 == 0 || rest == 0 else {
        basis.append(product.map { $0 / rest })
        continue
      }
      let pairs = projection.eigenpairs(leading: size)
      let error = rest * abs(pairs[0].vector[size - 1])
      if error <= tolerance * abs(pairs[0].value) || size == length || rest == 0 {
        best = (pairs[0].value, combination(pairs[0].vector))
        break
      }
      if isFull {
        best = (pairs[0].value, combination(pairs[0].vector))
        restart(from: pairs)
      }
      basis.append(product.map { $0 / rest })
    }
    return best
  }

  /// Replaces the basis by the best combinations of its vectors.
  private mutating func restart(from pairs: [(value: Double, vector: [Double])]) {
    let best = pairs.prefix(min(Self.kept, basis.count - 1))
    basis = best.map { combination($0.vector) }
    projection = SymmetricMatrix(size: Self.capacity)
    for (index, pair) in best.enumerated() { projection[index, index] = pair.value }
  }

  /// The combination of the basis with the given parts, scaled to norm 1.
  private func combination(_ parts: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: basis[0].count)
    for (part, vector) in zip(parts, basis) { Self.subtract(-part, vector, from: &result) }
    return Self.normalized(result)
  }

  private static func normalized(_ vector: [Double]) -> [Double] {
    let norm = dot(vector, vector).squareRoot()
    return vector.map { $0 / norm }
  }

  /// The sum of the products of entries, in eight interleaved parts.
  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    precondition(left.count == right.count)
    let (left, right) = (left.span, right.span)
    var sums = SIMD8<Double>(repeating: 0)
    var index = 0
    while index &+ 8 <= left.count {
      var (first, second) = (SIMD8<Double>(), SIMD8<Double>())
      for lane in 0..<8 {
        first[lane] = left[unchecked: index &+ lane]
        second[lane] = right[unchecked: index &+ lane]
      }
      sums += first * second
      index &+= 8
    }
    var sum = sums.sum()
    while index < left.count {
      sum += left[unchecked: index] * right[unchecked: index]
      index &+= 1
    }
    return sum
  }

  private static func subtract(
    _ factor: Double, _ vector: [Double], from result: inout [Double]
  ) {
    precondition(vector.count == result.count)
    let vector = vector.span
    var result = result.mutableSpan
    for index in 0..<vector.count {
      result[unchecked: index] -= factor * vector[unchecked: index]
    }
  }
}
