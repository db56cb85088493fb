/// Unpacks the deflated data of RFC 1951 and hands it on block by block, of which a window of 32 KB is kept.
struct Inflater {
  private static let windowSize = 1 << 15
  private static let blockSize = 1 << 18

  /// The bits that are read.
  private(set) var bits: BitReader
  private let bytes: [UInt8]
  /// The window, and behind it what was not handed on yet.
  private var output: [UInt8] = []
  private var handedOn = 0

  /// Starts at a place.
  init(_ bytes: [UInt8], at place: Int) {
    self.bytes = bytes
    bits = BitReader(bytes, at: place)
    output.reserveCapacity(Self.windowSize + Self.blockSize + 258)
  }

  /// Unpacks up to the end of the data, or to where it is damaged.
  ///
  /// - Parameter body: called with each stretch of what is unpacked
  /// - Returns: where the bytes behind the data begin, or `nil` if it is damaged
  /// - Throws: what the body throws
  mutating func run<Failure: Error>(
    _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> Int? {
    let isWhole = try unpackBlocks(body)
    try handOn(keepingWindow: false, body)
    return isWhole ? bits.byteBoundary() : nil
  }

  private mutating func unpackBlocks<Failure: Error>(
    _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    var isLast = false
    while !isLast {
      guard let last = bits.take(1), let kind = bits.take(2) else { return false }
      isLast = last == 1
      switch kind {
      case 0: guard try copyStored(body) else { return false }
      case 1: guard try unpack(Self.fixed, body) else { return false }
      case 2: guard try unpack(dynamicCodes(), body) else { return false }
      default: return false
      }
    }
    return true
  }

  // MARK: - Codes

  private struct Codes {
    let literals: PrefixCode
    let distances: PrefixCode

    init?(_ lengths: [UInt8], literalCount: Int) {
      guard let literals = PrefixCode(lengths: lengths[..<literalCount]),
        let distances = PrefixCode(lengths: lengths[literalCount...])
      else { return nil }
      self.literals = literals
      self.distances = distances
    }
  }

  /// The codes of blocks that bring none; the standard fixes them.
  private static let fixed: Codes? = {
    let lengths = (0..<288).map { symbol -> UInt8 in
      switch symbol {
      case ..<144: 8
      case ..<256: 9
      case ..<280: 7
      default: 8
      }
    }
    return Codes(lengths + [UInt8](repeating: 5, count: 32), literalCount: 288)
  }()

  /// In which order the lengths of the codes of lengths stand.
  private static let lengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// The codes that stand at the beginning of a block.
  private mutating func dynamicCodes() -> Codes? {
    guard let literals = bits.take(5), let distances = bits.take(5), let named = bits.take(4),
      literals <= 29
    else { return nil }
    var own = [UInt8](repeating: 0, count: 19)
    for symbol in Self.lengthOrder.prefix(named + 4) {
      guard let length = bits.take(3) else { return nil }
      own[symbol] = UInt8(length)
    }
    guard let code = PrefixCode(lengths: own[...]) else { return nil }
    let count = literals + 257 + distances + 1
    var lengths: [UInt8] = []
    while lengths.count < count {
      guard let symbol = code.next(&bits) else { return nil }
      switch symbol {
      case 16:
        guard let last = lengths.last, let times = bits.take(2) else { return nil }
        lengths += [UInt8](repeating: last, count: times + 3)
      case 17:
        guard let times = bits.take(3) else { return nil }
        lengths += [UInt8](repeating: 0, count: times + 3)
      case 18:
        guard let times = bits.take(7) else { return nil }
        lengths += [UInt8](repeating: 0, count: times + 11)
      default: lengths.append(UInt8(symbol))
      }
    }
    // A block without the symbol for its end would have none.
    guard lengths.count == count, lengths[256] > 0 else { return nil }
    return Codes(lengths, literalCount: literals + 257)
  }

  // MARK: - Blocks

  private mutating func copyStored<Failure: Error>(
    _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    let start = bits.byteBoundary()
    guard start + 4 <= bytes.count else { return false }
    let count = Int(bytes[start]) | Int(bytes[start + 1]) << 8
    let inverse = Int(bytes[start + 2]) | Int(bytes[start + 3]) << 8
    guard count == inverse ^ 0xFFFF, start + 4 + count <= bytes.count else { return false }
    output += bytes[(start + 4)..<(start + 4 + count)]
    bits.move(to: start + 4 + count)
    if output.count > Self.blockSize { try handOn(keepingWindow: true, body) }
    return true
  }

  private mutating func unpack<Failure: Error>(
    _ codes: Codes?, _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    guard let codes else { return false }
    while true {
      guard let symbol = codes.literals.next(&bits) else { return false }
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return true
      } else {
        guard let length = length(symbol - 257), let code = codes.distances.next(&bits),
          let distance = distance(code), distance <= output.count
        else { return false }
        // What is copied may overlap with what it becomes.
        for _ in 0..<length { output.append(output[output.count - distance]) }
      }
      if output.count > Self.windowSize + Self.blockSize { try handOn(keepingWindow: true, body) }
    }
  }

  /// The length that a symbol begins: eight of one each, then four for each further bit.
  private mutating func length(_ symbol: Int) -> Int? {
    if symbol < 8 { return symbol + 3 }
    if symbol == 28 { return 258 }
    let width = symbol / 4 - 1
    guard symbol < 28, let rest = bits.take(width) else { return nil }
    return (4 + symbol % 4) << width + rest + 3
  }

  /// The distance that a symbol begins: four of one each, then two for each further bit.
  private mutating func distance(_ symbol: Int) -> Int? {
    if symbol < 4 { return symbol + 1 }
    let width = symbol / 2 - 1
    guard symbol < 30, let rest = bits.take(width) else { return nil }
    return (2 + symbol % 2) << width + rest + 1
  }

  private mutating func handOn<Failure: Error>(
    keepingWindow: Bool, _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    try body(output[handedOn...])
    if keepingWindow, output.count > Self.windowSize {
      output.removeFirst(output.count - Self.windowSize)
    }
    handedOn = output.count
  }
}
