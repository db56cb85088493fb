internal import Knowledge

/// A person's question to the tables, which is answered or refused with what to ask instead.
struct KnowledgeInquiry: Sendable {
  /// How many of several leaders are named.
  private static let named = 8

  private let lookup: KnowledgeLookup
  private let date: DateArgument?

  /// Asks tables for what holds on a date, or ever.
  init(_ lookup: KnowledgeLookup, on date: DateArgument?) {
    self.lookup = lookup
    self.date = date
  }

  // MARK: - Forms

  /// All that a text may mean.
  ///
  /// - Throws: A failure with 66 if it means nothing, then or ever.
  func findings(
    for text: String, _ context: CommandContext
  ) throws(CommandFailure) -> KnowledgeFindings {
    let findings = lookup.findings(for: text)
    guard findings.answers.isEmpty else { return findings }
    try context.noteCoverage(of: findings, lookup)
    let always = KnowledgeLookup(lookup.knowledge, days: nil)
    if let date, !always.findings(for: text).answers.isEmpty {
      throw .failed(
        .noInput, "the tables hold nothing of \"\(text)\" on \(date)",
        cure: "Leave out --on to see other dates.")
    }
    let states = lookup.states(withTitle: text)
    if let example = states.first(where: { $0.category == "member" }) ?? states.first {
      throw .failed(
        .noInput, "\"\(text)\" is an office of \(states.count) states and bodies",
        cure: "Say of which: \"\(text) of \(example.name)\".")
    }
    throw .failed(
      .noInput, "the tables hold nothing of \"\(text)\"",
      cure: KnowledgeQuestion(always.nearestNames(to: text)).text)
  }

  // MARK: - Leaders

  /// The terms of the one leader that a name fits.
  ///
  /// - Throws: A failure with 66 if it fits none or several, or if he or she held no office on the date.
  func terms(
    ofPerson name: String, _ context: CommandContext
  ) throws(CommandFailure) -> KnowledgeFindings {
    let people = lookup.people(named: name)
    guard let only = people.first else {
      throw .failed(
        .noInput, "the tables hold no leader \"\(name)\"",
        cure: KnowledgeQuestion(lookup.nearestNames(to: name)).text)
    }
    guard people.count == 1 else {
      let listed = people.prefix(Self.named).map(lookup.introduction).joined(separator: "; ")
      let rest = people.count > Self.named ? "; or \(people.count - Self.named) more" : ""
      throw .failed(
        .noInput, "\"\(name)\" fits \(people.count) leaders", cure: "Name one of \(listed)\(rest).")
    }
    let terms = lookup.terms(of: only)
    if let date, terms.answers.isEmpty {
      let last = lookup.knowledge.find(only.id).flatMap(lookup.knowledge.person)?.terms
      let states = Set(last?.map { lookup.knowledge.office($0.office).state } ?? [])
      try context.noteCoverage(of: KnowledgeFindings(leadersOf: states), lookup)
      throw .failed(
        .noInput, "the tables hold no office of \(only.name) on \(date)",
        cure: "Leave out --on to see other dates.")
    }
    return terms
  }
}

/// The question whether one of some names was meant.
struct KnowledgeQuestion: Sendable {
  /// The question, or `nil` if there is no name.
  let text: String?

  /// Asks for names.
  init(_ names: [String]) {
    let quoted = names.map { "\"\($0)\"" }
    text = quoted.isEmpty ? nil : "Did you mean \(quoted.joined(separator: " or "))?"
  }
}
