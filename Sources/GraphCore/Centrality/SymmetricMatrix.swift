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
