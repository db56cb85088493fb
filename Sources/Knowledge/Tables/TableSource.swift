internal import CKnowledge

/// The texts of the knowledge tables, by path: `states.tsv`, `leaders/KP.tsv`.
public struct TableSource: Sendable {
  /// Path and text of each table, in ascending order of path.
  public let files: [(path: String, text: String)]

  /// Takes tables from memory.
  public init(files: [(path: String, text: String)]) {
    self.files = files.sorted { $0.path < $1.path }
  }

  /// The tables embedded in the binary.
  public static var embedded: TableSource {
    TableSource(
      files: (0..<entente_table_count()).map { index in
        let table = entente_table_at(index).pointee
        let bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
        return (String(cString: table.path), String(decoding: bytes, as: UTF8.self))
      })
  }

  /// The text of a table.
  func text(of path: String) throws(KnowledgeError) -> String {
    guard let file = files.first(where: { $0.path == path }) else { throw .missingTable(path) }
    return file.text
  }

  /// The tables of leaders, each with the code of its state or body.
  var leaders: [(path: String, code: String, text: String)] {
    files.compactMap { file in
      guard file.path.hasPrefix("leaders/"), file.path.hasSuffix(".tsv") else { return nil }
      return (file.path, String(file.path.dropFirst(8).dropLast(4)), file.text)
    }
  }
}
