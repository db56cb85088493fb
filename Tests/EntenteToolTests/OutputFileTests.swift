import Glibc
import Testing

@testable import EntenteTool

/// Files that appear whole or not at all.
@Suite struct OutputFileTests {
  /// A folder of its own for one test.
  private struct Folder: ~Copyable {
    let path: String

    init() throws {
      var template = Array("/tmp/entente-test-XXXXXX".utf8CString)
      path = template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
      }
      try #require(!path.isEmpty)
    }

    deinit {
      for name in names { _ = unlink("\(path)/\(name)") }
      _ = rmdir(path)
    }

    /// The names in the folder, hidden ones included.
    var names: [String] {
      guard let stream = opendir(path) else { return [] }
      defer { closedir(stream) }
      var names: [String] = []
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
      }
      return names.sorted()
    }
  }

  private func contents(of path: String) -> String {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private func mode(of path: String) -> UInt32 {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test("a file is there after the commit and not before", arguments: [true, false])
  func commit(_ allowsUnnamed: Bool) throws {
    let folder = try Folder()
    let path = "\(folder.path)/a.json"
    try OutputFile.write(Array("old".utf8), to: path)
    var file = try OutputFile(path: path, allowsUnnamed: allowsUnnamed)
    try file.write("one ")
    #expect(contents(of: path) == "old")
    #expect(allowsUnnamed || folder.names.count == 2)
    try file.write("two")
    try file.commit()
    #expect(contents(of: path) == "one two")
    #expect(folder.names == ["a.json"])
  }

  @Test("a file that is dropped leaves the old one and nothing else", arguments: [true, false])
  func dropped(_ allowsUnnamed: Bool) throws {
    let folder = try Folder()
    let path = "\(folder.path)/a.json"
    try OutputFile.write(Array("old".utf8), to: path)
    do {
      var file = try OutputFile(path: path, allowsUnnamed: allowsUnnamed)
      try file.write(String(repeating: "new", count: 100_000))
    }
    #expect(contents(of: path) == "old")
    #expect(folder.names == ["a.json"])
  }

  @Test func `a file that is replaced keeps its rights, a link its target`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/a.json"
    let link = "\(folder.path)/link.json"
    try OutputFile.write(Array("old".utf8), to: path)
    #expect(chmod(path, 0o640) == 0)
    #expect(symlink("a.json", link) == 0)
    try OutputFile.write(Array("new".utf8), to: link)
    #expect(contents(of: path) == "new")
    #expect(mode(of: path) == 0o640)
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(folder.names == ["a.json", "link.json"])
  }

  @Test(
    "a file that cannot be created says why",
    arguments: [
      (
        "/nowhere/at/all.svg", "the folder does not exist",
        "Make the folder first, or choose another place."
      ),
      (
        "/dev/null/x", "a part of the path is not a folder",
        "Make the folder first, or choose another place."
      ),
      ("/tmp", "it is a folder", "Name a file in it."),
      ("/tmp/", "it is a folder", "Name a file in it."),
      ("", "the folder does not exist", "Make the folder first, or choose another place."),
      (
        "/tmp/" + String(repeating: "x", count: 300), "the name is too long",
        "Choose a shorter name."
      ),
    ])
  func cannotCreate(_ path: String, _ reason: String, _ cure: String) {
    let expected = CommandFailure.failed(
      .cannotCreate, "cannot create the file: \(reason)", file: path, cure: cure)
    #expect(throws: expected) { try OutputFile.write([1], to: path) }
  }

  @Test func `a long output appears with its commit`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/a.jsonl"
    let sink = try FileSink(path: path)
    for _ in 0..<20_000 { try sink.write("line\n") }
    try sink.flush()
    #expect(!folder.names.contains("a.jsonl"))
    try sink.commit()
    try sink.commit()
    #expect(contents(of: path) == String(repeating: "line\n", count: 20_000))
    do { try FileSink(path: "\(folder.path)/b.jsonl").write("lost") }
    #expect(folder.names == ["a.jsonl"])
  }

  @Test func `a full disk is a failed write`() {
    let expected = CommandFailure.failed(
      .cannotWrite, "cannot write: no space is left on the disk", file: "/dev/full",
      cure: "Make room, or choose another disk.")
    #expect(throws: expected) { try OutputFile.write([1], to: "/dev/full") }
  }

  @Test func `a device is written and stays a device`() throws {
    try OutputFile.write(Array("x".utf8), to: "/dev/null")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func `a closed pipe is told apart from a failed write`() throws {
    _ = signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let sink = DescriptorSink(ends[1], name: "standard output", blockSize: 4)
    try sink.write("abc")
    #expect(throws: CommandFailure.closedPipe) { try sink.write("defg") }
    #expect(throws: Never.self) { try sink.flush() }
  }

  @Test func `a sink writes in blocks and in order`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let sink = DescriptorSink(ends[1], name: "standard output", blockSize: 8)
    for word in ["one ", "two ", "three ", "four"] { try sink.write(word) }
    try sink.flush()
    close(ends[1])
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(ends[0], &bytes, bytes.count)
    close(ends[0])
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "one two three four")
  }
}
