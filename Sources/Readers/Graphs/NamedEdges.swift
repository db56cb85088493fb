internal import GraphCore

/// Edges whose ends have any names, read line by line.
struct NamedEdges {
  private var table = NameTable()
  private var edges: [WeightedEdge] = []
  private var loopCount = 0
  private var firstLoopLine: Int?
  private var firstFurtherFieldLine: Int?

  private static let shape = "write two names and a weight with tabs between, such as a<TAB>b<TAB>3"

  /// Reads all lines of a file.
  mutating func read(_ bytes: [UInt8]) throws(NetworkReadingError) {
    if UTF8Repair.isBinary(bytes) {
      throw .malformed(
        line: nil, reason: "is no list of edges: it holds bytes that no text has", cure: Self.shape)
    }
    var start = bytes.span.startsWithMark ? 3 : 0
    var line = 0
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: Separator.lineFeed) ?? bytes.count
      if !Separator.beginsComment(bytes[start]) {
        try read(bytes.trimmed(start..<end), of: bytes, line: line)
      }
      start = end + 1
    }
  }

  private mutating func read(
    _ range: Range<Int>, of bytes: [UInt8], line: Int
  ) throws(NetworkReadingError) {
    guard !range.isEmpty else { return }
    let fields = Self.fields(of: range, bytes)
    func text(_ index: Int) -> String { String(decoding: bytes[fields[index]], as: UTF8.self) }
    guard fields.count > 1 else {
      throw .malformed(
        line: line, reason: "has one field, \"\(text(0))\", where an edge has two names",
        cure: Self.shape)
    }
    guard !fields[0].isEmpty, !fields[1].isEmpty else {
      throw .malformed(line: line, reason: "has an empty name", cure: Self.shape)
    }
    var weight = 1.0
    if fields.count > 2 {
      guard let number = DecimalNumber.whole(text(2)) else {
        throw .malformed(
          line: line, reason: "has the weight \"\(text(2))\", which is no number above 0",
          cure: text(2).hasPrefix("{")
            ? "write the weight alone, in NetworkX with write_weighted_edgelist"
            : line == 1 ? "begin a line of titles with #, or name the file .csv" : Self.shape)
      }
      guard number > 0, number.isFinite else {
        throw .malformed(
          line: line, reason: "has the weight \(text(2)), which is not above 0",
          cure: "leave out what does not tie, and take weights for similarities")
      }
      weight = number
    }
    if fields.count > 3 { firstFurtherFieldLine = firstFurtherFieldLine ?? line }
    let source = try table.number(of: fields[0], in: bytes, line: line)
    let target = try table.number(of: fields[1], in: bytes, line: line)
    if source == target {
      loopCount += 1
      firstLoopLine = firstLoopLine ?? line
    } else {
      edges.append(WeightedEdge(source, target, weight: weight))
    }
  }

  /// The fields of a line: between tabs if there is one, else between blanks and commas.
  private static func fields(of range: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var fields: [Range<Int>] = []
    if bytes[range].contains(Separator.tab) {
      var start = range.lowerBound
      while true {
        let end = bytes[start..<range.upperBound].firstIndex(of: Separator.tab) ?? range.upperBound
        fields.append(bytes.trimmed(start..<end))
        guard end < range.upperBound else { return fields }
        start = end + 1
      }
    }
    var start = range.lowerBound
    while true {
      var end = start
      while end < range.upperBound, bytes[end] != Separator.blank, bytes[end] != Separator.comma {
        end += 1
      }
      fields.append(start..<end)
      guard end < range.upperBound else { return fields }
      var commas = 0
      start = end
      while start < range.upperBound,
        bytes[start] == Separator.blank || bytes[start] == Separator.comma
      {
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
  /// A table of a power of two of places, each 0 or one more than a number.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// How many names there are.
  var count: Int { ranges.count }

  /// The number of a name.
  ///
  /// - Throws: `NetworkReadingError.malformed` for a new name that is not UTF-8
  mutating func number(
    of name: Range<Int>, in bytes: [UInt8], line: Int
  ) throws(NetworkReadingError) -> Int {
    // FNV-1a, mixed once more: the low bits choose the place.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in name { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    var slot = Int(hash & UInt64(slots.count - 1))
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, bytes[ranges[number]].elementsEqual(bytes[name]) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard String(validating: bytes[name], as: UTF8.self) != nil else {
      throw .malformed(
        line: line, reason: "has a name that is not UTF-8", cure: "save the file as UTF-8")
    }
    ranges.append(name)
    hashes.append(hash)
    slots[slot] = UInt32(ranges.count)
    if ranges.count * 2 > slots.count { grow() }
    return ranges.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash & UInt64(slots.count - 1))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// The names as texts.
  func names(in bytes: [UInt8]) -> [String] {
    ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
