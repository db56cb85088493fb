import Entente
import Extractor
import Knowledge
import Testing

/// What stands several times counts once, and is counted as standing there.
@Suite struct RepeatTests {
  private static let caption =
    "Vladimir Putin and Kim Jong-un shake hands at the Vostochny Cosmodrome in Russia"
  private static let story = "China and France opened talks on trade in Paris on Monday."

  private func edge(_ documents: [Document]) throws -> Network.Edge {
    try #require(
      SmallCorpus.network(documents).edge("leader/kim-jong-un", "leader/vladimir-putin"))
  }

  @Test("a caption counts once however often it is repeated", arguments: 1...10)
  func captions(_ count: Int) throws {
    let once = SmallCorpus.network([
      SmallCorpus.document("a", "2023-09-14", Self.caption + ".\n\n" + Self.story)
    ])
    let captions = Array(repeating: Self.caption + ".", count: count).joined(separator: "\n\n")
    let network = SmallCorpus.network([
      SmallCorpus.document("a", "2023-09-14", captions + "\n\n" + Self.story)
    ])
    #expect(network.nodes == once.nodes)
    #expect(network.edges.map(\.weight) == once.edges.map(\.weight))
    #expect(network.windowCount == once.windowCount)
    let edge = try #require(network.edge("leader/kim-jong-un", "leader/vladimir-putin"))
    #expect(edge.evidence.map(\.occurrences) == [count])
    #expect(network.edge("state/CN", "state/FR")?.evidence.map(\.occurrences) == [1])
  }

  @Test(
    "another credit line or stage direction makes no other caption",
    arguments: [
      "(AP Photo)", "(Reuters)", "(Photo: AFP)", "(Yonhap)", "(left)", "(Photo by TASS)",
    ])
  func credits(_ credit: String) throws {
    let text = Self.caption + ".\n\n" + Self.caption + " " + credit + ".\n\n" + Self.story
    let edge = try edge([SmallCorpus.document("a", "2023-09-14", text)])
    #expect(edge.weight == 1)
    #expect(edge.evidence.map(\.occurrences) == [2])
  }

  @Test(
    "punctuation and letter case make no other sentence",
    arguments: [
      "VLADIMIR PUTIN and KIM JONG-UN shake hands at the Vostochny Cosmodrome in Russia!",
      "Vladimir Putin and Kim Jong Un shake hands, at the Vostochny Cosmodrome, in Russia.",
      "“Vladimir Putin and Kim Jong-un shake hands at the Vostochny Cosmodrome in Russia.”",
    ])
  func punctuation(_ other: String) throws {
    let edge = try edge([
      SmallCorpus.document("a", "2023-09-14", Self.caption + ".\n\n" + other)
    ])
    #expect(edge.weight == 1)
    #expect(edge.evidence.map(\.occurrences) == [2])
  }

  @Test("a reprint counts once within a week and again after it", arguments: 0...10)
  func reprints(_ days: Int) throws {
    let first = SmallCorpus.document("a", "2023-09-14", Self.caption + ".")
    let second = Document(
      id: "b", date: first.date?.advanced(by: days), text: Self.story + " " + Self.caption + ".")
    let edge = try edge([first, second])
    #expect(edge.weight == (days <= 7 ? 1 : 2))
    #expect(edge.documents == (days <= 7 ? 1 : 2))
    #expect(edge.evidence.map(\.occurrences) == (days <= 7 ? [2] : [1, 1]))
    #expect(edge.last == (days <= 7 ? first.date : second.date))
  }

  @Test func `a week begins anew with each time that counts`() throws {
    let first = SmallCorpus.document("a", "2023-09-01", Self.caption + ".")
    let documents = [0, 5, 10, 15, 20].map { days in
      Document(id: "d\(days)", date: first.date?.advanced(by: days), text: Self.caption + ".")
    }
    let edge = try edge(documents)
    #expect(edge.weight == 3, "on the days 0, 10 and 20")
  }

  @Test func `undated reprints are those of undated documents`() throws {
    let undated = ["a", "b"].map { Document(id: $0, date: nil, text: Self.caption + ".") }
    #expect(try edge(undated).weight == 1)
    let dated = SmallCorpus.document("c", "2023-09-14", Self.caption + ".")
    #expect(try edge(undated + [dated]).weight == 2)
  }

  @Test func `a copy of a reprint is one more time that the first stood there`() throws {
    let edge = try edge([
      SmallCorpus.document("a", "2023-09-14", Self.caption + "."),
      SmallCorpus.document("b", "2023-09-15", Self.caption + ".\n\n" + Self.caption + "."),
    ])
    #expect(edge.weight == 1)
    #expect(edge.evidence.map(\.occurrences) == [3])
  }

  @Test func `short sentences of two documents are no reprints`() throws {
    let network = SmallCorpus.network([
      SmallCorpus.document("a", "2023-09-14", "Germany thanked France."),
      SmallCorpus.document("b", "2023-09-14", "Germany thanked France."),
    ])
    #expect(network.edge("state/DE", "state/FR")?.weight == 2)
  }
}
