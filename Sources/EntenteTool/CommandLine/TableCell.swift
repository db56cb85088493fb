internal import Entente

/// One value of a table.
enum TableCell: Equatable, Sendable {
  /// Text, possibly from a document.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number that people read with so many digits after the point, and machines whole.
  case decimal(Double, digits: Int)
  /// Nothing, because nothing is known.
  case empty

  /// Text, or nothing if there is none.
  static func optional(_ text: String?) -> TableCell { text.map(TableCell.text) ?? .empty }

  /// A whole number, or nothing if there is none.
  static func optional(_ number: Int?) -> TableCell { number.map(TableCell.integer) ?? .empty }

  /// A number with so many digits, or nothing if there is none.
  static func optional(_ number: Double?, digits: Int) -> TableCell {
    number.map { .decimal($0, digits: digits) } ?? .empty
  }

  /// The value as people read it, on one line.
  var shown: String {
    switch self {
    case .text(let text): text.printable
    case .integer(let number): String(number)
    case .decimal(let number, let digits): DecimalText(number).fixed(digits)
    case .empty: ""
    }
  }

  /// Appends the value as JSON.
  func write(to json: inout JSONText) {
    switch self {
    case .text(let text): json.string(text)
    case .integer(let number): json.integer(number)
    case .decimal(let number, _): json.number(number)
    case .empty: json.null()
    }
  }
}
