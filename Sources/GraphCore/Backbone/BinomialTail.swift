/// Computes the chance that a binomial count reaches a number, as a logarithm.
///
/// P(X ≥ k) for X ~ Bin(n, p) is the regularized incomplete beta function Iₚ(k, n − k + 1), which
/// also gives a meaning to counts that are not integers. The power terms are taken about their
/// greatest value, so that nothing cancels: Loader, "Fast and accurate computation of binomial
/// probabilities" (2000). The rest is a continued fraction: Didonato and Morris, "Algorithm 708:
/// significant digit computation of the incomplete beta function ratios" (1992).
enum BinomialTail {
  /// Returns the natural logarithm of P(X ≥ count).
  ///
  /// For up to 10⁹ trials the logarithm is right to 10⁻¹¹ or to 10⁻¹⁵ of itself, whichever is more.
  ///
  /// - Parameters:
  ///   - count: The number to be reached; greater than 0, at most `trials`.
  ///   - trials: How many trials there are.
  ///   - chance: The chance of each, between 0 and 1.
  /// - Returns: The logarithm, at most 0.
  /// - Complexity: O(√trials) at the mean, some ten steps a few deviations away from it.
  static func logarithm(reaching count: Double, trials: Double, chance: Double) -> Double {
    let (first, second) = (count, trials - count + 1)
    let front = logPowers(first, second, chance)
    if chance < (first + 1) / (first + second + 2) {
      let rest = fraction(first, second, chance) / first
      return min(0, front + Logarithm.natural(rest))
    }
    let below = front + Logarithm.natural(fraction(second, first, 1 - chance) / second)
    return Logarithm.naturalOfOne(plus: -min(1, Logarithm.exponential(below)))
  }

  /// ln of xᵃ (1 − x)ᵇ / B(a, b).
  private static func logPowers(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let sum = a + b
    let twoPi = 2 * Double.pi
    return Logarithm.natural(a * (b / sum) / twoPi) / 2
      + (stirlingError(sum) - stirlingError(a) - stirlingError(b))
      - (deviance(a, sum * x) + deviance(b, sum * (1 - x)))
  }

  /// The observed value times the logarithm of its ratio to the mean, plus mean minus observed:
  /// 0 or more.
  private static func deviance(_ observed: Double, _ mean: Double) -> Double {
    let gap = observed - mean
    guard abs(gap) < 0.1 * (observed + mean) else {
      return observed * Logarithm.natural(observed / mean) - gap
    }
    // With v = gap / (observed + mean) the logarithm is 2 artanh v; the linear parts cancel.
    let ratio = gap / (observed + mean)
    let square = ratio * ratio
    var series = 0.0
    for odd in stride(from: 19.0, through: 3, by: -2) { series = (series + 1 / odd) * square }
    return gap * ratio + 2 * observed * ratio * series
  }

  /// ln Γ(z) less (z − ½) ln z − z + ½ ln 2π.
  private static func stirlingError(_ number: Double) -> Double {
    var shifted = number
    var sum = 0.0
    while shifted < 16 {
      sum += (shifted + 0.5) * Logarithm.naturalOfOne(plus: 1 / shifted) - 1
      shifted += 1
    }
    let square = 1 / (shifted * shifted)
    let coefficients = [1.0 / 1_188, -1.0 / 1_680, 1.0 / 1_260, -1.0 / 360, 1.0 / 12]
    return sum + coefficients.reduce(0) { $0 * square + $1 } / shifted
  }

  /// The continued fraction of the incomplete beta function, by Lentz's method.
  ///
  /// It converges fast for x below (a + 1) / (a + b + 2). Only at the mean of more than 10¹⁵ trials is
  /// it left before its end.
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    func sound(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
    var numerator = 1.0
    var denominator = 1 / sound(1 - (a + b) * x / (a + 1))
    var result = denominator
    var step = 1.0
    while step < 1_000_000 {
      let even = step / (a + 2 * step - 1) * ((b - step) / (a + 2 * step)) * x
      denominator = 1 / sound(1 + even * denominator)
      numerator = sound(1 + even / numerator)
      result *= numerator * denominator
      let odd = -(a + step) / (a + 2 * step) * ((a + b + step) / (a + 2 * step + 1)) * x
      denominator = 1 / sound(1 + odd * denominator)
      numerator = sound(1 + odd / numerator)
      let factor = numerator * denominator
      result *= factor
      if abs(factor - 1) < 1e-15 { break }
      step += 1
    }
    return result
  }
}
