/// Takes the bytes of a stream: the process's own, or memory in a test.
protocol OutputSink: AnyObject, Sendable {
  /// Takes bytes; they may be held back until `flush`.
  func write(_ bytes: [UInt8]) throws(CommandFailure)

  /// Passes on what was held back.
  func flush() throws(CommandFailure)

  /// Says that all has been written: a stream passes on the rest, a file gets its name.
  func commit() throws(CommandFailure)
}

extension OutputSink {
  func commit() throws(CommandFailure) {
    try flush()
  }

  /// Takes text as UTF-8.
  func write(_ text: String) throws(CommandFailure) {
    try write(Array(text.utf8))
  }
}
