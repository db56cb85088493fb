import Entente
import Extractor
import Knowledge
import Testing

/// Documents that come one by one.
@Suite struct ExtractionStreamTests {
  /// Texts of very different lengths, so that threads are done with them in another order.
  private static let documents = (0..<150).map { number in
    Document(
      id: "d\(number)", date: CalendarDay(year: 2023, month: 9, day: 1 + number % 28),
      text: String(
        repeating: "Vladimir Putin met Xi Jinping in Beijing. ", count: 1 + (number * 37) % 23))
  }

  @Test(arguments: [1, 2, 3, 8])
  func `outputs come in the order of the documents`(_ threads: Int) {
    let extractor = Extractor(knowledge: .embedded)
    var lines: [String] = []
    var stream = ExtractionStream(extractor, threads: threads) { document, extraction in
      "\(document.id) \(extraction.mentions.map(\.text))"
    } then: { line in
      lines.append(line)
    }
    for document in Self.documents { stream.add(document) }
    stream.finish()
    let expected = Self.documents.map { document in
      "\(document.id) \(extractor.extract(document).mentions.map(\.text))"
    }
    #expect(lines == expected)
  }

  @Test func `what the body throws stops the stream`() throws {
    struct Stop: Error {}
    var count = 0
    var stream = ExtractionStream(Extractor(knowledge: .embedded), threads: 2) { document, _ in
      document.id
    } then: { (_: String) throws(Stop) in
      count += 1
      if count == 3 { throw Stop() }
    }
    #expect(throws: Stop.self) {
      for document in Self.documents { try stream.add(document) }
      try stream.finish()
    }
    #expect(count == 3)
  }
}
