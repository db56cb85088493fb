/// Returns the logarithm to base 2 of a positive finite number, the same bits on every machine.
///
/// The number is halved or doubled to m between √½ and √2; with s = (m − 1)/(m + 1), the series
/// ln m = 2 (s + s³/3 + s⁵/5 + …) has eleven terms that count. The error stays below 4 units in
/// the last place.
///
/// - Complexity: O(1).
@inline(__always)
func binaryLogarithm(_ number: Double) -> Double {
  var bits = number.bitPattern
  var exponent = 0.0
  if bits < 1 << 52 {  // subnormal
    bits = (number * 0x1p54).bitPattern
    exponent = -54
  }
  // Adding what lies between √½ and 1 carries numbers from √2 on into the next exponent.
  let root: UInt64 = 0x3FE6_A09E_667F_3BCD
  let above = Int64(bitPattern: bits &- root) >> 52
  exponent += Double(above)
  let mantissa = Double(bitPattern: bits &- UInt64(bitPattern: above << 52))
  let s = (mantissa - 1) / (mantissa + 1)
  let z = s * s
  let z2 = z * z
  let z4 = z2 * z2
  let low = (1 + z * (1 / 3.0)) + z2 * (1 / 5.0 + z * (1 / 7.0))
  let middle = (1 / 9.0 + z * (1 / 11.0)) + z2 * (1 / 13.0 + z * (1 / 15.0))
  let high = (1 / 17.0 + z * (1 / 19.0)) + z2 * (1 / 21.0)
  let twiceByLn2 = 2.885_390_081_777_926_8
  return exponent + twiceByLn2 * s * (low + z4 * (middle + z4 * high))
}

/// Returns x log₂ x, and 0 for 0.
@inline(__always)
func entropyTerm(_ number: Double) -> Double {
  number > 0 ? number * binaryLogarithm(number) : 0
}
