/// DOT without places, for any engine: names inside the nodes, on pale fills.
struct PlainDOT {
  let sheet: Sheet

  init(_ sheet: Sheet) {
    self.sheet = sheet
  }

  /// The whole file.
  var text: String {
    var lines = ["graph network {", "  graph " + graph.text + ";", "  node " + nodes.text + ";"]
    for (number, item) in sheet.items.enumerated() {
      var attributes = DOTAttributes()
      attributes.addFacts(of: item, number: number)
      if item.lines.joined(separator: " ") != item.nodeName, !item.name.isEmpty {
        attributes.add("label", quoted: DOTQuoting.label(item.name))
      }
      attributes.add("shape", shape(of: item.kind))
      attributes.add("fillcolor", item.fill.lightened(0.6).hex)
      attributes.add("color", item.outline.hex)
      attributes.add("tooltip", quoted: DOTQuoting.label(item.tooltip))
      lines.append("  \(DOTQuoting.name(item.nodeName)) \(attributes.text);")
    }
    for (number, tie) in sheet.ties.enumerated() {
      var attributes = DOTAttributes()
      attributes.addFacts(of: tie, number: number)
      attributes.add("penwidth", Decimal.text(tie.penWidth, places: 2))
      attributes.add("color", tie.color.hex(opacity: tie.opacity))
      if tie.change?.isDashed == true { attributes.add("style", "dashed") }
      attributes.add("tooltip", quoted: DOTQuoting.label(tie.tooltip))
      let source = DOTQuoting.name(sheet.items[tie.source].nodeName)
      let target = DOTQuoting.name(sheet.items[tie.target].nodeName)
      lines.append("  \(source) -- \(target) \(attributes.text);")
    }
    lines.append("}\n")
    return lines.joined(separator: "\n")
  }

  private var graph: DOTAttributes {
    let font = DOTQuoting.value(sheet.diagram.style.safeFontFamily)
    let title = PlainText.line(sheet.diagram.title)
    var attributes = DOTAttributes()
    attributes.add("charset", "UTF-8")
    attributes.add("outputorder", "edgesfirst")
    attributes.add("overlap", "prism")
    attributes.add("splines", "line")
    attributes.add("fontname", quoted: font)
    attributes.add("labelloc", "t")
    let lines = [title, sheet.captions.joined(separator: " · ")].filter { !$0.isEmpty }
    attributes.add("label", quoted: DOTQuoting.label(lines: lines))
    return attributes
  }

  private var nodes: DOTAttributes {
    let font = DOTQuoting.value(sheet.diagram.style.safeFontFamily)
    var attributes = DOTAttributes()
    attributes.add("style", "filled")
    attributes.add("fontname", quoted: font)
    attributes.add("fontsize", "12")
    attributes.add("margin", "0.08,0.04")
    return attributes
  }

  private func shape(of kind: Diagram.Kind) -> String {
    switch kind {
    case .state: "box"
    case .leader, .person: "ellipse"
    case .place: "diamond"
    case .organisation: "hexagon"
    }
  }
}
