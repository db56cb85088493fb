internal import Glibc
internal import Synchronization

/// Writes a stream to an open file descriptor of this process, in blocks.
final class DescriptorSink: OutputSink {
  private let descriptor: Int32
  private let name: String
  private let blockSize: Int
  private let held = Mutex<[UInt8]>([])

  /// Standard output; held back in blocks unless a person is watching.
  static func standardOutput(isTerminal: Bool) -> DescriptorSink {
    DescriptorSink(STDOUT_FILENO, name: "standard output", blockSize: isTerminal ? 0 : 1 << 16)
  }

  /// Standard error; never held back.
  static func standardError() -> DescriptorSink {
    DescriptorSink(STDERR_FILENO, name: "standard error", blockSize: 0)
  }

  /// Writes to a descriptor that stays open as long as the sink.
  ///
  /// - Parameters:
  ///   - descriptor: The open descriptor; the sink does not close it.
  ///   - name: What messages call it.
  ///   - blockSize: How many bytes are held back at most; 0 for none.
  init(_ descriptor: Int32, name: String, blockSize: Int) {
    self.descriptor = descriptor
    self.name = name
    self.blockSize = blockSize
  }

  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    try held.withLock { held throws(CommandFailure) in
      held += bytes
      guard held.count > blockSize else { return }
      defer { held.removeAll(keepingCapacity: true) }
      try FileDescriptor.write(held, to: descriptor, name: name)
    }
  }

  func flush() throws(CommandFailure) {
    try held.withLock { held throws(CommandFailure) in
      guard !held.isEmpty else { return }
      defer { held.removeAll(keepingCapacity: true) }
      try FileDescriptor.write(held, to: descriptor, name: name)
    }
  }
}
