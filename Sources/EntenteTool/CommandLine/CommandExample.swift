/// A command line that can be run as it stands, and what it shows.
struct CommandExample: Equatable, Sendable {
  /// The whole line: `entente rank news/ --by betweenness`.
  let line: String
  /// What it shows, as a phrase without a full stop.
  let shows: String

  /// Pairs a command line with what it shows.
  init(_ line: String, _ shows: String) {
    self.line = line
    self.shows = shows
  }
}
