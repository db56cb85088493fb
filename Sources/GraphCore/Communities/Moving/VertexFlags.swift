internal import Synchronization

/// Keeps for each vertex whether it waits to be looked at; threads may make vertices wait at once.
///
/// Vertices are below the count that the flags were made for.
struct VertexFlags: Sendable {
  private let flags: AtomicVector<UInt8>
  private nonisolated(unsafe) let base: UnsafeMutablePointer<Atomic<UInt8>>

  /// Creates flags for some vertices, none of which waits.
  init(count: Int) {
    flags = AtomicVector(count: count) { _ in 0 }
    base = flags.base
  }

  /// Makes a vertex wait.
  @inline(__always)
  func wake(_ vertex: Int) {
    let known = base[vertex].load(ordering: .relaxed)
    if known & 1 == 0 { base[vertex].store(known | 1, ordering: .relaxed) }
  }

  /// Notes that a neighbor of a vertex has moved, and makes the vertex wait if that is asked.
  @inline(__always)
  func touch(_ vertex: Int, wakes: Bool) {
    let known = base[vertex].load(ordering: .relaxed)
    base[vertex].store(known | (wakes ? 3 : 2), ordering: .relaxed)
  }

  /// Whether a vertex waits.
  @inline(__always)
  func waits(_ vertex: Int) -> Bool { base[vertex].load(ordering: .relaxed) & 1 != 0 }

  /// Whether a neighbor of a vertex has moved since the flags of the vertex were cleared.
  @inline(__always)
  func isTouched(_ vertex: Int) -> Bool { base[vertex].load(ordering: .relaxed) & 2 != 0 }

  /// Takes all notes of a vertex back.
  @inline(__always)
  func clear(_ vertex: Int) { base[vertex].store(0, ordering: .relaxed) }
}
