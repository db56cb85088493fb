internal import Knowledge

/// What files say of an edge.
struct EdgeFacts: Sendable {
  /// What is known beside the weight; most edges of other programs have nothing of it.
  struct Counts: Sendable {
    var windows = 0
    var documents = 0
    var npmi = 0.0
    var g2 = 0.0
    var first: CalendarDay?
    var last: CalendarDay?
  }

  var weight = 1.0
  private(set) var counts: [Counts] = []

  /// Makes the facts of an edge.
  init(weight: Double = 1, counts: Counts? = nil) {
    self.weight = weight
    if let counts { self.counts = [counts] }
  }

  /// Takes an attribute under the name that we or others give it; what means nothing to a network is passed over.
  mutating func set(
    _ key: String, _ value: String, line: Int?
  ) throws(NetworkReadingError) {
    var counts = counts.first ?? Counts()
    switch key.lowercased() {
    case "weight":
      weight = try Self.weight(value, line: line)
      return
    case "windows": counts.windows = DecimalNumber.count(value) ?? 0
    case "documents": counts.documents = DecimalNumber.count(value) ?? 0
    case "npmi": counts.npmi = DecimalNumber.finite(value) ?? 0
    case "g2": counts.g2 = DecimalNumber.finite(value) ?? 0
    case "first": counts.first = CalendarDay(iso: value)
    case "last": counts.last = CalendarDay(iso: value)
    default: return
    }
    self.counts = [counts]
  }

  /// A weight as it is written.
  static func weight(_ text: String, line: Int?) throws(NetworkReadingError) -> Double {
    guard let number = DecimalNumber.whole(text) else {
      throw .malformed(
        line: line, reason: "has the weight \"\(text)\", which is no number above 0",
        cure: "write weights as 3 or 0.25")
    }
    guard number > 0, number.isFinite else {
      throw .malformed(
        line: line, reason: "has the weight \(text), which is not above 0",
        cure: "leave out what does not tie, and take weights for similarities")
    }
    return number
  }

  /// Both edges in one: weights and counts are summed, dates span both, and what cannot be summed is taken as unknown.
  func joined(with other: EdgeFacts) -> EdgeFacts {
    let weight = weight + other.weight
    guard let one = counts.first, let two = other.counts.first else {
      return EdgeFacts(weight: weight, counts: counts.first ?? other.counts.first)
    }
    return EdgeFacts(
      weight: weight,
      counts: Counts(
        windows: Self.sum(one.windows, two.windows),
        documents: Self.sum(one.documents, two.documents),
        first: [one.first, two.first].compactMap(\.self).min(),
        last: [one.last, two.last].compactMap(\.self).max()))
  }

  /// The sum of two counts, or the greatest number there is.
  private static func sum(_ one: Int, _ two: Int) -> Int {
    let (sum, overflows) = one.addingReportingOverflow(two)
    return overflows ? .max : sum
  }
}
