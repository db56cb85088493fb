import Extractor
import Foundation
import Knowledge

/// A document and the names marked in it.
struct MarkedDocument {
  let document: Document
  let names: [(range: Range<Int>, type: String)]

  private struct Row: Decodable {
    let id: String
    let date: String?
    let text: String
  }

  private struct Gold: Decodable {
    struct Mention: Decodable {
      let start: Int
      let end: Int
      let type: String
    }
    let doc: String
    let mentions: [Mention]
  }

  /// Reads JSON lines `{"id", "date", "text"}` and `{"doc", "mentions": [{"start", "end", "type"}]}`, whose offsets count
  /// Unicode scalars.
  static func read(_ files: CorpusFiles) throws -> [MarkedDocument] {
    var gold: [String: [Gold.Mention]] = [:]
    for line in try lines(of: files.gold) {
      let row = try JSONDecoder().decode(Gold.self, from: line)
      gold[row.doc, default: []] += row.mentions
    }
    return try lines(of: files.documents).map { line in
      let row = try JSONDecoder().decode(Row.self, from: line)
      return MarkedDocument(row, gold[row.id] ?? [])
    }
  }

  private static func lines(of file: URL) throws -> [Data] {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map { Data($0) }
  }

  private init(_ row: Row, _ mentions: [Gold.Mention]) {
    document = Document(
      id: row.id, date: row.date.flatMap { CalendarDay(iso: $0) }, text: row.text)
    var offsets: [Int] = []
    var bytes = 0
    for scalar in row.text.unicodeScalars {
      offsets.append(bytes)
      bytes += UTF8.width(scalar)
    }
    offsets.append(bytes)
    names = mentions.compactMap { mention in
      guard mention.start < mention.end, mention.end < offsets.count else { return nil }
      return (offsets[mention.start]..<offsets[mention.end], mention.type)
    }
  }

  /// The same document in capitals; letters outside of ASCII stay as they are, so that no name moves.
  var shouted: MarkedDocument {
    recased { _, byte in Self.isSmall(byte) ? byte & 0xDF : byte }
  }

  /// The same document with a capital on each word.
  var titled: MarkedDocument {
    recased { before, byte in
      before <= UInt8(ascii: " ") && Self.isSmall(byte) ? byte & 0xDF : byte
    }
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private init(_ document: Document, _ names: [(range: Range<Int>, type: String)]) {
    self.document = document
    self.names = names
  }

  private func recased(_ change: (UInt8, UInt8) -> UInt8) -> MarkedDocument {
    var copy = document
    var before = UInt8(ascii: " ")
    for index in copy.text.indices {
      let byte = copy.text[index]
      copy.text[index] = change(before, byte)
      before = byte
    }
    return MarkedDocument(copy, names)
  }

  /// The sort of name of a type, or `nil` for what is no name to the tagger.
  static func nameClass(of type: String) -> NameClass? {
    switch type {
    case "PER": .person
    case "GPE", "LOC": .place
    case "ORG": .organisation
    default: nil
    }
  }
}
