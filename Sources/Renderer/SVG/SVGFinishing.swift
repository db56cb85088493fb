/// Turns Graphviz's SVG into one that stands in a page: fits its place, can be read aloud, styled,
/// printed and shown on a dark ground.
///
/// Graphviz writes one element a line, so this works by lines. It drops the prolog with its external
/// document type and the version in a comment; gives the picture a role, a title and a description;
/// replaces the titles of nodes and lines by what is shown when pointing at them, and the link
/// elements that Graphviz writes for that purpose go; and adds classes and data for style sheets and
/// scripts. The result has no link, no script and no reference to anything outside.
struct SVGFinishing {
  private let page: Page

  init(_ page: Page) {
    self.page = page
  }

  /// Returns the finished file.
  func finished(_ bytes: [UInt8]) -> [UInt8] {
    var output = head(viewBox: "0 0 \(Decimal.text(page.width)) \(Decimal.text(page.height))")
    var (isBody, expectsTitle, polygons) = (false, false, 0)
    var tooltip = ""
    // Elements that were dropped and whose end must be dropped as well.
    var droppedGroups = 0
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if !isBody {
        guard line.hasPrefix("<g id=\"graph0\"") else { continue }
        isBody = true
        output += ground
        continue
      }
      if line.hasPrefix("<!--") { continue }
      if line.hasPrefix("<g id=\"a_") {
        droppedGroups += 1
        continue
      }
      if line.hasPrefix("<a ") { continue }
      if line == "</a>" { continue }
      if line == "</g>", droppedGroups > 0 {
        droppedGroups -= 1
        continue
      }
      if let group = group(of: line) {
        output += group.element + "\n"
        tooltip = group.tooltip
        expectsTitle = true
        continue
      }
      if line.hasPrefix("<title>") {
        if expectsTitle { output += "<title>\(XMLText.escaped(tooltip))</title>\n" }
        expectsTitle = false
        continue
      }
      if line.hasPrefix("<polygon"), !expectsTitle, polygons < 2 {
        // The ground, which is ours, and the unseen rectangle that only fixed the size of the page.
        polygons += 1
        continue
      }
      // Graphviz's dashes are so close that thick ones look solid.
      output += line.replacing("dasharray=\"5,2\"", with: "dasharray=\"7,5\"") + "\n"
    }
    return Array(output.utf8)
  }

  /// The element of a node or an edge with its class and data, if the line opens one.
  private func group(of line: Substring) -> (element: String, tooltip: String)? {
    guard line.hasPrefix("<g id=\""), let kind = line.dropFirst(7).first, "ne".contains(kind),
      let number = Int(line.dropFirst(8).prefix { $0 != "\"" })
    else { return nil }
    let sheet = page.sheet
    if kind == "n", sheet.items.indices.contains(number) {
      let item = sheet.items[number]
      let element =
        "<g id=\"n\(number)\" class=\"node \(item.kind)\" "
        + "data-id=\"\(XMLText.escaped(item.id))\">"
      return (element, item.tooltip)
    }
    guard kind == "e", sheet.ties.indices.contains(number) else { return nil }
    let tie = sheet.ties[number]
    let change = tie.change.map { " \($0)" } ?? ""
    let element =
      "<g id=\"e\(number)\" class=\"edge\(change)\" "
      + "data-source=\"n\(tie.source)\" data-target=\"n\(tie.target)\">"
    return (element, tie.tooltip)
  }

  /// The ground, and the group that turns the drawing's y upwards.
  ///
  /// Graphviz makes the page as large as the text is in the machine's font, if that is larger; our
  /// page is as large as it was planned.
  private var ground: String {
    let (width, height) = (Decimal.text(page.width), Decimal.text(page.height))
    return """
      <g id="graph0" class="graph" transform="translate(0 \(height))">
      <rect class="paper" fill="\(page.sheet.diagram.style.paperColor.hex)" x="0" y="-\(height)" \
      width="\(width)" height="\(height)"/>

      """
  }

  private func head(viewBox: String) -> String {
    let title = PlainText.line(page.sheet.diagram.title)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="entente" width="100%" viewBox="\(viewBox)" \
      preserveAspectRatio="xMidYMid meet" role="img" \
      aria-labelledby="entente-title entente-desc">
      <title id="entente-title">\(XMLText.escaped(title.isEmpty ? "Network" : title))</title>
      <desc id="entente-desc">\(XMLText.escaped(description))</desc>
      <style>\(style)</style>

      """
  }

  /// The picture in words: the facts under the title, and the strongest relations.
  private var description: String {
    let sheet = page.sheet
    var text = sheet.captions.joined(separator: "; ") + "."
    let strongest = sheet.ties.suffix(3).reversed().map { tie in
      let change = tie.change.map { " (\($0))" } ?? ""
      return "\(sheet.items[tie.target].nodeName) – \(sheet.items[tie.source].nodeName)\(change)"
    }
    if !strongest.isEmpty { text += " Strongest: " + strongest.joined(separator: ", ") + "." }
    return text
  }

  /// Names keep a rim in the colour of the ground, so that lines do not cut through them.
  private var style: String {
    let paper = page.sheet.diagram.style.paperColor.hex
    // A small picture is not blown up to the width of the screen.
    let widest = Int((page.width * 2).rounded())
    return """
      svg.entente{max-width:\(widest)px;height:auto}
      .entente text{paint-order:stroke;stroke:\(paper);stroke-width:3px;stroke-linejoin:round}
      .entente .edge:hover path{stroke-opacity:1}
      @media (prefers-color-scheme:dark){
      .entente .paper{fill:#14171a}
      .entente text{fill:#e8eaec;stroke:#14171a}
      }
      @media print{
      .entente .paper{fill:#ffffff}
      .entente text{fill:#000000;stroke:#ffffff}
      }
      """
  }
}
