/// DOT with places and paths, ready to be drawn by `nop2` as it is.
///
/// Names are external labels with places of their own (`xlp`): they stand a fixed distance below the
/// glyph, which a label inside the node could only approach in whole lines.
struct PlacedDOT {
  let page: Page
  /// Pixels an inch, for formats that have pixels.
  private let resolution: Int?
  /// Whether each name has a pale ground, so that lines do not cut through it.
  private let hasGrounds: Bool

  /// Prepares a page to be written.
  ///
  /// - Parameters:
  ///   - page: What is drawn.
  ///   - resolution: Pixels an inch, for formats that have pixels.
  ///   - hasGrounds: Whether each name has a pale ground, for formats in which letters cannot have
  ///     a rim. The grounds are nodes without a name, so a graph to be read has none.
  init(_ page: Page, resolution: Int? = nil, hasGrounds: Bool = false) {
    self.page = page
    self.resolution = resolution
    self.hasGrounds = hasGrounds
  }

  /// The whole file.
  var text: String {
    let sheet = page.sheet
    var lines = ["graph network {", "  graph " + graph.text + ";"]
    lines.append("  node " + nodeDefaults.text + ";")
    if hasGrounds { lines += grounds }
    for (number, item) in sheet.items.enumerated() {
      lines.append("  \(DOTQuoting.name(item.nodeName)) \(node(item, number: number).text);")
    }
    for (number, (tie, route)) in zip(sheet.ties, page.routes).enumerated() {
      let source = DOTQuoting.name(sheet.items[tie.source].nodeName)
      let target = DOTQuoting.name(sheet.items[tie.target].nodeName)
      lines.append("  \(source) -- \(target) \(edge(tie, route, number: number).text);")
    }
    lines.append("}\n")
    return lines.joined(separator: "\n")
  }

  /// Nodes that lie over the lines and under the glyphs.
  ///
  /// No entity can have their names: no name begins with a space.
  private var grounds: [String] {
    page.sheet.items.indices.filter { page.isNamed[$0] }.map { number in
      let item = page.sheet.items[number]
      let center = item.labelCenter(at: page.positions[number])
      var attributes = DOTAttributes()
      attributes.add("shape", "box")
      attributes.add("style", "filled,rounded")
      attributes.add("color", "transparent")
      attributes.add("fillcolor", page.sheet.diagram.style.paperColor.hex(opacity: 0x98))
      attributes.add("width", Decimal.text((item.labelWidth / 1.1 + 4) / 72, places: 4))
      attributes.add("height", Decimal.text((item.labelHeight * 0.9) / 72, places: 4))
      attributes.add("pos", Decimal.text(center))
      return "  \" \(number)\" \(attributes.text);"
    }
  }

  private var graph: DOTAttributes {
    var attributes = DOTAttributes()
    attributes.add("charset", "UTF-8")
    attributes.add("layout", "nop2")
    attributes.add("bgcolor", page.sheet.diagram.style.paperColor.hex)
    attributes.add("outputorder", "edgesfirst")
    attributes.add("pad", "0")
    if let resolution { attributes.add("dpi", "\(resolution)") }
    attributes.add("_background", quoted: Backdrop(page).quoted)
    return attributes
  }

  private var nodeDefaults: DOTAttributes {
    let style = page.sheet.diagram.style
    var attributes = DOTAttributes()
    attributes.add("label", "")
    attributes.add("style", "filled")
    attributes.add("fixedsize", "true")
    attributes.add("penwidth", "1")
    attributes.add("fontname", quoted: DOTQuoting.value(style.safeFontFamily))
    attributes.add("fontcolor", style.inkColor.hex)
    return attributes
  }

  private func node(_ item: Sheet.Item, number: Int) -> DOTAttributes {
    let place = page.positions[number]
    var attributes = DOTAttributes()
    attributes.addFacts(of: item, number: number)
    attributes.add("shape", item.glyph.shape)
    attributes.add("width", Decimal.text(item.glyph.width / 72, places: 4))
    attributes.add("height", Decimal.text(item.glyph.height / 72, places: 4))
    attributes.add("fillcolor", item.fill.hex)
    attributes.add("color", item.outline.hex)
    attributes.add("tooltip", quoted: DOTQuoting.label(item.tooltip))
    if page.isNamed[number] {
      attributes.add("fontsize", Decimal.text(item.fontSize))
      attributes.add("xlabel", quoted: DOTQuoting.label(lines: item.lines))
      attributes.add("xlp", Decimal.text(item.labelCenter(at: place)))
    }
    attributes.add("pos", Decimal.text(place))
    return attributes
  }

  private func edge(_ tie: Sheet.Tie, _ route: EdgeRoute, number: Int) -> DOTAttributes {
    var attributes = DOTAttributes()
    attributes.addFacts(of: tie, number: number)
    attributes.add("penwidth", Decimal.text(tie.penWidth, places: 2))
    attributes.add("color", tie.color.hex(opacity: tie.opacity))
    if tie.change?.isDashed == true { attributes.add("style", "dashed") }
    attributes.add("tooltip", quoted: DOTQuoting.label(tie.tooltip))
    let path = [route.start, route.startControl, route.endControl, route.end]
    attributes.add("pos", path.map { Decimal.text($0) }.joined(separator: " "))
    return attributes
  }
}
