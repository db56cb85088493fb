/// Folding of words to the bytes under which they are looked up.
///
/// Letters lose case and accents ("Erdoğan" and "ERDOGAN" are one key), apostrophes and points inside a word are dropped
/// ("Xi'an", "U.S."), other scripts keep their bytes. Works on UTF-8 bytes; malformed bytes are kept as they are.
public enum Folding {
  /// Base letters of U+00C0…U+024F; `.` marks those without a single one.
  private static let latin = Array(
    """
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeeggggggg\
    ghhhhiiiiiiiiii..jjkkkllllll..llnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs.......\
    ........a................oo.............uu............................aaiioouuuuuuuuuu.aaaa....ggkko\
    ooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................
    """.utf8)

  /// Base letters of U+1E00…U+1EFF.
  private static let latinAdditional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss\
    ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee\
    iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """.utf8)

  /// Appends the folded form of a word to `key`.
  ///
  /// - Parameters:
  ///   - bytes: the text that holds the word, in UTF-8
  ///   - range: the word's bytes
  ///   - key: receives the folded bytes
  /// - Complexity: O(length of the word)
  public static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to key: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte >= 0x41 && byte <= 0x5A {
          key.append(byte | 0x20)
        } else if byte != UInt8(ascii: "'") && byte != UInt8(ascii: ".")
          && byte != UInt8(ascii: "`")
        {
          key.append(byte)
        }
        index += 1
        continue
      }
      let (scalar, length) = decode(bytes, at: index, end: range.upperBound)
      appendFolded(scalar, bytes, index..<(index + length), to: &key)
      index += length
    }
  }

  /// The folded form of a whole string, word separators included.
  public static func fold(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var key: [UInt8] = []
    append(bytes.span, 0..<bytes.count, to: &key)
    return String(decoding: key, as: UTF8.self)
  }

  private static func appendFolded(
    _ scalar: UInt32, _ bytes: Span<UInt8>, _ range: Range<Int>, to key: inout [UInt8]
  ) {
    let dot = UInt8(ascii: ".")
    switch scalar {
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x02B9, 0x02BB, 0x00B4, 0x00AD, 0x200B...0x200F: return
    case 0x0300...0x036F: return
    case 0xC6, 0xE6: key += Array("ae".utf8)
    case 0xDE, 0xFE: key += Array("th".utf8)
    case 0xDF: key += Array("ss".utf8)
    case 0x152, 0x153: key += Array("oe".utf8)
    case 0x259, 0x18F: key.append(UInt8(ascii: "a"))
    case 0xC0..<0x250 where latin[Int(scalar - 0xC0)] != dot:
      key.append(latin[Int(scalar - 0xC0)])
    case 0x1E00..<0x1F00 where latinAdditional[Int(scalar - 0x1E00)] != dot:
      key.append(latinAdditional[Int(scalar - 0x1E00)])
    default:
      for index in range { key.append(bytes[index]) }
    }
  }

  /// Decodes one scalar; a malformed byte is a scalar of its own (U+FFFD).
  @inlinable
  public static func decode(_ bytes: Span<UInt8>, at index: Int, end: Int) -> (
    scalar: UInt32, length: Int
  ) {
    let first = UInt32(bytes[index])
    func continuation(_ offset: Int) -> UInt32? {
      guard index + offset < end else { return nil }
      let byte = UInt32(bytes[index + offset])
      return byte & 0xC0 == 0x80 ? byte & 0x3F : nil
    }
    switch first {
    case 0..<0x80: return (first, 1)
    case 0xC2..<0xE0:
      guard let a = continuation(1) else { break }
      return ((first & 0x1F) << 6 | a, 2)
    case 0xE0..<0xF0:
      guard let a = continuation(1), let b = continuation(2) else { break }
      return ((first & 0x0F) << 12 | a << 6 | b, 3)
    case 0xF0..<0xF5:
      guard let a = continuation(1), let b = continuation(2), let c = continuation(3) else { break }
      return ((first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
    default: break
    }
    return (0xFFFD, 1)
  }
}
