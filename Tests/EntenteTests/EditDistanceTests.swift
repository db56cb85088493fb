import Entente
import TestSupport
import Testing

/// How far apart two words are.
@Suite struct EditDistanceTests {
  @Test(
    "known distances",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("putin", "putin", 0), ("putin", "putni", 1),
      ("chna", "china", 1),
      ("kitten", "sitting", 3), ("ca", "abc", 3), ("abcd", "badc", 2), ("zelensky", "zelenskyy", 1),
      ("Ж", "ж", 1), ("🇰🇵", "🇰🇷", 1), ("e\u{301}", "é", 2),
    ])
  func known(_ first: String, _ second: String, _ distance: Int) {
    #expect(EditDistance.between(first, second) == distance)
    #expect(EditDistance.between(second, first) == distance)
  }

  /// The distance as its definition has it, by recursion.
  private func recursive(_ first: ArraySlice<Unicode.Scalar>, _ second: ArraySlice<Unicode.Scalar>)
    -> Int
  {
    guard let a = first.last else { return second.count }
    guard let b = second.last else { return first.count }
    let (shortFirst, shortSecond) = (first.dropLast(), second.dropLast())
    var best = min(
      recursive(shortFirst, shortSecond) + (a == b ? 0 : 1), recursive(shortFirst, second) + 1,
      recursive(first, shortSecond) + 1)
    if a == shortSecond.last, shortFirst.last == b {
      best = min(best, recursive(shortFirst.dropLast(), shortSecond.dropLast()) + 1)
    }
    return best
  }

  @Test("the table agrees with the recursion", arguments: 0..<40 as Range<UInt64>)
  func oracle(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let letters = Array("abcé".unicodeScalars)
    func word() -> String {
      String(
        String.UnicodeScalarView((0..<numbers.below(6)).map { _ in letters[numbers.below(4)] }))
    }
    for _ in 0..<10 {
      let (first, second) = (word(), word())
      let expected = recursive(Array(first.unicodeScalars)[...], Array(second.unicodeScalars)[...])
      #expect(EditDistance.between(first, second) == expected, "\(first), \(second)")
    }
  }
}
