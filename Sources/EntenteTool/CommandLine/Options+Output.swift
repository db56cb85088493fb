extension Options {
  /// How a network is written.
  enum GraphFormat: String, CaseIterable, Sendable {
    /// Node-link JSON.
    case json
    /// The language of Graphviz.
    case dot
    /// GraphML.
    case graphml
    /// GEXF.
    case gexf
    /// A table of edges.
    case csv
    /// Lines of two ids and a weight with tabs between.
    case edges
    /// Pajek's language.
    case pajek

    /// Whether it says to which community an entity belongs, by number or by color.
    var holdsCommunities: Bool {
      switch self {
      case .json, .dot, .graphml, .gexf: true
      case .csv, .edges, .pajek: false
      }
    }
  }

  /// How positions in a text are counted.
  enum Offsets: String, CaseIterable, Sendable {
    /// Bytes of UTF-8.
    case bytes
    /// Unicode scalars.
    case scalars
  }

  /// How many rows.
  static let top = Option.optional(
    "top", .positiveInteger, "Print the first N rows only", .output)
  /// How many ties stay in a network.
  static let strongest = Option.optional(
    "top", .positiveInteger, "Keep the N strongest ties, and the entities that keep one", .output)
  /// How a table is written.
  static let format = Option.defaulted(
    "format", .choice("FORMAT") as ValueReader<TableFormat>, to: "table",
    "How rows are written", .output,
    discussion: "A table is fitted to the terminal; the other formats hold every value whole.")
  /// How a network is written.
  static let networkFormat = Option.defaulted(
    "format", .choice("FORMAT") as ValueReader<GraphFormat>, to: "json",
    "How the network is written", .output,
    discussion: "Without it, the ending of the --output file decides.")
  /// The file to write.
  static let output = Option.optional(
    "output", short: "o", .file, "Write to this file, or - for standard output", .output,
    discussion: "The file appears whole or not at all.")
  /// The file that a command always writes.
  static let requiredOutput = Option.required(
    "output", short: "o", .file, "File to write, or - for standard output", .output,
    discussion: "Its ending decides the format. The file appears whole or not at all.")
  /// How positions are counted.
  static let offsets = Option.defaulted(
    "offsets", .choice("UNIT") as ValueReader<Offsets>, to: "bytes",
    "Unit of start and end", .output)
}
