internal import GraphCore

/// Edges whose ends have any names, read line by line.
struct NamedEdges {
  private var table = NameTable()
  private var edges: [WeightedEdge] = []
  private var loopCount = 0
  private var firstLoopLine: Int?
  private var firstFurtherFieldLine: Int?

  private static let shape = "write two names and a weight with tabs between, such as a<TAB>b<TAB>3"

  /// The fields of a line: where the first three stand, and how many there are.
  private struct Fields {
    var first = 0..<0
    var second = 0..<0
    var third = 0..<0
    var count = 0

    mutating func append(_ field: Range<Int>) {
      count += 1
      switch count {
      case 1: first = field
      case 2: second = field
      case 3: third = field
      default: break
      }
    }
  }

  /// Reads all lines of a file.
  ///
  /// Unchecked places lie below `bytes.count`, which is asked before each.
  mutating func read(_ bytes: [UInt8]) throws(NetworkReadingError) {
    if UTF8Repair.isBinary(bytes) {
      throw .malformed(
        line: nil, reason: "is no list of edges: it holds bytes that no text has", cure: Self.shape)
    }
    let bytes = bytes.span
    var start = bytes.startsWithMark ? 3 : 0
    var line = 0
    while start < bytes.count {
      line += 1
      var end = start
      var hasTab = false
      while end < bytes.count, bytes[unchecked: end] != Separator.lineFeed {
        if bytes[unchecked: end] == Separator.tab { hasTab = true }
        end &+= 1
      }
      var content = bytes.trimmed(start..<end)
      // A tab at the beginning stands behind an empty name.
      if hasTab, !content.isEmpty,
        let tab = (start..<content.lowerBound).first(where: { bytes[$0] == Separator.tab })
      {
        content = tab..<max(tab, content.upperBound)
      }
      if !content.isEmpty, !Separator.beginsComment(bytes[start]) {
        let fields =
          hasTab ? Self.betweenTabs(content, bytes) : Self.betweenBlanks(content, bytes)
        try add(fields, bytes, line)
      }
      start = end + 1
    }
  }

  private mutating func add(
    _ fields: Fields, _ bytes: Span<UInt8>, _ line: Int
  ) throws(NetworkReadingError) {
    guard fields.count > 1 else {
      throw .malformed(
        line: line,
        reason: "has one field, \"\(bytes.text(fields.first))\", where an edge has two names",
        cure: Self.shape)
    }
    guard !fields.first.isEmpty, !fields.second.isEmpty else {
      throw .malformed(line: line, reason: "has an empty name", cure: Self.shape)
    }
    let weight = fields.count > 2 ? try Self.weight(fields.third, bytes, line) : 1
    if fields.count > 3 { firstFurtherFieldLine = firstFurtherFieldLine ?? line }
    let source = try table.number(of: fields.first, in: bytes, line: line)
    let target = try table.number(of: fields.second, in: bytes, line: line)
    if source == target {
      loopCount += 1
      firstLoopLine = firstLoopLine ?? line
    } else {
      edges.append(WeightedEdge(source, target, weight: weight))
    }
  }

  private static func weight(
    _ field: Range<Int>, _ bytes: Span<UInt8>, _ line: Int
  ) throws(NetworkReadingError) -> Double {
    var place = field.lowerBound
    guard let number = DecimalNumber.read(bytes, &place), place == field.upperBound else {
      let text = bytes.text(field)
      throw .malformed(
        line: line, reason: "has the weight \"\(text)\", which is no number above 0",
        cure: text.hasPrefix("{")
          ? "write the weight alone, in NetworkX with write_weighted_edgelist"
          : line == 1 ? "begin a line of titles with #, or name the file .csv" : shape)
    }
    guard number > 0, number.isFinite else {
      throw .malformed(
        line: line, reason: "has the weight \(bytes.text(field)), which is not above 0",
        cure: "leave out what does not tie, and take weights for similarities")
    }
    return number
  }

  /// The fields of a line with a tab: what stands between tabs, blanks within included.
  private static func betweenTabs(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Fields {
    var fields = Fields()
    var start = range.lowerBound
    while true {
      var end = start
      while end < range.upperBound, bytes[unchecked: end] != Separator.tab { end &+= 1 }
      fields.append(bytes.trimmed(start..<end))
      guard end < range.upperBound else { return fields }
      start = end + 1
    }
  }

  /// The fields of a line without a tab: what stands between blanks with at most one comma among them.
  private static func betweenBlanks(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Fields {
    func separates(_ place: Int) -> Bool {
      place < range.upperBound
        && (bytes[place] == Separator.blank || bytes[place] == Separator.comma)
    }
    var fields = Fields()
    var start = range.lowerBound
    while true {
      var end = start
      while end < range.upperBound, !separates(end) { end += 1 }
      fields.append(start..<end)
      guard end < range.upperBound else { return fields }
      var commas = 0
      start = end
      while separates(start) {
        if bytes[start] == Separator.comma { commas += 1 }
        if commas > 1 { break }
        start += 1
      }
    }
  }

  /// The list of what was read.
  func list(_ bytes: [UInt8]) throws(NetworkReadingError) -> EdgeList {
    EdgeList(
      vertexCount: table.count, names: table.names(in: bytes), edges: edges, loopCount: loopCount,
      firstLoopLine: firstLoopLine, firstFurtherFieldLine: firstFurtherFieldLine)
  }
}
