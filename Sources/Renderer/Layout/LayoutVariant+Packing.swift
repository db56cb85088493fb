extension LayoutVariant {
  /// Returns the places with the unconnected parts of the network set in rows.
  ///
  /// The largest part comes first, the others in rows below it, larger ones first and each row
  /// centred, so that a picture with many small parts is no larger than it must be. The places
  /// within a part do not change.
  ///
  /// - Complexity: O(n log n) in nodes and edges.
  static func packed(_ positions: [Point], of sheet: Sheet) -> [Point] {
    let parts = parts(of: sheet)
    guard parts.count > 1 else { return positions }
    let gap = max(14, sheet.scale.separation * 3)
    let boxes = parts.map { part in
      part.dropFirst().reduce(box(of: part[0], positions, sheet)) {
        $0.union(box(of: $1, positions, sheet))
      }
    }
    let area = boxes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    let widest = boxes.map(\.width).max() ?? 0
    let room = max(widest, (area * 1.5).squareRoot())

    var rows: [(parts: [Int], width: Double, height: Double)] = []
    for (index, box) in boxes.enumerated() {
      if let last = rows.last, last.width + gap + box.width <= room {
        rows[rows.count - 1].parts.append(index)
        rows[rows.count - 1].width += gap + box.width
        rows[rows.count - 1].height = max(last.height, box.height)
      } else {
        rows.append(([index], box.width, box.height))
      }
    }
    var result = positions
    var top = 0.0
    for row in rows {
      var x = -row.width / 2
      for index in row.parts {
        let box = boxes[index]
        // Small parts beside a large one stand at its middle, rows of like parts on a line.
        let drop = (row.height - box.height) / 2
        let move = Point(x: x - box.minX, y: top - drop - box.maxY)
        for node in parts[index] { result[node] = result[node] + move }
        x += box.width + gap
      }
      top -= row.height + gap
    }
    return result
  }

  private static func box(of node: Int, _ positions: [Point], _ sheet: Sheet) -> Box {
    let item = sheet.items[node]
    return item.box(at: positions[node], withName: item.isNamed)
  }

  /// The nodes of each connected part, ascending; the part with the most nodes first, then the one
  /// with the strongest node.
  private static func parts(of sheet: Sheet) -> [[Int]] {
    var leader = Array(sheet.items.indices)
    func find(_ node: Int) -> Int {
      var node = node
      while leader[node] != node {
        leader[node] = leader[leader[node]]
        node = leader[node]
      }
      return node
    }
    for tie in sheet.ties {
      let (a, b) = (find(tie.source), find(tie.target))
      leader[min(a, b)] = max(a, b)
    }
    var members: [Int: [Int]] = [:]
    for node in sheet.items.indices { members[find(node), default: []].append(node) }
    return members.sorted { a, b in
      a.value.count != b.value.count ? a.value.count > b.value.count : a.key > b.key
    }.map(\.value)
  }
}
