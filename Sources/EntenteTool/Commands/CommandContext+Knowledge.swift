internal import Knowledge
internal import Readers

extension CommandContext {
  /// The knowledge tables: those of the binary, with those of `--knowledge-extra` added if it is given.
  ///
  /// They are loaded at the first call, once a run. This file is the one place that says which tables count.
  ///
  /// - Parameter arguments: The options, `--knowledge-extra` among them.
  /// - Returns: The tables.
  /// - Throws: A failure with 65 once all that is wrong with the further tables is reported, or with 66
  ///   if they cannot be read.
  func knowledge(_ arguments: ParsedArguments) throws(CommandFailure) -> KnowledgeBase {
    try tables.tables { () throws(CommandFailure) in
      guard let extra = try extraTables(arguments) else { return .embedded }
      let tables = TableSource.embedded.overridden(by: extra)
      try stop(at: Self.problems(in: tables, about: extra))
      do throws(KnowledgeError) {
        return try KnowledgeBase(tables: tables)
      } catch {
        throw .failed(Diagnostic(error), .badData)
      }
    }
  }

  /// Checks the tables as who edits them would have them: those of `--knowledge-extra` if it is given, else ours.
  ///
  /// - Parameter arguments: The options, `--knowledge-extra` among them.
  /// - Returns: How many tables have no problem.
  /// - Throws: A failure with 65 once all problems are reported, or with 66 if the tables cannot be read.
  func checkTables(_ arguments: ParsedArguments) throws(CommandFailure) -> Int {
    let extra = try extraTables(arguments)
    let embedded = TableSource.embedded
    try stop(at: Self.problems(in: extra.map(embedded.overridden) ?? embedded, about: extra))
    return (extra ?? embedded).files.count { $0.path.hasSuffix(".tsv") }
  }

  /// What is said of those whose data the embedded tables are made from; these are not parsed for it.
  static var attribution: String {
    let file = TableSource.embedded.files.first { $0.path == "ATTRIBUTION.txt" }
    return file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// Reads the tables of `--knowledge-extra`; what else lies in the folder is warned of.
  ///
  /// - Parameter arguments: The options.
  /// - Returns: The tables, or `nil` if the option is not given.
  /// - Throws: A failure with 66 if the folder or a table cannot be read.
  private func extraTables(_ arguments: ParsedArguments) throws(CommandFailure) -> TableSource? {
    guard let path = arguments[Options.knowledgeExtra] else { return nil }
    let folder: KnowledgeFolder
    do {
      folder = try KnowledgeFolder(path)
    } catch {
      switch error {
      case .missing:
        throw .failed(.noInput, "\(error)", file: path, cure: MissingFile(path).cure)
      case .noFolder:
        throw .failed(.noInput, "\(error)", file: path, cure: "Give the folder that holds it.")
      case .unreadable(let file):
        throw .failed(.noInput, "\(error)", file: file, cure: "Check its permissions.")
      }
    }
    for problem in folder.problems {
      try report(
        .warning, problem.message, file: problem.file, line: problem.line,
        cure: problem.cure.asSentence)
    }
    return folder.tables
  }

  /// Reports all problems and ends the run if there are any.
  ///
  /// - Throws: A failure with 65.
  private func stop(at problems: [KnowledgeError]) throws(CommandFailure) {
    guard !problems.isEmpty else { return }
    for problem in problems { diagnostics.record(Diagnostic(problem)) }
    throw .stopped(.badData)
  }

  /// What is wrong with tables: of further ones only what is said of them.
  ///
  /// - Parameters:
  ///   - tables: All tables.
  ///   - extra: Those among them that a person added, if any.
  /// - Returns: The problems, in ascending order of file, line and column.
  private static func problems(in tables: TableSource, about extra: TableSource?)
    -> [KnowledgeError]
  {
    let problems = KnowledgeValidator.problems(in: tables)
    guard let extra else { return problems }
    let names = Set(extra.files.map(\.name))
    return problems.filter { problem in
      guard case .badRow(let file, _, _, let reason) = problem else { return false }
      // Of two rows that contradict each other ours may be the one that is named, and theirs the other.
      return names.contains(file) || names.contains { reason.contains($0 + ":") }
    }
  }
}

extension Diagnostic {
  /// Says what is wrong with a knowledge table, and apart from that what would be right.
  init(_ error: KnowledgeError) {
    switch error {
    case .badRow(let file, let line, let column, let reason):
      let cut = reason.ranges(of: "; ").last
      self.init(
        .error, cut.map { String(reason[..<$0.lowerBound]) } ?? reason, file: file, line: line,
        column: column, cure: cut.map { String(reason[$0.upperBound...]).asSentence })
    case .missingTable: self.init(.error, "\(error)")
    }
  }
}
