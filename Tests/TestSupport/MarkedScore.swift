/// How well found mentions agree with the expected ones.
///
/// A mention counts as right when its span and its entity are exactly those expected. A mention left open where an entity
/// was expected is missing, not wrong: it adds no edge. A mention resolved where it had to stay open is wrong.
public struct MarkedScore: Sendable {
  /// Mentions found with the right span and entity.
  public private(set) var right = 0
  /// Mentions found that are not expected so.
  public private(set) var wrong = 0
  /// Expected mentions that were not found so.
  public private(set) var missing = 0
  /// Expected to stay open, and left open or out.
  public private(set) var keptOpen = 0
  /// What differs, one line each.
  public private(set) var differences: [String] = []

  /// Makes an empty score.
  public init() {}

  /// The share of found mentions that are right.
  public var precision: Double { ratio(right, right + wrong) }
  /// The share of expected mentions that are found.
  public var recall: Double { ratio(right, right + missing) }
  /// The harmonic mean of the two.
  public var f1: Double { ratio(2 * right, 2 * right + wrong + missing) }

  private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }

  /// Counts one text.
  ///
  /// - Parameters:
  ///   - found: span and entity of the mentions found; `nil` for those left open
  ///   - expected: the marked text
  ///   - name: where it stands, for ``differences``
  public mutating func add(
    found: [(range: Range<Int>, entity: String?)], expected: MarkedText, name: String
  ) {
    let bytes = Array(expected.plain.utf8)
    func characters(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var wanted: [Range<Int>: String] = [:]
    for item in expected.expectations { wanted[item.range] = item.entity }
    for mention in found {
      let want = wanted[mention.range]
      guard let entity = mention.entity else {
        if want == "?" {
          keptOpen += 1
          wanted[mention.range] = nil
        }
        continue
      }
      if want == entity {
        right += 1
        wanted[mention.range] = nil
      } else {
        wrong += 1
        differences.append(
          "\(name): [\(characters(mention.range))] is \(entity), expected \(want ?? "no mention")")
        if want == "?" { wanted[mention.range] = nil }
      }
    }
    for (range, entity) in wanted.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
      if entity == "?" {
        keptOpen += 1
      } else {
        missing += 1
        let open = found.contains { $0.range == range && $0.entity == nil }
        differences.append(
          "\(name): [\(characters(range))] is \(open ? "open" : "not found"), expected \(entity)")
      }
    }
  }
}
