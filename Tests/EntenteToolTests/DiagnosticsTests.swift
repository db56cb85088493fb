import Synchronization
import Testing

@testable import EntenteTool

/// What goes to standard error.
@Suite struct DiagnosticsTests {
  private static let terminal = Terminal(
    isErrorTerminal: true, columns: 60, environment: ["NO_COLOR": "1"])

  @Test(
    "a diagnostic says where, what and what to do",
    arguments: [
      (Diagnostic(.error, "no"), "error: no"),
      (Diagnostic(.warning, "no date", file: "a.txt"), "a.txt: warning: no date"),
      (Diagnostic(.note, "x", file: "a", line: 3), "a:3: note: x"),
      (
        Diagnostic(
          .error, "date \"x\" is not YYYY-MM-DD", file: "a.jsonl", line: 214, column: 18,
          cure: "Write 2019-01-22."),
        "a.jsonl:214:18: error: date \"x\" is not YYYY-MM-DD\n  Write 2019-01-22."
      ),
      (Diagnostic(.error, "x", line: 3, column: 4), "error: x"),
      (Diagnostic(.error, "a\nb\u{1B}[2J", file: "c\u{7}\n"), "c␇ : error: a b␛[2J"),
    ])
  func texts(_ diagnostic: Diagnostic, _ expected: String) {
    #expect(diagnostic.description == expected)
  }

  @Test func `colour marks the place and the severity`() {
    let text = Diagnostic(.error, "no", file: "a").text(in: TextStyle(isColoured: true))
    #expect(text == "\u{1B}[1ma:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m no")
  }

  @Test func `diagnostics are collected and counted`() throws {
    let sink = MemorySink()
    let diagnostics = Diagnostics(to: sink, terminal: Terminal())
    #expect(diagnostics.summary == nil)
    try diagnostics.report(Diagnostic(.error, "a"))
    try diagnostics.report(Diagnostic(.warning, "b"))
    try diagnostics.report(Diagnostic(.error, "c"))
    try diagnostics.report(Diagnostic(.note, "d"))
    #expect(diagnostics.summary == "2 errors, 1 warning")
    #expect(diagnostics.collected.map(\.message) == ["a", "b", "c", "d"])
    #expect(sink.text == "error: a\nwarning: b\nerror: c\nnote: d\n")
  }

  @Test func `quiet keeps errors only, strict stops at the first`() {
    let sink = MemorySink()
    let diagnostics = Diagnostics(
      to: sink, terminal: Self.terminal, isQuiet: true, isStrict: true)
    #expect(throws: Never.self) { try diagnostics.report(Diagnostic(.warning, "b")) }
    #expect(throws: CommandFailure.stopped(.noInput)) {
      try diagnostics.report(Diagnostic(.error, "a"), stoppingWith: .noInput)
    }
    diagnostics.showStatus("reading")
    #expect(sink.text == "error: a\n")
    #expect(diagnostics.count(of: .warning) == 1)
  }

  @Test func `only so many diagnostics are kept`() {
    let diagnostics = Diagnostics(to: MemorySink(), terminal: Terminal())
    for _ in 0..<(Diagnostics.keptCount + 5) { diagnostics.record(Diagnostic(.warning, "b")) }
    #expect(diagnostics.collected.count == Diagnostics.keptCount)
    #expect(diagnostics.count(of: .warning) == Diagnostics.keptCount + 5)
  }

  @Test func `a message stands above the line of progress`() {
    let sink = MemorySink()
    let diagnostics = Diagnostics(to: sink, terminal: Self.terminal)
    diagnostics.showStatus("reading 1")
    diagnostics.record(Diagnostic(.error, "a"))
    diagnostics.showStatus("")
    let clear = "\r\u{1B}[K"
    #expect(sink.text == "\(clear)reading 1\(clear)error: a\n\(clear)reading 1\(clear)")
  }

  /// Runs a meter on a clock that goes on by a step with each look.
  private func progress(total: Int?, step: Double, count: Int, on diagnostics: Diagnostics) {
    let ticks = Atomic(0)
    let meter = ProgressMeter("reading", unit: "documents", total: total, on: diagnostics) {
      Double(ticks.add(1, ordering: .relaxed).oldValue) * step
    }
    for _ in 0..<count { meter.advance(by: 10) }
    meter.finish()
  }

  @Test func `progress shows count, rate and rest after half a second`() {
    let sink = MemorySink()
    progress(
      total: 1000, step: 0.25, count: 3, on: Diagnostics(to: sink, terminal: Self.terminal))
    let clear = "\r\u{1B}[K"
    #expect(
      sink.text
        == "\(clear)reading 20 of 1000 documents · 40/s · 25 s left"
        + "\(clear)reading 30 of 1000 documents · 40/s · 25 s left\(clear)")
  }

  @Test func `progress comes ten times a second at most, and fits the line`() {
    let sink = MemorySink()
    let narrow = Terminal(isErrorTerminal: true, columns: 20)
    progress(total: nil, step: 0.01, count: 100, on: Diagnostics(to: sink, terminal: narrow))
    let lines = sink.text.split(separator: "\r")
    #expect((5...7).contains(lines.count))
    #expect(lines.first == "\u{1B}[Kreading 500 docume…")
  }

  @Test(
    "progress is silent unless a person watches",
    arguments: [
      (Terminal(isErrorTerminal: false), false), (Terminal(isErrorTerminal: true), true),
      (Terminal(isErrorTerminal: true, environment: ["TERM": "dumb"]), false),
    ])
  func silence(_ terminal: Terminal, _ isQuiet: Bool) {
    let sink = MemorySink()
    progress(
      total: nil, step: 1, count: 10,
      on: Diagnostics(to: sink, terminal: terminal, isQuiet: isQuiet))
    #expect(sink.text.isEmpty)
  }

  @Test(
    "durations are short",
    arguments: [
      (0.2, "1 s"), (59, "59 s"), (60, "1 min 0 s"), (185, "3 min 5 s"), (7800, "2 h 10 min"),
      (1e12, "99 h 59 min"),
    ])
  func durations(_ seconds: Double, _ expected: String) {
    #expect(ProgressMeter.duration(seconds) == expected)
  }
}
