internal import Entente

/// Entities in the order of a score; equal scores share a rank.
struct Ranking: Sendable {
  /// One entity's place.
  struct Place: Equatable, Sendable {
    /// The rank from 1: one more than there are higher scores.
    let rank: Int
    /// The index of the entity.
    let index: Int
    /// The score, to nine decimals.
    let score: Double
  }

  /// The places, highest score first, then in the order of the entities.
  let places: [Place]

  /// Ranks scores.
  ///
  /// Scores that differ by less than half of 10⁻⁹ are equal: sums of the same parts must not be told
  /// apart by how they were rounded.
  ///
  /// - Parameter scores: One score for each entity.
  /// - Complexity: O(n log n).
  init(_ scores: [Double]) {
    let rounded = scores.map { Double(DecimalText($0).fixed(9)) ?? $0 }
    let order = rounded.indices.sorted { (rounded[$1], $0) < (rounded[$0], $1) }
    var places: [Place] = []
    for (position, index) in order.enumerated() {
      let isTied = places.last?.score == rounded[index]
      places.append(
        Place(
          rank: isTied ? places[position - 1].rank : position + 1, index: index,
          score: rounded[index]))
    }
    self.places = places
  }
}
