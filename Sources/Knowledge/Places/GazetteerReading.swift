/// The gazetteer as it is read from the tables, and the rows left out of it since the curated places link to them.
struct GazetteerReading: Sendable {
  private(set) var gazetteer = Gazetteer()
  /// The rows left out.
  private(set) var linked: [GazetteerPlace] = []

  /// Reads the tables.
  ///
  /// - Parameters:
  ///   - source: all tables
  ///   - links: the keys of the rows that are curated places
  ///   - checks: whether the fields of each row are counted
  /// - Throws: ``KnowledgeError`` for the first row that cannot be used
  init(
    _ source: TableSource, _ links: [String: Int], checks: Bool
  ) throws(KnowledgeError) {
    let keys = KeySet(links.keys)
    for (path, kind) in [("cities.tsv", GazetteerTable.Kind.cities), ("admin1.tsv", .regions)] {
      let tables = source.files.filter { $0.path == path }
        .map { GazetteerTable(file: $0.name, bytes: $0.content, kind: kind, checks: checks) }
      for (index, table) in tables.enumerated() {
        var replaced: Set<String> = []
        for later in tables[(index + 1)...] { replaced.formUnion(try later.keys()) }
        var starts: [Int] = []
        let buffer = table.bytes.buffer
        try gazetteer.add(table) { row throws(KnowledgeError) in
          guard !replaced.isEmpty || keys.mayContain(buffer.span.extracting(row)) else {
            return false
          }
          let key = table.bytes.text(row)
          if replaced.contains(key) { return true }
          guard links[key] != nil else { return false }
          starts.append(row.lowerBound)
          return true
        }
        linked += starts.map(table.place)
      }
    }
  }
}

/// A set of keys that says quickly of most others that it does not hold them.
private struct KeySet {
  private var bits: [UInt64] = Array(repeating: 0, count: 1024)

  init(_ keys: some Sequence<String>) {
    for key in keys {
      let bytes = Array(key.utf8)
      let bit = Self.bit(bytes.span)
      bits[bit / 64] |= 1 << UInt64(bit % 64)
    }
  }

  func mayContain(_ key: Span<UInt8>) -> Bool {
    let bit = Self.bit(key)
    return bits[bit / 64] & 1 << UInt64(bit % 64) != 0
  }

  private static func bit(_ key: Span<UInt8>) -> Int {
    Int(truncatingIfNeeded: WordHash.of(key)) & 0xffff
  }
}
