extension JSONText {
  /// Appends a text as it stands between the quotes of a JSON string.
  ///
  /// Quotes, backslashes and control characters are escaped, also those above ASCII and the marks
  /// that turn the direction of writing, so that JSON can be shown on a terminal.
  ///
  /// - Complexity: O(n).
  static func escape(_ text: String, into bytes: inout [UInt8]) {
    // The only scalars to escape above ASCII begin with these two bytes.
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
        && byte != 0xC2 && byte != 0xE2
    }
    if isPlain {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x00..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u".utf8
        bytes += String(repeating: "0", count: 4 - digits.utf8.count).utf8
        bytes += digits.utf8
      default: bytes += scalar.utf8
      }
    }
  }
}
