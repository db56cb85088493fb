/// A person's name, cut into words and hashed; memory that is filled again for each name.
struct ScannedName: Sendable {
  /// The most words that are looked at; no name of the tables has more.
  static let limit = 16

  /// The hash of each word.
  private var hashes: InlineArray<16, UInt64> = InlineArray(repeating: 0)
  /// The canonical hash of each word.
  private var canonicals: InlineArray<16, UInt64> = InlineArray(repeating: 0)
  /// The hashes of the words that hyphens leave, those joined that one joins: "Jong-un" as one.
  private var joinedHashes: InlineArray<16, UInt64> = InlineArray(repeating: 0)
  private(set) var count = 0
  private var joinedCount = 0
  /// The words that begin with a capital, one bit a word.
  private(set) var capitals: UInt16 = 0
  private(set) var hasPatronymic = false
  private var initials: UInt16 = 0
  private var joinedHash = WordHash()

  var words: [UInt64] { (0..<count).map { hashes[$0] } }
  var joined: [UInt64] { (0..<joinedCount).map { joinedHashes[$0] } }
  var hasHyphens: Bool { joinedCount < count }
  var hasInitials: Bool { initials & ~1 != 0 }

  /// The canonical hash of a word.
  func canonical(_ index: Int) -> UInt64 { canonicals[index] }

  /// The canonical hash of one of the words, by its hash.
  func canonical(of hash: UInt64) -> UInt64? {
    for index in 0..<count where hashes[index] == hash { return canonicals[index] }
    return nil
  }

  func isInitial(_ index: Int) -> Bool {
    initials & 1 << UInt16(index) != 0
  }

  /// Cuts a name.
  ///
  /// - Complexity: O(length of the name)
  mutating func scan(_ bytes: Span<UInt8>) {
    clear()
    if scanPlain(bytes) { return }
    clear()
    var key: [UInt8] = []
    var end = 0
    WordScanner.forEachWord(in: bytes, &key) { word, folded, shape in
      let isHyphen = end > 0 && word.lowerBound == end + 1 && bytes[end] == UInt8(ascii: "-")
      append(
        folded, WordHash.of(folded), startsUpper: shape.contains(.startsUpper),
        afterHyphen: isHyphen)
      end = word.upperBound
    }
  }

  /// The same for ASCII letters, blanks and hyphens alone, as in most names; `false` for others.
  private mutating func scanPlain(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    var isHyphen = false
    var folded: InlineArray<40, UInt8> = InlineArray(repeating: 0)
    while index < bytes.count {
      let start = index
      var hash = WordHash()
      while index < bytes.count, bytes[index] & 0x40 != 0, bytes[index] < 0x80 {
        let letter = bytes[index] | 0x20
        guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z"), index - start < 40 else {
          return false
        }
        folded[index - start] = letter
        hash.append(letter)
        index += 1
      }
      if index > start {
        append(
          folded.span.extracting(0..<(index - start)), hash.value,
          startsUpper: bytes[start] & 0x20 == 0, afterHyphen: isHyphen)
      }
      guard index < bytes.count else { break }
      guard bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "-") else {
        return false
      }
      isHyphen = index > start && bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    return true
  }

  private mutating func clear() {
    count = 0
    joinedCount = 0
    capitals = 0
    initials = 0
    hasPatronymic = false
  }

  private mutating func append(
    _ folded: Span<UInt8>, _ hash: UInt64, startsUpper: Bool, afterHyphen: Bool
  ) {
    guard count < Self.limit else { return }
    let bit = UInt16(1) << UInt16(count)
    if startsUpper { capitals |= bit }
    if folded.count == 1 { initials |= bit }
    if count == 1, SpellingRules.isPatronymic(folded) { hasPatronymic = true }
    if !afterHyphen || count == 0 {
      joinedHash = WordHash()
      joinedCount += 1
    }
    for index in folded.indices { joinedHash.append(folded[index]) }
    joinedHashes[joinedCount - 1] = joinedHash.value
    hashes[count] = hash
    canonicals[count] = SpellingRules.shared.canonical(hash, folded)
    count += 1
  }
}
