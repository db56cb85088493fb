/// The forms of file that hold a graph.
public enum GraphFileFormat: String, Sendable, CaseIterable {
  /// Node-link JSON.
  case json
  /// GraphML.
  case graphml
  /// GEXF.
  case gexf
  /// DOT, Graphviz's language.
  case dot
  /// Lines of two names and a weight.
  case edges
  /// A table with titles, source and target among them.
  case csv
  /// Pajek's `.net`.
  case pajek

  /// The form of the file of a path: by its ending, for XML by its first element, and for tables by their first line.
  ///
  /// - Parameter path: a path, whether a file stands there or not; `-` is no graph
  /// - Returns: the form, or `nil` for texts
  public static func of(path: String) -> GraphFileFormat? {
    let ending = InputFiles.ending(of: path)
    guard let format = named[ending] else { return nil }
    switch format {
    case .graphml, .gexf:
      return rootElement(of: path).flatMap(GraphFileFormat.init) ?? (ending == "xml" ? nil : format)
    case .csv: return hasTitles(path) ? .csv : .edges
    default: return format
    }
  }

  private static let named: [String: GraphFileFormat] = [
    "json": .json, "graphml": .graphml, "gexf": .gexf, "xml": .graphml, "dot": .dot, "gv": .dot,
    "edges": .edges, "edgelist": .edges, "csv": .csv, "tsv": .csv, "net": .pajek,
  ]

  /// Whether a table begins with titles rather than with a comment or an edge of two names and a weight.
  private static func hasTitles(_ path: String) -> Bool {
    let head = InputFiles.head(of: path, count: 4096)
    let start = head.span.startsWithMark ? 3 : 0
    guard start < head.count, !Separator.beginsComment(head[start]) else {
      return start >= head.count
    }
    let line = head[start...].prefix { $0 != Separator.lineFeed }
    let fields = line.split(omittingEmptySubsequences: false) { byte in
      byte == Separator.comma || byte == Separator.tab || byte == UInt8(ascii: ";")
    }
    return fields.count < 3
      || DecimalNumber.whole(String(decoding: fields[2], as: UTF8.self)) == nil
  }

  /// The name of the first element in the first bytes of an XML file, without its prefix.
  private static func rootElement(of path: String) -> String? {
    let head = String(decoding: InputFiles.head(of: path, count: 4096), as: UTF8.self)
      .replacing(/<!--[\s\S]*?-->/, with: "")
    guard let element = head.firstMatch(of: /<([A-Za-z_][\w.\-]*:)?([A-Za-z_][\w.\-]*)[\s>\/]/)
    else { return nil }
    return String(element.2)
  }
}
