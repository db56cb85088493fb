/// A diagram in the order in which it is drawn, with every size and colour decided.
///
/// Weak nodes and thin lines come first, so that strong ones lie on top; equal ones are ordered by
/// id. Nothing after this point sees the order in which the caller gave nodes and edges.
struct Sheet: Sendable {
  let diagram: Diagram
  let scale: SizeScale
  /// The nodes, ascending by strength.
  let items: [Item]
  /// The relations, ascending by weight.
  let ties: [Tie]

  /// Prepares a diagram; edges that tie nothing, or a node to itself, are left out.
  ///
  /// - Complexity: O(n log n) in nodes and edges.
  init(_ diagram: Diagram) {
    self.diagram = diagram
    let (nodes, style) = (diagram.nodes, diagram.style)
    let scale = SizeScale(nodes: nodes.count, style: style)
    self.scale = scale
    let order = nodes.indices.sorted { a, b in
      let (first, second) = (Sheet.amount(nodes[a].strength), Sheet.amount(nodes[b].strength))
      return first != second ? first < second : nodes[a].id < nodes[b].id
    }
    let strongest = order.last.map { Sheet.amount(nodes[$0].strength) } ?? 0
    let showsChange = diagram.showsChange
    let firstNamed = nodes.count - Int(scale.names)
    let items = order.enumerated().map { position, index in
      Sheet.item(
        nodes[index], index: index, strongest: strongest, isNamed: position >= firstNamed,
        showsChange: showsChange, scale: scale, style: style)
    }
    self.items = Sheet.uniquelyNamed(items)

    var positions = [Int](repeating: 0, count: nodes.count)
    for (position, index) in order.enumerated() { positions[index] = position }
    let pairs = diagram.edges.compactMap { edge -> (low: Int, high: Int, edge: Diagram.Edge)? in
      guard nodes.indices.contains(edge.source), nodes.indices.contains(edge.target),
        edge.source != edge.target
      else { return nil }
      let (a, b) = (positions[edge.source], positions[edge.target])
      return (min(a, b), max(a, b), edge)
    }
    // What did not change is drawn thin whatever it weighs, and must not make the changes thin.
    let heaviest =
      pairs.filter { $0.edge.change != .steady }.map { Sheet.amount($0.edge.weight) }.max() ?? 0
    ties = pairs.sorted { a, b in
      let (first, second) = (Sheet.drawingOrder(a.edge), Sheet.drawingOrder(b.edge))
      return first != second ? first < second : (a.low, a.high) < (b.low, b.high)
    }.map { pair in
      Sheet.tie(
        pair.edge, between: (pair.low, pair.high), of: items, heaviest: heaviest, scale: scale,
        style: style)
    }
  }

  /// The number itself, or 0 for what is no amount.
  private static func amount(_ value: Double) -> Double {
    value.isFinite && value > 0 ? value : 0
  }

  /// Steady ties lie under all others, whatever they weigh.
  private static func drawingOrder(_ edge: Diagram.Edge) -> Double {
    edge.change == .steady ? -1 : amount(edge.weight)
  }

  /// The share of the range that an amount is drawn at: areas, not lengths, are proportional.
  private static func share(of value: Double, in largest: Double) -> Double {
    largest > 0 ? min(amount(value) / largest, 1).squareRoot() : 0
  }

  private static func item(
    _ node: Diagram.Node, index: Int, strongest: Double, isNamed: Bool, showsChange: Bool,
    scale: SizeScale, style: DiagramStyle
  ) -> Item {
    let share = share(of: node.strength, in: strongest)
    let name = PlainText.line(node.name)
    let hue = style.hue(ofCommunity: node.community)
    let fill = showsChange ? style.neutralColor : hue?.lightened(0.12) ?? style.otherColor
    var outline = showsChange ? style.neutralOutline : (hue ?? style.otherColor).darkened(0.4)
    if node.kind == .person { outline = outline.lightened(0.4) }
    let details = PlainText.block(node.details)
    let standard =
      "\(name) (\(node.kind.rawValue)), strength "
      + Decimal.text(amount(node.strength), places: 2)
    return Item(
      index: index,
      id: PlainText.line(node.id),
      name: name,
      nodeName: nodeName(name.isEmpty ? PlainText.line(node.id) : name),
      lines: TextLines.ofName(name),
      kind: node.kind,
      strength: amount(node.strength),
      community: node.community,
      glyph: Glyph(node.kind, diameter: scale.glyph.at(share)),
      // Whole sizes: each one more costs a font to be opened.
      fontSize: scale.font.at(share).rounded(),
      fill: fill,
      outline: outline,
      tooltip: details.isEmpty ? standard : details,
      isNamed: isNamed && !name.isEmpty)
  }

  /// The name with the characters that Graphviz takes for its own in names replaced by their look.
  private static func nodeName(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\\": result.append("\u{2216}")
      case "%" where result.isEmpty: result.append("\u{FF05}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func tie(
    _ edge: Diagram.Edge, between ends: (low: Int, high: Int), of items: [Item],
    heaviest: Double, scale: SizeScale, style: DiagramStyle
  ) -> Tie {
    let share = share(of: edge.weight, in: heaviest)
    let (low, high) = (items[ends.low], items[ends.high])
    var color = style.bridgeColor
    var penWidth = scale.pen.at(share)
    var opacity = UInt8(scale.opacity.at(share).rounded())
    if let change = edge.change {
      color = style.color(of: change)
      (penWidth, opacity) =
        change == .steady ? (0.7, 0x90) : (max(penWidth, 1.6), 0xE0)
    } else if low.community == high.community, let hue = style.hue(ofCommunity: low.community) {
      color = hue.darkened(0.12)
    }
    let details = PlainText.block(edge.details)
    let standard =
      "\(high.nodeName) – \(low.nodeName): " + Decimal.text(amount(edge.weight), places: 2)
    return Tie(
      source: ends.low, target: ends.high, weight: amount(edge.weight), change: edge.change,
      penWidth: penWidth, color: color, opacity: opacity,
      tooltip: details.isEmpty ? standard : details)
  }

  /// Tells apart the names that two nodes share: by kind, then by number.
  ///
  /// The stronger keeps the shorter form.
  private static func uniquelyNamed(_ items: [Item]) -> [Item] {
    var result = items
    var counts: [String: Int] = [:]
    for item in items { counts[item.nodeName, default: 0] += 1 }
    var taken = Set(counts.filter { $0.value == 1 }.keys)
    for position in items.indices.reversed() {
      let name = items[position].nodeName
      guard name.isEmpty || counts[name, default: 0] > 1 else { continue }
      let base = name.isEmpty ? items[position].kind.rawValue : "\(name) (\(items[position].kind))"
      var (candidate, number) = (base, 2)
      while !taken.insert(candidate).inserted {
        candidate = "\(base) \(number)"
        number += 1
      }
      result[position].nodeName = candidate
    }
    return result
  }
}
