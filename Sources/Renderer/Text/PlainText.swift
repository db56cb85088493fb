/// Makes text from documents safe to draw: what a drawing holds, no reader can be misled or broken
/// by.
enum PlainText {
  /// Returns a name on one line: white space made single, unwanted characters dropped, capped.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - limit: The largest number of scalars; one more becomes an ellipsis.
  /// - Returns: The cleaned text.
  static func line(_ text: String, limit: Int = 200) -> String {
    cleaned(text, limit: limit, keepsLines: false)
  }

  /// Returns a text that keeps its line breaks, for what is shown when pointing at something.
  static func block(_ text: String, limit: Int = 2000) -> String {
    cleaned(text, limit: limit, keepsLines: true)
  }

  private static func cleaned(_ text: String, limit: Int, keepsLines: Bool) -> String {
    var result = String.UnicodeScalarView()
    var (count, marks) = (0, 0)
    var pending: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        let breaks = keepsLines && (isBreak(scalar) || pending == "\n")
        if count > 0 { pending = breaks ? "\n" : " " }
        continue
      }
      if isUnwanted(scalar) { continue }
      // More marks on one letter than any script uses would paint over the lines above.
      marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      if marks > 4 { continue }
      if count >= limit {
        result.append("…")
        break
      }
      if let space = pending {
        result.append(space)
        count += 1
        pending = nil
      }
      result.append(scalar)
      count += 1
    }
    return String(result)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Controls, which XML forbids; orders to turn the direction of writing, which could make a name
  /// read as another; private marks and code points that are no characters.
  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xFDD0...0xFDEF: true
    case 0xE0000...0xE0FFF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
