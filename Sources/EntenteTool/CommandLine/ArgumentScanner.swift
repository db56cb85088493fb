/// Splits the words of a command line into options with their texts, and arguments.
struct ArgumentScanner: Sendable {
  /// The words of a command line, sorted but not yet read.
  struct Words: Equatable, Sendable {
    /// The texts given for each option, by its long form with dashes; a flag has empty texts.
    var options: [String: [String]] = [:]
    /// The arguments in order.
    var arguments: [String] = []
  }

  /// The command whose options are known.
  let command: CommandDeclaration
  /// The program that the command belongs to.
  let program: ProgramDeclaration

  /// Sorts the words that follow the command.
  func scan(_ words: [String]) throws(UsageProblem) -> Words {
    var found = Words()
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        found.arguments += rest
        break
      } else if word.hasPrefix("--") {
        try scanLong(word, &rest, into: &found)
      } else if word.hasPrefix("-"), word != "-" {
        try scanShort(word, &rest, into: &found)
      } else {
        found.arguments.append(word)
      }
    }
    return found
  }

  /// Reads `--option`, `--option value` or `--option=value`.
  private func scanLong(
    _ word: String, _ rest: inout ArraySlice<String>, into found: inout Words
  ) throws(UsageProblem) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.option(long: name)?.declaration else {
      throw unknownOption("--\(name)")
    }
    let attached = parts.count > 1 ? String(parts[1]) : nil
    if option.isFlag, attached != nil {
      throw problem("\(option.flagText) takes no value.", option)
    }
    var text = attached ?? ""
    if !option.isFlag, attached == nil { text = try value(for: option, from: &rest) }
    found.options[option.flagText, default: []].append(text)
  }

  /// Reads `-o value`, `-ovalue`, or several flags in one word.
  private func scanShort(
    _ word: String, _ rest: inout ArraySlice<String>, into found: inout Words
  ) throws(UsageProblem) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = command.option(short: letter)?.declaration else {
        // `-top` is a long option with one dash more often than three short ones.
        throw unknownOption(letters.isEmpty ? "-\(letter)" : word)
      }
      var text = ""
      if !option.isFlag {
        text = letters.isEmpty ? try value(for: option, from: &rest) : String(letters)
        if text.hasPrefix("="), !letters.isEmpty { text.removeFirst() }
        letters = ""
      }
      found.options[option.flagText, default: []].append(text)
    }
  }

  /// Takes the next word as the value of an option, unless it is plainly another option.
  private func value(
    for option: OptionDeclaration, from rest: inout ArraySlice<String>
  ) throws(UsageProblem) -> String {
    let name = option.valueName ?? ""
    guard let word = rest.first, word != "--" else {
      throw problem("\(option.flagText) needs a value: \(name).", option)
    }
    let isNumber = word.dropFirst().first.map { $0.isNumber || $0 == "." } ?? false
    guard !word.hasPrefix("-") || word == "-" || isNumber else {
      throw problem(
        "\(option.flagText) needs a value, but \(word.printable) follows; "
          + "write \(option.flagText)=\(name) for a value that begins with a dash.",
        option)
    }
    rest.removeFirst()
    return word
  }

  private func problem(_ message: String, _ option: OptionDeclaration) -> UsageProblem {
    UsageProblem(
      message, help: UsageProblem.help(for: option), of: command, in: program.name)
  }

  private func unknownOption(_ text: String) -> UsageProblem {
    let options = command.options.map(\.declaration)
    // One dash or two, and a value tied on: neither hides what was meant.
    let name = String(text.drop { $0 == "-" }.prefix { $0 != "=" })
    let isLetter = name.count == 1
    let near =
      isLetter
      ? nil
      : Suggestion.nearest(to: name, in: options.map(\.long))
        .flatMap { long in options.first { $0.long == long } }
    let elsewhere = near == nil && !isLetter ? commands(withOption: name) : []
    var message = "Unknown option \"\(text.printable)\"." + didYouMean(near?.flagText)
    if !elsewhere.isEmpty {
      message += " It belongs to \(elsewhere.joined(separator: ", "))."
    }
    return UsageProblem(
      message,
      help: near.map(UsageProblem.help(for:))
        ?? "'\(program.name) \(command.name) --help' lists the options",
      of: command, in: program.name)
  }

  private func commands(withOption long: String) -> [String] {
    program.commands.filter { $0.option(long: long) != nil }.map(\.name)
  }
}
