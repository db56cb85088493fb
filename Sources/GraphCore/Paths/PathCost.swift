/// Measures a path by its length, then by its number of edges, in one number that adds up.
///
/// The length stands in the bits from 32 on and takes 64 of them at most; the edges, fewer than
/// 2³², stand below.
typealias PathCost = UInt128

extension PathCost {
  /// The cost of a path.
  init(length: UInt64, edges: UInt32) {
    self = UInt128(length) << 32 | UInt128(edges)
  }

  /// The length of the path.
  var length: UInt64 { UInt64(truncatingIfNeeded: self >> 32) }

  /// The number of edges of the path, where edges were counted.
  var edges: Int { Int(UInt32(truncatingIfNeeded: self)) }

  /// The greatest cost of a length.
  static func greatest(ofLength length: UInt64) -> PathCost {
    PathCost(length: length, edges: .max)
  }
}
