/// One direction of an edge on its way into a graph.
@frozen
@usableFromInline
package struct GatheredArc: BitwiseCopyable, Sendable {
  @usableFromInline
  let source: UInt32
  @usableFromInline
  let target: UInt32
  @usableFromInline
  let code: UInt32

  @inlinable
  init(source: UInt32, target: UInt32, code: UInt32) {
    self.source = source
    self.target = target
    self.code = code
  }
}
