/// The whole picture: the network on its places, with margin, title and legend above it.
///
/// The lower left corner is the origin. Everything the picture holds lies inside `width` and
/// `height`, measured by tables, so the size of the page does not depend on fonts.
struct Page: Sendable {
  /// The sizes of the texts above the network, fitted to the width of the page.
  struct Header: Sendable {
    let titleSize: Double
    let captionSize: Double
    let titleLines: [String]
    let captionLines: [String]
    /// The signs of the legend, one array for each row.
    let legendRows: [[LegendEntry]]

    /// The distance from one baseline of the legend to the next.
    var legendLeading: Double { captionSize * 1.75 }

    var height: Double {
      let title = Double(titleLines.count) * titleSize * 1.25
      let captions = Double(captionLines.count) * captionSize * 1.5
      let legend = Double(legendRows.count) * legendLeading
      return title + captions + (legend > 0 ? captionSize * 0.4 + legend : 0) + captionSize
    }
  }

  let sheet: Sheet
  let width: Double
  let height: Double
  let margin: Double
  let header: Header
  /// The centre of each glyph, in the order of the sheet.
  let positions: [Point]
  /// For each node whether it is named.
  let isNamed: [Bool]

  /// Places a sheet on a page; nodes that the layout does not know stand in the corner.
  init(_ sheet: Sheet, layout: Layout) {
    self.sheet = sheet
    let places = sheet.items.map { layout.place(of: sheet.diagram.nodes[$0.index].id) }
    let isNamed = zip(sheet.items, places).map { item, place in
      !item.name.isEmpty && place?.isNamed ?? true
    }
    var frame = Box(minX: 0, minY: 0, maxX: layout.width, maxY: layout.height)
    for (item, (place, isNamed)) in zip(sheet.items, zip(places, isNamed)) {
      let position = place?.position ?? Point(x: 0, y: 0)
      frame = frame.union(item.box(at: position, withName: isNamed))
    }
    // A name in a wider face than the table's still ends on the page.
    margin = 28
    width = max(((frame.width + 2 * margin) * 10).rounded() / 10, 460)
    header = Page.header(of: sheet, width: width, margin: margin)
    height = ((frame.height + 2 * margin + header.height) * 10).rounded() / 10
    let shift = Point(x: (width - frame.width) / 2 - frame.minX, y: margin - frame.minY).rounded
    positions = places.map { (($0?.position ?? Point(x: 0, y: 0)) + shift).rounded }
    self.isNamed = isNamed
  }

  private static func header(of sheet: Sheet, width: Double, margin: Double) -> Header {
    let titleSize = max(17, width / 58).rounded()
    let captionSize = max(10.5, (titleSize * 1.3).rounded() / 2)
    // A seventh is left for faces wider than the table's.
    let room = (width - 2 * margin) * 0.86
    let words = PlainText.line(sheet.diagram.title).split(separator: " ").map { String($0) }
    return Header(
      titleSize: titleSize,
      captionSize: captionSize,
      titleLines: TextLines.wrapped(
        words, separator: " ", to: room, size: titleSize, isBold: true, most: 3),
      captionLines: TextLines.wrapped(
        sheet.captions, separator: " · ", to: room, size: captionSize, most: 4),
      legendRows: legendRows(of: sheet, room: width - 2 * margin, size: captionSize))
  }

  /// The signs in one row, or else the kinds in one and what colours mean in others.
  private static func legendRows(
    of sheet: Sheet, room: Double, size: Double
  ) -> [[LegendEntry]] {
    func width(_ entries: [LegendEntry]) -> Double {
      entries.reduce(0) { $0 + entryWidth($1, size: size) }
    }
    let legend = sheet.legend
    if width(legend) <= room { return legend.isEmpty ? [] : [legend] }
    var rows: [[LegendEntry]] = []
    for entry in legend {
      if let last = rows.last, last[0].symbol.isGlyph == entry.symbol.isGlyph,
        width(last) + entryWidth(entry, size: size) <= room
      {
        rows[rows.count - 1].append(entry)
      } else {
        rows.append([entry])
      }
    }
    return rows
  }

  /// The width of a sign with its text and the room after it, in points.
  static func entryWidth(_ entry: LegendEntry, size: Double) -> Double {
    symbolWidth(entry, size: size) + TextWidth.of(entry.text, size: size) * 1.12 + size * 0.9
  }

  /// The width of a sign and the room after it, in points.
  static func symbolWidth(_ entry: LegendEntry, size: Double) -> Double {
    switch entry.symbol {
    case .glyph: size * 1.3
    case .swatch: size * 1.25
    case .line: size * 2.5
    }
  }
}

extension LegendEntry.Symbol {
  /// Whether the sign is that of a kind.
  var isGlyph: Bool {
    if case .glyph = self { return true }
    return false
  }
}
