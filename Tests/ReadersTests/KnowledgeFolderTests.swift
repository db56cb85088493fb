import Foundation
import Knowledge
import Testing

@testable import Readers

/// Folders of knowledge tables.
@Suite struct KnowledgeFolderTests {
  /// A folder that is removed after `body`.
  private func withFolder(
    _ files: [String: String], _ body: (String) throws -> Void
  ) throws {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory() + "/entente-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(folder.path)
  }

  @Test func `the tables are those of known names, called as they can be opened`() throws {
    try withFolder([
      "states.tsv": "a", "leaders/KP.tsv": "b", "cities.tsv": "", "notes.txt": "c",
      ".states.tsv": "d", ".git/forms.tsv": "e", "forms.tsv/read.me": "f",
    ]) { path in
      let folder = try KnowledgeFolder(path)
      #expect(folder.tables.files.map(\.path) == ["cities.tsv", "leaders/KP.tsv", "states.tsv"])
      #expect(
        folder.tables.files.map(\.name)
          == ["cities.tsv", "leaders/KP.tsv", "states.tsv"].map { "\(path)/\($0)" })
      #expect(
        folder.tables.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["", "b", "a"])
      #expect(folder.problems.isEmpty)
    }
  }

  @Test func `other tables are left out with a warning that names the known ones`() throws {
    try withFolder([
      "States.tsv": "", "old/states.tsv": "", "leaders/a/KP.tsv": "", "leaders/.tsv": "",
      "leaders/KP.tsv": "",
    ]) { path in
      let folder = try KnowledgeFolder(path + "/")
      #expect(folder.tables.files.map(\.name) == [path + "/leaders/KP.tsv"])
      #expect(
        folder.problems.map(\.file)
          == ["States.tsv", "leaders/a/KP.tsv", "old/states.tsv"].map { "\(path)/\($0)" })
      for problem in folder.problems {
        #expect(problem.severity == .warning)
        #expect(problem.message == "is no knowledge table by its name, and is left out")
        #expect(
          problem.cure
            == "the tables are admin1.tsv, bodies.tsv, cities.tsv, forms.tsv, places.tsv, roles.tsv, states.tsv"
            + " and leaders/XX.tsv")
      }
    }
  }

  @Test func `a folder without tables is warned of`() throws {
    try withFolder(["notes.txt": ""]) { path in
      let folder = try KnowledgeFolder(path)
      #expect(folder.tables.files.isEmpty)
      #expect(folder.problems.map(\.message) == ["holds no knowledge table"])
    }
  }

  @Test func `what cannot be read is an error`() throws {
    try withFolder(["a/forms.tsv": ""]) { path in
      #expect(throws: KnowledgeFolderError.missing) { try KnowledgeFolder(path + "/none") }
      #expect(throws: KnowledgeFolderError.noFolder) { try KnowledgeFolder(path + "/a/forms.tsv") }
      try FileManager.default.createSymbolicLink(
        atPath: path + "/a/states.tsv", withDestinationPath: "none")
      #expect(throws: KnowledgeFolderError.unreadable(path + "/a/states.tsv")) {
        try KnowledgeFolder(path + "/a")
      }
    }
  }
}
