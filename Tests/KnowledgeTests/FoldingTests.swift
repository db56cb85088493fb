import Foundation
import Knowledge
import TestSupport
import Testing

/// The bytes under which words are looked up.
@Suite struct FoldingTests {
  @Test(
    "case, accents, apostrophes and points go",
    arguments: [
      ("Putin", "putin"), ("U.S.", "us"), ("D.P.R.K.", "dprk"), ("Xi'an", "xian"),
      ("Xi’an", "xian"), ("Xi`an", "xian"), ("Xiʼan", "xian"), ("Hawai‘i", "hawaii"),
      ("Côte d’Ivoire", "cote divoire"), ("Erdoğan", "erdogan"), ("ERDOĞAN", "erdogan"),
      ("İstanbul", "istanbul"), ("Iğdır", "igdir"), ("Łódź", "lodz"), ("Þórður", "thordur"),
      ("Đặng Tiểu Bình", "dang tieu binh"), ("Nguyễn Phú Trọng", "nguyen phu trong"),
      ("Straße", "strasse"), ("Ærø", "aero"), ("Œuvre", "oeuvre"), ("Özil", "ozil"),
      ("Åland", "aland"), ("Heydər Əliyev", "heydar aliyev"), ("Băsescu", "basescu"),
      ("Iohannis Țîriac", "iohannis tiriac"), ("Jose\u{301}", "jose"), ("soft\u{AD}en", "soften"),
      ("zero\u{200B}width", "zerowidth"), ("São Tomé", "sao tome"), ("Māori", "maori"),
      ("1,000.5", "1,0005"), ("Москва", "Москва"), ("김정은", "김정은"), ("習近平", "習近平"), ("🇰🇵", "🇰🇵"),
      ("", ""),
    ])
  func folds(_ text: String, _ folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test func `a Latin letter with accents folds to the letter below them`() {
    var wrong: [String] = []
    var count = 0
    for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = String(scalar)
      let base = text.decomposedStringWithCanonicalMapping.unicodeScalars.first
      guard let base, base != scalar, base.isASCII else { continue }
      count += 1
      if Folding.fold(text) != String(base).lowercased() { wrong.append("\(text) is not \(base)") }
    }
    #expect(count > 400)
    #expect(wrong.isEmpty, "\(wrong.joined(separator: ", "))")
  }

  @Test func `malformed bytes stay as they are`() {
    for (bytes, expected) in [
      ([0x41, 0xFF, 0x42], [0x61, 0xFF, 0x62]), ([0xC3], [0xC3]), ([0xC3, 0x41], [0xC3, 0x61]),
      ([0xE2, 0x80], [0xE2, 0x80]), ([0xF0, 0x9F, 0x87], [0xF0, 0x9F, 0x87]),
      ([0x80, 0xBF], [0x80, 0xBF]), ([0xED, 0xA0, 0x80], [0xED, 0xA0, 0x80]),
      ([0xF4, 0x90, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80]),
    ] as [([UInt8], [UInt8])] {
      var key: [UInt8] = []
      Folding.append(bytes.span, 0..<bytes.count, to: &key)
      #expect(key == expected)
    }
  }

  @Test func `a scalar cut off by the end of its range is not read beyond it`() {
    let bytes = Array("é".utf8)
    var key: [UInt8] = []
    Folding.append(bytes.span, 0..<1, to: &key)
    #expect(key == [0xC3])
  }

  @Test("folding twice is folding once", arguments: 0..<50 as Range<UInt64>)
  func idempotent(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var text = ""
    for _ in 0..<200 {
      let limit = [0x80, 0x250, 0x2100, 0x11_0000][numbers.below(4)]
      if let scalar = Unicode.Scalar(UInt32(numbers.below(limit))) {
        text.unicodeScalars.append(scalar)
      }
    }
    let once = Folding.fold(text)
    #expect(Folding.fold(once) == once)
  }
}
