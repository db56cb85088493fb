/// Boxes, found by where they are: a grid of square cells, each with the boxes that touch it.
struct BoxIndex {
  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  private let cell: Double
  private var boxes: [Cell: [Box]] = [:]

  /// Creates an empty index.
  ///
  /// - Parameter cell: The side of a cell; about as large as a large box.
  init(cell: Double) {
    self.cell = cell
  }

  /// Adds a box.
  mutating func insert(_ box: Box) {
    forEachCell(of: box) { boxes[$0, default: []].append(box) }
  }

  /// Returns whether no box in the index overlaps a box.
  func isFree(_ box: Box) -> Bool {
    var free = true
    forEachCell(of: box) { cell in
      if free, let others = boxes[cell], others.contains(where: { $0.overlaps(box) }) {
        free = false
      }
    }
    return free
  }

  private func forEachCell(of box: Box, _ body: (Cell) -> Void) {
    func column(_ value: Double) -> Int { Int((value / cell).rounded(.down)) }
    for column in column(box.minX)...column(box.maxX) {
      for row in Int((box.minY / cell).rounded(.down))...Int((box.maxY / cell).rounded(.down)) {
        body(Cell(column: column, row: row))
      }
    }
  }
}
