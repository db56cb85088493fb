import Entente
import Testing

@testable import EntenteTool

/// What someone may have meant.
@Suite struct SuggestionTests {
  @Test(
    "slips are counted",
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("", "ab", 2), ("format", "fromat", 1),
      ("format", "formt", 1), ("format", "forrmat", 1), ("format", "farmat", 1),
      ("ca", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("abcd", "badc", 2),
    ])
  func distances(_ left: String, _ right: String, _ expected: Int) {
    #expect(EditDistance.between(Array(left), Array(right)) == expected)
    #expect(EditDistance.between(Array(right), Array(left)) == expected)
  }

  @Test("a distance is at most that of a naive search", arguments: 0..<40 as Range<UInt64>)
  func oracle(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func letters() -> [UInt8] {
      (0..<6).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(state >> 62)
      }
    }
    let (left, right) = (letters(), letters())
    #expect(EditDistance.between(left, right) == naive(left[...], right[...]))
  }

  private func naive(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    guard let a = left.last, let b = right.last else { return max(left.count, right.count) }
    let (shorter, other) = (left.dropLast(), right.dropLast())
    var best = min(
      naive(shorter, right) + 1, naive(left, other) + 1, naive(shorter, other) + (a == b ? 0 : 1))
    if left.count > 1, right.count > 1, left.dropLast().last == b, right.dropLast().last == a {
      best = min(best, naive(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return best
  }

  @Test(
    "only near words are suggested",
    arguments: [
      ("formt", "format"), ("FORMAT", "format"), ("tpo", "top"), ("to", "to"),
      ("thread", "threads"),
      ("knowledge", "knowledge-extra"), ("min-wieght", "min-weight"), ("x", nil), ("", nil),
      ("frobnicate", nil), ("fro", "from"), ("metonymns", "metonyms"), ("q", nil),
    ] as [(String, String?)])
  func nearest(_ word: String, _ expected: String?) {
    let candidates = [
      "from", "to", "top", "format", "threads", "min-weight", "metonyms", "knowledge-extra",
    ]
    #expect(Suggestion.nearest(to: word, in: candidates) == expected)
  }

  @Test func `several suggestions come nearest first`() {
    let found = Suggestion.nearest(
      to: "Kim Jong", in: ["Kim Jong-un", "Kim Jung", "Kim Jong-il", "Putin"], limit: 2)
    #expect(found == ["Kim Jung", "Kim Jong-un"])
  }
}
