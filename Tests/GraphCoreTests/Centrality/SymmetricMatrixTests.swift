import Testing

@testable import GraphCore

@Suite("Eigenvalues of small symmetric matrices")
struct SymmetricMatrixTests {
  @Test("have vectors that the matrix stretches by them, each at right angles", arguments: 0..<200)
  func pairs(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let size = 1 + generator.next(below: 24)
    var matrix = SymmetricMatrix(size: 24)
    // From full ones over such with many zeros, and equal eigenvalues, to zero.
    let density = [1, 0.3, 0.1, 0][Int(seed) % 4]
    for row in 0..<size {
      for column in 0...row where generator.nextFraction() < density {
        matrix[row, column] = seed % 8 < 4 ? 2 * generator.nextFraction() - 1 : 1
      }
    }
    let pairs = matrix.eigenpairs(leading: size)
    #expect(pairs.count == size)
    for (place, pair) in pairs.enumerated() {
      #expect(place == 0 || pair.value <= pairs[place - 1].value)
      for row in 0..<size {
        let image = (0..<size).reduce(0) { $0 + matrix[row, $1] * pair.vector[$1] }
        #expect(abs(image - pair.value * pair.vector[row]) < 1e-13)
      }
      for other in place..<size {
        let product = zip(pair.vector, pairs[other].vector).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(product - (other == place ? 1 : 0)) < 1e-13)
      }
    }
  }

  @Test("give the leading pair of a tridiagonal matrix by itself", arguments: 0..<200)
  func leadingPair(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let size = 1 + generator.next(below: 24)
    var matrix = SymmetricMatrix(size: 24)
    var known = 0.0
    for count in 1...size {
      let last = count - 1
      matrix[last, last] = 4 * generator.nextFraction() - 2
      if last > 0 {
        // From weak ties, as at the end of a search, to strong ones of either sign.
        let scale = [1, 1e-3, 1e-9, -1][generator.next(below: 4)]
        matrix[last, last - 1] = scale * (0.1 + generator.nextFraction())
      }
      let found = matrix.leadingPairOfTridiagonal(leading: count, above: known)
      let wanted = matrix.eigenpairs(leading: count)
      #expect(abs(found.value - wanted[0].value) < 1e-13)
      #expect(last == 0 || found.value >= known - 1e-13)
      known = found.value
      let square = found.vector.reduce(0) { $0 + $1 * $1 }
      #expect(abs(square - 1) < 1e-12)
      for row in 0..<count {
        var image = matrix[row, row] * found.vector[row]
        if row > 0 { image += matrix[row, row - 1] * found.vector[row - 1] }
        if row < last { image += matrix[row, row + 1] * found.vector[row + 1] }
        #expect(abs(image - found.value * found.vector[row]) < 1e-12)
      }
    }
  }
}
