import Foundation
import Testing

@testable import GraphCore

/// Two lists of labels and what scikit-learn 1.9.1 computes for them: `adjusted_rand_score`,
/// `adjusted_mutual_info_score` and `normalized_mutual_info_score` (both with the arithmetic
/// mean); the variation of information is H + H − 2I of its `entropy` and `mutual_info_score`.
private struct Row: Sendable {
  let first: [Int]
  let second: [Int]
  let information: Double
  let rand: Double
  let adjusted: Double
  let normalized: Double
}

/// A partition of as many vertices as there are labels, none tied.
private func partition(_ labels: [Int]) throws -> Partition {
  Partition(labels: labels, of: try WeightedGraph(vertexCount: labels.count))
}

@Suite("Comparison of partitions")
struct PartitionComparisonTests {
  private static let quadratic = (0..<1_000).map { ($0 * $0 + 3 * $0) % 17 }
  private static let mixed = (0..<1_000).map { ($0 * 7 / 11 + ($0 % 5) * ($0 % 3)) % 23 }
  private static let blocks = (0..<1_000).map { $0 * 17 / 1_000 }
  private static let spoiled = (0..<1_000).map { $0 % 4 == 0 ? quadratic[$0] : blocks[$0] }

  @Test(
    "the measures are those of scikit-learn",
    arguments: [
      Row(
        first: [0, 0, 0, 1, 1, 1], second: [0, 0, 1, 1, 2, 2], information: 0.867563228481461,
        rand: 0.24242424242424243, adjusted: 0.2987924581708901, normalized: 0.5158037429793889),
      Row(
        first: [0, 0, 0, 0, 0, 0, 0, 0], second: [0, 0, 0, 0, 1, 1, 1, 1],
        information: 0.6931471805599452, rand: 0, adjusted: 0, normalized: 0),
      Row(
        first: Array(0..<8), second: [0, 0, 0, 0, 1, 1, 1, 1], information: 1.3862943611198908,
        rand: 0, adjusted: 0, normalized: 0.5),
      Row(
        first: [0, 1, 0, 1, 0, 1, 0, 1], second: [0, 0, 1, 1, 0, 0, 1, 1],
        information: 1.3862943611198904, rand: -0.16666666666666666,
        adjusted: -0.12974472642510582, normalized: 0),
      Row(
        first: [0, 0, 1, 1, 2, 2, 3, 3, 3, 3], second: [0, 1, 1, 1, 1, 2, 2, 3, 3, 0],
        information: 1.3862943611198908, rand: 0.027777777777777776,
        adjusted: 0.05315100746799334, normalized: 0.47968917117130416),
      Row(
        first: [0, 0, 0, 0, 0, 0, 0], second: Array(0..<7), information: 1.945910149055313,
        rand: 0, adjusted: 0, normalized: 0),
      Row(
        first: quadratic, second: mixed, information: 5.107926420195202,
        rand: 0.0010052654527004598, adjusted: 0.003629302755058446,
        normalized: 0.03858588423462754),
      Row(
        first: quadratic, second: spoiled, information: 4.496005143592945,
        rand: 0.06844607465370815, adjusted: 0.07304614225480618, normalized: 0.0978964899621023),
      Row(
        first: spoiled, second: blocks, information: 2.0940891568561253,
        rand: 0.541047908291605, adjusted: 0.6090676290864571, normalized: 0.6284546244221805),
    ])
  private func reference(row: Row) throws {
    let forth = PartitionComparison(try partition(row.first), try partition(row.second))
    let back = PartitionComparison(try partition(row.second), try partition(row.first))
    for found in [forth, back] {
      #expect(abs(found.variationOfInformation - row.information) < 1e-12)
      #expect(abs(found.adjustedRandIndex - row.rand) < 1e-12)
      #expect(abs(found.adjustedMutualInformation - row.adjusted) < 1e-12)
      #expect(abs(found.normalizedMutualInformation - row.normalized) < 1e-12)
      let scale = log(Double(row.first.count))
      #expect(abs(found.normalizedVariationOfInformation - row.information / scale) < 1e-12)
    }
  }

  /// All partitions of five elements, as lists of labels.
  private static let all: [[Int]] = {
    var result: [[Int]] = [[]]
    for _ in 0..<5 {
      result = result.flatMap { labels in
        (0...((labels.max() ?? -1) + 1)).map { labels + [$0] }
      }
    }
    return result
  }()

  @Test("the variation of information of all partitions of five elements is a metric")
  func metric() throws {
    let partitions = try Self.all.map(partition)
    #expect(partitions.count == 52)
    let distances = partitions.map { left in
      partitions.map { PartitionComparison(left, $0).variationOfInformation }
    }
    for left in partitions.indices {
      for right in partitions.indices {
        let apart = distances[left][right]
        #expect((apart == 0) == (left == right))
        #expect(abs(apart - distances[right][left]) < 1e-14)
        #expect(apart <= log(5) + 1e-14)
        for between in partitions.indices {
          #expect(apart <= distances[left][between] + distances[between][right] + 1e-14)
        }
      }
    }
  }

  @Test("the expected mutual information is the mean over all orders of five elements")
  func expectation() throws {
    let orders = Self.orders(of: Array(0..<5))
    #expect(orders.count == 120)
    for (first, second) in zip(Self.all, Self.all.reversed()) {
      let fixed = try partition(first)
      var sum = 0.0
      for order in orders {
        sum +=
          PartitionComparison(fixed, try partition(order.map { second[$0] }))
          .mutualInformation
      }
      let expected = PartitionComparison(fixed, try partition(second)).expectedMutualInformation
      #expect(abs(expected - sum / 120) < 1e-14)
    }
  }

  private static func orders(of list: [Int]) -> [[Int]] {
    guard let last = list.last else { return [[]] }
    return orders(of: list.dropLast()).flatMap { order in
      (0...order.count).map { place in
        var longer = order
        longer.insert(last, at: place)
        return longer
      }
    }
  }

  @Test("the adjusted Rand index counts pairs", arguments: 0..<20)
  func pairs(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let first = (0..<12).map { _ in generator.next(below: 4) }
    let second = (0..<12).map { _ in generator.next(below: 3) }
    var (both, left, right, all) = (0.0, 0.0, 0.0, 0.0)
    for one in 0..<12 {
      for other in 0..<one {
        let (a, b) = (first[one] == first[other], second[one] == second[other])
        all += 1
        left += a ? 1 : 0
        right += b ? 1 : 0
        both += a && b ? 1 : 0
      }
    }
    let chance = left * right / all
    let expected = (both - chance) / ((left + right) / 2 - chance)
    let found = PartitionComparison(try partition(first), try partition(second))
    #expect(abs(found.adjustedRandIndex - expected) < 1e-12)
  }

  @Test("equal partitions are at distance 0 and have 1, however they are numbered")
  func identity() throws {
    let lists = [[], [0], [0, 0, 0], [0, 1, 2, 3], [2, 2, 0, 1, 1, 0, 2]]
    for labels in lists {
      let renamed = labels.map { 5 - $0 }
      let found = PartitionComparison(try partition(labels), try partition(renamed))
      #expect(found.variationOfInformation == 0)
      #expect(found.normalizedVariationOfInformation == 0)
      #expect(found.adjustedRandIndex == 1)
      #expect(found.adjustedMutualInformation == 1)
      #expect(abs(found.normalizedMutualInformation - 1) < 1e-15)
    }
  }

  @Test("other numbers of the vertices change nothing but rounding")
  func relabelling() throws {
    var order = Array(0..<1_000)
    var generator = SplitMix64(seed: 3)
    generator.shuffle(&order)
    let plain = PartitionComparison(try partition(Self.spoiled), try partition(Self.mixed))
    let mixed = PartitionComparison(
      try partition(order.map { Self.spoiled[$0] }), try partition(order.map { Self.mixed[$0] }))
    #expect(abs(plain.variationOfInformation - mixed.variationOfInformation) < 1e-12)
    #expect(abs(plain.adjustedMutualInformation - mixed.adjustedMutualInformation) < 1e-12)
    #expect(abs(plain.adjustedRandIndex - mixed.adjustedRandIndex) < 1e-12)
  }

  @Test("partitions of different numbers of vertices do not compare")
  func sizes() async {
    await #expect(processExitsWith: .failure) {
      _ = PartitionComparison(try partition([0]), try partition([0, 1]))
    }
  }

  @Test("logarithms are those of the C library to a few units in the last place")
  func logarithms() {
    var generator = SplitMix64(seed: 4)
    var numbers = [1, 2, 0.5, 3, 0.707_106_781_186_547_5, 1.414_213_562_373_095_1, 1 + 1e-15]
    numbers += [.leastNonzeroMagnitude, .leastNormalMagnitude, .leastNormalMagnitude / 3]
    numbers += [.greatestFiniteMagnitude]
    for _ in 0..<20_000 {
      let bits = generator.next() >> 1
      let number = Double(bitPattern: bits)
      if number.isFinite, number > 0 { numbers.append(number) }
      numbers.append(0.5 + 1.5 * generator.nextFraction())
    }
    for number in numbers {
      let (found, expected) = (binaryLogarithm(number), log2(number))
      #expect(abs(found - expected) <= 4 * expected.ulp, "\(number)")
    }
    #expect(binaryLogarithm(1) == 0)
    #expect(binaryLogarithm(1_024) == 10)
  }
}
