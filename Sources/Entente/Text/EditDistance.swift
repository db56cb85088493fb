/// How many edits turn one word into another.
public enum EditDistance {
  /// The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours, in scalars.
  ///
  /// Damerau, "A technique for computer detection and correction of spelling errors", 1964.
  ///
  /// - Complexity: O(product of the lengths)
  public static func between(_ first: String, _ second: String) -> Int {
    let a = Array(first.unicodeScalars)
    let b = Array(second.unicodeScalars)
    var before: [Int] = []
    var above = Array(0...b.count)
    for row in 0..<a.count {
      var current = [row + 1]
      for column in 0..<b.count {
        let cost = a[row] == b[column] ? 0 : 1
        var best = min(above[column] + cost, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      before = above
      above = current
    }
    return above[b.count]
  }
}
