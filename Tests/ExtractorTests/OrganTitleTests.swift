import Extractor
import Knowledge
import Testing

/// Surnames behind the organ that somebody heads, as headlines have them.
@Suite struct OrganTitleTests {
  private static func last(_ text: String, on date: String) -> Mention? {
    let document = Document(id: "text", date: CalendarDay(iso: date), text: text)
    return Extractor(knowledge: .embedded).extract(document).mentions.last
  }

  @Test(arguments: [
    ("Reporters asked the Treasury's Yellen.", "2022-05-03", "leader/janet-yellen"),
    ("The Treasury Department's Rubin stayed home.", "1997-05-06", "leader/robert-rubin"),
    ("Critics of the Defense Department's Cheney were loud.", "1991-02-03", "leader/dick-cheney"),
    ("The Russian foreign ministry's Ivanov was brief.", "2000-03-02", "leader/igor-ivanov"),
    ("The Russian defence ministry's Ivanov was brief.", "2002-03-02", "leader/sergei-ivanov"),
  ])
  func `who heads the organ at the date is meant`(_ text: String, _ date: String, _ id: String) {
    let mention = Self.last(text, on: date)
    #expect(mention?.entity?.id == id)
    #expect(mention?.rule == .titleSurname)
  }

  @Test func `somebody else of the name whom the text names is not passed over`() {
    let text = "Ruth Yellen joined the Treasury in March. The Treasury's Yellen likes tables."
    #expect(Self.last(text, on: "2022-05-03")?.entity == nil)
  }

  @Test func `an organ that the person does not head tells nothing`() {
    #expect(Self.last("The agriculture ministry's Yellen left.", on: "2022-05-03")?.rule == .open)
  }

  @Test func `a foreign and a finance minister of one surname stay open without a cue`() {
    let mention = Self.last("After a night in Canada, Stoltenberg left early.", on: "1988-05-03")
    #expect(mention?.text == "Stoltenberg" && mention?.rule == .open)
  }
}
