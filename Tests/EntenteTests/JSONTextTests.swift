import Testing

@testable import Entente

/// JSON, byte for byte.
@Suite struct JSONTextTests {
  @Test(
    "texts are escaped no more than needed",
    arguments: [
      ("", #""""#), ("Erdoğan", #""Erdoğan""#), (#"say "x""#, #""say \"x\"""#),
      ("a\\b", #""a\\b""#),
      ("a/b", #""a/b""#), ("</script>", #""</script>""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
      ("\u{0}\u{1B}\u{1F}", #""\u0000\u001b\u001f""#), ("\u{7F}", #""\u007f""#),
      ("\u{9B}31m", #""\u009b31m""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("\u{202E}x", #""\u202ex""#), ("“x” — é", #""“x” — é""#), ("金🇰🇵", #""金🇰🇵""#),
      ("'", #""'""#), ("\u{FEFF}", "\"\u{FEFF}\""),
    ])
  func escaping(_ text: String, _ expected: String) {
    var json = JSONText()
    json.string(text)
    #expect(json.text == expected)
  }

  @Test func `values keep the order in which they are told`() {
    var json = JSONText()
    json.object { json in
      json.field("z", "last letter")
      json.field("a", 1)
      json.field("x", 0.5)
      json.field("whole", 3.0)
      json.field("nan", Double.nan)
      json.field("flag", true)
      json.field("absent", ifPresent: nil)
      json.field("present", ifPresent: "yes")
      json.key("none")
      json.null()
      json.key("empty")
      json.array { _ in }
      json.key("nested")
      json.array { json in
        json.integer(-1)
        json.object { _ in }
        json.array { $0.boolean(false) }
      }
    }
    #expect(
      json.text == """
        {"z":"last letter","a":1,"x":0.5,"whole":3,"nan":null,"flag":true,"present":"yes",\
        "none":null,"empty":[],"nested":[-1,{},[false]]}
        """)
  }

  @Test func `lines can be asked for where a diff wants them`() {
    var json = JSONText()
    json.object(lines: true) { json in
      json.field("directed", false)
      json.key("nodes")
      json.array(lines: true) { json in
        json.object { $0.field("id", "state/KP") }
        json.object { $0.field("id", "state/RU") }
      }
      json.key("links")
      json.array(lines: true) { _ in }
    }
    #expect(
      json.text == """
        {
          "directed": false,
          "nodes": [
            {"id":"state/KP"},
            {"id":"state/RU"}
          ],
          "links": []
        }
        """)
  }

  @Test func `a value without a key in an object traps`() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONText()
      json.object { $0.integer(1) }
    }
  }
}
