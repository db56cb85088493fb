internal import Glibc

/// The calls on file descriptors that can be cut short and have to be taken up again.
enum FileDescriptor {
  /// Writes all bytes, however many calls it takes.
  ///
  /// - Parameters:
  ///   - bytes: What is written.
  ///   - descriptor: An open descriptor.
  ///   - name: What messages call it.
  /// - Throws: `closedPipe` if nobody reads any more, else a failure with code 74.
  static func write(
    _ bytes: [UInt8], to descriptor: Int32, name: String
  ) throws(CommandFailure) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if count >= 0 {
        done += count
        continue
      }
      let error = SystemError(errno)
      switch error.number {
      case EINTR: continue
      case EAGAIN:
        var poll = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = Glibc.poll(&poll, 1, -1)
      case EPIPE: throw .closedPipe
      default:
        throw .failed(
          .cannotWrite, "cannot write: \(error.reason)", file: name, cure: error.cure)
      }
    }
  }
}
