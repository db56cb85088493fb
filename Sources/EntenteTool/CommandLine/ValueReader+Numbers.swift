internal import Entente

extension ValueReader where Value == Int {
  /// Whole numbers of 1 or more.
  static var positiveInteger: ValueReader { .integer(atLeast: 1) }

  /// Whole numbers of `lowest` or more, in decimal digits.
  static func integer(atLeast lowest: Int) -> ValueReader {
    ValueReader("N") { text throws(ValueProblem) in
      let expected = "a whole number of at least \(lowest)"
      guard text.isWholeNumber else { throw ValueProblem(text, expected: expected) }
      guard let number = Int(text) else {
        throw ValueProblem(text, expected: expected, detail: "the number is too large")
      }
      guard number >= lowest else { throw ValueProblem(text, expected: expected) }
      return number
    }
  }
}

extension ValueReader where Value == UInt64 {
  /// Seeds of random algorithms: whole numbers of 0 or more.
  static var seed: ValueReader {
    ValueReader("N") { text throws(ValueProblem) in
      let expected = "a whole number of at least 0"
      guard text.isWholeNumber, !text.hasPrefix("-") else {
        throw ValueProblem(text, expected: expected)
      }
      guard let number = UInt64(text) else {
        throw ValueProblem(text, expected: expected, detail: "the number is too large")
      }
      return number
    }
  }
}

extension ValueReader where Value == Double {
  /// Numbers of `lowest` or more.
  static func number(atLeast lowest: Double) -> ValueReader {
    .number("a number of at least \(DecimalText(lowest).shortest)") { $0 >= lowest }
  }

  /// Numbers above `bound`.
  static func number(above bound: Double) -> ValueReader {
    .number("a number above \(DecimalText(bound).shortest)") { $0 > bound }
  }

  /// Numbers strictly between two bounds.
  static func number(between low: Double, and high: Double) -> ValueReader {
    let bounds = "\(DecimalText(low).shortest) and \(DecimalText(high).shortest)"
    return .number("a number between \(bounds)") { $0 > low && $0 < high }
  }

  private static func number(
    _ expected: String, where isAllowed: @escaping @Sendable (Double) -> Bool
  ) -> ValueReader {
    ValueReader("X") { text throws(ValueProblem) in
      // `Double` also reads "nan", "inf" and hexadecimal digits; a person means none of them.
      let isDecimal = text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"),
          UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
      guard isDecimal, let number = Double(text), number.isFinite, isAllowed(number) else {
        throw ValueProblem(text, expected: expected)
      }
      return number
    }
  }
}

extension String {
  /// Whether the text is decimal digits, with at most one minus sign before them.
  fileprivate var isWholeNumber: Bool {
    let digits = utf8.first == UInt8(ascii: "-") ? utf8.dropFirst() : utf8[...]
    return !digits.isEmpty
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
