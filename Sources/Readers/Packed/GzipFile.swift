internal import CZlib

/// Unpacks files that gzip packed: RFC 1952, several of them one behind the other included.
struct GzipFile {
  /// How much a file may hold that is held in memory at once; a small file can be made to unpack to a thousand times
  /// its size.
  static let limit = 1 << 31

  private static let blockSize = 1 << 18

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
    var stream = z_stream()
    guard entente_begin_gunzip(&stream) == Z_OK else { return false }
    defer { inflateEnd(&stream) }
    var place = 0
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    while true {
      let (status, read, written) = Self.inflate(bytes[place...], into: &block, &stream)
      place += read
      if written > 0 { try body(block[..<written]) }
      switch status {
      case Z_OK:
        // Whoever neither reads nor writes waits for an end that is missing.
        if read == 0, written == 0 { return false }
      case Z_STREAM_END:
        // Zeros may fill up the last block of a tape.
        if bytes[place...].allSatisfy({ $0 == 0 }) { return true }
        inflateReset(&stream)
      default: return false
      }
    }
  }

  private struct TooLarge: Error {}

  /// Unpacks as much as fits into a block.
  private static func inflate(
    _ packed: ArraySlice<UInt8>, into block: inout [UInt8], _ stream: inout z_stream
  ) -> (status: Int32, read: Int, written: Int) {
    packed.withUnsafeBufferPointer { source in
      block.withUnsafeMutableBufferPointer { target in
        let given = min(source.count, Int(UInt32.max))
        // zlib reads here only, though its type says otherwise.
        stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.avail_in = UInt32(given)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        let status = CZlib.inflate(&stream, Z_NO_FLUSH)
        return (status, given - Int(stream.avail_in), target.count - Int(stream.avail_out))
      }
    }
  }
}
