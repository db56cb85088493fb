internal import Entente
internal import Extractor
internal import Glibc
internal import Knowledge

/// What a drawing is called unless the person says: the title of its one text, or the source and
/// its months.
struct DrawingTitle: Sendable {
  /// The title.
  let text: String

  /// Finds a title for a network.
  init(_ source: CountedNetwork, _ arguments: ParsedArguments) {
    let documents = source.corpus?.documents ?? []
    if documents.count == 1, let title = documents[0].title {
      text = title
      return
    }
    let names = arguments[Arguments.sources].map { source -> String in
      if source == "-" { return "Standard input" }
      var name = Self.wholePath(source).split(separator: "/").last.map(String.init) ?? source
      if name.fileEnding == "gz" { name.removeLast(3) }
      guard let ending = name.fileEnding, ending.utf8.count < name.utf8.count else { return name }
      return String(name.dropLast(ending.count + 1))
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let named =
      names.count > 2
      ? "\(names[0]) and \(names.count - 1) more" : names.joined(separator: " and ")
    text = source.network.dates.map { "\(named), \(Self.months($0.first, $0.last))" } ?? named
  }

  /// The path without `.`, `..` and links.
  private static func wholePath(_ path: String) -> String {
    guard let whole = realpath(path, nil) else { return path }
    defer { free(whole) }
    return String(cString: whole)
  }

  /// `September 2023`, or `February 2022 to December 2024`.
  static func months(_ first: CalendarDay, _ last: CalendarDay) -> String {
    func month(_ day: CalendarDay) -> String {
      "\(DateArgument.monthNames[day.components.month - 1]) \(day.components.year)"
    }
    return month(first) == month(last) ? month(first) : "\(month(first)) to \(month(last))"
  }
}
