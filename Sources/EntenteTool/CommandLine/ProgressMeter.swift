internal import Entente
internal import Synchronization

/// Counts what is done and shows it on a terminal: `reading 1240 of 8000 documents · 412/s · 16 s left`.
///
/// Nothing is shown in the first half second, under `--quiet`, or off a terminal; `advance` is
/// cheap then, and may be called from any thread.
final class ProgressMeter: Sendable {
  private struct State {
    var done = 0
    var total: Int?
    var shown = 0.0
  }

  private let label: String
  private let unit: String
  private let diagnostics: Diagnostics
  private let seconds: @Sendable () -> Double
  private let start: Double
  private let state: Mutex<State>

  /// The time before the first line, in seconds.
  static let patience = 0.5
  /// The time between two lines, in seconds.
  static let pause = 0.1

  /// Starts to count.
  ///
  /// - Parameters:
  ///   - label: What is going on: "reading".
  ///   - unit: What is counted: "documents".
  ///   - total: How many there will be, if known.
  ///   - diagnostics: The stream that shows the line.
  ///   - seconds: A clock that never goes back.
  init(
    _ label: String, unit: String, total: Int? = nil, on diagnostics: Diagnostics,
    seconds: @escaping @Sendable () -> Double = ProgressMeter.clock()
  ) {
    self.label = label
    self.unit = unit
    self.diagnostics = diagnostics
    self.seconds = seconds
    start = seconds()
    state = Mutex(State(total: total))
  }

  /// Counts further units.
  func advance(by count: Int = 1) {
    update { $0.done += count }
  }

  /// Says how many units are done by now.
  func reach(_ count: Int) {
    update { $0.done = count }
  }

  /// Says how many units are done by now, and how many there will be as far as is known by now.
  func reach(_ count: Int, of total: Int?) {
    update { ($0.done, $0.total) = (count, total) }
  }

  private func update(_ change: (inout State) -> Void) {
    guard diagnostics.showsProgress else { return }
    let line: String? = state.withLock { state in
      change(&state)
      let elapsed = seconds() - start
      guard elapsed >= Self.patience, elapsed - state.shown >= Self.pause else { return nil }
      state.shown = elapsed
      return text(done: state.done, of: state.total, elapsed: elapsed)
    }
    if let line { diagnostics.showStatus(line) }
  }

  /// Clears the line.
  func finish() {
    diagnostics.showStatus("")
  }

  private func text(done: Int, of total: Int?, elapsed: Double) -> String {
    let rate = Double(done) / elapsed
    var text = "\(label) \(done)"
    if let total { text += " of \(total)" }
    text += " \(unit) · \(DecimalText(rate).fixed(rate < 10 ? 1 : 0))/s"
    if let total, total > done, rate > 0 {
      text += " · \(Self.duration(Double(total - done) / rate)) left"
    }
    return text
  }

  /// A duration in the largest units that say enough: `16 s`, `3 min 5 s`, `2 h 10 min`.
  static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds.rounded(.up), 359_999))
    return switch whole {
    case ..<60: "\(whole) s"
    case ..<3600: "\(whole / 60) min \(whole % 60) s"
    default: "\(whole / 3600) h \(whole / 60 % 60) min"
    }
  }

  /// A clock that counts seconds from now.
  static func clock() -> @Sendable () -> Double {
    let start = ContinuousClock.now
    return {
      let (seconds, attoseconds) = (ContinuousClock.now - start).components
      return Double(seconds) + Double(attoseconds) * 1e-18
    }
  }
}
