internal import Extractor
internal import Knowledge

/// Counts which entities stand together in the windows of a corpus.
///
/// A sentence counts once where it first stands: repeats inside a document and reprints in other documents within a week
/// are left out of all windows, and only counted as occurrences. Datelines and credit lines are in no window.
struct NetworkBuilder {
  /// How long after a sentence's first appearance the same sentence is a reprint, in days.
  static let reprintDays = 7
  /// Sentences of fewer words are too short to be called a reprint.
  static let shortestReprint = 6

  private let corpus: Corpus
  private let options: NetworkOptions

  private var entities: [EntityReference] = []
  private var numbers: [String: Int] = [:]
  private var appearances: [[Network.Appearance]] = []
  private var windowCounts: [Int] = []
  private var pairs: [UInt64: PairCount] = [:]
  private var windowCount = 0
  private var documentCount = 0
  private var openMentions = 0
  private var firstDate: CalendarDay?
  private var lastDate: CalendarDay?

  /// What is known of one pair while counting.
  private struct PairCount {
    var evidence: [Contribution] = []
  }

  init(_ corpus: Corpus, _ options: NetworkOptions) {
    self.corpus = corpus
    self.options = options
  }

  /// Counts everything and puts it in order.
  mutating func network() -> Network {
    let selected = self.selected
    let occurrences = Reprints(corpus, selected)
    for document in selected { count(document, occurrences) }
    return assembled()
  }

  // MARK: - What counts

  /// The documents whose date counts.
  var selected: [Int] {
    corpus.documents.indices.filter { index in
      options.clock == .event || options.includes(corpus.documents[index].date)
    }
  }

  /// The sentences of a document that count, in the order of the text.
  func counted(_ document: Int, _ reprints: Reprints) -> [Int] {
    corpus.extractions[document].sentences.indices.filter { index in
      reprints.isCounted(document, index)
        && isInTime(corpus.extractions[document].sentences[index], document)
    }
  }

  // MARK: - Counting

  private mutating func count(_ document: Int, _ reprints: Reprints) {
    let extraction = corpus.extractions[document]
    var members: [[Int]] = Array(repeating: [], count: extraction.sentences.count)
    let counted = counted(document, reprints)
    guard !counted.isEmpty else { return }
    documentCount += 1
    if let date = corpus.documents[document].date {
      firstDate = min(firstDate ?? date, date)
      lastDate = max(lastDate ?? date, date)
    }
    let isCounted = Set(counted)
    for mention in extraction.mentions where isCounted.contains(mention.sentence) {
      guard let entity = mention.entity else {
        if options.kinds.contains(mention.kind) { openMentions += 1 }
        continue
      }
      guard options.kinds.contains(entity.kind) else { continue }
      let number = number(of: entity)
      addMention(of: number, in: document)
      if !members[mention.sentence].contains(number) { members[mention.sentence].append(number) }
    }
    for window in windows(of: counted, extraction) {
      add(window, members, document, extraction, reprints)
    }
  }

  /// Counts a mention; documents come in their order.
  private mutating func addMention(of number: Int, in document: Int) {
    let last = appearances[number].count - 1
    if last >= 0, appearances[number][last].document == document {
      appearances[number][last].mentions += 1
    } else {
      appearances[number].append(Network.Appearance(document: document, mentions: 1))
    }
  }

  private func isInTime(_ sentence: ExtractedSentence, _ document: Int) -> Bool {
    guard options.clock == .event else { return true }
    return sentence.event.map(options.includes) ?? options.includes(corpus.documents[document].date)
  }

  private func windows(of counted: [Int], _ extraction: Extraction) -> [[Int]] {
    switch options.window {
    case .sentences(let size) where size <= 1: return counted.map { [$0] }
    case .sentences(let size):
      guard counted.count > size else { return [counted] }
      return (0...(counted.count - size)).map { Array(counted[$0..<($0 + size)]) }
    case .paragraph:
      var result: [[Int]] = []
      for index in counted {
        if let last = result.last?.last,
          extraction.sentences[last].paragraph == extraction.sentences[index].paragraph
        {
          result[result.count - 1].append(index)
        } else {
          result.append([index])
        }
      }
      return result
    case .document: return [counted]
    }
  }

  private mutating func add(
    _ window: [Int], _ members: [[Int]], _ document: Int, _ extraction: Extraction,
    _ reprints: Reprints
  ) {
    let present = Set(window.flatMap { members[$0] })
    guard !present.isEmpty else { return }
    windowCount += 1
    for number in present { windowCounts[number] += 1 }
    guard present.count > 1 else { return }
    let ordered = present.sorted()
    let amount = options.weighting == .count ? 1 : 1 / Double(present.count - 1)
    for (index, first) in ordered.enumerated() {
      for second in ordered[(index + 1)...] {
        let holding = window.filter { members[$0].contains(first) || members[$0].contains(second) }
        let contribution = Contribution(
          document: document, sentences: holding, entities: present.count, amount: amount,
          occurrences: holding.map { reprints.occurrences(document, $0) }.max() ?? 1,
          event: holding.lazy.compactMap { extraction.sentences[$0].event }.first)
        pairs[UInt64(first) << 32 | UInt64(second), default: PairCount()].evidence.append(
          contribution)
      }
    }
  }

  private mutating func number(of entity: EntityReference) -> Int {
    if let known = numbers[entity.id] { return known }
    numbers[entity.id] = entities.count
    entities.append(entity)
    appearances.append([])
    windowCounts.append(0)
    return entities.count - 1
  }

  // MARK: - Order

  private func assembled() -> Network {
    let order = entities.indices.sorted { entities[$0].id < entities[$1].id }
    var place = Array(repeating: 0, count: order.count)
    for (position, old) in order.enumerated() { place[old] = position }
    let nodes = order.map { old in
      Network.Node(
        entity: entities[old], mentions: appearances[old].reduce(0) { $0 + $1.mentions },
        documents: appearances[old].count, windows: windowCounts[old],
        appearances: appearances[old])
    }
    var edges: [Network.Edge] = []
    edges.reserveCapacity(pairs.count)
    for (key, pair) in pairs {
      let ends = [place[Int(key >> 32)], place[Int(key & 0xFFFF_FFFF)]].sorted()
      edges.append(edge(ends[0], ends[1], pair.evidence, nodes))
    }
    edges.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    var dates: (first: CalendarDay, last: CalendarDay)?
    if let firstDate, let lastDate { dates = (firstDate, lastDate) }
    return Network(
      options: options, documentCount: documentCount, windowCount: windowCount, dates: dates,
      openMentions: openMentions, nodes: nodes, edges: edges)
  }

  private func edge(
    _ source: Int, _ target: Int, _ evidence: [Contribution], _ nodes: [Network.Node]
  ) -> Network.Edge {
    let days = evidence.compactMap { corpus.documents[$0.document].date }
    return Network.Edge(
      source: source, target: target, weight: Self.total(evidence), windows: evidence.count,
      documents: Set(evidence.map(\.document)).count,
      association: Association(
        both: evidence.count, first: nodes[source].windows, second: nodes[target].windows,
        total: windowCount),
      first: days.min(), last: days.max(), evidence: evidence)
  }

  /// The sum of contributions, the same in any order: equal amounts are counted first, then multiplied.
  static func total(_ evidence: [Contribution]) -> Double {
    var counts: [Double: Int] = [:]
    for contribution in evidence { counts[contribution.amount, default: 0] += 1 }
    return counts.sorted { $0.key > $1.key }.reduce(0) { $0 + $1.key * Double($1.value) }
  }
}

extension Network {
  /// Counts the network of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: the documents and what was extracted from them
  ///   - options: what counts
  /// - Complexity: O(windows × square of the entities in one)
  public init(of corpus: Corpus, options: NetworkOptions = NetworkOptions()) {
    var builder = NetworkBuilder(corpus, options)
    self = builder.network()
  }

  /// The weight of an edge recounted from its evidence.
  public static func recount(_ evidence: [Contribution]) -> Double {
    NetworkBuilder.total(evidence)
  }
}
