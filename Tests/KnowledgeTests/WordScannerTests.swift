import Knowledge
import TestSupport
import Testing

/// Where words begin and end.
@Suite struct WordScannerTests {
  private static func words(_ bytes: [UInt8]) -> [(range: Range<Int>, shape: WordShape)] {
    var result: [(range: Range<Int>, shape: WordShape)] = []
    var index = 0
    while index < bytes.count {
      guard let word = WordScanner.word(at: index, in: bytes.span) else {
        index += 1
        continue
      }
      result.append((index..<word.end, word.shape))
      index = word.end
    }
    return result
  }

  @Test(
    "words are cut where news text wants them cut",
    arguments: [
      ("U.S. troops", "U.S.|troops"), ("the U.S.-led force", "the|U.S.|led|force"),
      ("Washington, D.C., on", "Washington|D.C.|on"), ("e.g. this", "e.g.|this"),
      ("in the U.S.", "in|the|U.S."), ("the US.", "the|US"), ("J.K.Rowling", "J.K|Rowling"),
      ("Kim J. Park", "Kim|J|Park"), ("Mr.Smith", "Mr|Smith"), ("Mr. Smith", "Mr|Smith"),
      ("No.10", "No|10"), ("Xi'an", "Xi'an"), ("Xi’an", "Xi’an"), ("Xi's visit", "Xi|s|visit"),
      ("Xi’s visit", "Xi|s|visit"), ("Xiʼs visit", "Xi|s|visit"), ("XI’S VISIT", "XI|S|VISIT"),
      ("Qurʼan", "Qurʼan"), ("Hawai‘i", "Hawai‘i"), ("the Kims’ pact", "the|Kims|pact"),
      ("don't", "don't"), ("O’Sullivan’s", "O’Sullivan|s"), ("rock 'n' roll", "rock|n|roll"),
      ("Côte d’Ivoire’s", "Côte|d’Ivoire|s"), ("'quoted'", "quoted"), ("Erdoğan’a", "Erdoğan’a"),
      ("İstanbul'da", "İstanbul'da"), ("1,000 men", "1,000|men"), ("1.5 million", "1.5|million"),
      ("3,000, then", "3,000|then"), ("in 2023.", "in|2023"), ("1,,000", "1|000"),
      ("$5bn", "5bn"), ("Kim Jong-un", "Kim|Jong|un"), ("F-16s", "F|16s"), ("COVID-19", "COVID|19"),
      ("Ким Чен Ын", "Ким|Чен|Ын"), ("김정은은 오늘", "김정은은|오늘"),
      ("Jose\u{301} Mari", "Jose\u{301}|Mari"),
      ("🚀launch", "launch"), ("a🚀b", "a|b"), ("“Xi”—said", "Xi|said"), ("Xi…Putin", "Xi|Putin"),
      ("and/or", "and|or"), ("a_b", "a|b"), ("x\u{A0}y", "x|y"), ("٢٠٢٣", "٢٠٢٣"), ("...", ""),
      ("", ""), ("'", ""), ("’s", "s"),
    ])
  func cuts(_ text: String, _ expected: String) {
    let bytes = Array(text.utf8)
    let words = Self.words(bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(words.joined(separator: "|") == expected)
  }

  @Test(
    "shapes say what the letters look like",
    arguments: [
      ("U.S.", [.startsUpper, .allUpper, .pointed]), ("US", [.startsUpper, .allUpper]),
      ("Us", [.startsUpper]), ("us", []), ("K", [.startsUpper, .singleLetter]),
      ("a", [.singleLetter]), ("1,000", [.hasDigit, .number]), ("7", [.hasDigit, .number]),
      ("G20", [.startsUpper, .hasDigit]), ("BRICS11", [.startsUpper, .allUpper, .hasDigit]),
      ("iPhone", []), ("МИД", [.startsUpper, .allUpper]), ("Élysée", [.startsUpper]),
      ("ÉLYSÉE", [.startsUpper, .allUpper]), ("e.g.", [.pointed]), ("McCarthy", [.startsUpper]),
      ("習近平", []),
    ] as [(String, WordShape)])
  func shapes(_ text: String, _ shape: WordShape) throws {
    let words = Self.words(Array(text.utf8))
    try #require(words.count == 1)
    #expect(words[0].shape == shape)
  }

  @Test(
    "malformed bytes part words and are in none", arguments: [0xFF, 0xC3, 0x80, 0xE2, 0xF0, 0xF5])
  func malformed(_ byte: UInt8) {
    let bytes = Array("Kim".utf8) + [byte] + Array("Jong".utf8)
    #expect(Self.words(bytes).map(\.range) == [0..<3, 4..<8])
    #expect(Self.words(Array("Kim".utf8) + [byte]).map(\.range) == [0..<3])
    #expect(WordScanner.word(at: 0, in: [byte].span) == nil)
  }

  @Test func `no word begins at or beyond the end`() {
    let bytes = Array("Kim".utf8)
    #expect(WordScanner.word(at: 3, in: bytes.span) == nil)
    #expect(WordScanner.word(at: 99, in: bytes.span) == nil)
  }

  @Test("words of any bytes lie in them, in order", arguments: 0..<100 as Range<UInt64>)
  func anyBytes(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let alphabet: [UInt8] = [
      0x41, 0x61, 0x53, 0x73, 0x27, 0x2E, 0x2C, 0x20, 0x31, 0x2D, 0xC3, 0xA9, 0xE2, 0x80, 0x99,
      0xCA, 0xBC, 0xCC, 0x81, 0xF0, 0x9F, 0x9A, 0x80, 0xED, 0xA0, 0xFF,
    ]
    let bytes = (0..<300).map { _ in alphabet[numbers.below(alphabet.count)] }
    var end = 0
    for (range, shape) in Self.words(bytes) {
      #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count)
      #expect(!(shape.contains(.number) && shape.contains(.startsUpper)))
      end = range.upperBound
    }
    #expect(end > 0)
  }
}
