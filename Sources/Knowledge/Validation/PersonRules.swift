/// What holds for the rows `P` of the leaders' files.
struct PersonRules {
  /// What comes before a name that later mentions use with it ("Sheikh Tamim").
  private static let titles = ["Sheikh ", "King ", "Prince ", "Queen ", "Emir ", "Sultan "]

  let leaders: Leaders

  func check(_ problems: inout ProblemList) {
    for text in leaders.texts { problems.checkOrder(of: text.people.map(\.row), by: .id) }
    for person in leaders.people {
      let row = person.row
      if !row.isFoldedName(.id) {
        problems.add(
          row, .id, "\"\(row.field(.id))\" is no id; write small letters, digits and single hyphens"
        )
      }
      if !["m", "f", "-"].contains(row.field(.sex)) {
        problems.add(row, .sex, "a sex is m, f or -")
      }
      _ = problems.required(row, .name)
      checkNames(of: row, &problems)
    }
  }

  private func checkNames(of row: TableRow<PersonColumn>, _ problems: inout ProblemList) {
    if row.isNone(.surname) {
      problems.add(row, .surname, "\"surname\" is missing; write what later mentions use")
    } else if !hasSurname(row) {
      problems.add(
        row, .surname, "\"\(row.field(.surname))\" stands in no name of the person; mend one")
    }
    guard !row.isNone(.aliases) else { return }
    let name = Self.words(of: row.field(.name))
    for alias in row.list(.aliases) where Self.words(of: alias) == name {
      problems.add(row, .aliases, "\"\(alias)\" is the name itself; take it out")
    }
  }

  /// Whether a surname stands in the name or an alias.
  private func hasSurname(_ row: TableRow<PersonColumn>) -> Bool {
    let bytes = row.text.bytes
    let surnames = row.list(.surname).map { surname in
      let title = Self.titles.first { surname.hasPrefix($0) }
      return FoldedName(surname.dropFirst(title?.count ?? 0))
    }
    for range in [row.range(.name)] + row.items(.aliases) {
      let name = FoldedName(bytes, range)
      if surnames.contains(where: { name.contains($0) }) { return true }
    }
    return false
  }

  /// A word of a name, folded, and whether it begins with a capital.
  struct Word: Equatable {
    let isCapital: Bool
    let folded: String
  }

  /// The words of a name; hyphens part them as blanks do.
  static func words(of name: String) -> [Word] {
    name.split { $0 == " " || $0 == "-" }.map { word in
      Word(isCapital: word.first?.isUppercase == true, folded: Folding.fold(String(word)))
    }
  }
}
