internal import Knowledge

/// One thing that the tables say.
struct KnowledgeAnswer: Equatable, Sendable {
  /// What sort of thing it is.
  enum Sort: String, CaseIterable, Sendable {
    /// Whom or what a form of the curated tables may mean.
    case form
    /// A city or region of the generated tables that a name may mean.
    case place
    /// Who held an office.
    case office
    /// When nobody held an office.
    case vacancy
    /// When an office existed, which it did not on the days asked for.
    case absence
    /// What office a leader held.
    case term
  }

  /// What sort of thing it is.
  let sort: Sort
  /// The entity or person; nobody held a vacant office.
  var entity: Entity?
  /// The sort of form, or the title of the office.
  let what: String
  /// The title of the term, if it is not the office's.
  var title: String?
  /// The state or body of an office; of a form, who or what the entity is.
  var of: String?
  /// When it holds.
  let validity: Validity
  /// What a text must say beside a form; why an office was vacant.
  var condition: String?
  /// The people of a city or region.
  var population: Int?
  /// What else a place's name is, which is why a text that has it may not mean the place.
  var also: String?
}

extension KnowledgeAnswer {
  /// The answers as rows.
  ///
  /// - Parameters:
  ///   - answers: What to list.
  ///   - sort: The one sort of all answers, which leaves out what it does not have.
  /// - Returns: A table with a row for each.
  static func table(of answers: [KnowledgeAnswer], sort: Sort? = nil) -> Table {
    /// Whether people need not see a column, as the sort does not have it or no answer says anything there.
    func isHidden(from sorts: Sort..., unless isSaid: (KnowledgeAnswer) -> Bool) -> Bool {
      if let sort, sorts.contains(sort) { return true }
      return !answers.contains(where: isSaid)
    }
    let isCandidate = sort == .form || sort == .place
    let isEmpty = sort == .vacancy || sort == .absence
    let hasDates = answers.contains { $0.validity != .always }
    var table = Table([
      TableColumn("answer", .key, isForMachines: sort != nil),
      TableColumn("name", title: sort == .office ? "holder" : "name", isForMachines: isEmpty),
      TableColumn("id", .key, isForMachines: sort != nil && !isCandidate),
      TableColumn("kind", .key, isForMachines: sort != nil),
      TableColumn("what", title: isCandidate ? "as" : sort == .vacancy ? "vacant" : "office"),
      TableColumn("title", isForMachines: isHidden { $0.title != nil }),
      TableColumn(
        "of", title: isCandidate ? "who or what" : "of", isForMachines: isHidden { $0.of != nil }),
      TableColumn(
        "from", .key, title: sort == .absence ? "existed from" : "from", isForMachines: !hasDates),
      TableColumn("to", .key, isForMachines: !hasDates),
      TableColumn(
        "condition", title: sort == .form ? "only" : isEmpty ? "why" : "condition",
        isForMachines: isHidden { $0.condition != nil }),
      TableColumn("population", .number, isForMachines: isHidden { $0.population != nil }),
      TableColumn("also", isForMachines: isHidden { $0.also != nil }),
    ])
    for answer in answers {
      table.append([
        .text(answer.sort.rawValue), .optional(answer.entity?.name), .optional(answer.entity?.id),
        .optional(answer.entity?.kind.rawValue), .text(answer.what), .optional(answer.title),
        .optional(answer.of), .optional(answer.validity.from?.description),
        .optional(answer.validity.to?.description), .optional(answer.condition),
        .optional(answer.population), .optional(answer.also),
      ])
    }
    return table
  }
}
