/// Columns of `MANIFEST.tsv`.
enum ManifestColumn: Int, TableColumns {
  case file, source, version, sha256, licence, rows
}

/// What holds for `MANIFEST.tsv`, and for the generated tables by what it says of them.
///
/// It may be missing: who makes tables of their own need not sum them. The sums are not compared here.
struct ManifestRules {
  let tables: CheckedTables

  func check(_ problems: inout ProblemList) {
    for text in tables.manifests {
      let rows = problems.rows(ManifestColumn.self, of: text)
      problems.checkOrder(of: rows, by: .file, repeats: true)
      var counts = counts
      for row in rows {
        if !isSum(row) {
          problems.add(
            row, .sha256, "\"\(row.field(.sha256))\" is no SHA-256 in 64 small hexadecimal digits")
        }
        guard row.isNone(.source) else { continue }
        guard let count = counts.removeValue(forKey: row.field(.file)) else {
          problems.add(
            row, .file, "\"\(row.field(.file))\" is no generated table, or stands here twice")
          continue
        }
        if row.count(.rows) != count {
          problems.add(
            row, .rows, "the table has \(count) rows, not \(row.field(.rows)); run import-places")
        }
      }
      for file in counts.keys.sorted() {
        problems.add(
          .badRow(
            file: text.file, line: 1, column: 1,
            reason: "has no row for \"\(file)\" itself; run import-places"))
      }
    }
  }

  /// The rows of the first text of each generated table; those that others add are not in the manifest.
  private var counts: [String: Int] {
    var counts: [String: Int] = [:]
    counts["cities.tsv"] = tables.cities.texts.first?.count
    counts["admin1.tsv"] = tables.regions.texts.first?.count
    return counts
  }

  private func isSum(_ row: TableRow<ManifestColumn>) -> Bool {
    let digits = row.text.bytes[row.range(.sha256)]
    return digits.count == 64
      && digits.allSatisfy { byte in
        TableRow<ManifestColumn>.isDigit(byte)
          || byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f")
      }
  }
}
