/// One sign of the legend and what it means.
struct LegendEntry: Sendable, Equatable {
  /// The sign, as it appears in the drawing.
  enum Symbol: Sendable, Equatable {
    case glyph(Diagram.Kind)
    case swatch(Color)
    case line(Color, isDashed: Bool, penWidth: Double)
  }

  let symbol: Symbol
  let text: String
}

extension Sheet {
  /// The legend: the kinds that are present, then communities by their two strongest members, or in
  /// a change diagram the changes that are present, with their numbers.
  var legend: [LegendEntry] {
    var entries = Diagram.Kind.allCases
      .filter { kind in items.contains { $0.kind == kind } }
      .map { LegendEntry(symbol: .glyph($0), text: $0.rawValue) }
    entries += diagram.showsChange ? changes : communities
    return entries
  }

  /// The facts under the title: the subtitle, how many relations are drawn, what sizes mean.
  var captions: [String] {
    let subtitle = PlainText.line(diagram.subtitle)
    var facts = subtitle.isEmpty ? [] : subtitle.split(separator: " · ").map { String($0) }
    facts.append(items.count == 1 ? "1 entity" : "\(items.count) entities")
    let total = max(diagram.totalEdgeCount, ties.count)
    if total > ties.count {
      facts.append("\(ties.count) of \(total) relations shown")
    } else if !ties.isEmpty {
      facts.append(total == 1 ? "1 relation" : "\(total) relations")
    }
    let width = PlainText.line(diagram.weightLabel, limit: 80)
    if !width.isEmpty, !ties.isEmpty { facts.append("width = \(width)") }
    if items.count > 1 { facts.append("size = strength") }
    if !diagram.showsChange, !communities.isEmpty { facts.append("colour = community") }
    return facts
  }

  private var communities: [LegendEntry] {
    var members: [Int: [String]] = [:]
    var hasOthers = false
    for item in items.reversed() {
      guard let rank = item.community, diagram.style.hue(ofCommunity: rank) != nil else {
        hasOthers = true
        continue
      }
      members[rank, default: []].append(TextLines.shortened(item.name, to: 16, size: 1))
    }
    var entries = members.sorted { $0.key < $1.key }.map { rank, names in
      LegendEntry(
        symbol: .swatch(
          diagram.style.hue(ofCommunity: rank)?.lightened(0.12) ?? diagram.style.otherColor),
        text: names.prefix(2).joined(separator: ", "))
    }
    if hasOthers, !entries.isEmpty {
      entries.append(LegendEntry(symbol: .swatch(diagram.style.otherColor), text: "others"))
    }
    return entries
  }

  private var changes: [LegendEntry] {
    Diagram.Change.allCases.compactMap { change in
      let count = ties.count { $0.change == change }
      guard count > 0 else { return nil }
      return LegendEntry(
        symbol: .line(
          diagram.style.color(of: change), isDashed: change.isDashed,
          penWidth: change == .steady ? 1 : 2.5),
        text: "\(change.rawValue) (\(count))")
    }
  }
}
