import Entente
import Extractor
import Knowledge
import TestSupport

/// Small texts of our own for tests of the join.
enum SmallCorpus {
  static let extractor = Extractor(knowledge: .embedded)

  /// Sentences that documents are drawn from: long and short ones, with many entities, one and none.
  static let sentences = [
    "Vladimir Putin and Kim Jong-un met at the Vostochny Cosmodrome on Wednesday.",
    "Russia and North Korea signed a treaty on mutual defence last week.",
    "China and Russia will hold joint naval exercises in the Sea of Japan.",
    "Japan protested against the exercises of China and Russia near its islands.",
    "South Korea and Japan agreed to share radar data on missile launches.",
    "The United States welcomed the agreement between South Korea and Japan.",
    "Emmanuel Macron spoke with Xi Jinping about trade between France and China.",
    "Turkey, Russia and Ukraine discussed the grain corridor in Istanbul.",
    "India bought oil from Russia.",
    "Talks went on.",
    "Germany thanked France.",
    "Officials said that nothing had been decided about the next meeting.",
    "In 1949 China and the Soviet Union opened talks on a treaty of friendship.",
    "In July 2000 Vladimir Putin visited North Korea and met Kim Jong-il.",
  ]

  /// Documents of random paragraphs, with dates close to each other and sometimes none.
  static func documents(seed: UInt64, count: Int, undated: Bool = true) -> [Document] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).map { index in
      let paragraphs = (0..<(1 + numbers.below(3))).map { _ in
        (0..<(1 + numbers.below(5))).map { _ in sentences[numbers.below(sentences.count)] }
          .joined(separator: " ")
      }
      let day = CalendarDay(year: 2023, month: 9, day: 1)?.advanced(by: numbers.below(25))
      let isUndated = numbers.below(8) == 0 && undated
      return Document(
        id: "d\(index)", date: isUndated ? nil : day, text: paragraphs.joined(separator: "\n\n"))
    }
  }

  /// One document.
  static func document(_ id: String, _ date: String, _ text: String) -> Document {
    Document(id: id, date: CalendarDay(iso: date), text: text)
  }

  /// The corpus of some documents.
  static func corpus(_ documents: [Document], threads: Int = 1) -> Corpus {
    Corpus(documents, extractor: extractor, threads: threads)
  }

  /// The network of some documents.
  static func network(
    _ documents: [Document], _ options: NetworkOptions = NetworkOptions()
  ) -> Network {
    Network(of: corpus(documents), options: options)
  }
}

extension Network {
  /// The edge between the entities of two ids.
  func edge(_ first: String, _ second: String) -> Edge? {
    guard let first = index(of: first), let second = index(of: second) else { return nil }
    return edge(between: first, second)
  }
}
