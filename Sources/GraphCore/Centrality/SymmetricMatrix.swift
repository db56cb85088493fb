/// Holds a small symmetric matrix; finds its eigenvalues by rotations.
struct SymmetricMatrix {
  private let size: Int
  private var cells: [Double]

  /// Creates a matrix of zeros.
  init(size: Int) {
    self.size = size
    cells = [Double](repeating: 0, count: size * size)
  }

  /// The entry of a row and a column, the same as that of the column and the row.
  subscript(row: Int, column: Int) -> Double {
    get { cells[row * size + column] }
    set {
      cells[row * size + column] = newValue
      cells[column * size + row] = newValue
    }
  }

  /// The eigenvalues, descending, of the first rows and columns, each with its vector.
  ///
  /// Jacobi, "Über ein leichtes Verfahren, die in der Theorie der Säcularstörungen vorkommenden
  /// Gleichungen numerisch aufzulösen" (1846).
  func eigenpairs(leading count: Int) -> [(value: Double, vector: [Double])] {
    var matrix = SymmetricMatrix(size: count)
    for row in 0..<count {
      for column in 0...row { matrix[row, column] = self[row, column] }
    }
    var vectors = [Double](repeating: 0, count: count * count)
    for index in 0..<count { vectors[index * count + index] = 1 }
    for _ in 0..<60 {
      var (off, on) = (0.0, 0.0)
      for row in 0..<count {
        on += matrix[row, row] * matrix[row, row]
        for column in 0..<row { off += matrix[row, column] * matrix[row, column] }
      }
      if off <= 1e-32 * on { break }
      for row in 0..<count {
        for column in 0..<row where matrix[row, column] != 0 {
          matrix.rotate(row, column, turning: &vectors)
        }
      }
    }
    return (0..<count)
      .map { index in
        (matrix[index, index], Array(vectors[(index * count)..<((index + 1) * count)]))
      }
      .sorted { $0.0 > $1.0 }
  }

  /// The greatest eigenvalue of the first rows and columns, with its vector, where only the diagonal
  /// and the entries beside it count and none of those beside it is zero.
  ///
  /// Newton's method comes down to the eigenvalue from a bound above all of them; the pivots of
  /// eliminating row after row give the logarithmic derivative of the characteristic polynomial. The
  /// vector is made from the row where eliminations from both ends leave least, outwards, so that even
  /// its smallest entries are exact to the last digits. Wilkinson, "The algebraic eigenvalue problem"
  /// (1965), chapter 7; Dhillon and Parlett, "Multiple representations to compute orthogonal
  /// eigenvectors of symmetric tridiagonal matrices" (2004).
  ///
  /// - Parameters:
  ///   - count: How many rows and columns.
  ///   - known: The greatest eigenvalue of one row and column less, 0 for the first.
  /// - Returns: The eigenvalue and its vector of norm 1.
  func leadingPairOfTridiagonal(
    leading count: Int, above known: Double
  ) -> (value: Double, vector: [Double]) {
    let last = count - 1
    guard last > 0 else { return (self[0, 0], [1]) }
    var value = max(known, self[last, last]) + abs(self[last, last - 1])
    for _ in 0..<200 {
      var pivot = self[0, 0] - value
      var slope = -1.0
      var derivative = slope / pivot
      for row in 1...last {
        let ratio = self[row, row - 1] / pivot
        pivot = self[row, row] - value - self[row, row - 1] * ratio
        slope = ratio * ratio * slope - 1
        derivative += slope / pivot
      }
      let next = value - 1 / derivative
      // Rounding alone can take it up, or past the eigenvalue.
      guard pivot < 0, next < value else { break }
      value = next
    }
    return (value, vectorOfTridiagonal(leading: count, value: value))
  }

  /// The vector of norm 1 of an eigenvalue of the first rows and columns, by their diagonal and the
  /// entries beside it.
  private func vectorOfTridiagonal(leading count: Int, value: Double) -> [Double] {
    // A pivot of zero would be divided by: it moves by as much as rounding moves others.
    func pivot(_ number: Double) -> Double { number == 0 ? -abs(value).ulp : number }
    var fromHead = (0..<count).map { pivot(self[$0, $0] - value) }
    var fromTail = fromHead
    var left = fromHead
    for row in 1..<count {
      let square = self[row, row - 1] * self[row, row - 1]
      fromHead[row] = pivot(fromHead[row] - square / fromHead[row - 1])
    }
    for row in (0..<count - 1).reversed() {
      let square = self[row, row + 1] * self[row, row + 1]
      fromTail[row] = pivot(fromTail[row] - square / fromTail[row + 1])
    }
    for row in 0..<count { left[row] = abs(fromHead[row] + fromTail[row] - left[row]) }
    let middle = left.indices.reduce(0) { left[$1] < left[$0] ? $1 : $0 }
    var vector = [Double](repeating: 1, count: count)
    for row in (0..<middle).reversed() {
      vector[row] = -self[row, row + 1] / fromHead[row] * vector[row + 1]
    }
    for row in middle + 1..<max(middle + 1, count) {
      vector[row] = -self[row, row - 1] / fromTail[row] * vector[row - 1]
    }
    let norm = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return vector.map { $0 / norm }
  }

  /// Turns two axes so that the entry between them becomes zero, and two of the vectors with them.
  private mutating func rotate(
    _ first: Int, _ second: Int, turning vectors: inout [Double]
  ) {
    let corner = self[first, second]
    let ratio = (self[second, second] - self[first, first]) / (2 * corner)
    let sign = ratio < 0 ? -1.0 : 1.0
    let tangent = sign / (abs(ratio) + (ratio * ratio + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for index in 0..<size where index != first && index != second {
      let (left, right) = (self[index, first], self[index, second])
      self[index, first] = cosine * left - sine * right
      self[index, second] = sine * left + cosine * right
    }
    self[first, first] -= tangent * corner
    self[second, second] += tangent * corner
    self[first, second] = 0
    for index in 0..<size {
      let (left, right) = (vectors[first * size + index], vectors[second * size + index])
      vectors[first * size + index] = cosine * left - sine * right
      vectors[second * size + index] = sine * left + cosine * right
    }
  }
}
