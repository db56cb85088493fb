/// A generated table of cities or regions, or a piece of one, read row by row without cutting it up first.
struct GazetteerTable: Sendable {
  /// Which columns it has.
  enum Kind: Sendable {
    case cities
    case regions
  }

  /// A row: where it begins, and the bytes of what it is found by.
  struct Row {
    let start: Int
    let number: Int
    /// The GeoNames number of a city, the code of a region.
    let key: Range<Int>
    let name: Range<Int>
    let aliases: [Range<Int>]
  }

  let file: String
  let bytes: TableBytes
  let kind: Kind
  /// Whether the fields of each row are counted.
  let checks: Bool
  /// The bytes of the piece: whole lines.
  let range: Range<Int>

  /// The pieces of a table, of about the same length, in their order.
  static func pieces(
    _ count: Int, of file: TableSource.File, _ kind: Kind, checks: Bool
  ) -> [GazetteerTable] {
    let buffer = file.content.buffer
    var start = 0
    return (1...count).map { number in
      let aim = buffer.count * number / count
      let end = max(start, min(LineEnd.next(in: buffer.span, from: aim) + 1, buffer.count))
      defer { start = end }
      return GazetteerTable(
        file: file.name, bytes: file.content, kind: kind, checks: checks, range: start..<end)
    }
  }

  /// Calls `body` with each row.
  ///
  /// - Throws: ``KnowledgeError/badRow(file:line:column:reason:)`` for the first row that has not as many fields as there
  ///   are columns
  func forEachRow(_ body: (Row) throws(KnowledgeError) -> Void) throws(KnowledgeError) {
    let titles = kind == .cities ? CityColumn.titles : RegionColumn.titles
    let nameColumn = kind == .cities ? CityColumn.name.rawValue : RegionColumn.name.rawValue
    let buffer = bytes.buffer
    let span = buffer.span
    var number = lineNumber
    var start = range.lowerBound
    var hasHeader = start > 0
    while start < range.upperBound {
      number += 1
      let line = start..<LineEnd.next(in: span, from: start)
      start = line.upperBound + 1
      if line.isEmpty || span[line.lowerBound] == UInt8(ascii: "#") { continue }
      guard hasHeader else {
        let text = bytes.text(line)
        guard text == titles.joined(separator: "\t") else {
          throw .badRow(
            file: file, line: number, column: 1,
            reason: "the first line must name the columns: " + titles.joined(separator: " "))
        }
        hasHeader = true
        continue
      }
      try body(try row(line, number, nameColumn, titles.count))
    }
  }

  /// The number of lines before the piece, if rows are checked.
  private var lineNumber: Int {
    checks ? bytes.buffer[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") } : 0
  }

  /// The key, the name and the aliases of a line; the fields between them are only counted if that is asked for.
  private func row(
    _ line: Range<Int>, _ number: Int, _ nameColumn: Int, _ columns: Int
  ) throws(KnowledgeError) -> Row {
    let buffer = bytes.buffer
    let span = buffer.span
    var fields = 0
    var fieldStart = line.lowerBound
    var key = line
    var name = line
    var index = line.lowerBound
    while index < line.upperBound, checks || fields <= nameColumn {
      if span[index] == UInt8(ascii: "\t") {
        if fields == 0 { key = fieldStart..<index }
        if fields == nameColumn { name = fieldStart..<index }
        fields += 1
        fieldStart = index + 1
      }
      index += 1
    }
    guard !checks || fields + 1 == columns else {
      throw .badRow(
        file: file, line: number, column: min(fields + 1, columns),
        reason: "has \(fields + 1) fields, needs \(columns), parted by one tab each")
    }
    var last = line.upperBound
    while last > line.lowerBound, span[last - 1] != UInt8(ascii: "\t") { last -= 1 }
    return Row(
      start: line.lowerBound, number: number, key: key, name: name,
      aliases: Self.items(last..<line.upperBound, in: span))
  }

  /// The keys of all rows.
  func keys() throws(KnowledgeError) -> Set<String> {
    var keys: Set<String> = []
    try forEachRow { keys.insert(bytes.text($0.key)) }
    return keys
  }

  private static func items(_ field: Range<Int>, in span: Span<UInt8>) -> [Range<Int>] {
    guard field.count > 1 || field.count == 1 && span[field.lowerBound] != UInt8(ascii: "-") else {
      return []
    }
    var items: [Range<Int>] = []
    var start = field.lowerBound
    for index in field where span[index] == UInt8(ascii: "|") {
      items.append(start..<index)
      start = index + 1
    }
    items.append(start..<field.upperBound)
    return items
  }

  // MARK: - One row

  /// Whether the row that begins at a byte has a name of these words.
  func isNamed(_ phrase: PhraseHash, at start: Int) -> Bool {
    let buffer = bytes.buffer
    let fields = fields(at: start)
    let (name, aliases) =
      switch kind {
      case .cities: (CityColumn.name.rawValue, CityColumn.aliases.rawValue)
      case .regions: (RegionColumn.name.rawValue, RegionColumn.aliases.rawValue)
      }
    var key: [UInt8] = []
    func isPhrase(_ range: Range<Int>) -> Bool {
      var hash = PhraseHash()
      GazetteerName.forEachWord(of: buffer.span, range, &key) { hash.append($0) }
      return hash == phrase
    }
    return isPhrase(fields[name])
      || Self.items(fields[aliases], in: buffer.span).contains(where: isPhrase)
  }

  /// The row that begins at a byte.
  func place(at start: Int) -> GazetteerPlace {
    let fields = fields(at: start)
    func text(_ index: Int) -> String { bytes.text(fields[index]) }
    func optional(_ index: Int) -> String? {
      let text = text(index)
      return text == "-" ? nil : text
    }
    let aliases: Int
    let place: GazetteerPlace
    switch kind {
    case .cities:
      let state = text(CityColumn.cc.rawValue)
      aliases = CityColumn.aliases.rawValue
      place = GazetteerPlace(
        key: text(CityColumn.geonameid.rawValue), names: [text(CityColumn.name.rawValue)],
        state: state,
        region: optional(CityColumn.admin1.rawValue).map { state + "." + $0 },
        coordinate: coordinate(fields[CityColumn.lat.rawValue], fields[CityColumn.lon.rawValue]),
        population: Int(text(CityColumn.pop.rawValue)),
        flags: flags(fields[CityColumn.flags.rawValue]), isRegion: false)
    case .regions:
      let code = text(RegionColumn.code.rawValue)
      aliases = RegionColumn.aliases.rawValue
      place = GazetteerPlace(
        key: code, names: [text(RegionColumn.name.rawValue)],
        state: String(code.prefix { $0 != "." }), region: code,
        coordinate: coordinate(
          fields[RegionColumn.lat.rawValue], fields[RegionColumn.lon.rawValue]),
        population: Int(text(RegionColumn.pop.rawValue)),
        flags: flags(fields[RegionColumn.flags.rawValue]), isRegion: true)
    }
    let others = Self.items(fields[aliases], in: bytes.buffer.span)
    return others.isEmpty ? place : place.named(others.map { bytes.text($0) })
  }

  /// The population and flags of the row that begins at a byte.
  func size(at start: Int) -> (population: Int, flags: GazetteerFlags, isRegion: Bool) {
    let fields = fields(at: start)
    let (population, flag) =
      switch kind {
      case .cities: (CityColumn.pop.rawValue, CityColumn.flags.rawValue)
      case .regions: (RegionColumn.pop.rawValue, RegionColumn.flags.rawValue)
      }
    return (Int(bytes.text(fields[population])) ?? 0, flags(fields[flag]), kind == .regions)
  }

  /// Where the fields of the row that begins at a byte stand.
  private func fields(at start: Int) -> [Range<Int>] {
    let span = bytes.buffer.span
    var fields: [Range<Int>] = []
    fields.reserveCapacity(10)
    var fieldStart = start
    var index = start
    while index < span.count, span[index] != UInt8(ascii: "\n") {
      if span[index] == UInt8(ascii: "\t") {
        fields.append(fieldStart..<index)
        fieldStart = index + 1
      }
      index += 1
    }
    if index > fieldStart, span[index - 1] == UInt8(ascii: "\r") { index -= 1 }
    fields.append(fieldStart..<index)
    return fields
  }

  private func flags(_ field: Range<Int>) -> GazetteerFlags {
    GazetteerFlags(bytes.buffer[field]) ?? []
  }

  private func coordinate(_ latitude: Range<Int>, _ longitude: Range<Int>) -> Coordinate? {
    guard let latitude = Double(bytes.text(latitude)), let longitude = Double(bytes.text(longitude))
    else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}
