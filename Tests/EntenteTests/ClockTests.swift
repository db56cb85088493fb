import Entente
import Extractor
import Knowledge
import Testing

/// Networks cut by dates.
@Suite struct ClockTests {
  private static let documents = [
    SmallCorpus.document("a", "2023-09-12", "Russia and China signed a treaty on fishing rights."),
    SmallCorpus.document("b", "2023-09-13", "Russia and India agreed on the price of crude oil."),
    SmallCorpus.document(
      "c", "2023-09-14",
      "Japan and France opened talks on wine. In July 2000 Russia and North Korea signed a pact."),
    SmallCorpus.document("d", "-", "Turkey and Greece exchanged their captains of fishing boats."),
  ]

  @Test(
    "both days of a span count, and days outside do not",
    arguments: [
      ("-", "-", Clock.published, "CN RU, FR JP, GR TR, IN RU, KP RU"),
      ("-", "-", .event, "CN RU, FR JP, GR TR, IN RU, KP RU"),
      ("2023-09-12", "-", .published, "CN RU, FR JP, IN RU, KP RU"),
      ("2023-09-13", "2023-09-13", .published, "IN RU"),
      ("2023-09-12", "2023-09-13", .published, "CN RU, IN RU"),
      ("-", "2023-09-12", .published, "CN RU"), ("2023-09-15", "-", .published, ""),
      ("2023-09-14", "2023-09-14", .published, "FR JP, KP RU"),
      ("2023-09-14", "2023-09-14", .event, "FR JP"), ("2000-07-31", "2000-07-31", .event, "KP RU"),
      ("2000-07-01", "2000-07-01", .event, "KP RU"), ("2000-06-01", "2000-06-30", .event, ""),
      ("2000-08-01", "2000-08-31", .event, ""), ("-", "2001-01-01", .event, "KP RU"),
      ("2000-07-15", "2023-09-12", .event, "CN RU, KP RU"),
      ("2000-07-15", "2023-09-12", .published, "CN RU"),
    ])
  func spans(_ from: String, _ to: String, _ clock: Clock, _ expected: String) {
    let options = NetworkOptions(
      from: CalendarDay(iso: from), to: CalendarDay(iso: to), clock: clock)
    let network = SmallCorpus.network(Self.documents, options)
    let pairs = network.edges.map { edge in
      [edge.source, edge.target].compactMap { network.nodes[$0].entity.state }
        .joined(separator: " ")
    }
    #expect(pairs.joined(separator: ", ") == expected)
    #expect(network.edges.allSatisfy { $0.weight == 1 })
  }

  @Test func `what is counted says from when to when, and when it happened`() throws {
    let network = SmallCorpus.network(Self.documents)
    #expect(network.documentCount == 4)
    #expect(network.dates?.first.description == "2023-09-12")
    #expect(network.dates?.last.description == "2023-09-14")
    let past = try #require(network.edge("state/KP", "state/RU"))
    #expect(past.evidence.map { $0.event?.description } == ["2000-07"])
    #expect(past.first?.description == "2023-09-14", "an edge is dated by publication")
    let undated = try #require(network.edge("state/GR", "state/TR"))
    #expect(undated.first == nil && undated.last == nil)
    #expect(undated.evidence.map(\.event) == [nil])
    let cut = SmallCorpus.network(
      Self.documents, NetworkOptions(to: CalendarDay(iso: "2023-09-12")))
    #expect(cut.documentCount == 1 && cut.dates?.last.description == "2023-09-12")
    #expect(SmallCorpus.network([Self.documents[3]]).dates == nil)
  }
}
