/// Generates pseudo-random numbers from a seed: the same ones on every machine and in every
/// release.
///
/// ```swift
/// var generator = SplitMix64(seed: 1)
/// generator.next(below: 6)  // a throw of a die, from 0
/// ```
///
/// It serves simulation and must not be used for secrets. Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators" (2014).
public struct SplitMix64: RandomNumberGenerator, Sendable, Equatable {
  private var state: UInt64

  /// Creates a generator.
  /// - Parameter seed: Any number; equal seeds give equal sequences.
  public init(seed: UInt64) {
    state = seed
  }

  /// Returns the next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns a number from 0 up to a bound.
  ///
  /// - Parameter bound: What the number stays below; greater than zero. The numbers are equally
  ///   likely to within bound / 2⁶⁴.
  /// - Returns: The number.
  public mutating func next(below bound: Int) -> Int {
    precondition(bound > 0, "the bound must be greater than zero, not \(bound)")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Returns a number from 0 up to 1, in steps of 2⁻⁵³.
  public mutating func nextFraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Puts elements into a random order.
  ///
  /// The order depends on the seed alone; the standard library's does not promise that from one
  /// release to the next. Durstenfeld, "Algorithm 235: random permutation" (1964).
  ///
  /// - Parameter elements: What to put into another order.
  /// - Complexity: O(n).
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in (1..<elements.count).reversed() {
      elements.swapAt(last, next(below: last + 1))
    }
  }

  /// Puts numbers into a random order.
  mutating func shuffle(_ numbers: UnsafeMutableBufferPointer<UInt32>) {
    for place in numbers.indices { numbers.swapAt(place, next(below: place + 1)) }
  }

  /// Writes the numbers from 0 up to a count in a random order.
  ///
  /// Bounds: each number drawn is at most the place that is being filled.
  mutating func shuffle(into order: UnsafeMutablePointer<UInt32>, count: Int) {
    var place = 0
    while place < count {
      let other = Int(next().multipliedFullWidth(by: UInt64(place &+ 1)).high)
      order[place] = order[other]
      order[other] = UInt32(truncatingIfNeeded: place)
      place &+= 1
    }
  }

  /// Writes the numbers from 0 up to a count in blocks of some numbers that follow each other, the
  /// blocks in a random order.
  ///
  /// Bounds: the blocks cover the numbers below the count, each once.
  mutating func shuffle(
    into order: UnsafeMutablePointer<UInt32>, count: Int, blocksOf size: Int
  ) {
    guard size > 1 else { return shuffle(into: order, count: count) }
    let blocks = Scratch<UInt32>(repeating: 0, count: (count + size - 1) / size)
    shuffle(into: blocks.base, count: blocks.count)
    var place = 0
    for block in 0..<blocks.count {
      let first = Int(blocks.base[block]) * size
      for number in first..<min(count, first + size) {
        order[place] = UInt32(number)
        place += 1
      }
    }
  }
}
