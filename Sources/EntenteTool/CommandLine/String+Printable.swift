extension String {
  /// The text on one line, without anything that could steer a terminal.
  ///
  /// Line breaks and tabs become spaces, other control characters their pictures (`␛`) or `�`, and
  /// marks that turn the direction of writing disappear.
  ///
  /// - Complexity: O(n); plain ASCII is returned as it is.
  var printable: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return self }
    return printed(keeping: [])
  }

  /// The text with its line breaks and tabs, but without anything else that could steer a terminal.
  var printableLines: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return self }
    return printed(keeping: ["\n", "\t"])
  }

  private func printed(keeping kept: [Unicode.Scalar]) -> String {
    var printed = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar == "\n", last == "\r" {
        // The two are one line break, and the first has been written as a space.
        if kept.contains(scalar) {
          printed.removeLast()
          printed.append(scalar)
        }
      } else if kept.contains(scalar) {
        printed.append(scalar)
      } else if let shown = scalar.printed {
        printed.append(shown)
      }
      last = scalar
    }
    return String(printed)
  }
}

extension Unicode.Scalar {
  /// The scalar that may be shown in place of this one, if any.
  fileprivate var printed: Unicode.Scalar? {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    case 0x202A...0x202E, 0x2066...0x2069: nil
    default: self
    }
  }
}
