/// How wide a text is in Helvetica, Arial and the faces made to their measure.
///
/// Layout must not depend on the fonts of the machine, so it asks this table and never a font. The
/// picture's text is anchored at its middle or start and does not need a width. In another face a
/// name may come out up to a sixth wider; the spacing of a layout leaves room for that.
enum TextWidth {
  /// The advance widths of U+0020 … U+007E in thousandths of the font size, from the published
  /// metrics of Helvetica.
  private static let ascii: [UInt16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// Returns the width of a line of text, in points.
  ///
  /// - Parameters:
  ///   - text: One line.
  ///   - size: The font size in points.
  ///   - isBold: Whether the text is set in bold, which is a twelfth wider.
  /// - Returns: The width, in points.
  static func of(_ text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
    var thousandths = 0.0
    for scalar in text.unicodeScalars { thousandths += width(of: scalar) }
    return thousandths / 1000 * size * (isBold ? 1.08 : 1)
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20...0x7E: return Double(ascii[Int(scalar.value) - 0x20])
    case 0x00AD, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x0300...0x036F: return 0
    case 0x00A0...0x024F, 0x1E00...0x1EFF, 0x0370...0x03FF:
      return scalar.properties.isUppercase ? 700 : 556
    case 0x0400...0x052F: return scalar.properties.isUppercase ? 720 : 600
    case 0x2010...0x2015, 0x2018...0x203A: return scalar.value == 0x2014 ? 1000 : 556
    case 0x1100...0x11FF, 0x2600...0x27BF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF00...0xFF60, 0x1F000...0x1FAFF, 0x20000...0x3FFFF:
      return 1000
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 640
      }
    }
  }
}
