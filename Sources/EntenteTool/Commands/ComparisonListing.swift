internal import Entente
internal import Extractor
internal import Knowledge

/// A comparison as people and machines read it.
struct ComparisonListing: Sendable {
  /// How many rows of each table people see unless they ask for more.
  private static let shown = 20

  /// The earlier side.
  let old: ComparedSide
  /// The later side.
  let new: ComparedSide
  /// What differs between them.
  let comparison: Comparison
  /// Whether people want to see what did not change.
  let showsSteady: Bool

  private var entities: [Comparison.EntityChange] {
    comparison.entities.filter { showsSteady || $0.kind != .steady }
  }

  private var edges: [Comparison.EdgeChange] {
    comparison.edges.filter { showsSteady || $0.kind != .steady }
  }

  /// Both lists as rows of one table, for formats that have one table only.
  var rows: Table {
    var table = Table([
      TableColumn("of", .key), TableColumn("change", .key), TableColumn("source"),
      TableColumn("source_id", .key, isForMachines: true), TableColumn("target"),
      TableColumn("target_id", .key, isForMachines: true), TableColumn("old", .number),
      TableColumn("new", .number), TableColumn("old_documents", .number, title: "old documents"),
      TableColumn("new_documents", .number, title: "new documents"),
    ])
    for change in entities {
      table.append([
        .text("entity"), .text(change.kind.rawValue), .text(change.entity.name),
        .text(change.entity.id), .empty, .empty, .decimal(change.oldStrength, digits: 2),
        .decimal(change.newStrength, digits: 2), .integer(change.oldDocuments),
        .integer(change.newDocuments),
      ])
    }
    for change in edges {
      table.append([
        .text("tie"), .text(change.kind.rawValue), .text(change.source.name),
        .text(change.source.id), .text(change.target.name), .text(change.target.id),
        .decimal(change.oldWeight, digits: 2), .decimal(change.newWeight, digits: 2),
        .integer(change.oldDocuments), .integer(change.newDocuments),
      ])
    }
    return table
  }

  // MARK: - For people

  /// The two sides, a caution, the entities and the ties.
  func text(top: Int?, width: Int?, style: TextStyle) -> String {
    let count = top ?? Self.shown
    var text = sides.text(as: .table, width: width, style: style)
    let caution =
      "These are counts: they do not tell change from chance, and more text makes more ties."
    text += "\n" + caution.wrapped(toDisplayWidth: width ?? .max).joined(separator: "\n") + "\n"
    for table in [entityTable, edgeTable] where !table.isEmpty {
      text += "\n" + table.prefix(count).text(as: .table, width: width, style: style)
      let hidden = table.rowCount - min(count, table.rowCount)
      if hidden > 0, top == nil {
        text += "… and \(hidden) more; --top \(table.rowCount) shows all.\n"
      }
    }
    if entities.isEmpty, edges.isEmpty { text += "\nNothing changed.\n" }
    return text
  }

  private var sides: Table {
    var table = Table([
      TableColumn("side", .key, title: ""), TableColumn("label", title: "of"),
      TableColumn("documents", .number), TableColumn("entities", .number),
      TableColumn("ties", .number), TableColumn("weight", .number),
    ])
    for (name, side) in [("old", old), ("new", new)] {
      let weight = side.network.edges.reduce(0) { $0 + $1.weight }
      table.append([
        .text(name), .text(side.label), .integer(side.network.documentCount),
        .integer(side.network.nodes.count), .integer(side.network.edges.count),
        .text(Self.shortened(weight)),
      ])
    }
    return table
  }

  private var entityTable: Table {
    var table = Table([
      TableColumn("change", .key), TableColumn("entity"), TableColumn("kind", .key),
      TableColumn("strength", .number), TableColumn("documents", .number),
    ])
    for change in entities {
      table.append([
        .text(change.kind.rawValue), .text(change.entity.name), .text(change.entity.kind.rawValue),
        .text(Self.arrow(change.oldStrength, change.newStrength)),
        .text(Self.arrow(Double(change.oldDocuments), Double(change.newDocuments))),
      ])
    }
    return table
  }

  private var edgeTable: Table {
    var table = Table([
      TableColumn("change", .key), TableColumn("tie"), TableColumn("with"),
      TableColumn("weight", .number), TableColumn("documents", .number),
    ])
    for change in edges {
      table.append([
        .text(change.kind.rawValue), .text(change.source.name), .text(change.target.name),
        .text(Self.arrow(change.oldWeight, change.newWeight)),
        .text(Self.arrow(Double(change.oldDocuments), Double(change.newDocuments))),
      ])
    }
    return table
  }

  private static func arrow(_ old: Double, _ new: Double) -> String {
    "\(shortened(old)) → \(shortened(new))"
  }

  private static func shortened(_ number: Double) -> String {
    DecimalText(number).fixed(number == number.rounded() ? 0 : 2)
  }

  // MARK: - For machines

  /// An object with both sides, all entities and all ties.
  func json(top: Int?) -> String {
    let count = top ?? .max
    var json = JSONText()
    json.object(lines: true) { json in
      for (key, side) in [("old", old), ("new", new)] {
        json.key(key)
        json.object { json in
          json.field("of", side.label)
          json.field("documents", side.network.documentCount)
          json.field("windows", side.network.windowCount)
          json.field("entities", side.network.nodes.count)
          json.field("ties", side.network.edges.count)
        }
      }
      json.key("entities")
      json.array(lines: true) { json in
        for change in comparison.entities.prefix(count) {
          json.object { json in write(change, &json) }
        }
      }
      json.key("ties")
      json.array(lines: true) { json in
        for change in comparison.edges.prefix(count) {
          json.object { json in write(change, &json) }
        }
      }
    }
    return json.text + "\n"
  }

  private func write(_ change: Comparison.EntityChange, _ json: inout JSONText) {
    json.fields(of: change.entity)
    json.field("change", change.kind.rawValue)
    json.field("old_strength", change.oldStrength)
    json.field("new_strength", change.newStrength)
    json.field("old_mentions", change.oldMentions)
    json.field("new_mentions", change.newMentions)
    json.field("old_documents", change.oldDocuments)
    json.field("new_documents", change.newDocuments)
  }

  private func write(_ change: Comparison.EdgeChange, _ json: inout JSONText) {
    json.field("source", change.source.id)
    json.field("target", change.target.id)
    json.field("change", change.kind.rawValue)
    json.field("old_weight", change.oldWeight)
    json.field("new_weight", change.newWeight)
    json.field("old_documents", change.oldDocuments)
    json.field("new_documents", change.newDocuments)
  }
}
