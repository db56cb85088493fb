import Foundation

/// Reads a table of `Graphs/reference`: a column of numbers for each name of the first row, and
/// notes in rows that begin with `#`.
struct ReferenceTable {
  /// The numbers of each column.
  private(set) var columns: [String: [Double]] = [:]

  /// The numbers that notes give names to.
  private(set) var notes: [String: Double] = [:]

  /// How far a score may be from the table's.
  var tolerance: Double { notes["tolerance"] ?? 0 }

  init(_ file: String) throws {
    var names: [String] = []
    for fields in try Self.rows(of: file) {
      if fields[0].hasPrefix("#") {
        if fields.count > 1 { notes[String(fields[0].dropFirst(2))] = Double(fields[1]) }
      } else if names.isEmpty {
        names = fields
      } else {
        for (name, field) in zip(names, fields) {
          columns[name, default: []].append(Double(field) ?? .nan)
        }
      }
    }
  }

  /// The fields of each line of a file.
  static func rows(of file: String) throws -> [[String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let url = folder.appending(path: "../../../Graphs/reference/\(file)").standardized
    return try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
  }
}
