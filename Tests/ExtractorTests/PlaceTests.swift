import Knowledge
import TestSupport
import Testing

@testable import Extractor

/// Cities and regions of the generated tables: which names are places, and which of several places they are.
@Suite struct PlaceTests {
  private static let extractor = Extractor(knowledge: .embedded)

  /// The places of a text as "words: name, state, region or size".
  private static func places(_ text: String) -> [String] {
    let knowledge = KnowledgeBase.embedded
    return extractor.extract(
      Document(id: "t", date: CalendarDay(iso: "2021-06-15"), text: text)
    ).mentions.filter { $0.kind == .place }.map { mention in
      guard let entity = mention.entity else {
        return "\(mention.text): open among \(mention.candidates.count)"
      }
      let region = knowledge.find(entity.id).flatMap(knowledge.regionCode)
      return "\(mention.text): \(entity.name), \(region ?? entity.state ?? "-")"
    }
  }

  @Test(
    "a container tells which place is meant",
    arguments: [
      ("Floods reached Springfield, Missouri on Monday.", "Springfield: Springfield, US.MO"),
      ("Floods reached Springfield, Illinois on Monday.", "Springfield: Springfield, US.IL"),
      ("A fair opened in Paris, Texas.", "Paris: Paris, US.TX"),
      ("A fair opened in Birmingham, Alabama.", "Birmingham: Birmingham, US.AL"),
      ("The convoy left Valencia, Venezuela at dawn.", "Valencia: Valencia, VE.07"),
      ("A fair opened in Cambridge, Massachusetts.", "Cambridge: Cambridge, US.MA"),
      ("The ferry from Hamilton, Ontario was late.", "Hamilton: Hamilton, CA.08"),
      ("Shells fell on Sloviansk, Ukraine overnight.", "Sloviansk: Sloviansk, UA.05"),
    ])
  func container(_ text: String, _ expected: String) {
    #expect(Self.places(text).first == expected)
  }

  @Test(
    "a large city is a place without any cue",
    arguments: [
      "Recife", "Chongqing", "Ahmedabad", "Medan", "Porto Alegre", "Kryvyi Rih", "Port Harcourt",
      "Izhevsk", "Łódź",
    ])
  func large(_ name: String) {
    #expect(Self.places("The minister said \(name) would follow.").first?.hasPrefix(name) == true)
  }

  @Test(
    "a word, a name or a small town is none without a cue",
    arguments: [
      "The Normal procedure was followed.", "Mr. Nelson thanked the crowd.",
      "Union leaders met the minister.", "Kelly Nelson sang.", "Date of the vote: open.",
      "Spring came late that year.", "Lincoln Chafee resigned.", "Marion spoke first.",
      "Woodside shares rose again.",
    ])
  func words(_ text: String) {
    #expect(Self.places(text) == [])
  }

  @Test(
    "a small town or a flagged one is a place with a preposition and its country near",
    arguments: [
      (
        "Voters in New Zealand were asked again. A hall in Nelson was full.",
        "Nelson: Nelson, NZ.F5"
      ),
      (
        "Police in Spain closed a road. A house in Tordesillas burned.",
        "Tordesillas: Tordesillas, ES.55"
      ),
    ])
  func cued(_ text: String, _ expected: String) {
    #expect(Self.places(text).contains(expected))
  }

  @Test func `of places of one name the one whose region is named is meant`() {
    let found = Self.places(
      "Talks were held in Dayton, Ohio in 1995. Protesters gathered in Springfield as well.")
    #expect(found.contains("Springfield: Springfield, US.OH"))
  }

  @Test func `places of one name that nothing tells apart stay open`() {
    #expect(
      Self.places("U.S. officials closed a bridge in Springfield.") == ["Springfield: open among 8"]
    )
  }

  @Test func `a longer name of the generated tables beats a shorter one of the curated`() {
    let found = Self.places("The pope spoke in Santiago de Cuba before leaving.")
    #expect(found == ["Santiago de Cuba: Santiago de Cuba, CU.15"])
  }

  @Test func `what is part of a firm, a club or a person's name is no place`() {
    for text in [
      "Houston Chronicle reporters wrote it.", "Portland Trail Blazers won.",
      "Sheffield University opened.", "Judge Anaheim Moreno ruled.",
    ] {
      #expect(Self.places(text) == [], "\(text)")
    }
  }
}
