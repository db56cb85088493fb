internal import Entente

/// The rule that keeps the edges which stand out, with its level if one was given.
struct BackboneArgument: Equatable, Sendable, CustomStringConvertible {
  /// The rules that are known.
  enum Rule: String, CaseIterable, Sendable {
    /// The disparity filter.
    case disparity
    /// The noise-corrected filter.
    case noiseCorrected = "noise-corrected"
  }

  /// The rule.
  let rule: Rule
  /// The level α, between 0 and 1, if one was given.
  let level: Double?

  /// Reads `disparity`, `noise-corrected`, or either with a level: `disparity:0.05`.
  init(parsing text: String) throws(ValueProblem) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let words = Rule.allCases.map(\.rawValue)
    let expected = "disparity or noise-corrected, with a level such as disparity:0.05 if wanted"
    guard let rule = Rule(rawValue: String(parts[0])) else {
      throw ValueProblem(
        text, expected: expected,
        suggestion: Suggestion.nearest(to: String(parts[0]), in: words))
    }
    self.rule = rule
    guard parts.count > 1 else {
      level = nil
      return
    }
    do {
      level = try ValueReader<Double>.number(between: 0, and: 1).read(String(parts[1]))
    } catch {
      throw ValueProblem(text, expected: expected, detail: "the level lies between 0 and 1")
    }
  }

  /// The rule as it is written.
  var description: String {
    guard let level else { return rule.rawValue }
    return "\(rule.rawValue):\(DecimalText(level).shortest)"
  }
}
