import Extractor
import Foundation
import Knowledge
import Readers
import TestSupport
import Testing

/// A folder that is gone when the test is over.
private struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-readers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and the folders above it, and tells its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }
}

/// Files, folders and what is missing.
@Suite struct SourceReaderTests {
  private static let text = "Date: 2023-09-14\n\nPutin met Kim.\n"

  private func json(_ id: String, _ date: String, _ text: String) -> String {
    "{\"id\":\"\(id)\",\"date\":\"\(date)\",\"text\":\"\(text)\"}\n"
  }

  private func summary(_ documents: [Document]) -> [String] {
    documents.map { document in
      "\(document.id) \(document.date?.description ?? "-") \(String(decoding: document.text, as: UTF8.self))"
    }
  }

  @Test func `a folder is all texts in it and below, by their paths in it`() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.txt", "a.txt", "A.TXT", "c.md", "sub/d.txt", "sub/deep/e.txt", "sub.txt.bak", "é.txt",
      "image.png", "notes.doc", ".hidden.txt", ".git/config.txt", "sub/.x/y.txt", "noending",
    ] {
      try folder.write(name, Self.text + name)
    }
    try folder.write("lines.jsonl", json("x", "2023-09-14", "Xi.") + json("y", "2023-09-14", "Li."))
    let contents = SourceReader { _ in }.read([folder.path])
    #expect(contents.problems.isEmpty && contents.missing.isEmpty)
    #expect(
      contents.documents.map(\.id) == [
        "A.TXT", "a.txt", "b.txt", "c.md", "sub/d.txt", "sub/deep/e.txt", "x", "y", "é.txt",
      ])
    #expect(contents.documents[4].source == folder.path + "/sub/d.txt")
  }

  @Test func `a folder that is named like a text is a folder`() throws {
    let folder = try TemporaryFolder()
    try folder.write("2023.txt/a.txt", Self.text)
    let contents = SourceReader { _ in }.read([folder.path])
    #expect(contents.problems.isEmpty)
    #expect(contents.documents.map(\.id) == ["2023.txt/a.txt"])
  }

  @Test func `ids do not tell how a file was reached`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", Self.text)
    let byFolder = SourceReader { _ in }.read([folder.path])
    let bySlash = SourceReader { _ in }.read([folder.path + "/"])
    let byFile = SourceReader { _ in }.read([file])
    #expect(summary(byFolder.documents) == summary(byFile.documents))
    #expect(summary(bySlash.documents) == summary(byFile.documents))
    let both = SourceReader { _ in }.read([folder.path, file, file])
    #expect(summary(both.documents) == summary(byFile.documents), "a document is read once")
  }

  @Test func `documents with one id and two texts have two ids, whatever the order`() throws {
    let first = try TemporaryFolder()
    let second = try TemporaryFolder()
    try first.write("a.txt", Self.text + "One.")
    try second.write("a.txt", Self.text + "Two.")
    try second.write("b.txt", Self.text)
    let there = SourceReader { _ in }.read([first.path, second.path]).documents
    let back = SourceReader { _ in }.read([second.path, first.path]).documents
    #expect(there.map(\.id) == ["a.txt", "a.txt#2", "b.txt"])
    #expect(summary(there) == summary(back))
  }

  @Test func `an id that is given is not taken by another document`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "a.jsonl",
      json("x", "2023-09-14", "One.") + json("x", "2023-09-14", "Two.")
        + json("x#2", "2023-09-14", "Three.") + json("x", "2023-09-14", "Four."))
    let ids = SourceReader { _ in }.read([file]).documents.map(\.id)
    #expect(Set(ids).count == 4, "\(ids)")
    #expect(ids.contains("x") && ids.contains("x#2"))
  }

  @Test func `the order of the sources changes nothing, even if only dates differ`() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("a.jsonl", json("x", "2023-09-14", "Putin."))
    let second = try folder.write("b.jsonl", json("x", "2023-09-20", "Putin."))
    let there = SourceReader { _ in }.read([first, second]).documents
    let back = SourceReader { _ in }.read([second, first]).documents
    #expect(summary(there) == summary(back))
    #expect(there.map { $0.date?.description } == ["2023-09-14", "2023-09-20"])
  }

  @Test func `documents that are handed on stand in the order of paths and lines`() throws {
    let folder = try TemporaryFolder()
    let lines = try folder.write(
      "b.jsonl",
      json("z", "2023-09-14", "One.") + json("y", "2023-09-15", "Two.")
        + json("z", "2023-09-14", "One.") + json("z", "2023-09-16", "One."))
    let text = try folder.write("a.txt", Self.text)
    for sources in [[lines, text], [text, lines, text], [folder.path]] {
      var ids: [String] = []
      let missing = SourceReader { _ in }.forEachDocument(in: sources) { ids.append($0.id) }
      #expect(ids == ["a.txt", "z", "y", "z#2"] && missing.isEmpty)
    }
  }

  @Test func `what is missing is listed and the rest is read`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", Self.text)
    let contents = SourceReader { _ in }.read([folder.path + "/none.txt", file, "/none/at/all"])
    #expect(contents.missing == [folder.path + "/none.txt", "/none/at/all"])
    #expect(contents.documents.count == 1)
  }

  @Test func `a folder without texts is told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("image.png", "x")
    let contents = SourceReader { _ in }.read([folder.path])
    #expect(contents.documents.isEmpty)
    #expect(contents.problems.map(\.message) == ["holds no file that can be read"])
    #expect(contents.problems.map(\.file) == [folder.path])
  }

  @Test func `a bad file is told and the others are read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.text)
    try folder.write("b.txt", "%PDF-1.7")
    try folder.write("c.txt", "")
    try folder.write("d.txt", Self.text + "More.")
    try folder.write("e.jsonl", "{\n" + json("x", "2023-09-14", "Xi."))
    let contents = SourceReader { _ in }.read([folder.path])
    #expect(contents.documents.map(\.id) == ["a.txt", "d.txt", "x"])
    #expect(
      contents.problems.map { $0.file.split(separator: "/").last } == ["b.txt", "c.txt", "e.jsonl"])
    #expect(contents.problems.map(\.line) == [nil, nil, 1])
  }

  @Test func `a file that is named is read, unless its ending says that it is no text`() throws {
    let folder = try TemporaryFolder()
    for name in ["notes", "a.text", "2023-09-14.log"] {
      let file = try folder.write(name, Self.text)
      #expect(SourceReader { _ in }.read([file]).documents.map(\.id) == [name])
    }
    for name in ["page.html", "table.csv", "net.graphml", "more.html.gz", "A.XML"] {
      let contents = SourceReader { _ in }.read([try folder.write(name, Self.text)])
      #expect(contents.documents.isEmpty && contents.problems.map(\.severity) == [.error])
      #expect(contents.problems[0].message.hasPrefix("is no kind of document that can be read"))
    }
    let lines = try folder.write("A.JSONL", json("x", "2023-09-14", "Xi."))
    #expect(SourceReader { _ in }.read([lines]).documents.map(\.id) == ["x"])
  }

  @Test func `what the callback throws stops the reading`() throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "")
    try folder.write("b.txt", "")
    var told: [String] = []
    let reader = SourceReader { (problem: ReadingProblem) throws(Stop) in
      told.append(problem.message)
      throw Stop()
    }
    #expect(throws: Stop.self) { _ = try reader.read([folder.path]) }
    #expect(told == ["is empty"])
    var all: [ReadingProblem] = []
    let contents = SourceReader { all.append($0) }.read([folder.path])
    #expect(all == contents.problems && all.count == 2)
  }

  @Test func `nothing is read from no sources`() throws {
    let contents = SourceReader { _ in }.read([])
    #expect(contents.documents.isEmpty && contents.problems.isEmpty && contents.missing.isEmpty)
  }
}
