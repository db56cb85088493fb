import Testing

@testable import EntenteTool

/// What the environment says of colour and width.
@Suite struct TerminalTests {
  @Test(
    "colour follows the terminal and the environment",
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["TERM": "dumb"], false),
      (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
      (false, ["CLICOLOR_FORCE": "1"], true), (false, ["CLICOLOR_FORCE": "0"], false),
      (true, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], true),
      (true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false), (true, ["TERM": "xterm"], true),
    ] as [(Bool, [String: String], Bool)])
  func colour(_ isTerminal: Bool, _ environment: [String: String], _ expected: Bool) {
    let terminal = Terminal(
      isOutputTerminal: isTerminal, isErrorTerminal: isTerminal, environment: environment)
    #expect(terminal.outputStyle.isColoured == expected)
    #expect(terminal.errorStyle.isColoured == expected)
  }

  @Test(
    "the width comes from COLUMNS, the terminal, or habit",
    arguments: [
      (nil, nil, 80), (132, nil, 132), (132, "60", 60), (nil, "60", 60), (0, nil, 80),
      (132, "x", 132), (132, "0", 132), (132, "-5", 132), (132, "", 132),
    ] as [(Int?, String?, Int)])
  func width(_ columns: Int?, _ variable: String?, _ expected: Int) {
    let environment = variable.map { ["COLUMNS": $0] } ?? [:]
    #expect(Terminal(columns: columns, environment: environment).width == expected)
  }

  @Test func `streams are told apart`() {
    let piped = Terminal(isOutputTerminal: false, isErrorTerminal: true)
    #expect(!piped.outputStyle.isColoured)
    #expect(piped.errorStyle.isColoured)
    #expect(piped.tableWidth == nil)
    #expect(piped.allowsProgress)
    let dumb = Terminal(
      isOutputTerminal: true, isErrorTerminal: true, columns: 50, environment: ["TERM": "dumb"])
    #expect(dumb.tableWidth == 50)
    #expect(!dumb.allowsProgress)
  }
}
