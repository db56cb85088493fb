/// How extraction reads what has more than one reading.
public struct ExtractionOptions: Sendable {
  /// How capitals and seats of government are read.
  public var metonyms: MetonymPolicy

  /// Makes options.
  ///
  /// - Parameter metonyms: how capitals and seats of government are read
  public init(metonyms: MetonymPolicy = .actor) {
    self.metonyms = metonyms
  }
}
