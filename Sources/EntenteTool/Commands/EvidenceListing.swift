internal import Entente
internal import Extractor
internal import Knowledge

/// The evidence behind one edge, as people and machines read it.
struct EvidenceListing: Sendable {
  /// The two entities, in the order in which the person named them.
  let ends: [Network.Node]
  /// The edge between them.
  let edge: Network.Edge
  /// What it is made of.
  let evidence: [Evidence]
  /// The network that the edge belongs to.
  let network: Network

  /// The columns of the rows for machines.
  static let columns = [
    TableColumn("date", .key), TableColumn("doc", title: "document"), TableColumn("event", .key),
    TableColumn("occurrences", .number), TableColumn("amount", .number),
    TableColumn("start", .number, isForMachines: true),
    TableColumn("end", .number, isForMachines: true), TableColumn("text", title: "sentence"),
  ]

  /// A row for each piece of evidence.
  var table: Table {
    var table = Table(Self.columns)
    for item in evidence {
      let isWhole = item.contribution.amount == item.contribution.amount.rounded()
      table.append([
        .optional(item.date?.description), .text(item.document),
        .optional(item.contribution.event?.description), .integer(item.contribution.occurrences),
        .decimal(item.contribution.amount, digits: isWhole ? 0 : 4),
        .optional(item.quotations.first?.range.lowerBound),
        .optional(item.quotations.last?.range.upperBound),
        .text(item.quotations.map(\.text.printable).joined(separator: " … ")),
      ])
    }
    return table
  }

  /// An object with the edge and its evidence.
  func json(top: Int?) -> String {
    var json = JSONText()
    json.object(lines: true) { json in
      for (key, node) in zip(["source", "target"], ends) {
        json.key(key)
        json.object { json in json.fields(of: node.entity) }
      }
      json.field("weight", edge.weight)
      json.field("recount", Network.recount(edge.evidence))
      json.field("windows", edge.windows)
      json.field("documents", edge.documents)
      json.field("npmi", Double(edge.association.npmiText) ?? 0)
      json.field("g2", Double(edge.association.g2Text) ?? 0)
      json.field("first", ifPresent: edge.first?.description)
      json.field("last", ifPresent: edge.last?.description)
      json.key("evidence")
      json.array(lines: true) { json in
        for item in evidence.prefix(top ?? .max) { json.object { json in write(item, &json) } }
      }
    }
    return json.text + "\n"
  }

  private func write(_ item: Evidence, _ json: inout JSONText) {
    json.key("date")
    json.string(orNull: item.date?.description)
    json.field("doc", item.document)
    json.field("event", ifPresent: item.contribution.event?.description)
    json.field("occurrences", item.contribution.occurrences)
    json.field("amount", item.contribution.amount)
    json.field("entities", item.contribution.entities)
    json.key("sentences")
    json.array { json in
      for quotation in item.quotations { json.object { json in json.fields(of: quotation) } }
    }
  }

  /// A heading, then each sentence under its date and document.
  ///
  /// - Parameters:
  ///   - top: How many pieces of evidence are shown.
  ///   - width: The columns of the terminal, or nil to leave sentences on one line.
  ///   - style: How the two names are marked.
  /// - Returns: Lines of text.
  func text(top: Int?, width: Int?, style: TextStyle) -> String {
    let shown = evidence.prefix(top ?? .max)
    var text = style.strong(ends.map(\.entity.name.printable).joined(separator: " – ")) + "\n"
    for line in figures.wrapped(toDisplayWidth: width ?? .max) { text += line + "\n" }
    let documentWidth = shown.map(\.document.printable.displayWidth).max() ?? 0
    for item in shown {
      var remarks: [String] = []
      if let event = item.contribution.event, event.description != item.date?.description {
        remarks.append("about \(event)")
      }
      if item.contribution.occurrences > 1 {
        remarks.append("stood \(item.contribution.occurrences.counted("time"))")
      }
      if item.contribution.amount != 1 {
        remarks.append("adds \(DecimalText(item.contribution.amount).fixed(4))")
      }
      let date = (item.date?.description ?? "undated").padded(toDisplayWidth: 10)
      text += "\n\(date)  "
      let remark = remarks.joined(separator: ", ")
      let fits = 14 + documentWidth + remark.displayWidth <= width ?? .max
      if remark.isEmpty {
        text += item.document.printable + "\n"
      } else if fits {
        text += item.document.printable.padded(toDisplayWidth: documentWidth) + "  \(remark)\n"
      } else {
        text += item.document.printable + "\n            \(remark)\n"
      }
      for quotation in item.quotations {
        text += QuotedText(quotation).text(indent: 2, width: width, style: style)
      }
    }
    if shown.count < evidence.count { text += "\n… and \(evidence.count - shown.count) more.\n" }
    return text
  }

  /// `weight 3, recounted from 3 sentences · 1 of 36 documents · NPMI 0.21 · …`.
  private var figures: String {
    let isWhole = edge.weight == edge.weight.rounded()
    let recount = Network.recount(edge.evidence)
    var parts = [
      "weight \(DecimalText(recount).fixed(isWhole ? 0 : 4)), recounted from "
        + network.options.window.counted(edge.windows),
      "\(edge.documents) of \(network.documentCount.counted("document"))",
      "NPMI \(DecimalText(edge.association.npmi).fixed(2))",
      "G² \(DecimalText(edge.association.g2).fixed(1))",
    ]
    if let first = edge.first, let last = edge.last {
      parts.append(first == last ? "\(first)" : "\(first) to \(last)")
    }
    return parts.joined(separator: " · ")
  }
}

extension Window {
  /// The word for one window.
  var unit: String {
    switch self {
    case .sentences(1): "sentence"
    case .sentences(let count): "window of \(count) sentences"
    case .paragraph: "paragraph"
    case .document: "document"
    }
  }

  /// A number of windows, in words.
  func counted(_ number: Int) -> String {
    guard case .sentences(let count) = self, count > 1 else { return number.counted(unit) }
    return number.counted(unit, "windows of \(count) sentences")
  }
}

extension JSONText {
  /// Writes the fields that name an entity.
  mutating func fields(of entity: EntityReference) {
    field("id", entity.id)
    field("name", entity.name)
    field("kind", entity.kind.rawValue)
  }

  /// Writes the fields of a quoted sentence.
  mutating func fields(of quotation: Evidence.Quotation) {
    field("start", quotation.range.lowerBound)
    field("end", quotation.range.upperBound)
    field("text", quotation.text.printable)
  }
}
