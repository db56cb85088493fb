import Extractor
import Foundation

/// Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) by stochastic gradients with a rate
/// of its own for each weight (AdaGrad: Duchi, Hazan and Singer, 2011).
///
/// Features are dropped at random, so that none is leant on alone. One thread and a fixed seed: the same examples give
/// the same weights, bit for bit.
struct ChainTrainer {
  typealias Row = SIMD16<Float>

  private static let rate: Float = 0.12
  private static let softness: Float = 1

  private let examples: Examples
  private(set) var weights: [Row]
  private var squares: [Row]
  private(set) var transitions: [Row]
  private var transitionSquares: [Row]
  private var order: [Int]
  private var random = SplitMix()

  init(_ examples: Examples) {
    self.examples = examples
    weights = Array(repeating: .zero, count: examples.featureCount)
    squares = Array(repeating: Row(repeating: Self.softness), count: examples.featureCount)
    transitions = Array(repeating: .zero, count: NameLabel.count)
    transitionSquares = Array(
      repeating: Row(repeating: Self.softness), count: NameLabel.count)
    order = Array(examples.runs.indices)
  }

  /// Goes through all examples once, in random order.
  ///
  /// - Parameter dropout: how many of a hundred features are left out
  /// - Returns: the mean negative log-likelihood of a token
  mutating func round(dropout: Int) -> Float {
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(index, Int(random.next() % UInt64(index + 1)))
    }
    var loss: Double = 0
    var kept: [[UInt32]] = []
    for number in order {
      let run = examples.runs[number]
      kept.removeAll(keepingCapacity: true)
      for token in run.tokens {
        var active: [UInt32] = []
        for place in examples.starts[token]..<examples.starts[token + 1] {
          let feature = examples.features[place]
          if feature == Examples.rare || random.next() % 100 < UInt64(dropout) { continue }
          active.append(feature)
        }
        kept.append(active)
      }
      loss += Double(learn(run, kept))
    }
    return Float(loss / Double(examples.tokenCount))
  }

  /// One step on one run.
  private mutating func learn(_ run: Examples.Run, _ features: [[UInt32]]) -> Float {
    let count = run.tokens.count
    let gold = run.tokens.map { Int(examples.labels[$0]) }
    let steps = transitionFactors()
    var emissions: [Row] = []
    var goldScore: Float = 0
    for (place, active) in features.enumerated() {
      var sum = Row.zero
      for feature in active { sum += weights[Int(feature)] }
      goldScore += sum[gold[place]]
      goldScore += transitions[place == 0 ? 0 : gold[place - 1]][gold[place]]
      emissions.append(sum)
    }
    goldScore += transitions[gold[count - 1]][0]

    // Forward, each step scaled to sum 1.
    var forward: [Row] = []
    var factors: [Row] = []
    var logSum: Float = 0
    var state = Row.zero
    state[0] = 1
    for emission in emissions {
      let (factor, shift) = Self.exponential(emission)
      var next = Row.zero
      for label in 0..<NameLabel.count where state[label] > 0 {
        next += steps[label] * state[label]
      }
      next *= factor
      let sum = next.sum()
      next /= sum
      logSum += log(sum) + shift
      forward.append(next)
      factors.append(factor)
      state = next
    }
    var final: Float = 0
    for label in 0..<NameLabel.count { final += state[label] * steps[label][0] }
    logSum += log(final)

    // Backward, and the difference between what is and what is expected.
    var back = Row.zero
    for label in 0..<NameLabel.count { back[label] = steps[label][0] }
    var stepGradient = Array(repeating: Row.zero, count: NameLabel.count)
    for label in 0..<NameLabel.count {
      let expected = state[label] * steps[label][0] / final
      stepGradient[label][0] -= expected
    }
    stepGradient[gold[count - 1]][0] += 1
    for place in stride(from: count - 1, through: 0, by: -1) {
      var marginal = forward[place] * back
      marginal /= marginal.sum()
      var gradient = Row.zero - marginal
      gradient[gold[place]] += 1
      let weighted = factors[place] * back
      var before = Row.zero
      if place == 0 { before[0] = 1 } else { before = forward[place - 1] }
      var total: Float = 0
      var joint = Array(repeating: Row.zero, count: NameLabel.count)
      for label in 0..<NameLabel.count where before[label] > 0 {
        joint[label] = steps[label] * weighted * before[label]
        total += joint[label].sum()
      }
      for label in 0..<NameLabel.count where before[label] > 0 {
        stepGradient[label] -= joint[label] / total
      }
      stepGradient[place == 0 ? 0 : gold[place - 1]][gold[place]] += 1
      var next = Row.zero
      for label in 0..<NameLabel.count { next[label] = (steps[label] * weighted).sum() }
      back = next / max(next.max(), .leastNormalMagnitude)
      apply(gradient * run.weight, to: features[place])
    }
    for label in 0..<NameLabel.count {
      let gradient = stepGradient[label] * run.weight
      transitionSquares[label] += gradient * gradient
      transitions[label] += gradient * Self.rate / transitionSquares[label].squareRoot()
    }
    return logSum - goldScore
  }

  private mutating func apply(_ gradient: Row, to features: [UInt32]) {
    let square = gradient * gradient
    guard square.max() > 1e-7 else { return }
    for feature in features {
      let index = Int(feature)
      squares[index] += square
      weights[index] += gradient * Self.rate / squares[index].squareRoot()
    }
  }

  /// The exponentials of the transitions; 0 where the coding forbids one.
  private func transitionFactors() -> [Row] {
    (0..<NameLabel.count).map { label in
      var row = Row.zero
      for next in 0..<NameLabel.count
      where NameLabel.allows(NameLabel(rawValue: UInt8(label)), NameLabel(rawValue: UInt8(next))) {
        row[next] = exp(transitions[label][next])
      }
      return row
    }
  }

  /// The exponentials of scores less their maximum, and the maximum.
  private static func exponential(_ scores: Row) -> (Row, Float) {
    var top = scores[0]
    for label in 1..<NameLabel.count { top = max(top, scores[label]) }
    var row = Row.zero
    for label in 0..<NameLabel.count { row[label] = exp(scores[label] - top) }
    return (row, top)
  }
}

/// Random numbers (SplitMix64: Steele, Lea and Flood, 2014) from a fixed seed.
private struct SplitMix {
  private var state: UInt64 = 0x2023_0914

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}
