/// The manual page of the program in the language of troff, made from the declarations.
struct ManualPage: Sendable {
  private let program: ProgramDeclaration

  /// Describes a program.
  init(_ program: ProgramDeclaration) {
    self.program = program
  }

  /// The page; it does not depend on the day it is made.
  var text: String {
    var lines = [
      ".TH \(program.name.uppercased()) 1 \"\" \"\(escaped(program.name)) "
        + "\(escaped(program.version))\" \"User Commands\"",
      ".SH NAME",
      "\(escaped(program.name)) \\- \(escaped(program.summary))",
      ".SH SYNOPSIS",
      ".B \(escaped(program.name))",
      "\\fIcommand\\fR [\\fIarguments\\fR] [\\fIoptions\\fR]",
    ]
    if !program.discussion.isEmpty {
      lines += [".SH DESCRIPTION"] + paragraphs(program.discussion)
    }
    lines += [".SH EXAMPLES"] + program.examples.flatMap(example)
    lines += [".SH COMMANDS"]
    for group in CommandGroup.allCases {
      for command in program.commands where command.group == group { lines += section(command) }
    }
    lines += [".SH \"OPTIONS OF EVERY COMMAND\""]
    lines += Options.common.flatMap { entry($0.declaration) }
    lines += [".SH \"EXIT STATUS\""]
    lines += ExitCode.allCases.flatMap { [".TP", ".B \($0.rawValue)", escaped($0.meaning)] }
    lines += [".SH ENVIRONMENT"]
    lines += Self.environment.flatMap { [".TP", ".B \(escaped($0.name))", escaped($0.text)] }
    return lines.map { $0 + "\n" }.joined()
  }

  private static let environment = [
    (name: "COLUMNS", text: "The width that help is wrapped to and tables are fitted to."),
    (name: "NO_COLOR", text: "If set, no colour is used."),
    (name: "CLICOLOR_FORCE", text: "If set and not 0, colour is used off a terminal too."),
    (name: "TERM", text: "If dumb, neither colour nor progress is shown."),
  ]

  private func section(_ command: CommandDeclaration) -> [String] {
    var lines = [
      ".SS \"\(escaped(command.usage))\"", "\(escaped(command.summary)).",
    ]
    if !command.discussion.isEmpty { lines += [".PP"] + paragraphs(command.discussion) }
    for argument in command.arguments.map(\.declaration) {
      lines += [".TP", ".I \(escaped(argument.usage))", "\(escaped(argument.help))."]
    }
    let common = Set(Options.common.map(\.declaration.long))
    for option in command.options.map(\.declaration) where !common.contains(option.long) {
      lines += entry(option)
    }
    if !command.examples.isEmpty { lines += [".PP"] + command.examples.flatMap(example) }
    return lines
  }

  private func entry(_ option: OptionDeclaration) -> [String] {
    let names = [option.short.map { "-\($0)" }, option.flagText].compactMap(\.self)
      .map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
    let value = option.valueName.map { " \\fI\(escaped($0))\\fR" } ?? ""
    let discussion = option.discussion.isEmpty ? [] : [escaped(option.discussion)]
    return [".TP", names + value, "\(escaped(option.annotatedHelp))."] + discussion
  }

  private func example(_ example: CommandExample) -> [String] {
    [
      ".PP", ".nf", ".RS 4", "\\fB\(escaped(example.line))\\fR", ".RE", ".fi", ".RS 8",
      "\(escaped(example.shows)).", ".RE",
    ]
  }

  private func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ".PP" : escaped(String($0)) }
  }

  /// Text that troff sets as it stands: no escapes, no requests, dashes that can be copied.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }
}
