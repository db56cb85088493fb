/// The help of the program: two examples, and the commands grouped by what they answer.
struct ProgramHelp: Sendable {
  private let program: ProgramDeclaration

  /// Describes a program.
  init(_ program: ProgramDeclaration) {
    self.program = program
  }

  /// The help, wrapped to a width.
  func text(width: Int, style: TextStyle = .plain) -> String {
    var layout = HelpLayout(width: width, style: style)
    layout.paragraph("\(program.name) - \(program.summary)")
    layout.space()
    for example in program.examples {
      layout.verbatim(example.line, indent: 2)
      layout.paragraph(example.shows, indent: 6)
    }
    layout.space()
    layout.usage(program.usage)
    layout.space()
    addCommands(to: &layout)
    layout.space()
    layout.paragraph("'\(program.name) help COMMAND' says all about one command.")
    return layout.text
  }

  /// Adds a line for each command, with the heading of its group beside the first.
  private func addCommands(to layout: inout HelpLayout) {
    let headings = CommandGroup.allCases.map(\.rawValue)
    let headingWidth = HelpLayout.termWidth(of: headings)
    let nameWidth = HelpLayout.termWidth(of: program.commands.map(\.name))
    var rows: [(term: String, text: String)] = []
    for group in CommandGroup.allCases {
      var heading = group.rawValue
      for command in program.commands where command.group == group {
        let name = command.name.padded(toDisplayWidth: nameWidth)
        rows.append(
          ("\(heading.padded(toDisplayWidth: headingWidth))  \(name)", command.summary))
        heading = ""
      }
    }
    layout.definitions(rows, termWidth: headingWidth + 2 + nameWidth)
  }
}
