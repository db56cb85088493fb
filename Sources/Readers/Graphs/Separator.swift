/// The bytes that part things in lines.
enum Separator {
  static let tab = UInt8(ascii: "\t")
  static let blank = UInt8(ascii: " ")
  static let comma = UInt8(ascii: ",")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// Whether a line that begins with the byte is a comment.
  static func beginsComment(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%")
  }
}
