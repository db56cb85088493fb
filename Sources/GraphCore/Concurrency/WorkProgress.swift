/// Tells how far a measure has come that walks from every vertex, or draws paths until they suffice.
public struct WorkProgress: Hashable, Sendable {
  /// Takes reports, from any of the threads that work.
  public typealias Report = @Sendable (WorkProgress) -> Void

  /// How many parts of the work, or paths, are done.
  public var done: Int

  /// How many there will be, if that is known; parts are of about the same size.
  public var total: Int?

  /// Creates a report.
  public init(done: Int, total: Int?) {
    self.done = done
    self.total = total
  }
}
