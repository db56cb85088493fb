extension Diagram {
  /// Draws the diagram.
  ///
  /// SVG is the same, byte for byte, on every call and in every process for the same diagram and
  /// layout; it does not depend on the fonts or the locale of the machine. PNG and PDF hold letters
  /// in the machine's font.
  ///
  /// - Parameters:
  ///   - format: What to draw.
  ///   - layout: The places of the nodes.
  /// - Returns: The bytes of the file.
  /// - Throws: `DrawingError` for a diagram that `validate()` refuses, for a node that the layout
  ///   does not know, and when Graphviz fails.
  /// - Complexity: O(n log n) in nodes and edges, and see `Layout` for the paths of lines.
  public func render(
    _ format: ImageFormat, layout: Layout
  ) throws(DrawingError) -> [UInt8] {
    try validate()
    for node in nodes where layout.place(of: node.id) == nil {
      throw .missingPosition(id: node.id)
    }
    let page = Page(Sheet(self), layout: layout)
    let resolution = format == .png ? Diagram.resolution(forWidth: page.width) : nil
    let dot = PlacedDOT(page, resolution: resolution, hasGrounds: format != .svg).text
    let bytes = try Graphviz.picture(of: dot, format: format, nodes: nodes.count)
    return switch format {
    case .svg: SVGFinishing(page).finished(bytes)
    case .png: bytes
    case .pdf: PDFFinishing.finished(bytes)
    }
  }

  /// Pixels an inch, so that a picture is about 2000 pixels across, small ones somewhat less, large
  /// ones one pixel a point.
  private static func resolution(forWidth width: Double) -> Int {
    Int(min(max(2000 / max(width, 1) * 72, 72), 216).rounded())
  }

  /// Starts the engine, so that a drawing that follows need not wait for it.
  ///
  /// Fonts are found and plug-ins loaded at the first picture; a program that has other work to do first can have this
  /// done beside it. A missing engine shows when something is drawn.
  public static func prepareEngine() {
    let font = DiagramStyle().fontFamily
    let dot = "graph network { a [label=\"A\", pos=\"0,0\", fontname=\"\(font)\"] }"
    _ = try? Graphviz.positions(of: dot, layout: "sfdp", nodes: 1, seed: 1)
    _ = try? Graphviz.picture(of: dot, format: .svg, nodes: 1)
  }
}
