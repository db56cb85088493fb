/// How a run ended, as the exit status of the process.
enum ExitCode: Int32, CaseIterable, Sendable {
  /// Everything that was asked for was done.
  case done = 0
  /// The run finished, but an input failed or nothing was found.
  case incomplete = 1
  /// The command line could not be understood.
  case usage = 64
  /// The data could not be understood.
  case badData = 65
  /// An input or an entity does not exist.
  case noInput = 66
  /// An engine that the work needs is missing.
  case missingEngine = 69
  /// An output file could not be created.
  case cannotCreate = 73
  /// An output could not be written to its end.
  case cannotWrite = 74

  /// What the code tells a script, as the help prints it.
  var meaning: String {
    switch self {
    case .done: "done"
    case .incomplete: "finished, but some input failed, or --fail-if-empty found nothing"
    case .usage: "the command line is wrong"
    case .badData: "the data is wrong"
    case .noInput: "no such input or entity"
    case .missingEngine: "an engine that is needed is missing"
    case .cannotCreate: "an output file cannot be created"
    case .cannotWrite: "an output cannot be written"
    }
  }
}
