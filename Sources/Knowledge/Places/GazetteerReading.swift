/// One piece of the work of reading the gazetteer, and what came of it.
struct GazetteerReading: Sendable {
  let part: GazetteerPart
  /// The rows left out since the curated places link to them.
  let linked: [GazetteerPlace]

  /// A piece that is still to be read.
  struct Task: Sendable {
    let table: GazetteerTable
    /// The keys of rows that a later table replaces.
    let replaced: Set<String>
    /// The keys of the rows that are curated places.
    let links: LinkedKeys

    /// Reads the piece.
    func run() throws(KnowledgeError) -> GazetteerReading {
      var starts: [Int] = []
      let buffer = table.bytes.buffer
      let part = try GazetteerPart(table) { row throws(KnowledgeError) in
        guard !replaced.isEmpty || links.mayContain(buffer.span.extracting(row)) else {
          return false
        }
        let key = table.bytes.text(row)
        if replaced.contains(key) { return true }
        guard links.contains(key) else { return false }
        starts.append(row.lowerBound)
        return true
      }
      return GazetteerReading(part: part, linked: starts.map(table.place))
    }
  }

  /// The pieces in which the tables are read, in their order.
  ///
  /// - Parameters:
  ///   - source: all tables
  ///   - links: the keys of the rows that are curated places
  ///   - checks: whether the fields of each row are counted
  /// - Returns: a few pieces of each table
  /// - Throws: ``KnowledgeError`` for the first row that cannot be used of a table that replaces rows of another
  static func tasks(
    _ source: TableSource, _ links: LinkedKeys, checks: Bool
  ) throws(KnowledgeError) -> [Task] {
    var tasks: [Task] = []
    for (path, kind) in [("cities.tsv", GazetteerTable.Kind.cities), ("admin1.tsv", .regions)] {
      let files = source.files.filter { $0.path == path }
      for (index, file) in files.enumerated() {
        var replaced: Set<String> = []
        for later in files[(index + 1)...] {
          for piece in GazetteerTable.pieces(1, of: later, kind, checks: checks) {
            replaced.formUnion(try piece.keys())
          }
        }
        let pieces = GazetteerTable.pieces(kind == .cities ? 4 : 1, of: file, kind, checks: checks)
        tasks += pieces.map { Task(table: $0, replaced: replaced, links: links) }
      }
    }
    return tasks
  }
}

/// A set of keys that says quickly of most others that it does not hold them.
struct LinkedKeys: Sendable {
  private let keys: Set<String>
  private var bits: [UInt64] = Array(repeating: 0, count: 1024)

  init(_ keys: some Sequence<String>) {
    self.keys = Set(keys)
    for key in self.keys {
      let bytes = Array(key.utf8)
      let bit = Self.bit(bytes.span)
      bits[bit / 64] |= 1 << UInt64(bit % 64)
    }
  }

  func contains(_ key: String) -> Bool {
    keys.contains(key)
  }

  func mayContain(_ key: Span<UInt8>) -> Bool {
    let bit = Self.bit(key)
    return bits[bit / 64] & 1 << UInt64(bit % 64) != 0
  }

  private static func bit(_ key: Span<UInt8>) -> Int {
    Int(truncatingIfNeeded: WordHash.of(key)) & 0xffff
  }
}
