/// What makes one layout better to read than another of the same network.
struct LayoutQuality: Sendable {
  /// Pairs of lines that cross, taken as straight.
  let crossings: Double
  /// Lines through a glyph or a name of a third node.
  let coverings: Double
  /// The mean share of a node's nearest five that are of its community; 0 without communities.
  let purity: Double
  /// How often the larger side of the picture is larger than it should be, from 1.
  let distortion: Double
  /// The area of the picture.
  let area: Double
  /// The mean length of lines weighted by their weight, over their plain mean: below 1, strong ties
  /// are short.
  let stretch: Double

  /// Measures a layout.
  ///
  /// - Complexity: O(m²) in edges, O(n·m) for coverings, O(n²) for purity.
  init(of positions: [Point], in sheet: Sheet) {
    let (items, ties) = (sheet.items, sheet.ties)
    let segments = ties.map { tie in
      Segment(
        source: tie.source, target: tie.target, start: positions[tie.source],
        end: positions[tie.target])
    }
    crossings = Double(LayoutQuality.crossings(of: segments))

    var coverings = 0
    for (index, item) in items.enumerated() {
      let box = item.box(at: positions[index], withName: item.isNamed)
      for segment in segments where segment.source != index && segment.target != index {
        if box.meets(from: segment.start, to: segment.end) { coverings += 1 }
      }
    }
    self.coverings = Double(coverings)
    purity = LayoutQuality.purity(of: items, at: positions)

    var frame = Box(center: positions.first ?? Point(x: 0, y: 0), width: 0, height: 0)
    for (item, position) in zip(items, positions) {
      frame = frame.union(item.box(at: position, withName: item.isNamed))
    }
    let shape = frame.width / max(frame.height, 1) / 1.4
    distortion = max(shape, 1 / max(shape, 0.01))
    area = frame.width * frame.height

    var (length, weight, product) = (0.0, 0.0, 0.0)
    for tie in ties {
      let distance = (positions[tie.source] - positions[tie.target]).length
      length += distance
      weight += tie.weight
      product += distance * tie.weight
    }
    stretch =
      length > 0 && weight > 0 ? product * Double(ties.count) / (length * weight) : 1
  }

  /// Returns how good the layout is; higher is better.
  ///
  /// - Parameter standard: The layout that counts are relative to.
  /// - Returns: The score; the standard itself has about its purity less 0.75.
  func score(against standard: LayoutQuality) -> Double {
    purity - 0.3 * crossings / max(standard.crossings, 4)
      - 0.3 * coverings / max(standard.coverings, 4)
      - 0.2 * (distortion - 1) - 0.15 * area / max(standard.area, 1) - 0.5 * (stretch - 1)
  }

  /// A line taken as straight.
  private struct Segment {
    let source: Int
    let target: Int
    let start: Point
    let end: Point
  }

  private static func crossings(of segments: [Segment]) -> Int {
    var count = 0
    for rank in segments.indices {
      let first = segments[rank]
      let (a, b) = (first.start, first.end)
      for other in (rank + 1)..<segments.count {
        let second = segments[other]
        let (c, d) = (second.start, second.end)
        // Most pairs are far apart.
        if max(a.x, b.x) < min(c.x, d.x) || max(c.x, d.x) < min(a.x, b.x) { continue }
        if first.source == second.source || first.source == second.target { continue }
        if first.target == second.source || first.target == second.target { continue }
        let one = Point.cross(b - a, c - a) * Point.cross(b - a, d - a)
        let two = Point.cross(d - c, a - c) * Point.cross(d - c, b - c)
        if one < 0 && two < 0 { count += 1 }
      }
    }
    return count
  }

  private static func purity(of items: [Sheet.Item], at positions: [Point]) -> Double {
    guard items.count > 1, items.contains(where: { $0.community != nil }) else { return 0 }
    let neighbors = min(5, items.count - 1)
    let communities = items.map(\.community)
    var total = 0.0
    // The nearest so far, ascending; an equally near one found later counts as farther.
    var nearest: [(distance: Double, index: Int)] = []
    for (index, center) in positions.enumerated() {
      nearest.removeAll(keepingCapacity: true)
      for (other, position) in positions.enumerated() where other != index {
        let (x, y) = (position.x - center.x, position.y - center.y)
        let distance = x * x + y * y
        if nearest.count == neighbors, distance >= nearest[neighbors - 1].distance { continue }
        if nearest.count == neighbors { nearest.removeLast() }
        let place = nearest.firstIndex { $0.distance > distance } ?? nearest.count
        nearest.insert((distance, other), at: place)
      }
      let alike = nearest.count { communities[$0.index] == communities[index] }
      total += Double(alike) / Double(neighbors)
    }
    return total / Double(items.count)
  }
}
