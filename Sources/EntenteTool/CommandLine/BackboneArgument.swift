internal import Entente
internal import Glibc
internal import GraphCore

/// The rule that keeps the ties which stand out, with its level if one was given.
struct BackboneArgument: Equatable, Sendable, CustomStringConvertible {
  /// The rules that are known.
  enum Rule: String, CaseIterable, Sendable {
    /// More weight than the strengths of both ends explain.
    case noiseCorrected = "noise-corrected"
    /// More of one end's strength than chance would give.
    case disparity
    /// More weight than ties dealt out by strength would have.
    case marginalLikelihood = "marginal-likelihood"
    /// No way round that is shorter.
    case metric
    /// The heaviest ties that hold the network together.
    case spanningForest = "spanning-forest"
    /// The heaviest ties of each entity.
    case strongest
  }

  /// What a rule's level is.
  private enum Level {
    case none, chance, count
  }

  /// The rule.
  let rule: Rule
  /// The level, if one was given: a chance between 0 and 1, or how many ties of each entity.
  let level: Double?

  /// Reads a rule, or one with a level: `disparity:0.05`.
  init(parsing text: String) throws(ValueProblem) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let words = Rule.allCases.map(\.rawValue)
    let expected = Self.expectation
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
    let written = String(parts[1])
    switch Self.level(of: rule) {
    case .none:
      throw ValueProblem(text, expected: expected, detail: "\(rule.rawValue) has no level")
    case .chance:
      guard let level = try? ValueReader<Double>.number(between: 0, and: 1).read(written) else {
        throw ValueProblem(text, expected: expected, detail: "the level lies between 0 and 1")
      }
      self.level = level
    case .count:
      guard let count = try? ValueReader<Int>.positiveInteger.read(written) else {
        throw ValueProblem(text, expected: expected, detail: "the level is a number from 1")
      }
      level = Double(count)
    }
  }

  /// What a rule looks like, for messages.
  private static var expectation: String {
    let words = Rule.allCases.map(\.rawValue)
    return words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1]
      + ", with a level such as disparity:0.05 if wanted"
  }

  private static func level(of rule: Rule) -> Level {
    switch rule {
    case .noiseCorrected, .disparity, .marginalLikelihood: .chance
    case .metric, .spanningForest: .none
    case .strongest: .count
    }
  }

  /// The method of the graph core.
  var method: BackboneMethod {
    switch rule {
    case .noiseCorrected:
      level.map { .noiseCorrected(threshold: Self.deviations(ofChance: $0)) } ?? .noiseCorrected()
    case .disparity: level.map { .disparity(alpha: $0) } ?? .disparity()
    case .marginalLikelihood:
      level.map { .marginalLikelihood(alpha: $0) } ?? .marginalLikelihood()
    case .metric: .metric
    case .spanningForest: .spanningForest
    case .strongest: .strongest(perVertex: level.map { Int($0) } ?? 3)
    }
  }

  /// By how many standard deviations a normal variable is exceeded with a chance.
  private static func deviations(ofChance chance: Double) -> Double {
    var (low, high) = (-40.0, 40.0)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if erfc(middle / 2.0.squareRoot()) / 2 > chance { low = middle } else { high = middle }
    }
    return low
  }

  /// The rule as it is written.
  var description: String {
    guard let level else { return rule.rawValue }
    return "\(rule.rawValue):\(DecimalText(level).shortest)"
  }
}
