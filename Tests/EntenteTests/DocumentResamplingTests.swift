import Entente
import Extractor
import GraphCore
import Knowledge
import TestSupport
import Testing

/// Draws of documents against networks that are counted from the drawn documents themselves.
@Suite struct DocumentResamplingTests {
  /// Documents so far apart that none reprints another.
  private static func documents(seed: UInt64, count: Int) -> [Document] {
    SmallCorpus.documents(seed: seed, count: count, undated: false).enumerated().map {
      Document(
        id: $1.id, date: CalendarDay(iso: "1990-01-01")?.advanced(by: 40 * $0), text: $1.text)
    }
  }

  /// Each document as often as it was drawn, the copies far from it and from each other.
  private static func copies(of documents: [Document], _ counts: [Int]) -> [Document] {
    zip(documents, counts).flatMap { document, count in
      (0..<count).map { copy in
        Document(
          id: "\(document.id) \(copy)", date: document.date?.advanced(by: 2_000 * copy),
          text: document.text)
      }
    }
  }

  /// All that a draw has, by the ids of entities.
  private struct Counted: Equatable {
    var weights: [[String]: Double] = [:]
    var mentions: [String: Double] = [:]
    var documents: [String: Double] = [:]

    init(_ network: Network) {
      for edge in network.edges {
        weights[[edge.source, edge.target].map { network.nodes[$0].entity.id }] = edge.weight
      }
      for node in network.nodes {
        mentions[node.entity.id] = Double(node.mentions)
        documents[node.entity.id] = Double(node.documents)
      }
    }

    init(_ draw: DocumentResampling.Draw, of network: Network) {
      for edge in draw.graph().edges {
        let ends = [edge.source.index, edge.target.index].map { network.nodes[$0].entity.id }
        weights[ends] = edge.weight
      }
      for (index, node) in network.nodes.enumerated() where draw.mentions[index] > 0 {
        mentions[node.entity.id] = draw.mentions[index]
        documents[node.entity.id] = draw.documents[index]
      }
    }
  }

  private func check(_ documents: [Document], _ counts: [Int], _ options: NetworkOptions) {
    let network = SmallCorpus.network(documents, options)
    let draw = DocumentResampling(of: network).draw(UnitDraw(counts: counts))
    let expected = Counted(SmallCorpus.network(Self.copies(of: documents, counts), options))
    #expect(Counted(draw, of: network) == expected, "\(counts)")
    #expect(draw.graph().vertexCount == network.nodes.count)
  }

  @Test("each draw of three documents is the network of these documents")
  func everyDraw() {
    let documents = Self.documents(seed: 3, count: 3)
    for first in 0...3 {
      for second in 0...(3 - first) {
        check(documents, [first, second, 3 - first - second], NetworkOptions())
      }
    }
  }

  @Test(
    "a random draw is the network of its documents, whatever counts",
    arguments: 0..<3 as Range<UInt64>)
  func randomDraws(_ seed: UInt64) {
    let documents = Self.documents(seed: seed, count: 9)
    let counts = UnitDraw(unitCount: 9, seed: seed).counts
    #expect(counts.contains(0) && counts.contains { $0 > 1 })
    for window in [Window.sentences(1), .sentences(2), .paragraph, .document] {
      for weighting in Weighting.allCases {
        check(
          documents, counts,
          NetworkOptions(window: window, weighting: weighting, kinds: [.leader, .state]))
      }
    }
  }

  @Test func `the draw of each document once is the network to the last bit`() {
    for weighting in Weighting.allCases {
      let network = SmallCorpus.network(
        SmallCorpus.documents(seed: 8, count: 30), NetworkOptions(weighting: weighting))
      let resampling = DocumentResampling(of: network)
      let whole = resampling.draw(
        UnitDraw(counts: Array(repeating: 1, count: resampling.documentCount)))
      #expect(whole.graph().edges == network.graph.edges)
      #expect(whole.mentions == network.nodes.map { Double($0.mentions) })
      #expect(whole.documents == network.nodes.map { Double($0.documents) })
    }
  }

  /// Long sentences, which are reprints when they stand again.
  private static let stories = (0..<8).map { index in
    SmallCorpus.document(
      "d\(index)", "2023-09-0\(index + 1)",
      [
        "China and Russia held exercise number \(index) in the Sea of Japan.",
        "France and Germany thanked Japan for statement number \(index) on trade.",
      ][index % 3 == 0 ? 1 : 0])
  }

  private func intervals(_ documents: [Document]) -> [String: ClosedRange<Int>] {
    let network = SmallCorpus.network(documents)
    let ranking = ResampledRanking(
      network.graph.strengths(),
      resamples: DocumentResampling(of: network).scores(draws: 399) { $0.graph().strengths() })
    return Dictionary(
      uniqueKeysWithValues: zip(network.nodes.map(\.entity.id), ranking.intervals))
  }

  @Test func `reprints make nothing surer`() {
    let copies = Self.stories.map { story in
      Document(id: "copy " + story.id, date: story.date?.advanced(by: 1), text: story.text)
    }
    let once = intervals(Self.stories)
    #expect(intervals(Self.stories + copies) == once)
    #expect(once.values.contains { $0.count > 2 })
    // The same documents anew, months later, are evidence.
    let later = (1...9).flatMap { time in
      Self.stories.map { story in
        Document(
          id: "\(time) \(story.id)", date: story.date?.advanced(by: 90 * time), text: story.text)
      }
    }
    let often = intervals(Self.stories + later)
    #expect(often.values.reduce(0) { $0 + $1.count } < once.values.reduce(0) { $0 + $1.count })
  }

  @Test func `ranks fall as often as the draws of three documents say`() throws {
    // Germany's strength is that of one document, India's that of the other two.
    let texts = [
      "Germany thanked France. Germany thanked Italy.", "India thanked Chad.",
      "India thanked Ghana. India thanked Chad.",
    ]
    let network = SmallCorpus.network(
      texts.enumerated().map { SmallCorpus.document("d\($0)", "2023-0\($0 + 1)-01", $1) })
    let germany = try #require(network.index(of: "state/DE"))
    let india = try #require(network.index(of: "state/IN"))
    var (higher, tied) = (0, 0)
    for first in 0..<3 {
      for second in 0..<3 {
        for third in 0..<3 {
          let drawn = [first, second, third]
          let strengths = drawn.reduce(into: (germany: 0, india: 0)) { sums, document in
            sums.germany += [2, 0, 0][document]
            sums.india += [0, 1, 2][document]
          }
          if strengths.germany > strengths.india { higher += 1 }
          if strengths.germany == strengths.india { tied += 1 }
        }
      }
    }

    let draws = 20_000
    let comparison = ResampledComparison(
      of: germany, with: india,
      in: DocumentResampling(of: network).scores(draws: draws, seed: 5, threads: 2) {
        $0.graph().strengths()
      })
    for (found, expected) in [(comparison.firstHigher, higher), (comparison.tied, tied)] {
      let share = Double(expected) / 27
      let deviation = (Double(draws) * share * (1 - share)).squareRoot()
      #expect(abs(Double(found) - Double(draws) * share) <= 5 * deviation)
    }
  }

  @Test func `fewer documents than could agree by chance tell nothing`() {
    for (level, least) in [(0.5, 2), (0.75, 3), (0.9, 5), (0.95, 6), (0.99, 8), (0.999, 11)] {
      #expect(DocumentResampling.leastDocuments(for: level) == least, "\(level)")
    }
  }
}
