internal import Entente
internal import Extractor
internal import Knowledge

/// A way from one entity to another through others, as people and machines read it.
struct PathListing: Sendable {
  /// A tie on the way.
  struct Step: Sendable {
    let from: Network.Node
    let to: Network.Node
    let edge: Network.Edge
    /// What is quoted for it; `nil` in a network without texts.
    let evidence: Evidence?
  }

  /// The two entities, in the order in which the person named them.
  let ends: [Network.Node]
  /// The weight of the tie that they have themselves, if they have one.
  let ownWeight: Double?
  /// The ties on the way; none if there is no way.
  let steps: [Step]

  /// Lists the way along some nodes.
  ///
  /// - Parameters:
  ///   - path: The nodes from one end to the other, empty if there is no way.
  ///   - ends: The two ends.
  ///   - source: The network, and its texts for something to quote.
  init(_ path: [Int], between ends: (Int, Int), in source: CountedNetwork) {
    let network = source.network
    self.ends = [network.nodes[ends.0], network.nodes[ends.1]]
    ownWeight = network.edge(between: ends.0, ends.1)?.weight
    steps = zip(path, path.dropFirst()).compactMap { one, two in
      network.edge(between: one, two).map { edge in
        Step(
          from: network.nodes[one], to: network.nodes[two], edge: edge,
          evidence: source.corpus.flatMap { Self.clearest(network.evidence(behind: edge, in: $0)) })
      }
    }
  }

  /// The piece that says most of a tie: the fewest entities beside it, then the latest.
  private static func clearest(_ evidence: [Evidence]) -> Evidence? {
    evidence.enumerated().min { left, right in
      let (one, two) = (left.element, right.element)
      if one.contribution.entities != two.contribution.entities {
        return one.contribution.entities < two.contribution.entities
      }
      guard one.date == two.date else {
        guard let first = one.date, let second = two.date else { return one.date != nil }
        return first > second
      }
      return left.offset < right.offset
    }?.element
  }

  /// A row for each tie.
  var table: Table {
    var table = Table([
      TableColumn("step", .number), TableColumn("from"),
      TableColumn("from_id", .key, isForMachines: true), TableColumn("to"),
      TableColumn("to_id", .key, isForMachines: true), TableColumn("weight", .number),
      TableColumn("documents", .number), TableColumn("date", .key),
      TableColumn("doc", title: "document"), TableColumn("text", title: "sentence"),
    ])
    for (index, step) in steps.enumerated() {
      table.append([
        .integer(index + 1), .text(step.from.entity.name), .text(step.from.entity.id),
        .text(step.to.entity.name), .text(step.to.entity.id),
        .decimal(step.edge.weight, digits: isWhole ? 0 : 2), .integer(step.edge.documents),
        .optional(step.evidence?.date?.description), .optional(step.evidence?.document),
        .optional(
          step.evidence.map { $0.quotations.map(\.text.printable).joined(separator: " … ") }),
      ])
    }
    return table
  }

  private var isWhole: Bool {
    steps.allSatisfy { $0.edge.weight == $0.edge.weight.rounded() }
  }

  /// An object with the two ends and the ties.
  var json: String {
    var json = JSONText()
    json.object(lines: true) { json in
      for (key, node) in zip(["source", "target"], ends) {
        json.key(key)
        json.object { json in json.fields(of: node.entity) }
      }
      if let ownWeight { json.field("weight", ownWeight) }
      json.key("steps")
      json.array(lines: true) { json in
        for step in steps { json.object { json in write(step, &json) } }
      }
    }
    return json.text + "\n"
  }

  private func write(_ step: Step, _ json: inout JSONText) {
    for (key, node) in [("source", step.from), ("target", step.to)] {
      json.key(key)
      json.object { json in json.fields(of: node.entity) }
    }
    json.field("weight", step.edge.weight)
    json.field("documents", step.edge.documents)
    json.field("first", ifPresent: step.edge.first?.description)
    json.field("last", ifPresent: step.edge.last?.description)
    guard let evidence = step.evidence else { return }
    json.key("evidence")
    json.object { json in
      json.key("date")
      json.string(orNull: evidence.date?.description)
      json.field("doc", evidence.document)
      json.key("sentences")
      json.array { json in
        for quotation in evidence.quotations {
          json.object { json in json.fields(of: quotation) }
        }
      }
    }
  }

  /// A heading, then each tie with what is quoted for it.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal, or nil to leave sentences on one line.
  ///   - style: How names are marked.
  /// - Returns: Lines of text.
  func text(width: Int?, style: TextStyle) -> String {
    var text = style.strong(Self.names(ends)) + "\n"
    for line in figures.wrapped(toDisplayWidth: width ?? .max) { text += line + "\n" }
    for step in steps {
      text += "\n" + style.strong(Self.names([step.from, step.to])) + "\n"
      text += "weight \(weight(step.edge.weight))"
      if step.edge.documents > 0 { text += " in \(step.edge.documents.counted("document"))" }
      if let first = step.edge.first, let last = step.edge.last {
        text += first == last ? " · \(first)" : " · \(first) to \(last)"
      }
      text += "\n"
      guard let evidence = step.evidence else { continue }
      let date = (evidence.date?.description ?? "undated").padded(toDisplayWidth: 10)
      text += "\(date)  \(evidence.document.printable)\n"
      for quotation in evidence.quotations {
        text += QuotedText(quotation).text(indent: 2, width: width, style: style)
      }
    }
    return text
  }

  /// `through Vladimir Putin · their own tie weighs 2`.
  private var figures: String {
    let through = steps.dropLast().map(\.to.entity.name.printable)
    return [
      steps.isEmpty ? "no way through others" : "through \(through.joined(separator: ", "))",
      ownWeight.map { "their own tie weighs \(weight($0))" } ?? "no tie of their own",
    ].joined(separator: " · ")
  }

  private static func names(_ nodes: [Network.Node]) -> String {
    nodes.map(\.entity.name.printable).joined(separator: " – ")
  }

  private func weight(_ weight: Double) -> String {
    DecimalText(weight).fixed(weight == weight.rounded() ? 0 : 2)
  }
}
