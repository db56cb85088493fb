internal import Glibc

/// The program: its declaration and the commands that do the work.
struct Program: Sendable {
  /// What the help, the manual page and the completions are made from.
  let declaration: ProgramDeclaration
  private let commands: [any Command]

  /// Puts a program together; the command `help` is added.
  ///
  /// - Parameters:
  ///   - name: The word that starts it.
  ///   - version: The version, as `--version` prints it.
  ///   - versionDetails: Further lines of `--version`.
  ///   - summary: What it is for, in one line without a full stop.
  ///   - discussion: Further paragraphs for the manual page.
  ///   - examples: Two examples that run as they stand.
  ///   - commands: The commands in the order in which the help lists them within their groups.
  init(
    name: String, version: String, versionDetails: [String] = [], summary: String,
    discussion: String = "", examples: [CommandExample], commands: [any Command]
  ) {
    self.commands = commands + [HelpCommand(program: name)]
    declaration = ProgramDeclaration(
      name: name, version: version, versionDetails: versionDetails, summary: summary,
      discussion: discussion, examples: examples, commands: self.commands.map(\.declaration))
  }

  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the program's name.
  ///   - terminal: What is known of the streams.
  ///   - output: Standard output.
  ///   - errors: Standard error.
  /// - Returns: How it ended.
  func run(
    _ arguments: [String], terminal: Terminal, output: any OutputSink, errors: any OutputSink
  ) async -> ExitCode {
    var diagnostics = Diagnostics(to: errors, terminal: terminal)
    do throws(CommandFailure) {
      let invocation: Invocation
      do {
        invocation = try ArgumentParser(program: declaration).parse(arguments)
      } catch {
        throw .usage(error)
      }
      var code = ExitCode.done
      switch invocation {
      case .version:
        try output.write(declaration.versionText)
      case .programHelp:
        try output.write(
          ProgramHelp(declaration).text(width: terminal.width, style: terminal.outputStyle))
      case .commandHelp(let command, let detail):
        try output.write(
          CommandHelp(command, of: declaration.name).text(
            detail, width: terminal.width, style: terminal.outputStyle))
      case .command(let parsed):
        diagnostics = Diagnostics(
          to: errors, terminal: terminal, isQuiet: parsed[Options.quiet],
          isStrict: parsed[Options.strict])
        code = try await run(
          parsed,
          in: CommandContext(
            program: declaration, terminal: terminal, output: output, diagnostics: diagnostics))
      }
      try output.flush()
      return code
    } catch {
      return conclude(error, output, diagnostics)
    }
  }

  /// Runs this process's command line on its own streams.
  func runProcess() async -> ExitCode {
    // A closed pipe then shows as an error of the write, after which files are tidied up.
    _ = signal(SIGPIPE, SIG_IGN)
    let terminal = Terminal.current()
    return await run(
      Array(CommandLine.arguments.dropFirst()), terminal: terminal,
      output: DescriptorSink.standardOutput(isTerminal: terminal.isOutputTerminal),
      errors: DescriptorSink.standardError())
  }

  /// Runs a command line in memory.
  func outcome(
    of arguments: [String], terminal: Terminal = Terminal()
  ) async -> Outcome {
    let output = MemorySink()
    let errors = MemorySink()
    let code = await run(arguments, terminal: terminal, output: output, errors: errors)
    return Outcome(output: output.text, errors: errors.text, code: code)
  }

  private func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) async throws(CommandFailure) -> ExitCode {
    guard let command = commands.first(where: { $0.declaration.name == arguments.command.name })
    else { preconditionFailure("the parser knows the commands of the program only") }
    let code = try await command.run(arguments, in: context)
    context.diagnostics.showStatus("")
    if let summary = context.diagnostics.summary, !context.diagnostics.isQuiet {
      context.diagnostics.print("\(declaration.name): \(summary)")
    }
    return code == .done && context.diagnostics.count(of: .error) > 0 ? .incomplete : code
  }

  /// Prints what is left to say of a failure, and finds the code of the process.
  private func conclude(
    _ failure: CommandFailure, _ output: any OutputSink, _ diagnostics: Diagnostics
  ) -> ExitCode {
    diagnostics.showStatus("")
    // What was found before the failure is not lost, unless the output itself failed.
    try? output.flush()
    switch failure {
    case .usage(let problem):
      diagnostics.print(problem.description)
      return .usage
    case .failed(let diagnostic, let code):
      diagnostics.record(diagnostic)
      return code
    case .stopped(let code): return code
    case .closedPipe: return .done
    }
  }
}
