import Testing

@testable import EntenteTool

/// Whole runs: arguments in, streams and exit code out.
@Suite struct ProgramTests {
  private static let dated = """
    articles.jsonl:214:18: error: date "22/01/2019" is not YYYY-MM-DD
      Write 2019-01-22.

    """

  @Test(
    "a run leaves its output, its messages and its code",
    arguments: [
      (["--version"], "entente 1.2.3\nGraphviz 2.42.2\n", "", .done),
      (["audit", "a"], "audit\n", "", .done),
      (
        ["rank", "a", "--top=1"],
        "entity       id        weight  share\nNorth Korea  state/KP      12   0.25\n", "", .done
      ),
      (
        ["rank", "a", "--format", "csv", "--min-weight", "8"],
        "entity,id,weight,share\nNorth Korea,state/KP,12,0.25\n", "", .done
      ),
      (["rank", "a", "--format", "json", "--min-weight", "99"], "[]\n", "", .done),
      (
        ["rank", "a", "--format", "json", "--min-weight", "99", "--fail-if-empty"], "[]\n", "",
        .incomplete
      ),
      (
        ["rank", "a", "--format", "jsonl", "--top", "1", "--fault", "error"],
        "{\"entity\":\"North Korea\",\"id\":\"state/KP\",\"weight\":12,\"share\":0.25}\n",
        dated + "entente: 1 error\n", .incomplete
      ),
      (["rank", "a", "--fault", "error", "--strict"], "", dated, .badData),
      (
        ["rank", "a", "--format", "jsonl", "--top", "1", "--fault", "error", "-q"],
        "{\"entity\":\"North Korea\",\"id\":\"state/KP\",\"weight\":12,\"share\":0.25}\n", dated,
        .incomplete
      ),
      (
        ["rank", "a", "--format", "csv", "--min-weight", "99", "--fault", "warning"],
        "entity,id,weight,share\n", "b.txt: warning: no date\nentente: 1 warning\n", .done
      ),
      (
        ["rank", "a", "--format", "csv", "--min-weight", "99", "--fault", "warning", "--quiet"],
        "entity,id,weight,share\n", "", .done
      ),
      (
        ["rank", "a", "--fault", "failed"], "half\n",
        "a.entente: error: no such store\n  Run entente index.\n", .noInput
      ),
      (
        ["rank", "a", "--fault", "error-then-failed"], "", dated + "error: no such store\n",
        .noInput
      ),
      (["rank", "a", "--fault", "pipe"], "", "", .done),
      (
        ["rank", "a", "--fault", "hostile", "--strict"], "",
        "a␛]0;x␇.txt: error: no ␛[31mdate␇ here\n", .badData
      ),
      (
        ["rank", "a", "-o", "/nowhere/x.csv"], "",
        "/nowhere/x.csv: error: cannot create the file: the folder does not exist\n"
          + "  Make the folder first, or choose another place.\n", .cannotCreate
      ),
      (
        ["rank", "a", "-o", "/dev/full"], "",
        "/dev/full: error: cannot write: no space is left on the disk\n"
          + "  Make room, or choose another disk.\n", .cannotWrite
      ),
    ] as [([String], String, String, ExitCode)])
  func runs(
    _ words: [String], _ output: String, _ errors: String, _ code: ExitCode
  ) async {
    #expect(
      await sample.outcome(of: words) == Outcome(output: output, errors: errors, code: code))
  }

  @Test func `a table on a terminal is fitted and marked`() async {
    let terminal = Terminal(isOutputTerminal: true, isErrorTerminal: true, columns: 48)
    let outcome = await sample.outcome(of: ["rank", "a"], terminal: terminal)
    #expect(
      outcome.output == """
        \u{1B}[4mentity\u{1B}[0m      \u{1B}[4mid\u{1B}[0m                     \
        \u{1B}[4mweight\u{1B}[0m  \u{1B}[4mshare\u{1B}[0m
        North Kor…  state/KP                   12   0.25
        Владимир…   leader/vladimir-putin       7   0.33

        """)
  }

  @Test func `what the program says of itself holds`() {
    #expect(sample.declaration.faults() == [])
    #expect(
      #"entente links "North Korea" 'a b'c"#.shellWords == [
        "entente", "links", "North Korea", "a bc",
      ])
  }

  @Test func `exit codes are those that are promised`() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 69, 73, 74])
    let rank = sample.declaration.command(named: "rank")
    #expect(rank?.exitCodes == [.done, .incomplete, .usage, .badData, .noInput])
  }
}
