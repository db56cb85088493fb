/// The help of one command: examples first, then arguments, options in groups, exit codes.
struct CommandHelp: Sendable {
  private let command: CommandDeclaration
  private let program: String

  /// Describes a command of a program.
  init(_ command: CommandDeclaration, of program: String) {
    self.command = command
    self.program = program
  }

  /// The help, wrapped to a width.
  ///
  /// - Parameters:
  ///   - detail: Short (a line for each option) or full.
  ///   - width: The number of columns.
  ///   - style: How headings are marked.
  /// - Returns: Lines of at most that width.
  func text(_ detail: HelpDetail, width: Int, style: TextStyle = .plain) -> String {
    var layout = HelpLayout(width: width, style: style)
    layout.paragraph("\(program) \(command.name) - \(command.summary)")
    addExamples(detail, to: &layout)
    layout.space()
    layout.usage("\(program) \(command.usage)")
    if detail == .full, !command.discussion.isEmpty {
      layout.space()
      layout.paragraph(command.discussion)
    }
    addArguments(to: &layout)
    addOptions(detail, to: &layout)
    if detail == .full {
      layout.heading("Exit codes")
      layout.definitions(command.exitCodes.map { ("\($0.rawValue)", $0.meaning) })
    }
    return layout.text
  }

  private func addExamples(_ detail: HelpDetail, to layout: inout HelpLayout) {
    guard !command.examples.isEmpty else { return }
    layout.heading("Examples")
    for example in detail == .full ? command.examples[...] : command.examples.prefix(1) {
      layout.verbatim(example.line, indent: 2)
      layout.paragraph(example.shows, indent: 6)
    }
  }

  private func addArguments(to layout: inout HelpLayout) {
    guard !command.arguments.isEmpty else { return }
    layout.heading("Arguments")
    layout.definitions(command.arguments.map { ($0.declaration.usage, $0.declaration.help) })
  }

  private func addOptions(_ detail: HelpDetail, to layout: inout HelpLayout) {
    let options = command.options.map(\.declaration)
    let termWidth = HelpLayout.termWidth(of: options.map(\.alignedLabel))
    for group in OptionGroup.allCases {
      let members = options.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      layout.heading(group.rawValue)
      let rows = members.map { option in
        let addition =
          detail == .full && !option.discussion.isEmpty ? "\n\(option.discussion)" : ""
        return (term: option.alignedLabel, text: option.annotatedHelp + addition)
      }
      layout.definitions(rows, termWidth: termWidth)
    }
  }
}

extension OptionDeclaration {
  /// The label with room for a short form, so that long forms stand under each other.
  fileprivate var alignedLabel: String { short == nil ? "    \(label)" : label }
}
