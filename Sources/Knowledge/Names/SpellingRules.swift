/// The spellings that news text uses for one and the same person, told by rule.
///
/// Two kinds of rule. Words that transliterations spell differently ("Sergei", "Sergey") are one word to the search for
/// names: each has a canonical hash, in the tables and in the texts alike. Whole names lose or change parts: hyphens,
/// the Arabic article, initials, a patronymic, "Jr.", the order of surname and given name, and in some states the
/// surname or given name has another romanisation; these are further names, made by
/// ``forEachVariant(of:_:_:)``. Hyphens
/// against blanks and letter case need no rule, as words are matched without them.
struct SpellingRules: Sendable {
  /// The rules; there is one set.
  static let shared = SpellingRules()

  /// The most further names that one name is given.
  static let limit = 32

  /// An open-addressed table from the hash of a word of the rules to that of its canonical word.
  private var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private var canonicals: [UInt64] = Array(repeating: 0, count: 1024)
  private var koreanSurnames: [UInt64: [UInt64]] = [:]
  private var eastSlavicNames: [UInt64: [UInt64]] = [:]
  private let articles = ["al", "el"].map { WordHash.of($0) }
  private let generational = ["jr", "sr"].map { WordHash.of($0) }

  private init() {
    for group in Self.everywhere {
      let canonical = WordHash.of(group[0])
      for word in group { add(WordHash.of(word), canonical) }
    }
    for group in Self.korean.map({ $0.map { WordHash.of($0) } }) {
      for word in group { koreanSurnames[word] = group }
    }
    for group in Self.eastSlavic.map({ $0.map { WordHash.of($0) } }) {
      for word in group { eastSlavicNames[word] = group }
    }
  }

  private mutating func add(_ word: UInt64, _ canonical: UInt64) {
    var slot = Int(truncatingIfNeeded: word) & (keys.count - 1)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = word
    canonicals[slot] = canonical
  }

  // MARK: - Words

  /// The hash that stands for a word and all its other spellings.
  ///
  /// - Parameters:
  ///   - hash: the hash of the word
  ///   - folded: the word
  /// - Returns: the hash of the word that stands for all
  /// - Complexity: O(1), but for words with an ending of the rules
  func canonical(_ hash: UInt64, _ folded: Span<UInt8>) -> UInt64 {
    if let known = grouped(hash) { return known }
    guard folded.count > 5, Self.isLastLetter(folded[folded.count - 1]) else { return hash }
    return canonicalByEnding(folded) ?? hash
  }

  private func grouped(_ hash: UInt64) -> UInt64? {
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash { return canonicals[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private func canonicalByEnding(_ word: Span<UInt8>) -> UInt64? {
    for (canonical, others) in Self.endings {
      for other in others where Self.ends(word, other) {
        var hash = WordHash()
        for index in 0..<(word.count - other.count) { hash.append(word[index]) }
        for byte in canonical { hash.append(byte) }
        return hash.value
      }
    }
    return nil
  }

  private static func isLastLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "k"),
      UInt8(ascii: "v"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static func ends(_ word: Span<UInt8>, _ ending: [UInt8]) -> Bool {
    let first = word.count - ending.count
    guard first >= 2 else { return false }
    for index in ending.indices where word[first + index] != ending[index] { return false }
    return true
  }

  /// Whether a folded word is a patronymic.
  static func isPatronymic(_ word: Span<UInt8>) -> Bool {
    guard word.count > 5 else { return false }
    return patronymics.contains { ends(word, $0) }
  }

  // MARK: - Names

  /// Calls `body` with the further names of a person, each as canonical hashes; some may be given twice.
  ///
  /// - Complexity: O(words of the name) if no rule applies
  func forEachVariant(
    of name: ScannedName, _ tradition: NameTradition, _ body: ([UInt64]) -> Void
  ) {
    guard name.count > 1, mayVary(name, tradition) else { return }
    let words = name.words
    var names = [words]
    if let shorter = withoutExtras(name) { names.append(shorter) }
    if name.hasHyphens { names.append(name.joined) }
    if name.count > 2, (1..<name.count).contains(where: { name.canonical($0) == articles[0] }) {
      let bare = words.enumerated()
        .filter { $0.offset == 0 || name.canonical($0.offset) != articles[0] }.map(\.element)
      if bare.count > 1 { names.append(bare) }
    }
    switch tradition {
    case .surnameFirstAtHome where words.count == 2: names.append([words[1], words[0]])
    case .korean: names += names.flatMap { others(of: $0, koreanSurnames) }
    case .eastSlavic: names += names.flatMap { others(of: $0, eastSlavicNames) }
    default: break
    }
    for other in names.dropFirst().prefix(Self.limit) {
      body(other.map { canonicalOfHash($0, among: name) })
    }
  }

  /// The canonical hash of a word: as the name has it, or else that of its group.
  private func canonicalOfHash(_ hash: UInt64, among name: ScannedName) -> UInt64 {
    grouped(hash) ?? name.canonical(of: hash) ?? hash
  }

  private func mayVary(_ name: ScannedName, _ tradition: NameTradition) -> Bool {
    if tradition.changesNames || name.hasHyphens { return true }
    guard name.count > 2 else { return false }
    if name.hasInitials || name.hasPatronymic { return true }
    // Either article has the same canonical hash.
    let article = articles[0]
    for index in 1..<name.count where name.canonical(index) == article { return true }
    return generational.contains(name.canonical(name.count - 1))
  }

  /// The name without the initials inside it, a patronymic and "Jr."; "Donald Trump" for one with an initial.
  private func withoutExtras(_ name: ScannedName) -> [UInt64]? {
    guard name.count > 2 else { return nil }
    var kept: [UInt64] = []
    for (index, word) in name.words.enumerated() {
      let isInside = index > 0 && index < name.count - 1
      if isInside, name.isInitial(index) { continue }
      if isInside, name.count == 3, name.hasPatronymic { continue }
      if index == name.count - 1, generational.contains(word) { continue }
      kept.append(word)
    }
    return kept.count < name.count && kept.count > 1 ? kept : nil
  }

  /// The name with other first words.
  private func others(of name: [UInt64], _ groups: [UInt64: [UInt64]]) -> [[UInt64]] {
    guard let first = name.first, let members = groups[first] else { return [] }
    return members.filter { $0 != first }.map { [$0] + name.dropFirst() }
  }
}
