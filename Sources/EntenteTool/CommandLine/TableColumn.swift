/// One column of a table.
struct TableColumn: Equatable, Sendable {
  /// What a column holds, which decides how it is set and whether it may be cut.
  enum Kind: Sendable {
    /// Text, set left; cut if the terminal is too narrow.
    case text
    /// Text that is of no use when cut, such as an id or a date; set left.
    case key
    /// Numbers, set right.
    case number
  }

  /// The key in JSON and the heading in CSV and TSV.
  let name: String
  /// The heading that people read.
  let title: String
  /// What the column holds.
  let kind: Kind
  /// Whether only formats for machines have it, such as an id beside a name.
  let isForMachines: Bool
  /// Whether only formats for people have it, such as two numbers written as one span.
  let isForPeople: Bool

  /// Describes a column; without a title its name is the heading.
  init(
    _ name: String, _ kind: Kind = .text, title: String? = nil, isForMachines: Bool = false,
    isForPeople: Bool = false
  ) {
    self.name = name
    self.title = title ?? name
    self.kind = kind
    self.isForMachines = isForMachines
    self.isForPeople = isForPeople
  }
}
