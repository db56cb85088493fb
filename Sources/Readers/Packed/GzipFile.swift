/// Unpacks files that gzip packed: RFC 1952, several of them one behind the other included.
struct GzipFile {
  /// How much a file may hold that is held in memory at once; a small file can be made to unpack to a thousand times
  /// its size.
  static let limit = 1 << 31

  private let bytes: [UInt8]

  /// Takes the bytes of a file.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether bytes begin as those of a gzip file do; no text and no graph does.
  static func isPacked(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x1F, 0x8B, 8])
  }

  /// All that was packed, or `nil` if the file is damaged or holds more than the limit.
  func unpacked(limit: Int = GzipFile.limit) -> [UInt8]? {
    var result: [UInt8] = []
    do {
      let isWhole = try forEachBlock { block throws(TooLarge) in
        guard result.count + block.count <= limit else { throw TooLarge() }
        result += block
      }
      return isWhole ? result : nil
    } catch {
      return nil
    }
  }

  /// The first bytes that were packed, as many of them as the file still holds if its end is missing.
  func head(count: Int) -> [UInt8] {
    var result: [UInt8] = []
    _ = try? forEachBlock { block throws(TooLarge) in
      result += block.prefix(count - result.count)
      if result.count == count { throw TooLarge() }
    }
    return result
  }

  /// Hands on all that was packed, block by block.
  ///
  /// - Returns: whether the file is whole and its checksums fit; what was handed on before is not to be trusted if not
  func forEachBlock<Failure: Error>(
    _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    var place = 0
    repeat {
      guard let start = dataStart(at: place) else { return false }
      var inflater = Inflater(bytes, at: start)
      var checksum = CyclicChecksum()
      var length: UInt32 = 0
      let end = try inflater.run { block throws(Failure) in
        checksum.add(block)
        length &+= UInt32(truncatingIfNeeded: block.count)
        try body(block)
      }
      guard let end, number(at: end) == checksum.value, number(at: end + 4) == length else {
        return false
      }
      place = end + 8
      // Zeros may fill up the last block of a tape.
      if bytes[place...].allSatisfy({ $0 == 0 }) { return true }
    } while place < bytes.count
    return true
  }

  private struct TooLarge: Error {}

  /// Where the data behind a header begins, or `nil` if there is no header.
  private func dataStart(at start: Int) -> Int? {
    guard start + 10 <= bytes.count, Self.isPacked(bytes[start...]) else { return nil }
    let flags = bytes[start + 3]
    guard flags < 32 else { return nil }
    var place = start + 10
    if flags & 4 != 0 {
      guard place + 2 <= bytes.count else { return nil }
      place += 2 + Int(bytes[place]) + Int(bytes[place + 1]) << 8
    }
    // The name of the file and a comment, each ended by a zero.
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      guard place <= bytes.count, let end = bytes[place...].firstIndex(of: 0) else { return nil }
      place = end + 1
    }
    if flags & 2 != 0 { place += 2 }
    return place <= bytes.count ? place : nil
  }

  /// The number of four bytes, lowest first, or `nil` if they are not there.
  private func number(at place: Int) -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    return (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) }
  }
}
