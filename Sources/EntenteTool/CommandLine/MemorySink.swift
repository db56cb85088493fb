internal import Synchronization

/// Keeps the bytes of a stream.
final class MemorySink: OutputSink {
  private let kept = Mutex<[UInt8]>([])

  /// Starts with nothing.
  init() {}

  /// What was written, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What was written.
  var bytes: [UInt8] { kept.withLock { $0 } }

  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    kept.withLock { $0 += bytes }
  }

  func flush() throws(CommandFailure) {}
}
