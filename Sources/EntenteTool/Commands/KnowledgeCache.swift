internal import Knowledge
internal import Synchronization

/// Holds the knowledge tables of one run, which are loaded at their first use.
final class KnowledgeCache: Sendable {
  private let held = Mutex<KnowledgeBase?>(nil)

  /// The tables; loads them if this has not been done.
  ///
  /// - Parameter load: Reads the tables.
  /// - Returns: The same tables at each call.
  /// - Throws: What `load` throws.
  func tables(
    _ load: () throws(CommandFailure) -> KnowledgeBase
  ) throws(CommandFailure) -> KnowledgeBase {
    if let known = held.withLock({ $0 }) { return known }
    let loaded = try load()
    held.withLock { $0 = loaded }
    return loaded
  }
}
