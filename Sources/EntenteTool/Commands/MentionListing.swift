internal import Entente
internal import Extractor
internal import Knowledge

/// The mentions of one document as a line of JSON or rows of a table.
struct MentionListing: Sendable {
  /// The document.
  let document: Document
  /// Its mentions that are wanted, in the order of the text.
  let mentions: [Mention]
  /// Its sentences, if their dates are wanted.
  let sentences: [ExtractedSentence]?
  /// Whether positions count Unicode scalars rather than bytes.
  let countsScalars: Bool

  /// The columns of the table.
  static let columns = [
    TableColumn("document"), TableColumn("date", .key), TableColumn("start", .number),
    TableColumn("text"), TableColumn("kind", .key), TableColumn("meant"),
    TableColumn("form", .key), TableColumn("by", .key),
  ]

  /// A line of JSON.
  var json: [UInt8] {
    let positions = TextPositions(document.text, countsScalars: countsScalars)
    var json = JSONText()
    json.object { json in
      json.field("doc", document.id)
      json.key("date")
      json.string(orNull: document.date?.description)
      json.key("mentions")
      json.array { json in
        for mention in mentions { json.object { json in write(mention, positions, &json) } }
      }
      guard let sentences else { return }
      json.key("dates")
      json.array { json in
        for date in sentences.flatMap(\.dates) {
          json.object { json in
            writePlace(date.range, document.string(date.range), positions, &json)
            json.key("value")
            json.string(orNull: date.value?.description)
            json.key("grain")
            json.string(orNull: date.value?.grain.rawValue)
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// Adds a row for each mention.
  func addRows(to table: inout Table) {
    let positions = TextPositions(document.text, countsScalars: countsScalars)
    for mention in mentions {
      let meant = mention.entity?.name ?? Self.question(mention.candidates)
      table.append([
        .text(document.id), .optional(document.date?.description),
        .integer(positions.position(of: mention.range.lowerBound)), .text(mention.text),
        .text(mention.kind.rawValue), .text(meant), .text(mention.form.rawValue),
        .text(mention.rule.rawValue),
      ])
    }
  }

  /// Who may be meant by an open mention.
  private static func question(_ candidates: [EntityReference]) -> String {
    candidates.isEmpty ? "?" : "? " + candidates.map(\.name).joined(separator: ", ")
  }

  private func write(_ mention: Mention, _ positions: TextPositions, _ json: inout JSONText) {
    writePlace(mention.range, mention.text, positions, &json)
    json.field("kind", mention.kind.rawValue)
    json.key("entity")
    json.string(orNull: mention.entity?.id)
    json.field("name", ifPresent: mention.entity?.name)
    json.field("form", mention.form.rawValue)
    json.field("by", mention.rule.rawValue)
    if let place = mention.entity?.coordinate {
      json.field("lat", place.latitude)
      json.field("lon", place.longitude)
    }
    json.field("state", ifPresent: mention.entity?.state)
    guard mention.entity == nil else { return }
    json.key("candidates")
    json.array { json in for entity in mention.candidates { json.string(entity.id) } }
  }

  private func writePlace(
    _ range: Range<Int>, _ text: String, _ positions: TextPositions, _ json: inout JSONText
  ) {
    json.field("start", positions.position(of: range.lowerBound))
    json.field("end", positions.position(of: range.upperBound))
    json.field("text", text)
  }
}

extension JSONText {
  /// Writes a text, or `null` if there is none.
  mutating func string(orNull text: String?) {
    if let text { string(text) } else { null() }
  }
}
