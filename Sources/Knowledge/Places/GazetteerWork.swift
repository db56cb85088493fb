internal import Synchronization

/// The pieces of the gazetteer, which several threads take in turn; what comes of them stands in the order of the pieces.
final class GazetteerWork: Sendable {
  private struct State {
    var next = 0
    var results: [Result<GazetteerReading, KnowledgeError>?]
  }

  private let tasks: [GazetteerReading.Task]
  private let state: Mutex<State>

  /// Takes the pieces.
  init(_ tasks: [GazetteerReading.Task]) {
    self.tasks = tasks
    state = Mutex(State(results: Array(repeating: nil, count: tasks.count)))
  }

  /// Reads pieces that nobody has taken until none is left.
  func help() {
    while let number = take() {
      let result: Result<GazetteerReading, KnowledgeError>
      do {
        result = .success(try tasks[number].run())
      } catch {
        result = .failure(error)
      }
      state.withLock { $0.results[number] = result }
    }
  }

  private func take() -> Int? {
    state.withLock { state in
      guard state.next < tasks.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  /// What came of the pieces, when all have been read.
  ///
  /// - Throws: the error of the first piece that failed
  func readings() throws(KnowledgeError) -> [GazetteerReading] {
    var readings: [GazetteerReading] = []
    for case let result? in state.withLock({ $0.results }) { readings.append(try result.get()) }
    return readings
  }
}
