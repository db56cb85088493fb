internal import Dispatch
internal import Synchronization

/// Makes independent runs of a piece of work, as many at once as there are threads.
enum ConcurrentRuns {
  /// Returns what each run gives, in the order of their numbers, whatever the threads.
  /// - Parameters:
  ///   - count: How many runs are made.
  ///   - threads: How many may be made at once, the calling thread included.
  ///   - body: Makes the run of a number.
  /// - Returns: The results.
  static func map<Result: Sendable>(
    count: Int, threads: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    forEach(count: count, threads: threads) { run in
      let result = body(run)
      results.withLock { $0[run] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Returns the result of greatest quality, the earliest run's among equals.
  static func best<Result: Sendable>(
    count: Int, threads: Int, _ body: @Sendable (Int) -> (quality: Double, result: Result)
  ) -> Result? {
    let best = Mutex<(run: Int, quality: Double, result: Result)?>(nil)
    forEach(count: count, threads: threads) { run in
      let found = body(run)
      best.withLock { best in
        if let known = best, (-known.quality, known.run) < (-found.quality, run) { return }
        best = (run, found.quality, found.result)
      }
    }
    return best.withLock { $0?.result }
  }

  private static func forEach(count: Int, threads: Int, _ body: @Sendable (Int) -> Void) {
    forEach(count: count, threads: threads, state: {}, { run, _ in body(run) })
  }

  /// Makes runs, each thread with a state of its own.
  /// - Parameters:
  ///   - count: How many runs are made.
  ///   - threads: How many may be made at once, the calling thread included.
  ///   - makeState: Makes the state of one thread.
  ///   - finish: Takes the state of a thread that finds no more runs to make.
  ///   - body: Makes the run of a number.
  static func forEach<State: ~Copyable>(
    count: Int, threads: Int, state makeState: @Sendable () -> State,
    finish: @Sendable (consuming State) -> Void = { _ in },
    _ body: @Sendable (Int, inout State) -> Void
  ) {
    precondition(threads >= 1, "at least one thread is needed, not \(threads)")
    let workers = min(threads, count)
    guard workers > 1 else {
      // Small graphs have runs of less work than it takes to call threads.
      guard count > 0 else { return }
      var state = makeState()
      for run in 0..<count { body(run, &state) }
      return finish(state)
    }
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var state = makeState()
      while true {
        let run = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard run < count else { break }
        body(run, &state)
      }
      finish(state)
    }
  }
}
