import Testing

@testable import EntenteTool

/// Tables in every format.
@Suite struct TableTests {
  private static let sample: Table = {
    var table = Table([
      TableColumn("entity"), TableColumn("id", .key), TableColumn("weight", .number),
      TableColumn("g2", .number, title: "G²"), TableColumn("sentence"),
    ])
    table.append([
      .text("North Korea"), .text("state/KP"), .integer(12), .decimal(1 / 3, digits: 2),
      .text("Kim met Putin at the cosmodrome."),
    ])
    table.append([
      .text("金正恩 Kim Jong-un"), .text("leader/kim-jong-un"), .integer(-7), .empty,
      .text("A long sentence in which nothing of interest is said."),
    ])
    table.append([.empty, .text("state/RU"), .empty, .decimal(.nan, digits: 1), .text("🇷🇺")])
    return table
  }()

  @Test func `a plain table has its natural width off a terminal`() {
    #expect(
      Self.sample.text(as: .table) == """
        entity              id                  weight    G²  sentence
        North Korea         state/KP                12  0.33  Kim met Putin at the cosmodrome.
        金正恩 Kim Jong-un  leader/kim-jong-un      -7        A long sentence in which nothing of interest is said.
                            state/RU                          🇷🇺

        """)
  }

  @Test(
    "a plain table is cut to the terminal",
    arguments: [
      (
        80,
        """
        entity              id                  weight    G²  sentence
        North Korea         state/KP                12  0.33  Kim met Putin at the cosm…
        金正恩 Kim Jong-un  leader/kim-jong-un      -7        A long sentence in which…
                            state/RU                          🇷🇺

        """
      ),
      (
        60,
        """
        entity        id                  weight    G²  sentence
        North Korea   state/KP                12  0.33  Kim met Put…
        金正恩 Kim…   leader/kim-jong-un      -7        A long sent…
                      state/RU                          🇷🇺

        """
      ),
      (
        20,
        """
        entity    id                  weight    G²  sentence
        North K…  state/KP                12  0.33  Kim met…
        金正恩…   leader/kim-jong-un      -7        A long…
                  state/RU                          🇷🇺

        """
      ),
    ])
  func fitting(_ width: Int, _ expected: String) {
    #expect(Self.sample.text(as: .table, width: width) == expected)
  }

  @Test("no line is wider than the terminal", arguments: 52...130)
  func neverTooWide(_ width: Int) {
    for line in Self.sample.text(as: .table, width: width).split(separator: "\n") {
      #expect(String(line).displayWidth <= width)
    }
  }

  @Test func `headings are marked on a terminal only`() {
    var table = Table([TableColumn("a"), TableColumn("b", .number)])
    table.append([.text("\u{1B}[31mx"), .integer(1)])
    #expect(
      table.text(as: .table, style: TextStyle(isColoured: true))
        == "\u{1B}[4ma\u{1B}[0m       \u{1B}[4mb\u{1B}[0m\n␛[31mx  1\n")
    #expect(table.text(as: .table) == "a       b\n␛[31mx  1\n")
  }

  @Test func `an empty table still has its headings`() {
    let table = Table([TableColumn("a"), TableColumn("b")])
    #expect(table.text(as: .table) == "a  b\n")
    #expect(table.text(as: .json) == "[]\n")
    #expect(table.text(as: .jsonl) == "")
    #expect(table.text(as: .csv) == "a,b\n")
    #expect(table.text(as: .tsv) == "a\tb\n")
    #expect(table.text(as: .markdown) == "| a | b |\n| --- | --- |\n")
  }

  @Test func `json has a row to a line and every digit`() {
    #expect(
      Self.sample.text(as: .json) == """
        [
          {"entity":"North Korea","id":"state/KP","weight":12,"g2":0.3333333333333333,\
        "sentence":"Kim met Putin at the cosmodrome."},
          {"entity":"金正恩 Kim Jong-un","id":"leader/kim-jong-un","weight":-7,"g2":null,\
        "sentence":"A long sentence in which nothing of interest is said."},
          {"entity":null,"id":"state/RU","weight":null,"g2":null,"sentence":"🇷🇺"}
        ]

        """)
    let lines = Self.sample.text(as: .jsonl).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[2] == #"{"entity":null,"id":"state/RU","weight":null,"g2":null,"sentence":"🇷🇺"}"#)
  }

  @Test(
    "csv is quoted, and nothing in it is a formula",
    arguments: [
      ("plain", "plain"), ("a,b", #""a,b""#), (#"say "x""#, #""say ""x""""#), ("a\nb", "\"a\nb\""),
      (" a", "\" a\""), ("a ", "\"a \""), ("=1+1", "'=1+1"), ("+49", "'+49"), ("-1", "'-1"),
      ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("\rx", "' x"),
      ("=HYPERLINK(\"a\",\"b\")", #""'=HYPERLINK(""a"",""b"")""#), ("'x", "'x"), ("", ""),
      ("a=b", "a=b"), ("\u{1B}[31m", "␛[31m"), ("金", "金"),
    ])
  func csv(_ text: String, _ expected: String) {
    var table = Table([TableColumn("a"), TableColumn("b", .number)])
    table.append([.text(text), .integer(-1)])
    #expect(table.text(as: .csv) == "a,b\n\(expected),-1\n")
  }

  @Test func `csv has a line for a lone empty value`() {
    var table = Table([TableColumn("a")])
    table.append([.empty])
    table.append([.decimal(1 / 3, digits: 1)])
    #expect(table.text(as: .csv) == "a\n\"\"\n0.3333333333333333\n")
  }

  @Test(
    "tsv never breaks its lines",
    arguments: [
      ("plain", "plain"), ("a\tb", "a b"), ("a\nb\r\nc", "a b c"), (#"say "x""#, #"say "x""#),
      ("\u{1B}[31m", "␛[31m"), ("a\u{2028}b", "a b"),
    ])
  func tsv(_ text: String, _ expected: String) {
    var table = Table([TableColumn("a"), TableColumn("b", .number)])
    table.append([.text(text), .decimal(0.25, digits: 1)])
    #expect(table.text(as: .tsv) == "a\tb\n\(expected)\t0.25\n")
  }

  @Test(
    "markdown shows a text as it is",
    arguments: [
      ("plain", "plain"), ("a|b", #"a\|b"#), (#"a\b"#, #"a\\b"#), ("a\nb", "a b"),
      ("<script>", #"\<script\>"#), ("[x](javascript:1)", #"\[x\](javascript:1)"#),
      ("*b* _i_ `c`", #"\*b\* \_i\_ \`c\`"#), ("R&D &lt;", #"R\&D \&lt;"#),
      ("~~x~~", #"\~\~x\~\~"#),
    ])
  func markdown(_ text: String, _ expected: String) {
    var table = Table([TableColumn("a"), TableColumn("b", .number, title: "B")])
    table.append([.text(text), .decimal(1.25, digits: 1)])
    #expect(table.text(as: .markdown) == "| a | B |\n| --- | ---: |\n| \(expected) | 1.3 |\n")
  }

  @Test func `a row of another length traps`() async {
    await #expect(processExitsWith: .failure) {
      var table = Table([TableColumn("a")])
      table.append([])
    }
  }
}
