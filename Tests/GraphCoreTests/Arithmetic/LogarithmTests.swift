import Foundation
import Testing

@testable import GraphCore

@Suite("Logarithms without a library")
struct LogarithmTests {
  @Test("agree with the system's to a few units in the last place")
  func system() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<20_000 {
      let number = generator.nextFraction() * 4 + 1e-9
      let wide = exp((generator.nextFraction() - 0.5) * 1_400)
      for value in [number, wide] {
        let expected = log(value)
        #expect(abs(Logarithm.natural(value) - expected) <= 2 * expected.ulp, "\(value)")
      }
      let part = generator.nextFraction() * 2 - 0.999_999
      for value in [part, part * 1e-9] {
        let expected = log1p(value)
        let found = Logarithm.naturalOfOne(plus: value)
        #expect(abs(found - expected) <= 4 * expected.ulp, "\(value)")
      }
      let power = (generator.nextFraction() - 0.5) * 1_400
      for value in [power, power / 1e3, power / 1e12] {
        let expected = exp(value)
        #expect(abs(Logarithm.exponential(value) - expected) <= 4 * expected.ulp, "\(value)")
      }
    }
  }

  @Test("keep to the borders")
  func borders() {
    #expect(Logarithm.natural(0) == -.infinity)
    #expect(Logarithm.natural(1) == 0)
    #expect(Logarithm.natural(.infinity) == .infinity)
    #expect(Logarithm.natural(-1).isNaN)
    #expect(abs(Logarithm.natural(.leastNonzeroMagnitude) + 744.440_071_921_381_3) < 1e-12)
    #expect(Logarithm.naturalOfOne(plus: -1) == -.infinity)
    #expect(Logarithm.exponential(0) == 1)
    #expect(Logarithm.exponential(-1_000) == 0)
    #expect(Logarithm.exponential(1_000) == .infinity)
    #expect(Logarithm.exponential(-745) > 0)
  }
}
