import Testing

@testable import Entente

/// Numbers as digits.
@Suite struct DecimalTextTests {
  @Test(
    "the shortest form is that of RFC 8785",
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (1 / 3, "0.3333333333333333"),
      (0.1 + 0.2, "0.30000000000000004"), (12, "12"), (100, "100"), (1234.5, "1234.5"),
      (1e15, "1000000000000000"), (1e16, "10000000000000000"), (1e20, "100000000000000000000"),
      (1e21, "1e+21"), (1.5e22, "1.5e+22"), (0.000001, "0.000001"), (1e-7, "1e-7"),
      (1.25e-7, "1.25e-7"), (.leastNonzeroMagnitude, "5e-324"),
      (1.7976931348623157e308, "1.7976931348623157e+308"),
      (9_007_199_254_740_992, "9007199254740992"), (0x1p68, "295147905179352830000"),
      (.infinity, ""), (.nan, ""),
    ] as [(Double, String)])
  func shortest(_ number: Double, _ expected: String) {
    #expect(DecimalText(number).shortest == expected)
  }

  @Test("the shortest form reads back", arguments: 0..<200 as Range<UInt64>)
  func readsBack(_ seed: UInt64) throws {
    var pattern = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
    pattern ^= pattern >> 29
    let number = Double(bitPattern: pattern &* 0xBF58_476D_1CE4_E5B9)
    guard number.isFinite else { return }
    #expect(Double(DecimalText(number).shortest) == number)
  }

  @Test(
    "fixed digits are rounded as a person would",
    arguments: [
      (0, 2, "0.00"), (-0.0, 1, "0.0"), (1, 0, "1"), (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"),
      (0.15, 1, "0.2"), (0.145, 2, "0.15"), (1.005, 2, "1.01"), (-2.5, 0, "-3"), (0.004, 2, "0.00"),
      (-0.004, 2, "0.00"), (0.005, 2, "0.01"), (9.99, 1, "10.0"), (99.95, 1, "100.0"),
      (0.999, 2, "1.00"), (1 / 3, 3, "0.333"), (2 / 3, 3, "0.667"), (1e-10, 3, "0.000"),
      (1234567.891, 1, "1234567.9"), (1e21, 1, "1000000000000000000000.0"), (0.05, 1, "0.1"),
      (0.04, 1, "0.0"), (0.5, 3, "0.500"), (.nan, 2, ""), (-.infinity, 2, ""),
    ] as [(Double, Int, String)])
  func fixed(_ number: Double, _ digits: Int, _ expected: String) {
    #expect(DecimalText(number).fixed(digits) == expected)
  }
}
