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
      let content = bytes.trimmed(start..<end)
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

/// Numbers names in the order in which they come, as ranges of bytes.
struct NameTable {
  private var ranges: [Range<Int>] = []
  private var hashes: [UInt64] = []
  /// A table of a power of two of places, each 0 or the upper half of a hash and one more than a number.
  private var slots = [UInt64](repeating: 0, count: 1024)

  /// How many names there are.
  var count: Int { ranges.count }

  /// The number of a name.
  ///
  /// - Throws: `NetworkReadingError.malformed` for a new name that is not UTF-8
  mutating func number(
    of name: Range<Int>, in bytes: Span<UInt8>, line: Int
  ) throws(NetworkReadingError) -> Int {
    // FNV-1a, mixed once more: the low bits choose the place.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in name { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    var slot = Int(hash & UInt64(slots.count - 1))
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash >> 32, Self.areEqual(ranges[number], name, bytes) {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard Self.isText(name, bytes) else {
      throw .malformed(
        line: line, reason: "has a name that is not UTF-8", cure: "save the file as UTF-8")
    }
    ranges.append(name)
    hashes.append(hash)
    slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(ranges.count)
    if ranges.count * 2 > slots.count { grow() }
    return ranges.count - 1
  }

  private static func areEqual(
    _ one: Range<Int>, _ two: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    guard one.count == two.count else { return false }
    for offset in 0..<one.count
    where bytes[one.lowerBound + offset] != bytes[two.lowerBound + offset] {
      return false
    }
    return true
  }

  private static func isText(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var isASCII = true
    for index in name where bytes[index] >= 0x80 { isASCII = false }
    return isASCII || String(validating: name.map { bytes[$0] }, as: UTF8.self) != nil
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash & UInt64(slots.count - 1))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(number + 1)
    }
  }

  /// The names as texts.
  func names(in bytes: [UInt8]) -> [String] {
    ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
