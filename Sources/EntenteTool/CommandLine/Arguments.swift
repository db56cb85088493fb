/// The arguments that several commands share, each declared once.
enum Arguments {
  /// What a graph is made from: texts, stores, graph files.
  static let sources = Argument.repeating(
    .text("SOURCE", completion: .files),
    "Text files (.txt, .md, .jsonl), a folder of them, - for JSON lines on standard input, or one "
      + "graph file (.json, .graphml, .gexf, .dot, .edges, .csv, .net; or - with --input); "
      + "any of them packed by gzip (.gz)")
  /// Texts to read.
  static let texts = Argument.repeating(
    .text("SOURCE", completion: .files),
    "Text files (.txt, .md, .jsonl, any of them packed as .gz), a folder of them, or - for JSON lines "
      + "on standard input")
  /// One source only.
  static let source = Argument.one(
    .text("SOURCE", completion: .files), "Text files in a folder, a store, or a graph file")
  /// An entity, named as people write it.
  static let entity = Argument.one(
    .text("ENTITY", completion: .nothing),
    "A leader, state or place as people write it, or its id: Putin, \"North Korea\", state/KP")
  /// Several entities.
  static let entities = Argument.repeating(
    .text("ENTITY", completion: .nothing), "Leaders, states or places, or their ids")
  /// One end of a tie.
  static let firstEntity = Argument.one(
    .text("A", completion: .nothing), "One entity, by name or id")
  /// The other end of a tie.
  static let secondEntity = Argument.one(
    .text("B", completion: .nothing), "The other entity, by name or id")
  /// The earlier side of a comparison.
  static let old = Argument.one(
    .text("OLD", completion: .files),
    "The earlier source, or with --in a span: 2023-09-13, 2023-09, 2023-08-01..2023-09-12")
  /// The later side of a comparison.
  static let new = Argument.one(
    .text("NEW", completion: .files), "The later source or span")
  /// A surface form.
  static let text = Argument.one(.text, "A name, an office or a place, as a text would have it")
  /// A store to read.
  static let store = Argument.one(
    .text("STORE", completion: .files), "A store made by entente index")
  /// Partial counts.
  static let partials = Argument.repeating(
    .text("PARTIAL", completion: .files), "Partial counts made on other machines")
}
