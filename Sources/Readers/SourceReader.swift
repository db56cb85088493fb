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
/// `.txt` and `.md` files are one document each, `.jsonl` files one a line; a folder is all of these in it and below;
/// `-` is JSON lines from standard input. The id of a file's document is its path below the folder that was named, or
/// its name. Nothing here is order-dependent: ids do not tell how a file was reached.
public struct SourceReader<Failure: Error> {
  /// The endings of files that are read from folders.
  public static var endings: [String] { ["txt", "md", "jsonl"] }

  /// The endings of files that hold something else than text or JSON lines.
  private static var otherEndings: [String] {
    ["html", "htm", "xml", "json", "csv", "tsv", "gz", "entente", "graphml", "gexf", "dot", "gv"]
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
  /// - Returns: the documents, and what was wrong
  /// - Throws: what the callback for problems throws
  public func read(_ sources: [String]) throws(Failure) -> SourceContents {
    var contents = SourceContents()
    for source in sources {
      if source == "-" {
        let bytes = InputFiles.standardInput()
        try add(JSONLinesReader.read(bytes, name: "-", file: "-"), to: &contents)
        continue
      }
      guard InputFiles.exists(source) else {
        contents.missing.append(source)
        continue
      }
      if InputFiles.isFolder(source) {
        try readFolder(source, into: &contents)
      } else {
        try readFile(source, id: InputFiles.name(of: source), into: &contents)
      }
    }
    Self.makeIDsUnique(&contents.documents)
    return contents
  }

  private func readFolder(_ folder: String, into contents: inout SourceContents) throws(Failure) {
    let names = InputFiles.contents(of: folder)
    let files = names.filter { name in
      let parts = name.split(separator: "/")
      return Self.endings.contains(InputFiles.ending(of: name))
        && !parts.contains { $0.hasPrefix(".") }
        && !InputFiles.isFolder(InputFiles.path(of: name, in: folder))
    }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if files.isEmpty {
      try report(
        ReadingProblem(
          .error, file: folder, "holds no file that can be read",
          cure: "put .txt, .md or .jsonl files there"),
        into: &contents)
    }
    for file in files {
      let path = InputFiles.path(of: file, in: folder)
      try readFile(path, id: file, into: &contents)
    }
  }

  private func readFile(
    _ path: String, id: String, into contents: inout SourceContents
  ) throws(Failure) {
    let ending = InputFiles.ending(of: path)
    guard !Self.otherEndings.contains(ending) else {
      try report(
        ReadingProblem(
          .error, file: path, "is no kind of document that can be read: .\(ending)",
          cure: "give .txt, .md or .jsonl"),
        into: &contents)
      return
    }
    guard let bytes = InputFiles.bytes(of: path) else {
      try report(
        ReadingProblem(.error, file: path, "cannot be read", cure: "check its permissions"),
        into: &contents)
      return
    }
    if ending == "jsonl" {
      try add(JSONLinesReader.read(bytes, name: id, file: path), to: &contents)
    } else {
      let (document, problems) = TextFileReader.read(bytes, id: id, file: path)
      try add((document.map { [$0] } ?? [], problems), to: &contents)
    }
  }

  private func add(
    _ result: (documents: [Document], problems: [ReadingProblem]), to contents: inout SourceContents
  ) throws(Failure) {
    contents.documents += result.documents
    for problem in result.problems { try report(problem, into: &contents) }
  }

  private func report(_ found: ReadingProblem, into contents: inout SourceContents) throws(Failure)
  {
    contents.problems.append(found)
    try problem(found)
  }

  /// Gives documents that share an id but not their text or date ids of their own; equal documents are read once.
  private static func makeIDsUnique(_ documents: inout [Document]) {
    documents.sort(by: precedes)
    var taken = Set(documents.map(\.id))
    var kept: [Document] = []
    var last: (document: Document, copies: Int)?
    for document in documents {
      guard let before = last, before.document.id == document.id else {
        kept.append(document)
        last = (document, 1)
        continue
      }
      if before.document.text == document.text, before.document.date == document.date { continue }
      var copies = before.copies + 1
      while !taken.insert("\(document.id)#\(copies)").inserted { copies += 1 }
      var renamed = document
      renamed.id = "\(document.id)#\(copies)"
      kept.append(renamed)
      last = (document, copies)
    }
    documents = kept
  }

  /// An order of documents that does not depend on that of the sources.
  private static func precedes(_ left: Document, _ right: Document) -> Bool {
    if left.id != right.id { return left.id < right.id }
    if left.text != right.text { return left.text.lexicographicallyPrecedes(right.text) }
    switch (left.date, right.date) {
    case (let first?, let second?) where first != second: return first < second
    case (nil, .some): return false
    case (.some, nil): return true
    default: break
    }
    return (left.bodyStart, left.title ?? "", left.source)
      < (right.bodyStart, right.title ?? "", right.source)
  }
}
