/// The path of one line: a cubic Bézier from outline to outline, bent a little.
///
/// Lines bend away from the middle of the picture, which opens it up. Where such a bend would run
/// through another glyph or a name, and a different one would not, the other one is taken.
struct EdgeRoute: Sendable, Equatable {
  let start: Point
  let startControl: Point
  let endControl: Point
  let end: Point

  /// Bends the line between two glyphs.
  ///
  /// - Parameters:
  ///   - a: The centre and outline of one end.
  ///   - b: The centre and outline of the other end.
  ///   - bend: How far the line's control point lies to the left of the way from `a` to `b`, as a
  ///     share of the distance.
  init(from a: (Point, Glyph), to b: (Point, Glyph), bend: Double) {
    let way = b.0 - a.0
    let control = (a.0 + b.0) * 0.5 + way.turned * bend
    let first = (control - a.0).length > 0 ? control - a.0 : Point(x: 1, y: 0)
    let last = (control - b.0).length > 0 ? control - b.0 : Point(x: -1, y: 0)
    // Neighbours that nearly touch keep a line of some length.
    let reach = min(1, way.length * 0.45 / max(a.1.reach(towards: first), b.1.reach(towards: last)))
    start = a.0 + first * (a.1.reach(towards: first) * reach / first.length)
    end = b.0 + last * (b.1.reach(towards: last) * reach / last.length)
    startControl = start + (control - start) * (2 / 3)
    endControl = end + (control - end) * (2 / 3)
  }

  /// Returns the point at a share of the way, 0 at the start.
  func point(at share: Double) -> Point {
    let rest = 1 - share
    let ends = start * (rest * rest * rest) + end * (share * share * share)
    return ends + startControl * (3 * rest * rest * share) + endControl * (3 * rest * share * share)
  }
}

extension Page {
  /// The paths of all lines, in the order of the sheet.
  ///
  /// - Complexity: O(edges · nodes) up to 300 nodes, O(edges) above.
  var routes: [EdgeRoute] {
    let middle = Point(x: width / 2, y: (height - header.height) / 2)
    let usual = sheet.items.count > 200 ? 0.1 : 0.16
    let avoids = sheet.items.count <= 300
    let glyphs = zip(sheet.items, positions).map { $0.glyphBox(at: $1).grown(by: 3) }
    let names = zip(sheet.items, zip(positions, isNamed)).map { item, place -> Box? in
      place.1 ? item.labelBox(at: place.0) : nil
    }
    return sheet.ties.map { tie in
      let (a, b) = (positions[tie.source], positions[tie.target])
      let isLeft = Point.cross(b - a, middle - a) < 0
      let side = isLeft ? 1.0 : -1.0
      func route(_ bend: Double) -> EdgeRoute {
        EdgeRoute(
          from: (a, sheet.items[tie.source].glyph), to: (b, sheet.items[tie.target].glyph),
          bend: bend * side)
      }
      guard avoids else { return route(usual) }
      var best: (cost: Double, route: EdgeRoute)?
      for bend in [usual, 0.08, 0.24, -0.08, -usual, 0.32, -0.24] {
        let candidate = route(bend)
        let strain = abs(bend - usual) * 2
        let cost = strain + cost(of: candidate, tie: tie, glyphs: glyphs, names: names)
        if cost < best?.cost ?? .infinity { best = (cost, candidate) }
        if cost == 0 { break }
      }
      return best?.route ?? route(usual)
    }
  }

  /// What a path runs through: 3 for a glyph, 1 for a name, less for the names of its own ends.
  private func cost(
    of route: EdgeRoute, tie: Sheet.Tie, glyphs: [Box], names: [Box?]
  ) -> Double {
    let steps = 12
    let points = (0...steps).map { route.point(at: Double($0) / Double(steps)) }
    var reach = Box(center: points[0], width: 0, height: 0)
    for point in points { reach = reach.union(Box(center: point, width: 0, height: 0)) }
    func runs(through box: Box) -> Bool {
      guard box.overlaps(reach.grown(by: 1)) else { return false }
      return zip(points, points.dropFirst()).contains { box.meets(from: $0, to: $1) }
    }
    var cost = 0.0
    for index in glyphs.indices {
      let isEnd = index == tie.source || index == tie.target
      if !isEnd, runs(through: glyphs[index]) { cost += 3 }
      if let name = names[index], runs(through: name) { cost += isEnd ? 0.15 : 1 }
    }
    return cost
  }
}
