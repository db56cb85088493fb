internal import CKnowledge

/// The knowledge tables as texts, by path: `states.tsv`, `leaders/KP.tsv`.
///
/// Several tables may have one path; the rows of a later one add to those of the earlier ones and replace those with
/// the same key.
public struct TableSource: Sendable {
  /// A table: its path, its name for messages, and its bytes.
  public struct File: Sendable {
    /// The path below the folder of tables.
    public let path: String
    /// What messages call it.
    public let name: String
    let content: TableBytes

    /// The text, in UTF-8.
    public var bytes: [UInt8] { Array(content) }

    /// Takes a table from memory.
    public init(path: String, name: String? = nil, bytes: [UInt8]) {
      self.init(path: path, name: name, content: TableBytes(bytes))
    }

    init(path: String, name: String? = nil, content: TableBytes) {
      self.path = path
      self.name = name ?? path
      self.content = content
    }
  }

  /// The tables, in ascending order of path; of one path in the order in which they were added.
  public let files: [File]

  /// Takes tables from memory.
  public init(files: [File]) {
    self.files = files.enumerated().sorted {
      ($0.element.path, $0.offset) < ($1.element.path, $1.offset)
    }
    .map(\.element)
  }

  /// The tables embedded in the binary.
  public static var embedded: TableSource {
    TableSource(
      files: (0..<entente_table_count()).map { index in
        let table = entente_table_at(index).pointee
        return File(
          path: String(cString: table.path),
          content: TableBytes(
            embedded: UnsafeBufferPointer(start: table.bytes, count: table.count)))
      })
  }

  /// These tables with others that add to them and override them.
  public func overridden(by others: TableSource) -> TableSource {
    TableSource(files: files + others.files)
  }

  /// The paths that tables may have besides `leaders/XX.tsv`, those that must be there first.
  public static let paths = [
    "states.tsv", "places.tsv", "bodies.tsv", "forms.tsv", "roles.tsv", "cities.tsv", "admin1.tsv",
  ]

  /// Whether a table of this path is read.
  public static func isKnown(_ path: String) -> Bool {
    if paths.contains(path) { return true }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "leaders" && parts[1].hasSuffix(".tsv")
      && parts[1].count > 4
  }

  /// The tables of a path.
  func texts(of path: String) -> [TableText] {
    files.filter { $0.path == path }.map { TableText($0.bytes, file: $0.name) }
  }

  /// The tables of leaders, each with the code of its state or body.
  var leaders: [(code: String, name: String, bytes: TableBytes)] {
    files.compactMap { file in
      guard file.path.hasPrefix("leaders/"), file.path.hasSuffix(".tsv") else { return nil }
      return (String(file.path.dropFirst(8).dropLast(4)), file.name, file.content)
    }
  }
}
