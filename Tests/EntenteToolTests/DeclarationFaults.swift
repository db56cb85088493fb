@testable import EntenteTool

extension ProgramDeclaration {
  /// All that is wrong with what a program says of itself: examples that do not parse, defaults that
  /// cannot be read, lines that are too long.
  func faults() -> [String] {
    var faults: [String] = []
    for example in examples + commands.flatMap(\.examples) {
      do {
        // What the shell does with the output is not for the parser.
        let words = example.line.shellWords.prefix { $0 != ">" && $0 != "|" }
        guard words.first == name else { continue }
        _ = try ArgumentParser(program: self).parse(Array(words.dropFirst()))
      } catch {
        faults.append("\(example.line): \(error)")
      }
    }
    for command in commands {
      if command.summary.count > 64 || command.summary.hasSuffix(".") {
        faults.append("\(command.name): the summary is too long or ends in a full stop")
      }
      for option in command.options {
        let declaration = option.declaration
        if declaration.help.hasSuffix(".") {
          faults.append("\(command.name) \(declaration.flagText): the help ends in a full stop")
        }
        if !declaration.discussion.isEmpty, !declaration.discussion.hasSuffix(".") {
          faults.append("\(command.name) \(declaration.flagText): the discussion has no full stop")
        }
        guard !declaration.isRequired else { continue }
        do {
          _ = try option.box([])
        } catch {
          faults.append("\(command.name): \(error.sentence(about: declaration.flagText))")
        }
      }
      let letters = command.options.compactMap(\.declaration.short)
      if Set(letters).count != letters.count {
        faults.append("\(command.name): two options have the same letter")
      }
    }
    return faults
  }
}

extension String {
  /// The words that a shell would make of a line, if it has no quotes within quotes.
  var shellWords: [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in self {
      switch character {
      case quote: quote = nil
      case "\"", "'":
        if quote == nil {
          quote = character
          word = word ?? ""
        } else {
          word?.append(character)
        }
      case " " where quote == nil:
        if let finished = word { words.append(finished) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
