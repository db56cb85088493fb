internal import Entente
internal import Knowledge

/// `entente knowledge`: what the tables say of a form on a date.
struct KnowledgeCommand: Command {
  private static let text = Argument.optional(
    .text("TEXT", completion: .nothing), "A name, an office or a place, as a text would have it")
  private static let person = Option.optional(
    "person", .text("NAME", completion: .nothing), "Tell the offices of this leader", .selection)

  let declaration = CommandDeclaration(
    "knowledge", "What the tables say of a form on a date", group: .trust,
    discussion: """
      Lists whom or what a form may mean, since and until when, and what a text must say beside it. An \
      office is answered by its holders: "South Korean president", "foreign minister of Iran". A \
      leader's full name is answered by his or her terms too. A date cut to its month or year stands \
      for each of its days.
      """,
    arguments: [text],
    options: [Options.on, person, Options.top, Options.format, Options.output],
    examples: [
      CommandExample(
        "entente knowledge \"South Korean president\" --on 2023-09-14", "who that was on the day"),
      CommandExample("entente knowledge Kim --on 2023-09", "whom the surname may mean that month"),
      CommandExample("entente knowledge --person \"Sergei Lavrov\"", "one leader's terms"),
    ],
    exitCodes: [.noInput, .cannotCreate, .cannotWrite])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let lookup = KnowledgeLookup(.embedded, days: arguments[Options.on]?.days)
    var answers: [KnowledgeAnswer] = []
    if let name = arguments[Self.person] { answers += try terms(ofPerson: name, lookup) }
    if let text = arguments[Self.text] {
      let found = lookup.answers(to: text)
      guard !found.isEmpty else { throw Self.nothing(for: text, arguments) }
      answers += found
    } else if arguments[Self.person] == nil {
      throw arguments.failure("The argument TEXT is missing.", about: Self.text)
    }
    let table = KnowledgeAnswer.table(of: answers)
    guard arguments[Options.format] == .table else {
      try context.print(table, arguments)
      return .done
    }
    // Each sort of answer has columns of its own.
    let path = arguments[Options.output]
    let isFile = path != nil && path != "-"
    let parts = KnowledgeAnswer.Sort.allCases.compactMap { sort -> String? in
      let members = answers.filter { $0.sort == sort }
      guard !members.isEmpty else { return nil }
      return KnowledgeAnswer.table(of: members, sort: sort).prefix(arguments[Options.top]).text(
        as: .table, width: isFile ? nil : context.terminal.tableWidth,
        style: isFile ? .plain : context.terminal.outputStyle)
    }
    try context.save(parts.joined(separator: "\n"), to: path)
    return .done
  }

  private func terms(
    ofPerson name: String, _ lookup: KnowledgeLookup
  ) throws(CommandFailure) -> [KnowledgeAnswer] {
    let people = lookup.people(named: name)
    guard let only = people.first, people.count == 1 else {
      let listed = people.prefix(8).map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
      throw .failed(
        .noInput,
        people.isEmpty
          ? "the tables hold no leader \"\(name)\"" : "\"\(name)\" fits \(people.count) leaders",
        cure: people.isEmpty
          ? Self.question(lookup.nearestNames(to: name)) : "Name one of \(listed).")
    }
    return lookup.terms(of: only)
  }

  private static func nothing(
    for text: String, _ arguments: ParsedArguments
  ) -> CommandFailure {
    let always = KnowledgeLookup(.embedded, days: nil)
    if let date = arguments[Options.on], !always.answers(to: text).isEmpty {
      return .failed(
        .noInput, "the tables hold nothing of \"\(text)\" on \(date)",
        cure: "Leave out --on to see other dates.")
    }
    return .failed(
      .noInput, "the tables hold nothing of \"\(text)\"",
      cure: question(always.nearestNames(to: text)))
  }

  private static func question(_ names: [String]) -> String? {
    names.isEmpty
      ? nil : "Did you mean \(names.map { "\"\($0)\"" }.joined(separator: " or "))?"
  }
}
