internal import Synchronization

/// Writes a file piece by piece; it appears with `commit`, and never if the sink is dropped before.
final class FileSink: OutputSink {
  private let file: Mutex<OutputFile?>

  /// Opens a place for the bytes beside the file that they will become.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: A failure with code 73 if nothing can be created there.
  init(path: String) throws(CommandFailure) {
    file = Mutex(try OutputFile(path: path))
  }

  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    try file.withLock { file throws(CommandFailure) in
      guard file != nil else { preconditionFailure("nothing is written after the commit") }
      try file?.write(bytes)
    }
  }

  func flush() throws(CommandFailure) {}

  func commit() throws(CommandFailure) {
    try file.withLock { file throws(CommandFailure) in
      guard let finished = file.take() else { return }
      try finished.commit()
    }
  }
}
