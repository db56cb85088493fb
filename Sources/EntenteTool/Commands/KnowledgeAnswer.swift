internal import Knowledge

/// One thing that the tables say.
struct KnowledgeAnswer: Equatable, Sendable {
  /// What sort of thing it is.
  enum Sort: String, CaseIterable, Sendable {
    /// Whom or what a form may mean.
    case form
    /// Who held an office.
    case office
    /// What office a leader held.
    case term
  }

  /// What sort of thing it is.
  let sort: Sort
  /// The id of the entity or person.
  let id: String
  /// The name of the entity or person.
  let name: String
  /// The kind of the entity.
  let kind: EntityKind
  /// The sort of form, or the title of the office.
  let what: String
  /// The state or body of an office; of a form, the office of the leader or what the place is to a
  /// state.
  var of: String?
  /// When it holds.
  let validity: Validity
  /// What a text must say beside a form.
  var condition: String?

  /// The answers as rows.
  ///
  /// - Parameters:
  ///   - answers: What to list.
  ///   - sort: The one sort of all answers, which leaves out what it does not have.
  /// - Returns: A table with a row for each.
  static func table(of answers: [KnowledgeAnswer], sort: Sort? = nil) -> Table {
    let isForm = sort == .form
    let hasConditions = answers.contains { $0.condition != nil }
    let hasOffices = answers.contains { $0.of != nil }
    let hasDates = answers.contains { $0.validity != .always }
    var table = Table([
      TableColumn("answer", .key, isForMachines: sort != nil),
      TableColumn("name", title: sort == .office ? "holder" : "name"),
      TableColumn("id", .key, isForMachines: sort != nil && !isForm),
      TableColumn("kind", .key, isForMachines: sort != nil),
      TableColumn("what", title: isForm ? "as" : "office"),
      TableColumn("of", title: isForm ? "who or what" : "of", isForMachines: !hasOffices),
      TableColumn("from", .key, isForMachines: isForm && !hasDates),
      TableColumn("to", .key, isForMachines: isForm && !hasDates),
      TableColumn("condition", title: "only", isForMachines: sort != nil && !hasConditions),
    ])
    for answer in answers {
      table.append([
        .text(answer.sort.rawValue), .text(answer.name), .text(answer.id),
        .text(answer.kind.rawValue), .text(answer.what), .optional(answer.of),
        .optional(answer.validity.from?.description), .optional(answer.validity.to?.description),
        .optional(answer.condition),
      ])
    }
    return table
  }
}
