/// What holds for the rows of `admin1.tsv`.
struct RegionRules {
  let tables: CheckedTables

  func check(_ problems: inout ProblemList) {
    problems.checkOrder(of: tables.regions, by: .code)
    var states = tables.references.states
    for row in tables.regions.rows {
      checkCodes(of: row, &problems)
      let code = row.field(.code)
      let state = String(code.prefix { $0 != "." })
      if isCode(row), states.insert(state).inserted, tables.states.isWhole {
        problems.add(
          row, .code, "states.tsv holds no \"\(state)\", here and perhaps below; add the state")
      }
      if row.isNone(.name) {
        problems.add(row, .name, "\"name\" is missing; write it, or take the row out")
      }
      checkCentre(of: row, &problems)
      row.checkFlags(.flags, &problems)
      row.checkAliases(.aliases, besides: .name, &problems)
    }
  }

  private func checkCodes(of row: TableRow<RegionColumn>, _ problems: inout ProblemList) {
    if !isCode(row) {
      problems.add(row, .code, "\"\(row.field(.code))\" is no code of a region; write RU.30")
    }
    guard !row.isNone(.iso) else { return }
    let parts = row.field(.iso).utf8.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isCode =
      parts.count == 2 && parts[0].count == 2
      && parts[0].allSatisfy(TableRow<RegionColumn>.isCapital)
      && (1...3).contains(parts[1].count) && parts[1].allSatisfy(isLetterOrDigit)
    if !isCode {
      problems.add(row, .iso, "\"\(row.field(.iso))\" is no code of ISO 3166-2; write RU-KHA or -")
    }
  }

  /// Whether the code is that of a state, a point, and letters and digits.
  private func isCode(_ row: TableRow<RegionColumn>) -> Bool {
    let bytes = row.text.bytes[row.range(.code)]
    let isPoint = bytes.dropFirst(2).first == UInt8(ascii: ".")
    return isPoint && bytes.count > 3
      && bytes.prefix(2).allSatisfy(TableRow<RegionColumn>.isCapital)
      && bytes.dropFirst(3).allSatisfy(isLetterOrDigit)
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    TableRow<RegionColumn>.isCapital(byte) || TableRow<RegionColumn>.isDigit(byte)
  }

  /// A region without a city in the tables has neither a centre nor people.
  private func checkCentre(of row: TableRow<RegionColumn>, _ problems: inout ProblemList) {
    let columns = [RegionColumn.lat, .lon, .pop]
    guard columns.contains(where: { !row.isNone($0) }) else { return }
    for column in columns where row.isNone(column) {
      problems.add(
        row, column,
        "\"\(column.title)\" is missing beside the others; write lat, lon and pop or none of them")
    }
    if !row.isNone(.lat), !row.isNone(.lon) { _ = row.point(.lat, .lon, &problems) }
    if !row.isNone(.pop), row.count(.pop) == nil {
      problems.add(row, .pop, "\"\(row.field(.pop))\" is no number of people")
    }
  }
}
