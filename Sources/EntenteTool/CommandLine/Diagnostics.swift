internal import Synchronization

/// Prints diagnostics and progress to standard error, and keeps count.
///
/// One object stands for the one stream that all parts of a run share, from any thread.
final class Diagnostics: Sendable {
  private struct State {
    var collected: [Diagnostic] = []
    var counts: [Diagnostic.Severity: Int] = [:]
    var status = ""
  }

  /// The number of diagnostics that are kept; beyond it they are only printed and counted.
  static let keptCount = 1000

  /// Whether warnings, notes and progress are left out.
  let isQuiet: Bool
  /// Whether the first error stops the run.
  let isStrict: Bool
  private let sink: any OutputSink
  private let terminal: Terminal
  private let state = Mutex(State())

  /// Prints to a stream.
  ///
  /// - Parameters:
  ///   - sink: Standard error.
  ///   - terminal: What is known of it.
  ///   - isQuiet: Whether warnings, notes and progress are left out; errors never are.
  ///   - isStrict: Whether the first error stops the run.
  init(to sink: any OutputSink, terminal: Terminal, isQuiet: Bool = false, isStrict: Bool = false) {
    self.sink = sink
    self.terminal = terminal
    self.isQuiet = isQuiet
    self.isStrict = isStrict
  }

  /// Prints and counts a diagnostic.
  ///
  /// - Parameters:
  ///   - diagnostic: What happened.
  ///   - code: The code to stop with, if it is an error and the run is strict.
  /// - Throws: `stopped` under `--strict` if the diagnostic is an error.
  func report(
    _ diagnostic: Diagnostic, stoppingWith code: ExitCode = .badData
  ) throws(CommandFailure) {
    record(diagnostic)
    if isStrict, diagnostic.severity == .error { throw .stopped(code) }
  }

  /// Prints and counts a diagnostic that never stops the run.
  func record(_ diagnostic: Diagnostic) {
    state.withLock { state in
      state.counts[diagnostic.severity, default: 0] += 1
      if state.collected.count < Self.keptCount { state.collected.append(diagnostic) }
      guard diagnostic.severity == .error || !isQuiet else { return }
      let status = state.status
      replaceStatus(with: "", in: &state)
      emit(diagnostic.text(in: terminal.errorStyle) + "\n")
      replaceStatus(with: status, in: &state)
    }
  }

  /// Prints lines as they are, such as the three of a usage problem.
  func print(_ text: String) {
    state.withLock { state in
      replaceStatus(with: "", in: &state)
      emit(text.printableLines + "\n")
    }
  }

  /// The diagnostics so far, the first thousand at most.
  var collected: [Diagnostic] { state.withLock { $0.collected } }

  /// The number of diagnostics of a severity so far.
  func count(of severity: Diagnostic.Severity) -> Int {
    state.withLock { $0.counts[severity] ?? 0 }
  }

  /// How many errors and warnings there were, or nil if there were none: `2 errors, 1 warning`.
  var summary: String? {
    let parts = [Diagnostic.Severity.error, .warning].compactMap { severity in
      let count = count(of: severity)
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Whether a line of progress may be shown.
  var showsProgress: Bool { terminal.allowsProgress && !isQuiet }

  /// Shows a line of progress in place of the one before; an empty one clears it.
  func showStatus(_ text: String) {
    guard showsProgress else { return }
    state.withLock { state in
      replaceStatus(with: text.printable.cut(toDisplayWidth: terminal.width - 1), in: &state)
    }
  }

  private func replaceStatus(with text: String, in state: inout State) {
    guard text != state.status else { return }
    emit("\r\u{1B}[K\(text)")
    state.status = text
  }

  /// Writes to standard error; there is nowhere to report that it failed.
  private func emit(_ text: String) {
    try? sink.write(text)
    try? sink.flush()
  }
}
