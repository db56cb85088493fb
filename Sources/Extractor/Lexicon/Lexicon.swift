internal import Knowledge

/// The classes of English function words and of the words around names, numbered with the tables' words.
struct Lexicon: Sendable {
  /// The words of the tables and of the lexicon.
  private(set) var words: WordTable
  private var classes: [WordClass]
  private var numbers: [WordID: Int] = [:]

  /// Adds the lexicon's words to those of a knowledge base.
  init(_ knowledge: KnowledgeBase) {
    words = knowledge.words
    classes = Array(repeating: [], count: words.count)
    for word in classes.indices
    where knowledge.formTrie.child(of: PhraseTrie.root, WordID(word)) != nil {
      classes[word] = .formStart
    }
    for (wordClass, list) in Self.lists {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add(word, wordClass) }
    }
    for (index, names) in Self.months.enumerated() {
      for name in names { numbers[add(name, .month)] = index + 1 }
    }
    for (index, names) in Self.weekdays.enumerated() {
      for name in names { numbers[add(name, .weekday)] = index + 1 }
    }
    for (word, value) in Self.numberWords { numbers[add(word, .numberWord)] = value }
  }

  /// The classes of a word; none for words that are in no list.
  func classes(of word: WordID) -> WordClass {
    Int(word) < classes.count ? classes[Int(word)] : []
  }

  /// The number that a month, weekday or numeral stands for.
  func number(of word: WordID) -> Int? {
    numbers[word]
  }

  @discardableResult
  private mutating func add(_ word: some StringProtocol, _ wordClass: WordClass) -> WordID {
    let key = Array(word.utf8)
    let id = words.insert(key.span)
    while classes.count <= Int(id) { classes.append([]) }
    classes[Int(id)].formUnion(wordClass)
    return id
  }

  private static let months = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ]

  private static let weekdays = [
    ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"],
    ["thursday", "thu", "thurs"],
    ["friday", "fri"], ["saturday"], ["sunday"],
  ]

  private static let numberWords = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("several", 0),
  ]
}
