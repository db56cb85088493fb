/// Which nodes are named when not all can be.
///
/// The nodes that the layout made room for come first, strongest first, then all others; each is
/// named if its name covers no glyph and no name chosen before. Up to `alwaysLabelled` nodes all
/// are named, whatever the places.
struct NamePlacement {
  /// For each node of the sheet whether it is named.
  let isNamed: [Bool]

  /// Chooses the names.
  ///
  /// - Complexity: O(n) for boxes that are spread out.
  init(of sheet: Sheet, at positions: [Point]) {
    let items = sheet.items
    guard items.count > sheet.diagram.style.alwaysLabelled else {
      isNamed = items.map { !$0.name.isEmpty }
      return
    }
    var taken = BoxIndex(cell: max(sheet.scale.font.upperBound * 6, 24))
    for (item, position) in zip(items, positions) { taken.insert(item.glyphBox(at: position)) }
    var isNamed = [Bool](repeating: false, count: items.count)
    for wantsRoom in [true, false] {
      for position in items.indices.reversed() where items[position].isNamed == wantsRoom {
        let item = items[position]
        guard !item.name.isEmpty else { continue }
        let box = item.labelBox(at: positions[position]).grown(by: wantsRoom ? 0 : 2)
        if taken.isFree(box) {
          isNamed[position] = true
          taken.insert(box)
        }
      }
    }
    self.isNamed = isNamed
  }
}
