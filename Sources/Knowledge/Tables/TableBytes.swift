/// The bytes of a table, where they are: in the binary, or in an array that is kept.
///
/// A megabyte of the embedded tables costs a quarter of a millisecond if it is copied, most of it for fresh memory.
public struct TableBytes: RandomAccessCollection, @unchecked Sendable {
  /// Keeps an array's bytes in place.
  private final class Copy {
    let buffer: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) {
      buffer = .allocate(capacity: bytes.count)
      _ = buffer.initialize(from: bytes)
    }

    deinit { buffer.deallocate() }
  }

  private let copy: Copy?
  /// The bytes; they never change.
  let buffer: UnsafeBufferPointer<UInt8>

  /// Takes bytes from memory.
  public init(_ bytes: [UInt8]) {
    let copy = Copy(bytes)
    self.copy = copy
    buffer = UnsafeBufferPointer(copy.buffer)
  }

  /// Takes bytes that stay in place as long as the program runs.
  init(embedded bytes: UnsafeBufferPointer<UInt8>) {
    copy = nil
    buffer = bytes
  }

  /// The first place.
  public var startIndex: Int { 0 }
  /// The number of bytes.
  public var endIndex: Int { buffer.count }

  /// The byte at a place, which must be below the number of bytes.
  public subscript(place: Int) -> UInt8 {
    precondition(place >= 0 && place < buffer.count, "no byte \(place) in \(buffer.count)")
    return buffer[place]
  }

  /// Calls `body` with all bytes.
  public func withContiguousStorageIfAvailable<R>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R? {
    try body(buffer)
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= buffer.count)
    return String(decoding: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
  }
}
