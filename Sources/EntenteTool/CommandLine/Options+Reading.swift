internal import Entente
internal import Knowledge
internal import Readers

extension Options {
  /// What a graph is read as.
  static let input = Option.optional(
    "input", .choice("FORMAT") as ValueReader<GraphFileFormat>,
    "Read the source as a graph in this format", .selection,
    discussion:
      "For standard input, or a file whose name does not say what it holds. Without it, - is "
      + "JSON lines of texts.")
  /// The first date.
  static let from = Option.optional(
    "from", .date, "Keep what is dated on this day, month or year, or later", .selection)
  /// The last date.
  static let to = Option.optional(
    "to", .date, "Keep what is dated on this day, month or year, or earlier", .selection)
  /// The date that counts.
  static let clock = Option.defaulted(
    "clock", .choice("CLOCK") as ValueReader<Clock>, to: "published", "Date that counts",
    .selection)
  /// The kinds of entity in the network.
  static let kinds = Option.defaulted(
    "kinds", (.choice("KIND") as ValueReader<EntityKind>).commaList(), to: "leader,state,place",
    "Kinds of entity in the network, with commas between", .selection,
    discussion: "Also organisation and person, which are found but join only when asked for.")
  /// A date for the tables.
  static let on = Option.optional(
    "on", .date, "Answer for this date", .selection)
  /// The source of both sides of a comparison.
  static let within = Option.repeatable(
    "in", .text("SOURCE", completion: .files),
    "Compare two spans of dates of this source", .selection)
  /// Further tables.
  static let knowledgeExtra = Option.optional(
    "knowledge-extra", .folder, "Read further knowledge tables from this folder", .selection,
    discussion:
      "It holds any of states.tsv, forms.tsv, places.tsv, bodies.tsv, roles.tsv, cities.tsv, "
      + "admin1.tsv and leaders/XX.tsv. Rows are added to the built-in ones and replace those of "
      + "the same key.")
  /// Decisions on entities.
  static let decisions = Option.optional(
    "decisions", .file, "Follow the decisions of this file: merge, never-merge, rename, ignore",
    .selection)
  /// The store to write.
  static let store = Option.required(
    "store", .text("STORE", completion: .files), "Store to make or to add to", .output)
}
