import Extractor
import Knowledge
import Testing

/// Texts as no author writes them: a name a few thousand times, in one sentence or without any.
@Suite struct LongTextTests {
  private static let copies = 1500

  private static func mentions(_ text: String) -> [Mention] {
    let document = Document(
      id: "long", date: CalendarDay(year: 2023, month: 9, day: 14), text: text)
    return Extractor(knowledge: .embedded).extract(document).mentions
  }

  private static func repeated(_ text: String) -> String {
    String(repeating: text, count: copies)
  }

  @Test(arguments: [
    ("Moscow, Beijing, ", 2), ("Moscow and Beijing and ", 2), ("Georgia, ", 1),
    ("Putin and the president of Russia met Xi, ", 3),
  ])
  func `every name of an endless sentence is a mention`(_ words: String, _ names: Int) {
    let mentions = Self.mentions(Self.repeated(words))
    #expect(mentions.count == names * Self.copies)
    #expect(mentions.allSatisfy { $0.sentence == 0 })
  }

  @Test(arguments: ["Kim ", "Kim-", "\"Kim ", "A. ", "on Monday 3 May ", "((Kim) ", "Kim\n\n"])
  func `nothing is lost of words without end`(_ words: String) {
    let text = Self.repeated(words) + "\n\nVladimir Putin met Xi Jinping in Beijing."
    let mentions = Self.mentions(text)
    #expect(mentions.suffix(3).compactMap(\.entity?.id).first == "leader/vladimir-putin")
    #expect(mentions.allSatisfy { $0.range.upperBound <= text.utf8.count })
  }

  @Test func `a long text tells what its names mean as a short one does`() {
    let places = "Reporters went to Tbilisi and to Batumi. "
    for text in [places, Self.repeated(places)] {
      let last = Self.mentions(text + "Then Georgia voted.").last
      #expect(last?.text == "Georgia" && last?.entity?.id == "state/GE")
    }
  }
}
