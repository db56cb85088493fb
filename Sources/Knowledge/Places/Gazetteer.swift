/// The cities and first-level regions of the generated tables, found by the words of their names.
///
/// The tables are not parsed: building the gazetteer reads each name once to hash it and keeps where its row begins; a
/// row is decoded when a text names it. Rows that the curated places link to are left out, as those are the entities. The
/// parts of which it consists were hashed beside each other.
public struct Gazetteer: Sendable {
  private let parts: [GazetteerPart]
  /// The number of the first row of each part, and the number of all rows.
  private let firstRows: [Int]
  /// The beginnings of all names, and all names: most words of a text are none, which one bit tells.
  private var beginnings = HashBits()
  private var wholes = HashBits()

  /// Joins parts, in their order.
  init(_ parts: [GazetteerPart] = []) {
    self.parts = parts
    var firstRows = [0]
    for part in parts {
      firstRows.append((firstRows.last ?? 0) + part.count)
      beginnings.formUnion(part.beginnings)
      wholes.formUnion(part.wholes)
    }
    self.firstRows = firstRows
  }

  /// The number of cities and regions.
  public var count: Int { firstRows.last ?? 0 }

  // MARK: - Finding

  /// Whether a name of more words may begin with these.
  ///
  /// - Complexity: O(1)
  public func mayBegin(_ phrase: PhraseHash) -> Bool {
    beginnings.mayHold(phrase)
  }

  /// The rows with a name of these words, in ascending order.
  public func rows(named phrase: PhraseHash) -> [Int] {
    guard wholes.mayHold(phrase) else { return [] }
    var found: [Int] = []
    for index in parts.indices {
      for row in parts[index].rows(named: phrase) { found.append(firstRows[index] + row) }
    }
    return found
  }

  /// The population and flags of a row, and whether it is a region: what a first look asks for.
  ///
  /// - Complexity: O(length of the row)
  public func size(_ row: Int) -> (population: Int, flags: GazetteerFlags, isRegion: Bool) {
    let part = (firstRows.firstIndex { $0 > row } ?? 1) - 1
    return parts[part].size(row - firstRows[part])
  }

  /// The rows with a name of these words, whatever their letter case, in ascending order.
  public func rows(written text: String) -> [Int] {
    let words = WordScanner.foldedWords(of: text)
    guard !words.isEmpty else { return [] }
    var phrase = PhraseHash()
    for word in words {
      let key = Array(word.utf8)
      phrase.append(WordHash.of(key.span))
    }
    return rows(named: phrase)
  }

  /// What a row says.
  public func place(_ row: Int) -> GazetteerPlace {
    let part = (firstRows.firstIndex { $0 > row } ?? 1) - 1
    return parts[part].place(row - firstRows[part])
  }

  /// The entity of a row.
  public func entity(_ row: Int) -> Entity {
    let place = place(row)
    return Entity(
      id: place.id, name: place.names[0], kind: .place, state: place.state,
      coordinate: place.coordinate, category: place.isRegion ? "region" : "city",
      validity: .always)
  }

  // MARK: - All rows, for people who ask

  /// The row of an id such as `place/geonames-2013348`, or `nil`.
  ///
  /// - Complexity: O(number of rows)
  public func row(ofID id: String) -> Int? {
    guard id.hasPrefix("place/geonames-") else { return nil }
    return (0..<count).first { place($0).id == id }
  }

  /// The names and other names of all cities and regions, in the order of the tables.
  ///
  /// - Complexity: O(length of the tables)
  public var names: [String] {
    var names: [String] = []
    for part in parts {
      try? part.table.forEachRow { row in
        for name in [row.name] + row.aliases { names.append(part.table.bytes.text(name)) }
      }
    }
    return names
  }

  /// The names of all regions by their codes, such as `RU.30`, those that are curated places among them.
  ///
  /// - Complexity: O(length of the tables)
  public var regionNames: [String: String] {
    var names: [String: String] = [:]
    for part in parts where part.table.kind == .regions {
      try? part.table.forEachRow { row in
        names[part.table.bytes.text(row.key)] = part.table.bytes.text(row.name)
      }
    }
    return names
  }
}
