/// Compares two partitions of the same vertices.
///
/// ```swift
/// let difference = PartitionComparison(before, after)
/// difference.variationOfInformation  // 0 if they are the same
/// difference.adjustedRandIndex       // 1 if they are the same, about 0 if chance made them
/// ```
///
/// All measures are symmetric and do not depend on how communities are numbered. The variation of
/// information is a distance: 0 for equal partitions, and never longer by a detour. The others
/// are 1 for equal partitions. The adjusted ones are about 0 for partitions that agree no more
/// than chance makes them; mutual information without adjustment grows with the number of
/// communities.
public struct PartitionComparison: Sendable, Equatable {
  /// How many vertices stand in each community of the first partition.
  let firstSizes: [Int]

  /// How many vertices stand in each community of the second partition.
  let secondSizes: [Int]

  /// How many vertices each pair of communities shares; pairs that share none are left out.
  let shared: [Int]

  /// How many vertices there are.
  let vertexCount: Int

  /// How much is uncertain about one partition's community if the other's is known, in nats.
  ///
  /// VI = H(first | second) + H(second | first), from 0 to ln n. It is a metric. Meilă,
  /// "Comparing clusterings: an information based distance" (2007).
  public let variationOfInformation: Double

  /// What the partitions tell about each other, in nats.
  public let mutualInformation: Double

  /// The entropy of the first partition, in nats.
  public let firstEntropy: Double

  /// The entropy of the second partition, in nats.
  public let secondEntropy: Double

  /// Creates the comparison of two partitions.
  ///
  /// - Parameters:
  ///   - first: A partition.
  ///   - second: A partition of as many vertices.
  /// - Complexity: O(n + p log n) for p pairs of communities that share a vertex.
  public init(_ first: Partition, _ second: Partition) {
    precondition(
      first.labels.count == second.labels.count,
      "partitions of \(first.labels.count) and \(second.labels.count) vertices do not compare")
    vertexCount = first.labels.count
    var rows = [Int](repeating: 0, count: first.communityCount)
    var columns = [Int](repeating: 0, count: second.communityCount)
    for label in second.labels { columns[label] += 1 }
    var cells = [Int](repeating: 0, count: second.communityCount)
    var counts: [Int] = []
    let total = Double(max(1, vertexCount))
    var (onlyFirst, onlySecond, mutual) = (0.0, 0.0, 0.0)
    for (row, members) in first.communities.enumerated() {
      rows[row] = members.count
      var touched: [Int] = []
      for vertex in members {
        let column = second[vertex]
        if cells[column] == 0 { touched.append(column) }
        cells[column] += 1
      }
      touched.sort()
      for column in touched {
        let (count, rowSize) = (Double(cells[column]), Double(members.count))
        let columnSize = Double(columns[column])
        let share = count / total
        onlySecond += share * Logarithm.natural(rowSize / count)
        onlyFirst += share * Logarithm.natural(columnSize / count)
        mutual += share * Logarithm.natural(count * total / (rowSize * columnSize))
        counts.append(cells[column])
        cells[column] = 0
      }
    }
    (firstSizes, secondSizes, shared) = (rows, columns, counts)
    variationOfInformation = onlyFirst + onlySecond
    mutualInformation = max(0, mutual)
    firstEntropy = Self.entropy(rows)
    secondEntropy = Self.entropy(columns)
  }

  /// The variation of information as a share of ln n, the most that n vertices allow: 0 to 1.
  ///
  /// Fewer than two vertices have 0.
  public var normalizedVariationOfInformation: Double {
    vertexCount < 2 ? 0 : variationOfInformation / Logarithm.natural(Double(vertexCount))
  }

  /// The mutual information as a share of the mean of the two entropies: 0 to 1.
  ///
  /// Two partitions without entropy, each of one community, are equal and have 1.
  public var normalizedMutualInformation: Double {
    let entropy = (firstEntropy + secondEntropy) / 2
    return entropy > 0 ? min(1, mutualInformation / entropy) : 1
  }

  /// The share of pairs on which the partitions agree, adjusted so that chance makes 0.
  ///
  /// ARI = (S − E) / ((A + B)/2 − E) for the pairs S together in both partitions, A in the first
  /// and B in the second, and E = AB / (n choose 2). Two partitions of one community each, or of
  /// single vertices only, are equal and have 1. Hubert and Arabie, "Comparing partitions" (1985).
  public var adjustedRandIndex: Double {
    let together = Self.pairs(shared)
    let (first, second) = (Self.pairs(firstSizes), Self.pairs(secondSizes))
    let all = Self.pairs([vertexCount])
    guard all > 0, together != first || together != second else { return 1 }
    let expected = first * second / all
    return (together - expected) / ((first + second) / 2 - expected)
  }

  /// The entropy of community sizes in nats.
  private static func entropy(_ sizes: [Int]) -> Double {
    let total = Double(sizes.reduce(0, +))
    return sizes.reduce(0) { sum, size in
      sum + Double(size) / total * Logarithm.natural(total / Double(size))
    }
  }

  /// The pairs of members of groups of some sizes.
  private static func pairs(_ sizes: [Int]) -> Double {
    sizes.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 }
  }

  /// Whether the partitions are the same: each shared set is all of both communities.
  var isOfEqualPartitions: Bool {
    shared.count == firstSizes.count && shared.count == secondSizes.count
  }
}
