internal import Entente
internal import Glibc

extension ParsedArguments {
  /// How a network is counted, from the options of the command.
  ///
  /// - Throws: A usage failure if the span of dates ends before it begins.
  func networkOptions() throws(CommandFailure) -> NetworkOptions {
    let days = try days()
    return NetworkOptions(
      window: self[Options.window], weighting: self[Options.weighting],
      kinds: Set(self[Options.kinds]), from: days.first, to: days.last, clock: self[Options.clock])
  }

  /// The number of threads: what was asked for, or one for each processor.
  var threadCount: Int {
    self[Options.threads] ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }
}
