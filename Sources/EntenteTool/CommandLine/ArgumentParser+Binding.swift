extension ArgumentParser {
  /// Reads the words of a command line into the typed values of its options and arguments.
  func bind(
    _ words: ArgumentScanner.Words, to command: CommandDeclaration
  ) throws(UsageProblem) -> ParsedArguments {
    var values: [String: any Sendable] = [:]
    for option in command.options {
      let declaration = option.declaration
      let texts = words.options[declaration.flagText] ?? []
      if declaration.isRequired, texts.isEmpty {
        throw UsageProblem(
          "\(declaration.usage) is missing.", help: UsageProblem.help(for: declaration),
          of: command, in: program.name)
      }
      do {
        values[declaration.flagText] = try option.box(texts)
      } catch {
        throw UsageProblem(
          error.sentence(
            about: declaration.flagText, areWordsBelow: !declaration.allowed.isEmpty),
          help: UsageProblem.help(for: declaration), of: command, in: program.name)
      }
    }
    let shares = try share(words.arguments, among: command)
    for (argument, texts) in zip(command.arguments, shares) {
      let declaration = argument.declaration
      do {
        values[declaration.name] = try argument.box(texts)
      } catch {
        throw UsageProblem(
          error.sentence(about: declaration.name),
          help: UsageProblem.help(for: declaration), of: command, in: program.name)
      }
    }
    return ParsedArguments(
      command: command, program: program.name, values: values,
      given: Set(words.options.keys))
  }

  /// Gives each argument its words: what it needs first, then the rest from the left.
  private func share(
    _ words: [String], among command: CommandDeclaration
  ) throws(UsageProblem) -> [[String]] {
    let declarations = command.arguments.map(\.declaration)
    var counts = declarations.map { $0.count == .optional ? 0 : 1 }
    var spare = words.count - counts.reduce(0, +)
    if spare < 0 {
      let needed = declarations.filter { $0.count != .optional }
      let missing = needed[words.count]
      throw UsageProblem(
        "The argument \(missing.name) is missing.", help: UsageProblem.help(for: missing),
        of: command, in: program.name)
    }
    for index in declarations.indices where spare > 0 && declarations[index].count == .optional {
      counts[index] += 1
      spare -= 1
    }
    if let index = declarations.firstIndex(where: { $0.count == .repeating }) {
      counts[index] += spare
      spare = 0
    }
    guard spare == 0 else { throw unexpected(words[words.count - spare], of: command) }

    var rest = words[...]
    return counts.map { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }

  private func unexpected(_ word: String, of command: CommandDeclaration) -> UsageProblem {
    let options = command.options.map(\.declaration)
    let meant = options.first { $0.long == word && !word.isEmpty }
    return UsageProblem(
      "Unexpected argument \"\(word.printable)\"." + didYouMean(meant?.flagText),
      help: meant.map(UsageProblem.help(for:))
        ?? command.arguments.last.map { UsageProblem.help(for: $0.declaration) }
        ?? "\(command.name) takes no arguments",
      of: command, in: program.name)
  }
}
