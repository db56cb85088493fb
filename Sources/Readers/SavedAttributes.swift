internal import Entente
internal import Knowledge

/// What a saved network says of itself, as values.
struct SavedAttributes {
  private let saved: SavedNetwork.Attributes?

  init(_ saved: SavedNetwork.Attributes?) {
    self.saved = saved
  }

  /// How it was counted.
  func options() throws(NetworkReadingError) -> NetworkOptions {
    var options = NetworkOptions(
      from: try Self.day(saved?.from, "graph.from"), to: try Self.day(saved?.to, "graph.to"))
    switch saved?.window {
    case "paragraph": options.window = .paragraph
    case "document": options.window = .document
    case let text?:
      if text.hasPrefix("sentences:"), let count = Int(text.dropFirst(10)) {
        options.window = .sentences(count)
      }
    case nil: break
    }
    if let weighting = saved?.weighting.flatMap(Weighting.init) { options.weighting = weighting }
    if let clock = saved?.clock.flatMap(Clock.init) { options.clock = clock }
    if let kinds = saved?.kinds { options.kinds = Set(kinds.compactMap(EntityKind.init)) }
    return options
  }

  /// The dates of its documents.
  func dates() throws(NetworkReadingError) -> (first: CalendarDay, last: CalendarDay)? {
    guard let first = try Self.day(saved?.first, "graph.first"),
      let last = try Self.day(saved?.last, "graph.last")
    else { return nil }
    return (first, last)
  }

  /// A day as it is written at a place.
  static func day(_ text: String?, _ place: String) throws(NetworkReadingError) -> CalendarDay? {
    guard let text else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw .badField(place: place, reason: "is \"\(text)\", which is no date such as 2023-09-14")
    }
    return day
  }
}
