internal import Glibc

/// A file that appears whole under its name, or not at all.
///
/// The bytes go into a file without a name in the same folder (or, where the system has no such
/// files, a hidden one); `commit` flushes it to the disk and gives it its name in one step. A value
/// that is dropped before that leaves nothing behind. A link is followed, the rights of a file that
/// is replaced are kept, and what is no regular file (`/dev/null`, a named pipe) is written directly.
struct OutputFile: ~Copyable {
  /// Where the bytes wait until the file gets its name.
  enum Place {
    /// In a file of the folder that has no name.
    case unnamed(folder: String)
    /// In a hidden file.
    case hidden(path: String)
    /// Nowhere: they are written through.
    case direct
  }

  private let path: String
  private let name: String
  private let descriptor: Int32
  private let place: Place
  private var held: [UInt8] = []

  /// Opens a place for the bytes beside the file that they will become.
  ///
  /// - Parameters:
  ///   - name: The path of the file, as the person wrote it.
  ///   - allowsUnnamed: Whether a file without a name may hold the bytes until the commit.
  /// - Throws: A failure with code 73 if nothing can be created there.
  init(path name: String, allowsUnnamed: Bool = true) throws(CommandFailure) {
    let opened = try Self.open(name, allowsUnnamed: allowsUnnamed)
    self.name = name
    path = opened.path
    place = opened.place
    descriptor = opened.descriptor
  }

  deinit {
    _ = close(descriptor)
    if case .hidden(let path) = place { _ = unlink(path) }
  }

  /// Takes bytes.
  ///
  /// - Throws: A failure with code 74 if the disk does not take them.
  mutating func write(_ bytes: [UInt8]) throws(CommandFailure) {
    held += bytes
    if held.count > 1 << 16 { try drain() }
  }

  /// Takes text as UTF-8.
  mutating func write(_ text: String) throws(CommandFailure) {
    try write(Array(text.utf8))
  }

  /// Flushes the bytes to the disk and gives the file its name.
  ///
  /// - Throws: A failure with code 74 if the disk does not take them, and the old file stays.
  consuming func commit() throws(CommandFailure) {
    try drain()
    switch place {
    case .direct: return
    case .unnamed(let folder):
      try synchronize()
      let hidden = try linkIntoSight(in: folder)
      guard rename(hidden, path) == 0 else {
        let number = errno
        _ = unlink(hidden)
        throw Self.cannotWrite(name, number)
      }
    case .hidden(let hidden):
      try synchronize()
      guard rename(hidden, path) == 0 else { throw Self.cannotWrite(name, errno) }
    }
    Self.synchronizeFolder(of: path)
  }

  private mutating func drain() throws(CommandFailure) {
    defer { held.removeAll(keepingCapacity: true) }
    try FileDescriptor.write(held, to: descriptor, name: name)
  }

  private borrowing func synchronize() throws(CommandFailure) {
    // Some file systems cannot flush; that is no reason to lose the file.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw Self.cannotWrite(name, errno)
    }
  }

  /// Gives the file without a name a hidden one, from which it can be renamed over another.
  private borrowing func linkIntoSight(in folder: String) throws(CommandFailure) -> String {
    for attempt in 0..<100 {
      let hidden = Self.hiddenPath(in: folder, attempt)
      let own = "/proc/self/fd/\(descriptor)"
      if linkat(AT_FDCWD, own, AT_FDCWD, hidden, AT_SYMLINK_FOLLOW) == 0 { return hidden }
      if errno != EEXIST { break }
    }
    throw Self.cannotWrite(name, errno)
  }
}
