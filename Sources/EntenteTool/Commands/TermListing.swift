internal import Knowledge

/// The terms of leaders as rows, in an order of their own: state, role, beginning, id.
struct TermListing: Sendable {
  private struct Row: Sendable {
    let state: String
    let role: String
    let title: String
    let person: String
    let id: String
    let aliases: String
    let start: String
    let end: String

    var order: (String, String, String, String, String, String) {
      (state, role, start, id, end, title)
    }
  }

  private var rows: [Row] = []

  /// Lists terms.
  ///
  /// - Parameters:
  ///   - lookup: The tables, and the days asked for.
  ///   - states: The states and bodies whose terms are wanted; `nil` for all.
  /// - Complexity: O(n log n) for n terms.
  init(_ lookup: KnowledgeLookup, of states: Set<EntityID>? = nil) {
    let knowledge = lookup.knowledge
    rows.reserveCapacity(32_768)
    for id in knowledge.leaders {
      guard let person = knowledge.person(id) else { continue }
      var entity: Entity?
      for term in person.terms where lookup.holds(term.validity) {
        let office = knowledge.office(term.office)
        if let states, !states.contains(office.state) { continue }
        let leader = entity ?? knowledge.entity(id)
        entity = leader
        rows.append(
          Row(
            state: String(office.key.prefix { $0 != "." }), role: knowledge.roles[office.role].key,
            title: term.title ?? office.title, person: leader.name, id: leader.id,
            aliases: person.aliases.joined(separator: "|"),
            start: term.validity.from?.description ?? "", end: term.validity.to?.description ?? ""))
      }
    }
    rows.sort { $0.order < $1.order }
  }

  /// The rows as a table.
  var table: Table {
    var table = Table([
      TableColumn("state", .key), TableColumn("role", .key), TableColumn("title"),
      TableColumn("person"), TableColumn("id", .key, isForMachines: true),
      TableColumn("aliases", isForMachines: true), TableColumn("start", .key),
      TableColumn("end", .key),
    ])
    func cell(_ text: String) -> TableCell { text.isEmpty ? .empty : .text(text) }
    for row in rows {
      table.append([
        .text(row.state), .text(row.role), .text(row.title), .text(row.person), .text(row.id),
        cell(row.aliases), cell(row.start), cell(row.end),
      ])
    }
    return table
  }
}
