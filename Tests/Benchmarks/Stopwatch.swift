internal import Glibc

/// The wall and processor time of a piece of work, in seconds.
struct Stopwatch {
  private(set) var wall: [Double] = []
  private(set) var processor: [Double] = []

  /// Does a piece of work and notes how long it took.
  mutating func time<Result>(_ work: () -> Result) -> Result {
    let start = (Self.now(CLOCK_MONOTONIC), Self.now(CLOCK_PROCESS_CPUTIME_ID))
    let result = work()
    wall.append(Self.now(CLOCK_MONOTONIC) - start.0)
    processor.append(Self.now(CLOCK_PROCESS_CPUTIME_ID) - start.1)
    return result
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The most memory that the process has held so far, in kilobytes.
  static var peak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
