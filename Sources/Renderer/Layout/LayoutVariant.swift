/// One attempt at a layout: what the helper graph says.
///
/// The helper graph has no names. Each node is a box as large as glyph and name together, measured
/// by our own width table. So Graphviz opens no font, which takes longer than the layout of a small
/// network, and the places are the same whatever fonts a machine has.
struct LayoutVariant: Sendable {
  /// The layout engine of Graphviz.
  var engine = "sfdp"
  /// Whether each community of three or more is tied to an invisible hub, which keeps it together.
  var hasHubs: Bool
  /// The exponent of the repulsion; 1 is the engine's own.
  var repulsion: Double
  /// The seed of the engine's first, random places.
  var start: UInt32
  /// How often overlaps are removed again, as the engine counts it; `nil` is until none is left.
  var overlapRounds: Int?

  /// Returns the attempts that are worth their time for the size of a network.
  ///
  /// - Parameters:
  ///   - sheet: What is laid out.
  ///   - seed: Mixed into the seed of each attempt.
  /// - Returns: The attempts, the standard one first.
  static func all(for sheet: Sheet, seed: UInt64) -> [LayoutVariant] {
    let count = sheet.items.count
    let hubs = sheet.items.contains { $0.community != nil }
    func variant(_ hubs: Bool, _ repulsion: Double, _ number: UInt64) -> LayoutVariant {
      LayoutVariant(
        hasHubs: hubs, repulsion: repulsion, start: start(seed: seed, number: number),
        overlapRounds: count > 2500 ? 30 : nil)
    }
    switch count {
    case ...40:
      return (0..<5).map { variant(false, [1, 1, 1.5, 1.5, 2][$0], UInt64($0)) }
    case ...300:
      return (0..<6).map {
        variant(hubs && $0 % 2 == 1, [1, 1, 1.5, 1.5, 2, 2][$0], UInt64($0))
      }
    case ...700:
      return [variant(hubs, 1, 0), variant(hubs, 1.5, 1)]
    default:
      return [variant(hubs, count > 2500 ? 1.2 : 1, 0)]
    }
  }

  /// A seed between 1 and 2³⁰ that depends on every bit of the caller's (SplitMix64).
  private static func start(seed: UInt64, number: UInt64) -> UInt32 {
    var z = seed &+ (number &+ 1) &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return UInt32((z ^ (z >> 31)) >> 34) | 1
  }

  /// Returns the graph that the engine lays out: nodes `n0`, `n1`, … in the order of the sheet, then
  /// hubs.
  func helperGraph(for sheet: Sheet) -> String {
    let rounds = overlapRounds.map { String($0) } ?? ""
    var dot = """
      graph layout {
        graph [K="\(Decimal.text(sheet.scale.spring, places: 3))", \
      repulsiveforce="\(Decimal.text(repulsion, places: 2))", start="\(start)", \
      overlap="prism\(rounds)", sep="+\(Decimal.text(sheet.scale.separation))", \
      splines="", smoothing="none", pack="20", packmode="graph"];
        node [shape="box", fixedsize="true", label=""];

      """
    for (position, item) in sheet.items.enumerated() {
      let box = item.box(at: Point(x: 0, y: 0), withName: item.isNamed)
      let width = Decimal.text(box.width / 72, places: 4)
      let height = Decimal.text(box.height / 72, places: 4)
      dot += "  n\(position) [width=\"\(width)\", height=\"\(height)\"];\n"
    }
    for tie in sheet.ties { dot += "  n\(tie.source) -- n\(tie.target);\n" }
    if hasHubs { dot += hubs(for: sheet) }
    return dot + "}\n"
  }

  private func hubs(for sheet: Sheet) -> String {
    var members: [Int: [Int]] = [:]
    for (position, item) in sheet.items.enumerated() {
      if let community = item.community { members[community, default: []].append(position) }
    }
    var dot = ""
    for (community, members) in members.sorted(by: { $0.key < $1.key }) where members.count > 2 {
      let hub = "h\(community)".replacing("-", with: "m")
      dot += "  \(hub) [shape=\"point\", width=\"0.02\", height=\"0.02\", style=\"invis\"];\n"
      for member in members { dot += "  n\(member) -- \(hub);\n" }
    }
    return dot
  }

  /// Returns the centres of the glyphs, which stand at the top of the boxes that were laid out.
  func glyphCenters(of boxes: [Point], in sheet: Sheet) -> [Point] {
    zip(sheet.items, boxes).map { item, center in
      let box = item.box(at: Point(x: 0, y: 0), withName: item.isNamed)
      return center - Point(x: box.center.x, y: box.center.y)
    }
  }
}
