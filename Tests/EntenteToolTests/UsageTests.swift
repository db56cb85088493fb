import Testing

@testable import EntenteTool

/// Wrong command lines and the three lines that answer each, word for word.
@Suite struct UsageTests {
  private static let seeRank = "Usage: entente rank SOURCE… [options]   See 'entente rank --help'."
  private static let top = "Help:  --top N  Print the first N rows only"
  private static let list = "Help:  'entente rank --help' lists the options"

  @Test(
    "a wrong command line is answered in three lines",
    arguments: [
      (
        "rnak x",
        """
        Error: Unknown command "rnak". Did you mean "rank"?
        Help:  rank SOURCE… [options]  Entities by a centrality
        Usage: entente <command> [arguments] [options]
        """
      ),
      (
        "frobnicate",
        """
        Error: Unknown command "frobnicate".
        Help:  'entente --help' lists the commands
        Usage: entente <command> [arguments] [options]
        """
      ),
      (
        "--verison",
        """
        Error: There is no command in "--verison". Did you mean "--version"?
        Help:  'entente --help' lists the commands
        Usage: entente <command> [arguments] [options]
        """
      ),
      (
        "rank x --tpo 3",
        "Error: Unknown option \"--tpo\". Did you mean \"--top\"?\n\(top)\n\(seeRank)"
      ),
      (
        "rank x -top 3",
        "Error: Unknown option \"-top\". Did you mean \"--top\"?\n\(top)\n\(seeRank)"
      ),
      (
        "rank x --tpo=3",
        "Error: Unknown option \"--tpo\". Did you mean \"--top\"?\n\(top)\n\(seeRank)"
      ),
      (
        "serve a quiet",
        """
        Error: Unexpected argument "quiet". Did you mean "--quiet"?
        Help:  -q, --quiet  Print errors only: no warnings, notes or progress
        Usage: entente serve STORE [options]   See 'entente serve --help'.
        """
      ),
      ("rank x -z", "Error: Unknown option \"-z\".\n\(list)\n\(seeRank)"),
      ("rank x --whatever", "Error: Unknown option \"--whatever\".\n\(list)\n\(seeRank)"),
      ("rank x --=3", "Error: Unknown option \"--\".\n\(list)\n\(seeRank)"),
      (
        "rank x --clock event",
        "Error: Unknown option \"--clock\". It belongs to graph.\n\(list)\n\(seeRank)"
      ),
      ("rank x --top", "Error: --top needs a value: N.\n\(top)\n\(seeRank)"),
      ("rank x --top -- y", "Error: --top needs a value: N.\n\(top)\n\(seeRank)"),
      (
        "rank x --top --quiet",
        "Error: --top needs a value, but --quiet follows; write --top=N for a value that begins "
          + "with a dash.\n\(top)\n\(seeRank)"
      ),
      (
        "rank x --top=",
        "Error: --top takes a whole number of at least 1, not \"\".\n\(top)\n\(seeRank)"
      ),
      (
        "rank x --top -1",
        "Error: --top takes a whole number of at least 1, not \"-1\".\n\(top)\n\(seeRank)"
      ),
      (
        "rank x --quiet=1",
        """
        Error: --quiet takes no value.
        Help:  -q, --quiet  Print errors only: no warnings, notes or progress
        \(seeRank)
        """
      ),
      (
        "rank x --format jsno",
        """
        Error: --format takes one of the words below, not "jsno". Did you mean "json"?
        Help:  --format FORMAT  How rows are written: table, json, jsonl, csv, tsv, markdown \
        (default: table)
        \(seeRank)
        """
      ),
      (
        "rank x --from 2023-02-30",
        """
        Error: --from takes a date such as 2023-09-14, 2023-09 or 2023, not "2023-02-30": \
        February 2023 has 28 days.
        Help:  --from DATE  Keep what is dated on this day, month or year, or later
        \(seeRank)
        """
      ),
      (
        "rank x --from 2024 --to 2023",
        """
        Error: --from 2024 is later than --to 2023.
        Help:  --to DATE  Keep what is dated on this day, month or year, or earlier
        \(seeRank)
        """
      ),
      (
        "rank",
        """
        Error: The argument SOURCE is missing.
        Help:  SOURCE…  Text files (.txt, .md, .jsonl), a folder of them, - for JSON lines on \
        standard input, or one graph file (.json, .graphml, .gexf, .dot, .edges, .csv, .net; \
        or - with --input); any of them packed by gzip (.gz)
        \(seeRank)
        """
      ),
      (
        "serve a b",
        """
        Error: Unexpected argument "b".
        Help:  STORE  A store made by entente index
        Usage: entente serve STORE [options]   See 'entente serve --help'.
        """
      ),
      (
        "render x",
        """
        Error: --output FILE is missing.
        Help:  -o, --output FILE  File to write, or - for standard output (required)
        Usage: entente render SOURCE… --output FILE [options]   See 'entente render --help'.
        """
      ),
      (
        "help rnak",
        """
        Error: Unknown command "rnak". Did you mean "rank"?
        Help:  [COMMAND]  The command to explain
        Usage: entente help [COMMAND] [options]   See 'entente help --help'.
        """
      ),
      (
        "rank x --fault usage",
        """
        Error: The seed is unlucky.
        Help:  --seed N  Seed of the random steps (default: 1)
        \(seeRank)
        """
      ),
    ])
  func threeLines(_ line: String, _ expected: String) async {
    let words = line.split(separator: " ").map(String.init)
    let outcome = await sample.outcome(of: words)
    #expect(outcome == Outcome(output: "", errors: expected + "\n", code: .usage))
    #expect(outcome.errors.split(separator: "\n").count == 3)
  }

  @Test(
    "what was typed cannot steer the terminal or break the lines",
    arguments: [
      ["\u{1B}[2J\nrank"], ["rank", "x", "--\u{7}\nfoo"], ["rank", "x", "--top", "\u{9B}1\r\n2"],
      ["rank", "x", "--format=\u{202E}nosj"], ["serve", "a", "\u{1B}]0;x\u{7}\n"],
    ])
  func hostileWords(_ words: [String]) async {
    let outcome = await sample.outcome(of: words)
    #expect(outcome.code == .usage)
    #expect(outcome.errors.split(separator: "\n").count == 3)
    let isClean = outcome.errors.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || scalar.properties.generalCategory != .control && scalar != "\u{202E}"
    }
    #expect(isClean)
  }
}
