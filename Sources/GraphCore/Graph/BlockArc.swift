/// One direction of an edge on its way into a graph, in a block of vertices that it begins in.
@usableFromInline
protocol BlockArc: BitwiseCopyable, Sendable {
  /// The place in its block of the vertex that the arc begins at.
  var row: UInt32 { get }

  /// The vertex that the arc leads to.
  var target: UInt32 { get }

  /// The weight itself or its place in the table of weights.
  var code: UInt32 { get }

  init(row: UInt32, target: UInt32, code: UInt32)
}

/// Parts the vertices of a graph into blocks that are sorted by themselves.
///
/// 2048 vertices that follow one another make a block: few enough that their arcs fit in a
/// processor's cache, many enough that the ends of all blocks do.
@usableFromInline
enum VertexBlocks {
  /// The number of bits of a vertex that tell its place in its block.
  @inlinable
  static var bits: UInt32 { 11 }

  /// How many vertices a block has.
  @inlinable
  static var size: Int { 1 << Int(bits) }

  /// How many blocks there are.
  static func count(vertexCount: Int) -> Int {
    (vertexCount + size - 1) / size
  }
}

/// An arc whose code is small, as nearly all are, in 8 bytes.
@frozen
@usableFromInline
package struct NarrowArc: BlockArc {
  /// From the greatest bits down: the target, the code, the row.
  @usableFromInline
  let bits: UInt64

  /// What codes must lie below.
  @inlinable
  static var codeBound: UInt32 { 1 << (32 - VertexBlocks.bits) }

  @inlinable
  @inline(__always)
  init(row: UInt32, target: UInt32, code: UInt32) {
    bits = UInt64(target) << 32 | UInt64(code << VertexBlocks.bits | row)
  }

  @usableFromInline
  var row: UInt32 { UInt32(truncatingIfNeeded: bits) & UInt32(VertexBlocks.size - 1) }

  @usableFromInline
  var target: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }

  @usableFromInline
  var code: UInt32 { UInt32(truncatingIfNeeded: bits) >> VertexBlocks.bits }
}

/// An arc of any code.
@frozen
@usableFromInline
package struct WideArc: BlockArc {
  @usableFromInline
  let row: UInt32

  @usableFromInline
  let target: UInt32

  @usableFromInline
  let code: UInt32

  @inlinable
  init(row: UInt32, target: UInt32, code: UInt32) {
    self.row = row
    self.target = target
    self.code = code
  }
}
