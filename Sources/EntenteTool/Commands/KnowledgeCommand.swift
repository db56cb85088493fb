internal import Entente
internal import Knowledge

/// `entente knowledge`: what the tables say of a form on a date.
struct KnowledgeCommand: Command {
  /// How many candidates people see unless they ask for more.
  private static let shown = 20

  static let text = Argument.optional(
    .text("TEXT", completion: .nothing), "A name, an office or a place, as a text would have it")
  static let person = Option.optional(
    "person", .text("NAME", completion: .nothing), "Tell the offices of this leader", .selection)
  static let terms = Option.flag(
    "terms", "List the terms of all leaders, or of those of the state or body TEXT", .selection,
    discussion: "The rows stand in the order of state, role, start and id.")
  static let check = Option.flag(
    "check", "Say what is wrong with the tables, those of --knowledge-extra if it is given",
    .selection)
  static let attribution = Option.flag(
    "attribution", "Print whose data the tables are made from, and on what terms", .selection)

  let declaration = CommandDeclaration(
    "knowledge", "What the tables say of a form on a date", group: .trust,
    discussion: """
      Lists whom or what a form may mean, since and until when, and what a text must say beside it; \
      then the cities and regions of that name, the most populous first, with what else the name is. \
      An office is answered by its holders, or by why it had none: "South Korean president", "foreign \
      minister of Iran". A leader's full name is answered by his or her terms too. A date cut to its \
      month or year stands for each of its days.

      A table shows the first twenty candidates; the other formats hold all.
      """,
    arguments: [text],
    options: [
      Options.on, person, terms, check, attribution, Options.knowledgeExtra, Options.top,
      Options.format, Options.output,
    ],
    examples: [
      CommandExample(
        "entente knowledge \"South Korean president\" --on 2023-09-14", "who that was on the day"),
      CommandExample("entente knowledge Kim --on 2023-09", "whom the surname may mean that month"),
      CommandExample(
        "entente knowledge Victoria --top 5", "the largest cities and regions of one name"),
      CommandExample("entente knowledge --person \"Sergei Lavrov\"", "one leader's terms"),
      CommandExample(
        "entente knowledge --terms Japan --on 1995 --format csv", "all who held an office in a year"
      ),
    ],
    exitCodes: [.badData, .noInput, .cannotCreate, .cannotWrite])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    try Self.refuseCombinations(arguments)
    if arguments[Self.attribution] {
      try context.save(CommandContext.attribution, to: arguments[Options.output])
    } else if arguments[Self.check] {
      let count = try context.checkTables(arguments)
      try context.save("no problem in \(count.counted("table"))\n", to: arguments[Options.output])
    } else if arguments[Self.terms] {
      try listTerms(arguments, context)
    } else {
      try answer(arguments, context)
    }
    return .done
  }

  /// Refuses what would not be answered.
  private static func refuseCombinations(_ arguments: ParsedArguments) throws(CommandFailure) {
    let alone: [(flag: Option<Bool>, others: [any OptionDeclaring])] = [
      (
        attribution,
        [terms, check, person, Options.on, Options.knowledgeExtra, Options.top, Options.format]
      ),
      (check, [terms, person, Options.on, Options.top, Options.format]), (terms, [person]),
    ]
    for (flag, others) in alone where arguments[flag] {
      for other in others where arguments.isGiven(other) {
        throw arguments.failure(
          "\(flag.declaration.flagText) does not go with \(other.declaration.flagText).",
          about: flag)
      }
      if flag.declaration != terms.declaration, arguments[text] != nil {
        throw arguments.failure("\(flag.declaration.flagText) takes no TEXT.", about: flag)
      }
    }
    let hasQuestion =
      arguments[text] != nil || arguments[person] != nil || arguments[terms] || arguments[check]
      || arguments[attribution]
    guard hasQuestion else {
      throw arguments.failure(
        "The argument TEXT is missing, or --person, --terms, --check or --attribution.", about: text
      )
    }
  }

  // MARK: - Terms

  private func listTerms(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(CommandFailure) {
    let lookup = KnowledgeLookup(
      try context.knowledge(arguments), days: arguments[Options.on]?.days)
    var states: Set<EntityID>?
    if let text = arguments[Self.text] { states = [try Self.state(text, lookup)] }
    let listing = TermListing(lookup, of: states)
    try context.noteCoverage(
      of: KnowledgeFindings(leadersOf: states ?? lookup.statesWithLeaders), lookup)
    try context.print(listing.table, shortenedTo: Self.shown, arguments)
  }

  /// The one state or body that a text names.
  private static func state(
    _ text: String, _ lookup: KnowledgeLookup
  ) throws(CommandFailure) -> EntityID {
    let named = lookup.states(named: text)
    // Of a state that is past and the one of today a date may tell which is meant.
    let existing = named.filter { lookup.holds(lookup.knowledge.entity($0).validity) }
    let states = existing.isEmpty ? named : existing
    if let only = states.first, states.count == 1 { return only }
    let listed = states.map { state in
      let entity = lookup.knowledge.entity(state)
      return "\(entity.id) (\(entity.name))"
    }
    throw .failed(
      .noInput,
      states.isEmpty
        ? "the tables hold no state or body \"\(text)\""
        : "\"\(text)\" fits \(states.count) states and bodies",
      cure: states.isEmpty
        ? KnowledgeQuestion(lookup.nearestNames(to: text)).text
        : "Name one of \(listed.joined(separator: ", ")).")
  }

  // MARK: - Forms, offices, leaders

  private func answer(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(CommandFailure) {
    let lookup = KnowledgeLookup(
      try context.knowledge(arguments), days: arguments[Options.on]?.days)
    let inquiry = KnowledgeInquiry(lookup, on: arguments[Options.on])
    var findings = KnowledgeFindings()
    if let name = arguments[Self.person] { findings += try inquiry.terms(ofPerson: name, context) }
    if let text = arguments[Self.text] { findings += try inquiry.findings(for: text, context) }
    try context.noteCoverage(of: findings, lookup)
    try print(findings.answers, arguments, context)
  }

  private func print(
    _ answers: [KnowledgeAnswer], _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(CommandFailure) {
    guard arguments[Options.format] == .table else {
      return try context.print(
        KnowledgeAnswer.table(of: answers), shortenedTo: Self.shown, arguments)
    }
    // Each sort of answer has columns of its own.
    let path = arguments[Options.output]
    let isFile = path != nil && path != "-"
    let parts = KnowledgeAnswer.Sort.allCases.compactMap { sort -> String? in
      let members = answers.filter { $0.sort == sort }
      guard !members.isEmpty else { return nil }
      let isCandidate = sort == .form || sort == .place
      let limit = arguments[Options.top] ?? (isCandidate ? Self.shown : nil)
      let table = KnowledgeAnswer.table(of: members, sort: sort).prefix(limit)
      let hidden = arguments[Options.top] == nil ? members.count - table.rowCount : 0
      return table.text(
        as: .table, width: isFile ? nil : context.terminal.tableWidth,
        style: isFile ? .plain : context.terminal.outputStyle)
        + (hidden > 0 ? "… and \(hidden) more; --top \(members.count) shows all.\n" : "")
    }
    try context.save(parts.joined(separator: "\n"), to: path)
  }
}
