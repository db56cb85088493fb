extension LayoutVariant {
  /// Returns the places with the overlaps pushed apart that the engine left.
  ///
  /// Boxes that overlap move away from each other by half the overlap each, along the axis on which
  /// it is smaller, until none is left or 60 rounds are over. Equal places are told apart by their
  /// order, so the result does not depend on chance.
  ///
  /// - Complexity: O(n log n) a round for boxes that are spread out.
  static func spread(_ positions: [Point], of sheet: Sheet) -> [Point] {
    let margin = max(1.5, sheet.scale.separation / 2)
    let shapes = sheet.items.map {
      $0.box(at: Point(x: 0, y: 0), withName: $0.isNamed).grown(by: margin)
    }
    var result = positions
    for _ in 0..<60 {
      guard pushApart(&result, shapes: shapes) else { break }
    }
    return result
  }

  private static func pushApart(_ positions: inout [Point], shapes: [Box]) -> Bool {
    let order = positions.indices.sorted { a, b in
      let (left, right) = (positions[a].x + shapes[a].minX, positions[b].x + shapes[b].minX)
      return left != right ? left < right : a < b
    }
    var moved = false
    for (rank, a) in order.enumerated() {
      for b in order[(rank + 1)...] {
        let (first, second) = (shapes[a].moved(by: positions[a]), shapes[b].moved(by: positions[b]))
        if second.minX >= first.maxX { break }
        guard first.overlaps(second) else { continue }
        let sideways = min(first.maxX - second.minX, second.maxX - first.minX)
        let upwards = min(first.maxY - second.minY, second.maxY - first.minY)
        var push = Point(x: 0, y: 0)
        if sideways < upwards {
          push.x = (first.center.x <= second.center.x ? -1 : 1) * (sideways / 2 + 0.1)
        } else {
          push.y = (first.center.y <= second.center.y ? -1 : 1) * (upwards / 2 + 0.1)
        }
        positions[a] = positions[a] + push
        positions[b] = positions[b] - push
        moved = true
      }
    }
    return moved
  }
}
