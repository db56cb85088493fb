/// How many edits turn one word into another.
public enum EditDistance {
  /// The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours, in scalars.
  ///
  /// Damerau, "A technique for computer detection and correction of spelling errors", 1964.
  ///
  /// - Complexity: O(product of the lengths)
  public static func between(_ first: String, _ second: String) -> Int {
    between(Array(first.unicodeScalars), Array(second.unicodeScalars))
  }

  /// The same distance of any two sequences; each stretch is edited once.
  ///
  /// - Complexity: O(product of the lengths) in time, O(length of the second) in space
  public static func between<Element: Equatable>(_ first: [Element], _ second: [Element]) -> Int {
    var before: [Int] = []
    var above = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let cost = first[row] == second[column] ? 0 : 1
        var best = min(above[column] + cost, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      before = above
      above = current
    }
    return above[second.count]
  }
}
