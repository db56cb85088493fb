internal import Glibc

extension SeededNumbers {
  /// Starts from a seed, so that neighbouring seeds have nothing in common.
  ///
  /// The plain initializer starts one step further in one and the same row for each seed.
  public init(apart seed: UInt64) {
    self.init(seed: (seed &+ 1) &* 0xD134_2543_DE82_EF95)
  }

  /// The seeds of tests that damage files: so many as usual, or as many as the variable `FUZZ_SEEDS` says.
  public static func seeds(usually count: UInt64) -> Range<UInt64> {
    0..<(getenv("FUZZ_SEEDS").flatMap { UInt64(String(cString: $0)) } ?? count)
  }

  /// What breaks readers, whatever the format.
  private static let tokens = [
    "-1", "0", "1e999", "1e-999", "nan", "9223372036854775807", "9223372036854775808",
    "4294967296", "\"", "'", "\\", "\u{0}", "\r", "\n", "\r\n", "\t", " ", ",", ";", "<", ">", "/>",
    "&amp;", "&#0;", "]]>", "<!--", "{", "}", "[", "]", "é", "e\u{301}", "\u{FEFF}", "*", "%", "#",
    "//", "/*",
  ].map { Array($0.utf8) }

  /// Some bytes with one to three faults: bytes changed, lost, doubled or moved, or something put between.
  public mutating func damaged(_ whole: [UInt8]) -> [UInt8] {
    var bytes = whole
    for _ in 0..<(1 + below(3)) where !bytes.isEmpty {
      let index = below(bytes.count)
      let piece = index..<min(bytes.count, index + below(24))
      switch below(8) {
      case 0: bytes[index] = UInt8(below(256))
      case 1: bytes.remove(at: index)
      case 2: bytes.removeSubrange(piece)
      case 3: bytes.removeSubrange(index...)
      case 4: bytes.insert(bytes[below(bytes.count)], at: index)
      case 5: bytes.insert(contentsOf: bytes[piece], at: below(bytes.count))
      default: bytes.insert(contentsOf: Self.tokens[below(Self.tokens.count)], at: index)
      }
    }
    return bytes
  }
}
