internal import Glibc

extension OutputFile {
  /// Writes a whole file at once.
  ///
  /// - Parameters:
  ///   - bytes: What the file will hold.
  ///   - path: Where it will be.
  /// - Throws: A failure with code 73 or 74; what was there before stays.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    var file = try OutputFile(path: path)
    try file.write(bytes)
    try file.commit()
  }

  /// Finds out what stands at a path, and opens the place where the bytes wait.
  static func open(
    _ name: String, allowsUnnamed: Bool
  ) throws(CommandFailure) -> (path: String, place: Place, descriptor: Int32) {
    var status = stat()
    guard stat(name, &status) == 0 else {
      guard errno == ENOENT, !name.isEmpty else { throw cannotCreate(name, errno) }
      let (place, descriptor) = try openBeside(name, name, allowsUnnamed)
      return (name, place, descriptor)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw cannotCreate(name, EISDIR)
    case S_IFREG:
      // Only the folder's rights are needed to replace a file, but a file that is marked as not to
      // be written is not to be replaced either.
      guard access(name, W_OK) == 0 else { throw cannotCreate(name, errno) }
      let path = resolved(name)
      let (place, descriptor) = try openBeside(path, name, allowsUnnamed)
      _ = fchmod(descriptor, status.st_mode & 0o777)
      return (path, place, descriptor)
    default:
      let descriptor = Glibc.open(name, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw cannotCreate(name, errno) }
      return (name, .direct, descriptor)
    }
  }

  /// Opens a file for the bytes: one without a name if the system can, else a hidden one.
  private static func openBeside(
    _ path: String, _ name: String, _ allowsUnnamed: Bool
  ) throws(CommandFailure) -> (place: Place, descriptor: Int32) {
    let folder = folder(of: path)
    // The flag for a file without a name, of which the headers make a macro Swift cannot read.
    let unnamed = O_DIRECTORY | 0o20000000
    if allowsUnnamed, access("/proc/self/fd", X_OK) == 0 {
      let descriptor = Glibc.open(folder, unnamed | O_WRONLY | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (.unnamed(folder: folder), descriptor) }
    }
    for attempt in 0..<100 {
      let hidden = hiddenPath(in: folder, attempt)
      let descriptor = Glibc.open(hidden, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (.hidden(path: hidden), descriptor) }
      if errno != EEXIST { break }
    }
    throw cannotCreate(name, errno)
  }

  /// A name beside the file that no other run of the program uses.
  static func hiddenPath(in folder: String, _ attempt: Int) -> String {
    "\(folder)/.entente-\(getpid())-\(attempt).tmp"
  }

  /// The file that a path leads to when links are followed.
  private static func resolved(_ path: String) -> String {
    guard let target = realpath(path, nil) else { return path }
    defer { free(target) }
    return String(cString: target)
  }

  /// Makes the new name of a file outlast a power cut, where the system can.
  static func synchronizeFolder(of path: String) {
    let descriptor = Glibc.open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }

  /// The failure of a file that cannot be created.
  static func cannotCreate(_ name: String, _ number: Int32) -> CommandFailure {
    let error = SystemError(number)
    return .failed(
      .cannotCreate, "cannot create the file: \(error.reason)", file: name, cure: error.cure)
  }

  /// The failure of a file that cannot be written to its end.
  static func cannotWrite(_ name: String, _ number: Int32) -> CommandFailure {
    let error = SystemError(number)
    return .failed(.cannotWrite, "cannot write: \(error.reason)", file: name, cure: error.cure)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
