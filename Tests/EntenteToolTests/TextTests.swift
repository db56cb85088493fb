import Testing

@testable import EntenteTool

/// Texts that are measured, cut, wrapped and made harmless.
@Suite struct TextTests {
  @Test(
    "a text fills as many columns as a terminal gives it",
    arguments: [
      ("", 0), ("Kim", 3), ("Erdoğan", 7), ("Erdog\u{306}an", 7), ("金正恩", 6), ("김정은", 6),
      ("\u{1100}\u{1161}\u{11AB}", 2), ("プーチン", 8), ("ﾌﾟ", 1), ("Ｋｉｍ", 6), ("…", 1), ("🇰🇵", 2),
      ("👩‍👩‍👧", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("👍🏽", 2), ("⌚", 2),
      ("\u{301}", 0), ("a\u{200B}b", 2), ("ไทย", 3), ("नमस्ते", 3), ("שלום", 4), ("\u{AD}", 0),
      ("𠮷", 2), ("½", 1), ("—", 1), ("Ⅳ", 1), ("、", 2),
    ])
  func widths(_ text: String, _ expected: Int) {
    #expect(text.displayWidth == expected)
  }

  @Test(
    "a cut text fits and says that it was cut",
    arguments: [
      ("North Korea", 11, "North Korea"), ("North Korea", 10, "North Kor…"),
      ("North Korea", 7, "North…"), ("North Korea", 1, "…"), ("North Korea", 0, ""),
      ("金正恩", 6, "金正恩"), ("金正恩", 5, "金正…"), ("金正恩", 4, "金…"), ("金正恩", 2, "…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧…"),
    ])
  func cuts(_ text: String, _ width: Int, _ expected: String) {
    let cut = text.cut(toDisplayWidth: width)
    #expect(cut == expected)
    #expect(cut.displayWidth <= width)
  }

  @Test(
    "prose is broken at spaces",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one two three", 3, ["one", "two", "three"]),
      ("extraordinary", 5, ["extraordinary"]),
      ("a extraordinary b", 5, ["a", "extraordinary", "b"]),
      ("one\ntwo", 20, ["one", "two"]), ("one\n\ntwo", 20, ["one", "", "two"]), ("", 5, [""]),
      ("金正恩 金正恩", 6, ["金正恩", "金正恩"]), ("a  b", 5, ["a b"]),
    ])
  func wraps(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(text.wrapped(toDisplayWidth: width) == expected)
  }

  @Test(
    "nothing in a text can steer a terminal",
    arguments: [
      ("plain", "plain"), ("Erdoğan “x”", "Erdoğan “x”"), ("a\tb\nc\r\nd\re", "a b c d e"),
      ("\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"), ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
      ("nul\u{0}", "nul␀"), ("del\u{7F}", "del␡"), ("csi\u{9B}31m", "csi\u{FFFD}31m"),
      ("\u{202E}evil\u{202C}", "evil"), ("\u{2066}x\u{2069}", "x"), ("a\u{2028}b", "a b"),
      ("back\u{8}space", "back␈space"),
    ])
  func printable(_ text: String, _ expected: String) {
    #expect(text.printable == expected)
  }
}
