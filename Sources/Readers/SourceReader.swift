public import Extractor

/// The documents of sources, and what was wrong with them.
public struct SourceContents: Sendable {
  /// What could be read, in ascending order of id.
  public var documents: [Document] = []
  /// What was wrong, in the order of the sources and of the names in folders.
  public var problems: [ReadingProblem] = []
  /// Sources that do not exist.
  public var missing: [String] = []
}

/// Reads documents from files, folders and standard input.
///
/// `.txt` and `.md` files are one document each, `.jsonl` files one a line, and any of these may be packed by gzip,
/// with `.gz` behind its name; a folder is all of these in it and below;
/// `-` is JSON lines from standard input. The id of a file's document is its path below the folder that was named, or
/// its name. The order in which sources are named changes nothing: they are read in the order of their paths.
public struct SourceReader<Failure: Error> {
  /// The endings of files that are read from folders.
  public static var endings: [String] { ["txt", "md", "jsonl"] }

  /// The endings of files that hold something else than text or JSON lines.
  private static var otherEndings: [String] {
    ["html", "htm", "xml", "json", "csv", "tsv", "entente", "graphml", "gexf", "dot", "gv"]
  }

  private let problem: (ReadingProblem) throws(Failure) -> Void

  /// Makes a reader.
  ///
  /// - Parameter problem: called with each problem as it is found; what it throws stops the reading
  public init(_ problem: @escaping (ReadingProblem) throws(Failure) -> Void) {
    self.problem = problem
  }

  /// Reads sources.
  ///
  /// - Parameter sources: paths; `-` is standard input
  /// - Returns: the documents in ascending order of id, and what was wrong
  /// - Throws: what the callback for problems throws
  public func read(_ sources: [String]) throws(Failure) -> SourceContents {
    var contents = SourceContents()
    let noting = SourceReader { found throws(Failure) in
      contents.problems.append(found)
      try problem(found)
    }
    contents.missing = try noting.forEachDocument(in: sources) { document throws(Failure) in
      contents.documents.append(document)
    }
    contents.documents.sort { $0.id < $1.id }
    return contents
  }

  /// Reads sources one document after the other, and keeps none of them.
  ///
  /// Files stand in the order of their paths, lines in that of their file. A document that was read before is left
  /// out, one with the id of another gets an id of its own: `a#2`.
  ///
  /// - Parameters:
  ///   - sources: paths; `-` is standard input
  ///   - body: called with each document
  /// - Returns: the sources that do not exist, in the order in which they were named
  /// - Throws: what the callback for problems or the body throws
  public func forEachDocument(
    in sources: [String], _ body: (Document) throws(Failure) -> Void
  ) throws(Failure) -> [String] {
    var ids = DocumentIDs()
    func admit(_ document: Document) throws(Failure) {
      if let document = ids.admit(document) { try body(document) }
    }
    let missing = sources.filter { $0 != "-" && !InputFiles.exists($0) }
    for source in Set(sources).subtracting(missing).sorted(by: Self.precedes) {
      if source == "-" {
        try readLines(of: source, id: source, admit)
      } else if InputFiles.isFolder(source) {
        try readFolder(source, admit)
      } else {
        try readFile(source, id: InputFiles.name(of: source), admit)
      }
    }
    return missing
  }

  private func readFolder(
    _ folder: String, _ body: (Document) throws(Failure) -> Void
  ) throws(Failure) {
    let names = InputFiles.contents(of: folder)
    let files = names.filter { name in
      let parts = name.split(separator: "/")
      return Self.endings.contains(InputFiles.ending(of: name))
        && !parts.contains { $0.hasPrefix(".") }
        && !InputFiles.isFolder(InputFiles.path(of: name, in: folder))
    }
    .sorted(by: Self.precedes)
    if files.isEmpty {
      try problem(
        ReadingProblem(
          .error, file: folder, "holds no file that can be read",
          cure: "put .txt, .md or .jsonl files there"))
    }
    for file in files {
      try readFile(InputFiles.path(of: file, in: folder), id: file, body)
    }
  }

  private func readFile(
    _ path: String, id: String, _ body: (Document) throws(Failure) -> Void
  ) throws(Failure) {
    let ending = InputFiles.ending(of: path)
    guard !Self.otherEndings.contains(ending) else {
      return try problem(
        ReadingProblem(
          .error, file: path, "is no kind of document that can be read: .\(ending)",
          cure: "give .txt, .md or .jsonl"))
    }
    guard ending != "jsonl" else { return try readLines(of: path, id: id, body) }
    guard let bytes = InputFiles.bytes(of: path) else { return try problem(unreadable(path)) }
    let (document, problems) = TextFileReader.read(bytes, id: id, file: path)
    if let document { try body(document) }
    for found in problems { try problem(found) }
  }

  private func readLines(
    of path: String, id: String, _ body: (Document) throws(Failure) -> Void
  ) throws(Failure) {
    var reader = JSONLinesReader(name: id, file: path)
    func take(_ item: JSONLinesReader.Item) throws(Failure) {
      switch item {
      case .document(let document): try body(document)
      case .problem(let found): try problem(found)
      }
    }
    let isRead = try InputFiles.forEachBlock(of: path) { block throws(Failure) in
      try reader.read(block, take)
    }
    guard isRead else { return try problem(unreadable(path)) }
    try reader.finish(take)
  }

  private func unreadable(_ path: String) -> ReadingProblem {
    InputFiles.isDamaged(path)
      ? ReadingProblem(.error, file: path, "cannot be unpacked", cure: "pack it again by gzip")
      : ReadingProblem(.error, file: path, "cannot be read", cure: "check its permissions")
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
