import Entente
import Foundation
import TestSupport
import Testing

/// The measures of chance, against tables worked out by hand.
@Suite struct AssociationTests {
  @Test(
    "tables worked out by hand come out",
    arguments: [
      // both, first, second, total: NPMI, G².
      (10, 20, 30, 100, "0.2218", "4.473"), (6, 20, 30, 100, "0.0000", "0.000"),
      (5, 5, 5, 100, "1.0000", "39.703"), (7, 7, 7, 7, "1.0000", "0.000"),
      (1, 1, 1, 2, "1.0000", "2.773"), (1, 50, 50, 99, "-0.7027", "127.429"),
      (2, 10, 2, 10, "0.0000", "0.000"), (1, 1, 1, 1, "1.0000", "0.000"),
    ])
  func byHand(_ both: Int, _ first: Int, _ second: Int, _ total: Int, _ npmi: String, _ g2: String)
  {
    let association = Association(both: both, first: first, second: second, total: total)
    #expect(association.npmiText == npmi)
    #expect(association.g2Text == g2)
  }

  @Test(
    "the measures keep within their bounds and know no direction",
    arguments: 0..<200 as Range<UInt64>)
  func bounds(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let both = 1 + numbers.below(20)
    let first = both + numbers.below(50)
    let second = both + numbers.below(50)
    let total = first + second - both + numbers.below(200)
    let association = Association(both: both, first: first, second: second, total: total)
    let turned = Association(both: both, first: second, second: first, total: total)
    #expect(association.npmiText == turned.npmiText && association.g2Text == turned.g2Text)
    #expect((-1...1.000_000_001).contains(association.npmi))
    #expect(association.g2 >= 0)

    // With Pearson's statistic X² and n windows, Pinsker's inequality and that of Jensen bound the likelihood ratio:
    // n (Σ|p−q|)² ≤ G² ≤ 2 n ln(1 + X²/n).
    let n = Double(total)
    let rows = [Double(first), n - Double(first)]
    let columns = [Double(second), n - Double(second)]
    let cells = [
      Double(both), Double(first - both), Double(second - both),
      Double(total - first - second + both),
    ]
    var pearson = 0.0
    var distance = 0.0
    for (index, observed) in cells.enumerated() {
      let expected = rows[index / 2] * columns[index % 2] / n
      if expected > 0 { pearson += (observed - expected) * (observed - expected) / expected }
      distance += abs(observed - expected) / n
    }
    #expect(association.g2 <= 2 * n * log(1 + pearson / n) + 1e-9)
    #expect(association.g2 >= n * distance * distance - 1e-9)
    let surplus = both * total - first * second
    #expect((association.npmi > 1e-12) == (surplus > 0 || both == total))
    #expect((association.npmi < -1e-12) == (surplus < 0))
  }
}
