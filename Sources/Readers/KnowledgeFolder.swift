public import Knowledge

/// Reads the knowledge tables that a person keeps in a folder.
///
/// The folder holds the same files as ours, any of them: `states.tsv`, `leaders/KP.tsv`. Other `.tsv` files are left out
/// with a warning, and whatever has another ending or is hidden is passed over without a word.
public struct KnowledgeFolder: Sendable {
  /// The tables, each named as the person can open it.
  public let tables: TableSource
  /// What was left out, in ascending order of the paths.
  public let problems: [ReadingProblem]

  /// Reads a folder.
  ///
  /// - Parameter folder: the path of the folder
  /// - Throws: ``KnowledgeFolderError`` if it cannot be read, or a table in it cannot be
  /// - Complexity: O(length of the files), and the number of names below the folder
  public init(_ folder: String) throws(KnowledgeFolderError) {
    guard InputFiles.exists(folder) else { throw .missing }
    guard InputFiles.isFolder(folder) else { throw .noFolder }
    guard InputFiles.isReadable(folder) else { throw .unreadable(folder) }
    let paths = InputFiles.contents(of: folder).filter { path in
      path.hasSuffix(".tsv") && !path.split(separator: "/").contains { $0.hasPrefix(".") }
        && !InputFiles.isFolder(InputFiles.path(of: path, in: folder))
    }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var files: [TableSource.File] = []
    var problems: [ReadingProblem] = []
    for path in paths {
      let name = InputFiles.path(of: path, in: folder)
      guard TableSource.isKnown(path) else {
        problems.append(
          ReadingProblem(
            .warning, file: name, "is no knowledge table by its name, and is left out",
            cure: Self.known))
        continue
      }
      guard let bytes = InputFiles.bytes(of: name) else { throw .unreadable(name) }
      files.append(TableSource.File(path: path, name: name, bytes: bytes))
    }
    if paths.isEmpty {
      problems.append(
        ReadingProblem(.warning, file: folder, "holds no knowledge table", cure: Self.known))
    }
    tables = TableSource(files: files)
    self.problems = problems
  }

  /// The names that tables have.
  private static let known =
    "the tables are \(TableSource.paths.sorted().joined(separator: ", ")) and leaders/XX.tsv"
}
