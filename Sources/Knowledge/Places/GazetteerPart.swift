/// A piece of a generated table, with the names of its rows hashed.
///
/// A class, so that a look at it copies nothing.
final class GazetteerPart: Sendable {
  let table: GazetteerTable
  /// Where each row begins.
  private let starts: [UInt32]
  private let names: HashedNames

  /// The number of rows.
  var count: Int { starts.count }

  /// Hashes the names of a piece's rows.
  ///
  /// - Parameters:
  ///   - table: the piece
  ///   - isLeftOut: whether a row, given by the bytes of its key, is left out
  /// - Throws: ``KnowledgeError`` for the first row that cannot be used
  /// - Complexity: O(length of the piece)
  init(
    _ table: GazetteerTable, isLeftOut: (Range<Int>) throws(KnowledgeError) -> Bool
  ) throws(KnowledgeError) {
    // A row has fifty bytes or so.
    let expected = table.range.count / 45
    var starts: [UInt32] = []
    starts.reserveCapacity(expected)
    var names = HashedNames(expected)
    var key: [UInt8] = []
    try table.forEachRow { row throws(KnowledgeError) in
      guard try !isLeftOut(row.key) else { return }
      starts.append(UInt32(row.start))
      names.insert(row.name, of: starts.count, table, &key)
      for alias in row.aliases { names.insert(alias, of: starts.count, table, &key) }
    }
    self.table = table
    self.starts = starts
    self.names = names
  }

  /// The beginnings of its names.
  var beginnings: HashBits { names.beginnings }
  /// Its names.
  var wholes: HashBits { names.wholes }

  /// The rows with a name of these words, in ascending order.
  func rows(named phrase: PhraseHash) -> [Int] {
    var found: [Int] = []
    names.forEachRow(phrase) { row in
      if !found.contains(row), table.isNamed(phrase, at: Int(starts[row])) { found.append(row) }
    }
    found.sort()
    return found
  }

  /// The population and flags of a row, without the rest of it.
  func size(_ row: Int) -> (population: Int, flags: GazetteerFlags, isRegion: Bool) {
    table.size(at: Int(starts[row]))
  }

  /// What a row says.
  func place(_ row: Int) -> GazetteerPlace {
    table.place(at: Int(starts[row]))
  }
}
