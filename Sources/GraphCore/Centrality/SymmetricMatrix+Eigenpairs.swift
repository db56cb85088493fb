extension SymmetricMatrix {
  /// The eigenvalues, descending, of the first rows and columns, each with its vector of norm 1.
  ///
  /// Reflections leave the diagonal and the entries beside it, and rotations take away the latter.
  /// Martin, Reinsch and Wilkinson, "Householder's tridiagonalization of a symmetric matrix" (1968);
  /// Bowdler, Martin, Reinsch and Wilkinson, "The QR and QL algorithms for symmetric matrices"
  /// (1968).
  ///
  /// - Complexity: O(n³) of n rows.
  func eigenpairs(leading count: Int) -> [(value: Double, vector: [Double])] {
    let turning = TurningAxes(count) { self[$0, $1] }
    for step in 0..<max(0, count - 2) { turning.reflect(below: step) }
    var values = (0..<count).map { turning.matrix.base[$0 * count + $0] }
    // The last is a place to write to.
    var beside = (0..<count).map { $0 + 1 < count ? turning.matrix.base[$0 * count + $0 + 1] : 0 }
    for first in values.indices {
      // Two or three sweeps do; a matrix of no numbers would never be done.
      for _ in 0..<60 {
        var last = first
        while last + 1 < count,
          abs(beside[last]) > .ulpOfOne / 2 * (abs(values[last]) + abs(values[last + 1]))
        { last += 1 }
        if last == first { break }
        turning.sweep(&values, &beside, first...last)
      }
    }
    return (0..<count)
      .map { row in (values[row], (0..<count).map { turning.axes.base[row * count + $0] }) }
      .sorted { $0.0 > $1.0 }
  }
}

/// Turns the axes of a symmetric matrix so that it becomes diagonal.
private struct TurningAxes: ~Copyable {
  private let count: Int

  /// The rows of the matrix.
  let matrix: Scratch<Double>

  /// The new axes, a row each.
  let axes: Scratch<Double>

  private let image: Scratch<Double>

  init(_ count: Int, _ entry: (_ row: Int, _ column: Int) -> Double) {
    self.count = count
    matrix = Scratch(uninitializedCount: count * count)
    axes = Scratch(repeating: 0, count: count * count)
    image = Scratch(uninitializedCount: count)
    for row in 0..<count {
      axes.base[row * count + row] = 1
      for column in 0..<count { matrix.base[row * count + column] = entry(row, column) }
    }
  }

  /// Reflects the rows and columns below a row so that in this one an entry is left beside the
  /// diagonal alone.
  ///
  /// Bounds: all rows and columns are below the count. The mirror stands where the row's entries
  /// were that are not needed any more.
  func reflect(below step: Int) {
    let (count, image) = (count, image.base)
    let first = step + 1
    let mirror = matrix.base + step * count
    var tail = 0.0
    for column in first + 1..<max(first + 1, count) { tail += mirror[column] * mirror[column] }
    guard tail > 0 else { return }
    let norm = (mirror[first] * mirror[first] + tail).squareRoot()
    // Of the two entries that would do, the one further from the first loses no digits.
    let entry = mirror[first] > 0 ? -norm : norm
    mirror[first] -= entry
    let half = (mirror[first] * mirror[first] + tail) / 2
    var along = 0.0
    for row in first..<count {
      let line = matrix.base + row * count
      var part = 0.0
      for column in first..<count { part += line[column] * mirror[column] }
      image[row] = part / half
      along += image[row] * mirror[row]
    }
    along /= 2 * half
    for row in first..<count { image[row] -= along * mirror[row] }
    for row in first..<count {
      let line = matrix.base + row * count
      let (own, other) = (mirror[row], image[row])
      for column in first..<count { line[column] -= own * image[column] + other * mirror[column] }
    }
    for column in 0..<count { image[column] = 0 }
    for row in first..<count {
      let (line, part) = (axes.base + row * count, mirror[row] / half)
      for column in 0..<count { image[column] += part * line[column] }
    }
    for row in first..<count {
      let (line, part) = (axes.base + row * count, mirror[row])
      for column in 0..<count { line[column] -= part * image[column] }
    }
    mirror[first] = entry
  }

  /// Rotates axes, from the last of a block to its first, so that what stands beside the first
  /// value shrinks.
  ///
  /// Bounds: the block's rows are below the count.
  func sweep(_ values: inout [Double], _ beside: inout [Double], _ block: ClosedRange<Int>) {
    let (first, last) = (block.lowerBound, block.upperBound)
    let slope = (values[first + 1] - values[first]) / (2 * beside[first])
    let root = (slope * slope + 1).squareRoot()
    let shift = values[first] - beside[first] / (slope + (slope < 0 ? -root : root))
    var (sine, cosine, moved) = (1.0, 1.0, 0.0)
    var bulge = values[last] - shift
    for row in (first..<last).reversed() {
      let (far, near) = (sine * beside[row], cosine * beside[row])
      let norm = (far * far + bulge * bulge).squareRoot()
      beside[row + 1] = norm
      guard norm > 0 else {
        values[row + 1] -= moved
        beside[last] = 0
        return
      }
      (sine, cosine) = (far / norm, bulge / norm)
      let start = values[row + 1] - moved
      let gain = (values[row] - start) * sine + 2 * cosine * near
      moved = sine * gain
      values[row + 1] = start + moved
      bulge = cosine * gain - near
      let (upper, lower) = (axes.base + row * count, axes.base + (row + 1) * count)
      for column in 0..<count {
        let (left, right) = (upper[column], lower[column])
        upper[column] = cosine * left - sine * right
        lower[column] = sine * left + cosine * right
      }
    }
    values[first] -= moved
    beside[first] = bulge
    beside[last] = 0
  }
}
