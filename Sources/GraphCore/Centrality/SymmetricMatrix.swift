/// Holds a small symmetric matrix.
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
}
