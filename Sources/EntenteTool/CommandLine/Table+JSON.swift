internal import Entente

extension Table {
  /// The rows as one array of objects, a row to a line; the keys keep the order of the columns.
  func jsonText() -> String {
    var json = JSONText()
    write(to: &json)
    return json.text + "\n"
  }

  /// Writes the rows as an array.
  func write(to json: inout JSONText) {
    json.array(lines: true) { json in
      for row in rows { write(row, to: &json) }
    }
  }

  /// The rows as objects, one to a line.
  func jsonLines() -> String {
    rows.map { row in
      var json = JSONText()
      write(row, to: &json)
      return json.text + "\n"
    }.joined()
  }

  private func write(_ row: [TableCell], to json: inout JSONText) {
    json.object { json in
      for (column, cell) in zip(columns, row) {
        json.key(column.name)
        cell.write(to: &json)
      }
    }
  }
}
