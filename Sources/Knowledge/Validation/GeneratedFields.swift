/// What the rows of cities and of regions have in common.
extension TableRow {
  /// Checks that the letters of a generated row are `w`, `g`, `s` and `c`, each once and in this order.
  func checkFlags(_ column: Column, _ problems: inout ProblemList) {
    guard !isNone(column) else { return }
    var rest = text.bytes[range(column)]
    for flag in "wgsc".utf8 where rest.first == flag { rest.removeFirst() }
    if !rest.isEmpty {
      problems.add(
        self, column,
        "\"\(field(column))\" are no flags; write some of w, g, s, c in this order, or -")
    }
  }

  /// Checks that the aliases of a generated row are others than its name.
  func checkAliases(_ column: Column, besides name: Column, _ problems: inout ProblemList) {
    guard !isNone(column) else { return }
    let name = text.bytes[range(name)]
    for item in items(column) where text.bytes[item].elementsEqual(name) {
      problems.add(
        self, column, "\"\(String(decoding: name, as: UTF8.self))\" is the name itself; take it out"
      )
    }
  }
}
