/// How ids, codes and numbers are written, read from the bytes of a field.
extension TableRow {
  /// Whether a field is a folded name, such as `kim-jong-un`; `capitals` may stand in it too if they are allowed.
  func isFoldedName(_ column: Column, capitals: Bool = false) -> Bool {
    var isAfterHyphen = true
    for index in range(column) {
      switch text.bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        isAfterHyphen = false
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where capitals: isAfterHyphen = false
      case UInt8(ascii: "-") where !isAfterHyphen: isAfterHyphen = true
      default: return false
      }
    }
    return !isAfterHyphen
  }

  /// Whether a field is so many capital letters.
  func isCapitals(_ column: Column, count: Int) -> Bool {
    let range = range(column)
    return range.count == count && text.bytes[range].allSatisfy(Self.isCapital)
  }

  static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// A whole number from 1 on, written without a sign and leading zeros; `nil` for others.
  func count(_ column: Column) -> Int? {
    let range = range(column)
    guard !range.isEmpty, range.count < 19, text.bytes[range.lowerBound] != UInt8(ascii: "0") else {
      return nil
    }
    var value = 0
    for index in range {
      let byte = text.bytes[index]
      guard Self.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// Degrees with two to four digits after the point; `nil` for others.
  func degrees(_ column: Column) -> Double? {
    let bytes = text.bytes
    let range = range(column)
    let isNegative = bytes[range].first == UInt8(ascii: "-")
    var value = 0.0
    var digits = 0
    var decimals: Int?
    for index in isNegative ? range.dropFirst() : range {
      let byte = bytes[index]
      if byte == UInt8(ascii: "."), decimals == nil, digits > 0 {
        decimals = 0
        continue
      }
      guard Self.isDigit(byte) else { return nil }
      value = value * 10 + Double(byte - UInt8(ascii: "0"))
      digits += 1
      decimals = decimals.map { $0 + 1 }
    }
    guard let decimals, (2...4).contains(decimals) else { return nil }
    for _ in 0..<decimals { value /= 10 }
    return isNegative ? -value : value
  }

  /// The point of two columns, with a problem for each that is no number or out of range.
  func point(_ latitude: Column, _ longitude: Column, _ problems: inout ProblemList) -> Coordinate?
  {
    let north = degrees(latitude, within: 90, &problems)
    let east = degrees(longitude, within: 180, &problems)
    guard let north, let east else { return nil }
    return Coordinate(latitude: north, longitude: east)
  }

  private func degrees(
    _ column: Column, within limit: Double, _ problems: inout ProblemList
  ) -> Double? {
    guard !range(column).isEmpty else { return nil }
    guard let value = degrees(column), abs(value) <= limit else {
      let limit = Int(limit)
      problems.add(
        self, column,
        "\"\(field(column))\" is no number of degrees from -\(limit) to \(limit) with two to four decimals"
      )
      return nil
    }
    return value
  }
}
