import Entente
import Extractor
import Knowledge
import Testing

/// The sentences behind an edge, and the reason why there is none.
@Suite struct EvidenceTests {
  private static let documents = [
    SmallCorpus.document(
      "a", "2023-09-14",
      "Vladimir Putin met Kim Jong-un in Russia. Talks went on. China sent a letter to Japan."),
    SmallCorpus.document(
      "b", "2023-09-20", "China and Russia signed a pact.\n\nKim Jong-un wrote to Vladimir Putin."),
    SmallCorpus.document("c", "2023-09-21", "France spoke. Talks went on. Germany listened."),
  ]

  @Test func `evidence quotes the sentences of an edge, in the order of the documents`() throws {
    let corpus = SmallCorpus.corpus(Self.documents)
    let network = Network(of: corpus)
    let edge = try #require(network.edge("leader/kim-jong-un", "leader/vladimir-putin"))
    let evidence = network.evidence(behind: edge, in: corpus)
    #expect(evidence.map(\.document) == ["a", "b"])
    #expect(evidence.map { $0.date?.description } == ["2023-09-14", "2023-09-20"])
    #expect(
      evidence.map { $0.quotations.map(\.text) } == [
        ["Vladimir Putin met Kim Jong-un in Russia."], ["Kim Jong-un wrote to Vladimir Putin."],
      ])
    for piece in evidence {
      let document = try #require(corpus.documents.first { $0.id == piece.document })
      for quotation in piece.quotations {
        #expect(document.string(quotation.range) == quotation.text)
        #expect(
          quotation.mentions.map { document.string($0) }.sorted() == [
            "Kim Jong-un", "Vladimir Putin",
          ])
      }
    }
    #expect(evidence.map(\.contribution.entities) == [3, 2])
  }

  @Test func `evidence of a wide window leaves out sentences that name neither`() throws {
    let corpus = SmallCorpus.corpus(Self.documents)
    let network = Network(of: corpus, options: NetworkOptions(window: .document))
    let edge = try #require(network.edge("state/DE", "state/FR"))
    #expect(
      network.evidence(behind: edge, in: corpus).flatMap { $0.quotations.map(\.text) } == [
        "France spoke.", "Germany listened.",
      ])
  }

  @Test(
    "a near miss tells where two come closest",
    arguments: [
      ("state/FR", "state/DE", [1, 1, 1], 2, "France spoke.|Germany listened."),
      ("state/DE", "state/FR", [1, 1, 1], 2, "France spoke.|Germany listened."),
      (
        "state/JP", "state/RU", [1, 2, 1], 2,
        "Vladimir Putin met Kim Jong-un in Russia.|China sent a letter to Japan."
      ),
      (
        "leader/vladimir-putin", "state/CN", [2, 2, 2], 1,
        "China and Russia signed a pact.|Kim Jong-un wrote to Vladimir Putin."
      ),
      ("state/FR", "state/RU", [1, 2, 0], nil, ""),
    ] as [(String, String, [Int], Int?, String)])
  func nearMisses(
    _ first: String, _ second: String, _ documents: [Int], _ distance: Int?, _ sentences: String
  ) throws {
    let corpus = SmallCorpus.corpus(Self.documents)
    let network = Network(of: corpus)
    let (one, other) = (
      try #require(network.index(of: first)), try #require(network.index(of: second))
    )
    #expect(network.edge(between: one, other) == nil)
    let miss = network.nearMiss(between: one, other, in: corpus)
    #expect([miss.firstDocuments, miss.secondDocuments, miss.commonDocuments] == documents)
    #expect(miss.closest?.distance == distance)
    #expect((miss.closest?.quotations ?? []).map(\.text).joined(separator: "|") == sentences)
  }

  @Test func `the strongest edges stay, of equal ones the first`() {
    let network = handmade(
      ["A", "B", "C", "D"].map { ("state/" + $0, $0) },
      [(0, 1, 2), (0, 2, 5), (0, 3, 2), (1, 2, 1), (2, 3, 2)])
    func kept(_ count: Int) -> String {
      let smaller = network.strongest(count)
      return smaller.edges.map { edge in
        smaller.nodes[edge.source].entity.name + smaller.nodes[edge.target].entity.name
      }.joined(separator: " ")
    }
    #expect(kept(0) == "" && network.strongest(0).nodes.isEmpty)
    #expect(kept(1) == "AC" && kept(2) == "AB AC" && kept(3) == "AB AC AD")
    #expect(kept(5) == "AB AC AD BC CD" && kept(99) == kept(5))
  }
}
