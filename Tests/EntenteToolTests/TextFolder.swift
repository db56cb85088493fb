import Foundation
import Testing

@testable import EntenteTool

/// A folder of texts for one test, which disappears with it.
final class TextFolder: Sendable {
  /// The folder.
  let path: String

  /// Writes files, by name.
  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "/entente-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, and makes the folders that it lies in.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// The bytes of a file.
  func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }

  /// The text of a file.
  func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// The names of the files.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// Runs the program; `@` at the beginning of a word stands for the folder.
  func run(_ words: [String], terminal: Terminal = Terminal()) async -> Outcome {
    let outcome = await Program.entente.outcome(
      of: words.map { $0.hasPrefix("@") ? path + $0.dropFirst() : $0 }, terminal: terminal)
    // The folder's name differs from run to run.
    return Outcome(
      output: outcome.output.replacingOccurrences(of: path, with: "@"),
      errors: outcome.errors.replacingOccurrences(of: path, with: "@"), code: outcome.code)
  }

  /// Two short texts of May and June 2023.
  static func meetings() throws -> TextFolder {
    try TextFolder([
      "may.txt": """
      Date: 2023-05-20

      Emmanuel Macron met Narendra Modi in France. Joe Biden called Narendra Modi. \
      Emmanuel Macron and Narendra Modi met Joe Biden.

      """,
      "june.txt": """
      Date: 2023-06-10

      Joe Biden called Narendra Modi on Friday. Xi Jinping stayed in China.

      """,
    ])
  }
}

extension Outcome {
  /// A run that did all and said nothing beside its output.
  static func done(_ output: String) -> Outcome {
    Outcome(output: output, errors: "", code: .done)
  }
}
