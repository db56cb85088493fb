import TestSupport
import Testing

@testable import Knowledge

/// The hash table of words and the tree of phrases, against dictionaries.
@Suite struct WordTableTests {
  private static func word(_ numbers: inout SeededNumbers) -> [UInt8] {
    (0..<numbers.below(7)).map { _ in UInt8(0x61 + numbers.below(3)) }
  }

  @Test("a table numbers words as a dictionary does", arguments: 0..<20 as Range<UInt64>)
  func table(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var table = WordTable(capacity: [1, 10, 4096][numbers.below(3)])
    var oracle: [[UInt8]: WordID] = [:]
    for _ in 0..<2_000 {
      let word = Self.word(&numbers)
      #expect(table.find(word.span) == oracle[word])
      if numbers.below(2) == 0 {
        let id = table.insert(word.span)
        #expect(id == oracle[word] ?? WordID(oracle.count))
        oracle[word] = id
      }
    }
    #expect(table.count == oracle.count)
    for (word, id) in oracle {
      let text = String(decoding: word, as: UTF8.self)
      #expect(table.text(id) == text)
      #expect(table.find(word.span) == id)
    }
  }

  @Test("a tree finds phrases as a dictionary does", arguments: 0..<20 as Range<UInt64>)
  func tree(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var tree = PhraseTrie()
    var oracle: [[WordID]: [UInt32]] = [:]
    var prefixes: Set<[WordID]> = [[]]
    func phrase() -> [WordID] {
      (0..<(1 + numbers.below(4))).map { _ in WordID(numbers.below(12)) * 65_537 }
    }
    for payload in 0..<1_500 as Range<UInt32> {
      let added = phrase()
      tree.insert(added, payload: payload)
      oracle[added, default: []].append(payload)
      for length in 1...added.count { prefixes.insert(Array(added.prefix(length))) }
      let asked = phrase()
      let node = tree.node(of: asked)
      #expect((node != nil) == prefixes.contains(asked))
      if let node {
        #expect(tree.payloads(of: node) == oracle[asked] ?? [])
        #expect(tree.hasPayloads(node) == (oracle[asked] != nil))
        var reversed: [UInt32] = []
        tree.forEachPayload(of: node) { reversed.append($0) }
        #expect(reversed == (oracle[asked] ?? []).reversed())
      }
    }
    #expect(prefixes.count > 600, "the tree has grown")
    for (phrase, payloads) in oracle {
      #expect(tree.node(of: phrase).map(tree.payloads) == payloads)
    }
    #expect(tree.node(of: []) == PhraseTrie.root)
  }

  @Test func `an empty tree holds nothing`() {
    let tree = PhraseTrie()
    #expect(!tree.hasPayloads(PhraseTrie.root))
    #expect(tree.child(of: PhraseTrie.root, 0) == nil)
    #expect(tree.payloads(of: PhraseTrie.root).isEmpty)
  }

  @Test func `the low bits of a word's hash take all values`() {
    var seen: Set<UInt64> = []
    for first in 0x61...0x7A as ClosedRange<UInt8> {
      for second in 0x61...0x7A as ClosedRange<UInt8> {
        seen.insert(WordTable.hash([first, second].span) & 15)
      }
    }
    #expect(seen.count == 16)
  }

  @Test func `the low bits of a phrase's hash take all values`() {
    var seen: Set<UInt64> = []
    for node in 0..<40 as Range<PhraseTrie.Node> {
      for word in 0..<40 as Range<WordID> {
        seen.insert(PhraseTrie.hash(PhraseTrie.key(node, word)) & 15)
      }
    }
    #expect(seen.count == 16)
  }
}
