/// All that is known of an option apart from the type of its value.
///
/// Parser, help, manual page and completions read the same declaration.
struct OptionDeclaration: Equatable, Sendable {
  /// The long name without its dashes: `min-weight`.
  let long: String
  /// The letter of the short form, if it has one.
  let short: Character?
  /// The name that stands for the value in the help; a flag has none.
  let valueName: String?
  /// One line without a full stop.
  let help: String
  /// Further sentences for the full help and the manual page.
  let discussion: String
  /// The value that holds when the option is not given, as text; empty if there is none.
  let defaultText: String
  /// All values that are accepted, if they can be listed.
  let allowed: [String]
  /// What a shell offers for the value.
  let completion: ValueCompletion
  /// Whether each use adds a value; otherwise the last use counts.
  let isRepeatable: Bool
  /// Whether the command needs it.
  let isRequired: Bool
  /// The heading under which the help lists it.
  let group: OptionGroup

  /// Whether the option is given without a value.
  var isFlag: Bool { valueName == nil }

  /// The option as a person types it: `--top`.
  var flagText: String { "--\(long)" }

  /// The option with its value: `--top N`.
  var usage: String { valueName.map { "--\(long) \($0)" } ?? "--\(long)" }

  /// Both forms with the value, as the help lists them: `-o, --output FILE`.
  var label: String { short.map { "-\($0), \(usage)" } ?? usage }

  /// The line of help with the allowed values and the default.
  var annotatedHelp: String {
    var text = help
    if !allowed.isEmpty { text += ": \(allowed.joined(separator: ", "))" }
    var remarks: [String] = []
    if isRequired { remarks.append("required") }
    if isRepeatable { remarks.append("may be repeated") }
    if !defaultText.isEmpty { remarks.append("default: \(defaultText)") }
    if !remarks.isEmpty { text += " (\(remarks.joined(separator: "; ")))" }
    return text
  }
}
