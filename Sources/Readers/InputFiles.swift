internal import FoundationEssentials
internal import Glibc

/// What reading asks of the file system.
enum InputFiles {
  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The letters after the last point of a path's name, in lower case; empty without one.
  ///
  /// Of a packed file, `news.txt.gz`, the ending of what is in it: `txt`.
  static func ending(of path: String) -> String {
    let (rest, ending) = parted(name(of: path))
    return ending == "gz" ? parted(rest).ending : ending
  }

  private static func parted(_ name: String) -> (rest: String, ending: String) {
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return (name, "") }
    return (String(name[..<point]), name[name.index(after: point)...].lowercased())
  }

  /// The path of a name in a folder.
  static func path(of name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Whether a file or folder stands at a path.
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// Whether a folder stands at a path.
  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// Whether a file or folder may be read.
  static func isReadable(_ path: String) -> Bool {
    FileManager.default.isReadableFile(atPath: path)
  }

  /// The paths of all that lies in a folder and below, relative to it.
  static func contents(of folder: String) -> [String] {
    (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
  }

  /// The bytes of a file, or of standard input for `-`, unpacked if they are packed by gzip; `nil` if it
  /// cannot be read or unpacked.
  static func bytes(of path: String) -> [UInt8]? {
    guard let bytes = packedBytes(of: path) else { return nil }
    return GzipFile.isPacked(bytes) ? GzipFile(bytes).unpacked() : bytes
  }

  /// Whether a file can be read but not unpacked.
  static func isDamaged(_ path: String) -> Bool {
    GzipFile.isPacked(rawHead(of: path, count: 3))
  }

  /// The bytes of a file, or of standard input, as they are.
  private static func packedBytes(of path: String) -> [UInt8]? {
    guard path == "-" else { return FileManager.default.contents(atPath: path).map { [UInt8]($0) } }
    var bytes: [UInt8] = []
    let isRead = forEachRawBlock(of: path) { bytes += $0 }
    return isRead ? bytes : nil
  }

  /// The first bytes of a file, unpacked if they are packed; none if it cannot be read.
  static func head(of path: String, count: Int) -> [UInt8] {
    let head = rawHead(of: path, count: 1 << 16)
    guard GzipFile.isPacked(head) else { return Array(head.prefix(count)) }
    return GzipFile(head).head(count: count)
  }

  private static func rawHead(of path: String, count: Int) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var block = [UInt8](repeating: 0, count: count)
    let length = read(descriptor, &block, count)
    return Array(block.prefix(max(0, length)))
  }

  /// Hands on a file, or standard input for `-`, block by block; unpacked if it is packed by gzip.
  ///
  /// - Returns: whether all of it could be read
  static func forEachBlock<Failure: Error>(
    of path: String, _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    var packed: [UInt8]?
    var isFirst = true
    let isRead = try forEachRawBlock(of: path) { block throws(Failure) in
      if isFirst, GzipFile.isPacked(block) { packed = [] }
      isFirst = false
      guard packed != nil else { return try body(block) }
      packed?.append(contentsOf: block)
    }
    guard isRead, let packed else { return isRead }
    return try GzipFile(packed).forEachBlock(body)
  }

  private static func forEachRawBlock<Failure: Error>(
    of path: String, _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { if path != "-" { close(descriptor) } }
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 }
      try body(block[..<count])
    }
  }
}
