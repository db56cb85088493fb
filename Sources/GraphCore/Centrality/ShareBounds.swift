internal import Glibc

/// Tells when shares counted on independent samples are all within a margin of the true ones.
///
/// Each side of each share is given a risk; all of them add up to the one allowed. They are
/// balanced on a first, independent sample, so that all shares need about as many samples. The
/// j-th look at the counts may use 1/(j (j + 1)) of each risk. A share p̂ of τ samples is further
/// than ε below the true one with a probability of at most exp(−τ · KL(p̂, p̂ + ε)), and above it
/// likewise: Chernoff, "A measure of asymptotic efficiency for tests of a hypothesis based on the
/// sum of observations" (1952). Balanced risks: Borassi and Natale (2016).
struct ShareBounds {
  private let margin: Double

  /// The class of each share: its place in `risks`.
  private let classes: [Int]

  /// The risk of each side of the shares of each class.
  private let risks: [Double]

  /// How many samples the first look should wait for.
  let firstLook: Int

  /// Balances the risks.
  /// - Parameters:
  ///   - margin: ε, between 0 and 1.
  ///   - risk: The probability, between 0 and 1, that any share may be outside the margin.
  ///   - counts: What each share counted in the first sample.
  ///   - samples: The size of the first sample.
  init(margin: Double, risk: Double, counts: [Int], samples: Int) {
    self.margin = margin
    let levels = Set(counts).sorted()
    var sizes = [Double](repeating: 0, count: levels.count)
    classes = counts.map { count in
      let place = Self.place(of: count, in: levels)
      sizes[place] += 1
      return place
    }
    let rates = levels.map { Self.rate((Double($0) + 1) / Double(samples + 2), margin) }
    // Risks of exp(−C · rate) make all shares need about C samples; a tenth is spread evenly.
    func total(_ exponent: Double) -> Double {
      zip(sizes, rates).reduce(0) { $0 + 2 * $1.0 * exp(-exponent * $1.1) }
    }
    var (low, high) = (0.0, 1.0)
    while total(high) > 0.9 * risk { high *= 2 }
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if total(middle) > 0.9 * risk { low = middle } else { high = middle }
    }
    let even = 0.1 * risk / (2 * Double(max(1, counts.count)))
    risks = rates.map { even + exp(-high * $0) }
    // The first look uses half of each risk.
    firstLook = Int((1.05 * (high + log(2) / (rates.min() ?? 1))).rounded(.up))
  }

  /// Whether all shares are surely enough within the margin.
  /// - Parameters:
  ///   - counts: What each share counted.
  ///   - samples: How many samples were counted.
  ///   - look: Which look this is, from 1.
  /// - Returns: Whether the work may stop.
  func hold(counts: [Double], samples: Int, look: Int) -> Bool {
    let needed = risks.map { log(Double(look) * Double(look + 1) / $0) / Double(samples) }
    // Up to a half, greater shares are harder to tell; those below one that passed, pass.
    var passed = [Double](repeating: -1, count: risks.count)
    for (count, number) in zip(counts, classes) where count > passed[number] {
      let share = count / Double(samples)
      if Self.rate(share, margin) < needed[number] { return false }
      if share <= (1 - margin) / 2 { passed[number] = count }
    }
    return true
  }

  /// How fast the risk falls with the number of samples, on the slower side of a share.
  private static func rate(_ share: Double, _ margin: Double) -> Double {
    let below = share + margin < 1 ? divergence(share, share + margin) : .infinity
    let above = share - margin > 0 ? divergence(share, share - margin) : .infinity
    return min(below, above, 1e6)
  }

  /// The divergence of Kullback and Leibler of one probability from another.
  private static func divergence(_ found: Double, _ wanted: Double) -> Double {
    let yes = found > 0 ? found * log(found / wanted) : 0
    let no = found < 1 ? (1 - found) * log((1 - found) / (1 - wanted)) : 0
    return yes + no
  }

  /// The place of a number in an ascending list that holds it.
  private static func place(of number: Int, in levels: [Int]) -> Int {
    var (low, high) = (0, levels.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if levels[middle] <= number { low = middle } else { high = middle }
    }
    return low
  }
}
