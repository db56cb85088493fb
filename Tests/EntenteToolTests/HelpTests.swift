import Testing

@testable import EntenteTool

/// The help, word for word at three widths.
@Suite struct HelpTests {
  private func help(_ words: [String], width: Int) async -> String {
    let terminal = Terminal(environment: ["COLUMNS": "\(width)"])
    return await sample.outcome(of: words, terminal: terminal).output
  }

  @Test("no line of help is wider than the terminal", arguments: [60, 80, 120])
  func widths(_ width: Int) async {
    let commands = sample.declaration.commands.map { [$0.name, "--help"] }
    for words in [[]] + commands {
      for line in await help(words, width: width).split(separator: "\n") {
        #expect(String(line).displayWidth <= width, "\(words)")
      }
    }
  }

  @Test(
    "help is the same by every road",
    arguments: [
      (["help"], []), (["--help"], []), (["-h"], []), (["help", "rank"], ["rank", "--help"]),
      (["--help", "rank"], ["rank", "--help"]),
    ] as [([String], [String])])
  func roads(_ words: [String], _ others: [String]) async {
    #expect(await help(words, width: 80) == help(others, width: 80))
  }

  @Test func `headings are bold on a terminal only`() async {
    let terminal = Terminal(isOutputTerminal: true)
    let outcome = await sample.outcome(of: ["rank", "-h"], terminal: terminal)
    #expect(outcome.output.contains("\u{1B}[1mExamples\u{1B}[0m\n"))
    #expect(await !help(["rank", "-h"], width: 80).contains("\u{1B}"))
  }

  @Test func `the help of the program is short`() async {
    #expect(await help([], width: 80).split(separator: "\n").count <= 25)
  }

  @Test func `the short help leaves out discussions and exit codes`() async {
    let short = await help(["rank", "-h"], width: 80)
    #expect(!short.contains("Exit codes"))
    #expect(!short.contains("Intervals are given"))
    #expect(!short.contains("for a spreadsheet"))
    #expect(short.contains("--seed N         Seed of the random steps (default: 1)\n"))
  }

  @Test func `the help of the program at 60 columns`() async {
    let expected = """
      entente - who is tied to whom in dated news, how strongly,
      and on what evidence

        entente graph news/ -o network.json
            reads a folder of articles
        entente compare 2023-08 2023-09 --in news/
            what changed from one month to the next

      Usage: entente <command> [arguments] [options]

        Reading   extract      The mentions of leaders, states and
                               places
                  index        Reads documents into a store
                  merge        Sums partial counts made on other
                               machines
        Network   graph        The network
                  rank         Entities by a centrality
                  communities  The groups, and how certain each
                               member is
        Ties      links        The strongest links of one entity
                  explain      The sentences behind one edge
                  path         How two entities are tied through
                               others
        Change    compare      What changed between two sources or
                               spans of dates
                  timeline     Mentions, strength and top partner
                               step by step
        Pictures  render       Draws the network
                  serve        The explorer, on this machine only
        Trust     audit        Recomputes every weight from its
                               evidence
                  knowledge    What the tables say of a form on a
                               date
        Help      help         How a command is used; manual page;
                               completions

      'entente help COMMAND' says all about one command.

      """
    #expect(await help([], width: 60) == expected)
  }

  @Test func `the help of the program at 80 columns`() async {
    let expected = """
      entente - who is tied to whom in dated news, how strongly, and on what evidence

        entente graph news/ -o network.json
            reads a folder of articles
        entente compare 2023-08 2023-09 --in news/
            what changed from one month to the next

      Usage: entente <command> [arguments] [options]

        Reading   extract      The mentions of leaders, states and places
                  index        Reads documents into a store
                  merge        Sums partial counts made on other machines
        Network   graph        The network
                  rank         Entities by a centrality
                  communities  The groups, and how certain each member is
        Ties      links        The strongest links of one entity
                  explain      The sentences behind one edge
                  path         How two entities are tied through others
        Change    compare      What changed between two sources or spans of dates
                  timeline     Mentions, strength and top partner step by step
        Pictures  render       Draws the network
                  serve        The explorer, on this machine only
        Trust     audit        Recomputes every weight from its evidence
                  knowledge    What the tables say of a form on a date
        Help      help         How a command is used; manual page; completions

      'entente help COMMAND' says all about one command.

      """
    #expect(await help([], width: 80) == expected)
  }

  @Test func `the help of the program at 120 columns`() async {
    let expected = """
      entente - who is tied to whom in dated news, how strongly, and on what evidence

        entente graph news/ -o network.json
            reads a folder of articles
        entente compare 2023-08 2023-09 --in news/
            what changed from one month to the next

      Usage: entente <command> [arguments] [options]

        Reading   extract      The mentions of leaders, states and places
                  index        Reads documents into a store
                  merge        Sums partial counts made on other machines
        Network   graph        The network
                  rank         Entities by a centrality
                  communities  The groups, and how certain each member is
        Ties      links        The strongest links of one entity
                  explain      The sentences behind one edge
                  path         How two entities are tied through others
        Change    compare      What changed between two sources or spans of dates
                  timeline     Mentions, strength and top partner step by step
        Pictures  render       Draws the network
                  serve        The explorer, on this machine only
        Trust     audit        Recomputes every weight from its evidence
                  knowledge    What the tables say of a form on a date
        Help      help         How a command is used; manual page; completions

      'entente help COMMAND' says all about one command.

      """
    #expect(await help([], width: 120) == expected)
  }
}
