/// Reads Pajek's `.net`: `*Vertices`, then `*Edges` or `*Arcs`, or lists of these.
///
/// A vertex is called by its label, or by its number if it has none; one whose label stands before gets its number behind
/// it: `Kim#7`.
struct PajekReader {
  private enum Section {
    case none, vertices, edges, lists, skipped
  }

  private static let cure =
    "give *Vertices with numbered labels, then *Edges with two numbers and a weight"

  private var draft = GraphDraft()
  private var section = Section.none
  private var count: Int?
  private var ids: [Int: String] = [:]

  /// The most vertices that are named by their numbers alone.
  private static let mostUnlisted = 1_000_000

  /// The graph of a file.
  static func draft(_ bytes: [UInt8]) throws(NetworkReadingError) -> GraphDraft {
    if UTF8Repair.isBinary(bytes) {
      throw .malformed(
        line: nil, reason: "is no Pajek network: it holds bytes that no text has", cure: cure)
    }
    guard UTF8Repair.isValid(bytes.span.startsWithMark ? Array(bytes.dropFirst(3)) : bytes) else {
      throw .malformed(line: nil, reason: "is not UTF-8", cure: "save the file as UTF-8")
    }
    var reader = PajekReader()
    var start = bytes.span.startsWithMark ? 3 : 0
    var line = 0
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: Separator.lineFeed) ?? bytes.count
      let range = bytes.trimmed(start..<end)
      if !range.isEmpty, bytes[range.lowerBound] != UInt8(ascii: "%") {
        try reader.read(String(decoding: bytes[range], as: UTF8.self), line)
      }
      start = end + 1
    }
    guard reader.count != nil else {
      throw .malformed(line: nil, reason: "has no *Vertices", cure: cure)
    }
    try reader.nameRest(line: line)
    return reader.draft
  }

  private mutating func read(_ text: String, _ line: Int) throws(NetworkReadingError) {
    guard !text.hasPrefix("*") else { return try begin(text, line) }
    switch section {
    case .none: throw .malformed(line: line, reason: "has no *Vertices above it", cure: Self.cure)
    case .skipped: return
    case .vertices: try addVertex(text, line)
    case .edges:
      let words = text.split { $0 == " " || $0 == "\t" }.map(String.init)
      guard words.count > 1 else {
        throw .malformed(
          line: line, reason: "has one number where an edge has two", cure: Self.cure)
      }
      let (source, target) = (try vertex(words[0], line), try vertex(words[1], line))
      let weight = words.count > 2 ? try EdgeFacts.weight(words[2], line: line) : 1
      draft.addEdge(source, target, EdgeFacts(weight: weight), line: line)
    case .lists:
      let words = text.split { $0 == " " || $0 == "\t" }.map(String.init)
      let source = try vertex(words[0], line)
      for word in words.dropFirst() {
        draft.addEdge(source, try vertex(word, line), EdgeFacts(), line: line)
      }
    }
  }

  private mutating func begin(_ text: String, _ line: Int) throws(NetworkReadingError) {
    let words = text.split { $0 == " " || $0 == "\t" }.map { $0.lowercased() }
    if section == .vertices { try nameRest(line: line) }
    switch words[0] {
    case "*vertices":
      guard count == nil else {
        throw .malformed(line: line, reason: "begins a second network", cure: "give one a file")
      }
      guard words.count > 1, let number = Int(words[1]), number >= 0 else {
        throw .malformed(line: line, reason: "does not say how many vertices", cure: Self.cure)
      }
      count = number
      section = .vertices
    case "*edges", "*arcs", "*edgeslist", "*arcslist":
      guard count != nil else {
        throw .malformed(line: line, reason: "has no *Vertices above it", cure: Self.cure)
      }
      section = words[0].hasSuffix("list") ? .lists : .edges
      if words[0].hasPrefix("*arcs") { draft.isDirected = true }
    case "*network": section = .skipped
    case "*matrix":
      throw .malformed(
        line: line, reason: "holds a matrix, which is not read", cure: "save it as *Edges")
    default:
      section = .skipped
      draft.remark(
        "has a part \(words[0]), which is not read", cure: "give it apart from the network",
        line: line)
    }
  }

  private mutating func addVertex(_ text: String, _ line: Int) throws(NetworkReadingError) {
    let end = text.firstIndex { $0 == " " || $0 == "\t" } ?? text.endIndex
    let number = try self.number(String(text[..<end]), line)
    guard ids[number] == nil else {
      throw .malformed(line: line, reason: "lists vertex \(number) again", cure: Self.cure)
    }
    var rest = text[end...].drop { $0 == " " || $0 == "\t" }
    if rest.utf8.first == UInt8(ascii: "\"") {
      rest = rest.dropFirst()
      guard let close = rest.firstIndex(of: "\"") else {
        throw .malformed(line: line, reason: "has a quote that is not closed", cure: Self.cure)
      }
      rest = rest[..<close]
    } else {
      rest = rest.prefix { $0 != " " && $0 != "\t" }
    }
    var id = rest.isEmpty ? String(number) : String(rest)
    while draft.knownNumber(of: id) != nil { id += "#\(number)" }
    ids[number] = id
    draft.addNode(id, facts: rest.isEmpty ? [] : [("name", String(rest))])
  }

  /// Gives the vertices without a line of their own their numbers for names.
  private mutating func nameRest(line: Int) throws(NetworkReadingError) {
    guard let count, ids.count < count else { return }
    guard count <= Self.mostUnlisted else {
      throw .malformed(
        line: line, reason: "says that there are \(count) vertices, and lists \(ids.count)",
        cure: "list them all")
    }
    for number in 1...count where ids[number] == nil {
      var id = String(number)
      while draft.knownNumber(of: id) != nil { id += "#\(number)" }
      ids[number] = id
      draft.addNode(id, facts: [])
    }
  }

  private func vertex(_ text: String, _ line: Int) throws(NetworkReadingError) -> String {
    let number = try number(text, line)
    guard let id = ids[number] else {
      throw .malformed(
        line: line, reason: "names vertex \(number), which is not listed", cure: Self.cure)
    }
    return id
  }

  private func number(_ text: String, _ line: Int) throws(NetworkReadingError) -> Int {
    guard let number = Int(text), number > 0, number <= count ?? 0 else {
      throw .malformed(
        line: line,
        reason: "has \"\(text)\" where the number of a vertex stands, from 1 to \(count ?? 0)",
        cure: Self.cure)
    }
    return number
  }
}
