extension PartitionComparison {
  /// The mutual information beyond what chance makes, as a share of the most there could be.
  ///
  /// AMI = (I − E) / ((H₁ + H₂)/2 − E), where E is the mean of I over all pairs of partitions with
  /// communities of these sizes. Equal partitions have 1; it is below 0 where the partitions agree
  /// less than chance makes them. Vinh, Epps and Bailey, "Information theoretic measures for
  /// clusterings comparison" (2010).
  ///
  /// - Complexity: O(n √n) at most; made anew at each reading.
  public var adjustedMutualInformation: Double {
    guard !isOfEqualPartitions else { return 1 }
    let expected = expectedMutualInformation
    let room = (firstEntropy + secondEntropy) / 2 - expected
    // One partition is of single vertices or of one community, so that chance has no choice.
    guard room > 1e-12 else { return 0 }
    return (mutualInformation - expected) / room
  }

  /// The mean mutual information of partitions with communities of these sizes.
  ///
  /// The vertices that communities of a and b members share are distributed as the successes of
  /// drawing b of n without return, a of them good. Pairs of equal sizes are worked out once.
  var expectedMutualInformation: Double {
    let (first, second) = (Self.tally(firstSizes), Self.tally(secondSizes))
    var sum = 0.0
    for left in first {
      for right in second {
        sum += Double(left.count * right.count) * meanTerm(left.size, right.size)
      }
    }
    return sum
  }

  /// The mean of k/n ln(kn/ab) for the number k shared by communities of a and b members.
  ///
  /// The chances are followed from the most likely k both ways, each from the one before, until
  /// they no longer count; they need not sum to 1, as the sum is divided out.
  private func meanTerm(_ a: Int, _ b: Int) -> Double {
    let total = vertexCount
    let (least, most) = (max(0, a + b - total), min(a, b))
    // Both factors are below 2³², as graphs have fewer vertices than that.
    let mode = Int(UInt(a + 1) * UInt(b + 1) / UInt(total + 2))
    let likely = min(most, max(least, mode))
    let (n, product) = (Double(total), Double(a) * Double(b))
    var (mass, sum) = (0.0, 0.0)
    func add(_ k: Int, _ chance: Double) {
      mass += chance
      if k > 0 { sum += chance * Double(k) / n * Logarithm.natural(Double(k) * n / product) }
    }
    add(likely, 1)
    var chance = 1.0
    var k = likely
    while k < most, chance > 1e-18 {
      let free = Double(total - a - b + k + 1)
      chance *= Double(a - k) * Double(b - k) / (Double(k + 1) * free)
      k += 1
      add(k, chance)
    }
    (chance, k) = (1, likely)
    while k > least, chance > 1e-18 {
      let free = Double(total - a - b + k)
      chance *= Double(k) * free / (Double(a - k + 1) * Double(b - k + 1))
      k -= 1
      add(k, chance)
    }
    return sum / mass
  }

  /// The distinct sizes, ascending, and how often each comes.
  private static func tally(_ sizes: [Int]) -> [(size: Int, count: Int)] {
    var result: [(size: Int, count: Int)] = []
    for size in sizes.sorted() {
      if let last = result.last, last.size == size {
        result[result.count - 1].count += 1
      } else {
        result.append((size, 1))
      }
    }
    return result
  }
}
