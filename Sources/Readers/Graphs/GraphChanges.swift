internal import Knowledge

/// Collects what a network cannot have, and says it once each.
struct GraphChanges {
  private let file: String
  private var loops = 0
  private var firstLoop: Int?
  private var parallels = 0
  private var firstParallel: Int?
  private var others: [ReadingProblem] = []

  init(file: String) {
    self.file = file
  }

  mutating func loop(line: Int?, count: Int = 1) {
    if loops == 0 { firstLoop = line }
    loops += count
  }

  mutating func parallel(line: Int?, count: Int = 1) {
    if parallels == 0 { firstParallel = line }
    firstParallel = [firstParallel, line].compactMap(\.self).min()
    parallels += count
  }

  mutating func directions() {
    add(
      line: nil, "is directed; a tie has no direction, so both ways of a pair are summed",
      cure: "make it undirected yourself if another rule is meant")
  }

  mutating func unknownKinds(_ kinds: [String]) {
    guard let first = kinds.min() else { return }
    let others = Set(kinds).count - 1
    add(
      line: nil,
      "\(kinds.count == 1 ? "1 node is" : "\(kinds.count) nodes are") of the kind \"\(first)\"\(others > 0 ? " or \(others) more" : ""), which is none here, and taken for an organisation",
      cure: "the kinds are \(EntityKind.allCases.map(\.rawValue).joined(separator: ", "))")
  }

  mutating func add(line: Int?, _ message: String, cure: String) {
    others.append(ReadingProblem(.warning, file: file, line: line, message, cure: cure))
  }

  /// The warnings, each with the line where it holds first.
  var problems: [ReadingProblem] {
    var result = others
    if parallels > 0 {
      result.append(
        ReadingProblem(
          .warning, file: file, line: firstParallel,
          "\(parallels == 1 ? "1 edge ties" : "\(parallels) edges tie") a pair again; weights are summed",
          cure: "a pair has one tie here"))
    }
    if loops > 0 {
      result.append(
        ReadingProblem(
          .warning, file: file, line: firstLoop,
          "\(loops == 1 ? "1 edge ties a node" : "\(loops) edges tie nodes") to itself, and \(loops == 1 ? "is" : "are") left out",
          cure: "a tie needs two ends"))
    }
    return result
  }
}
