internal import CGraphviz
internal import Glibc

/// Graphviz's context, made at the first use and kept: a new one for each picture would leak.
///
/// It never changes, so that a checker of threads, which cannot see into the lock, finds no writes.
/// Must only be used under the lock of `Graphviz`.
struct GraphvizEngine: ~Copyable {
  private let context: OpaquePointer?

  init() {
    // A directory of plug-ins must not be smuggled in through the environment.
    unsetenv("GVBINDIR")
    context = gvContext()
  }

  deinit {
    if let context { _ = gvFreeContext(context) }
  }

  borrowing func positions(
    of dot: String, engine: String, nodes: Int, seed: UInt32
  ) throws(DrawingError) -> [Point] {
    let locale = PlainLocale()
    defer { locale.leave() }
    let context = try prepared()
    let graph = try ParsedGraph(dot)
    // The engines draw from the C library's numbers, which go on from one call to the next.
    srand(seed)
    srand48(Int(seed))
    let laidOut = try LaidOutGraph(graph, engine: engine, context: context)
    return try laidOut.positions(nodes: nodes)
  }

  borrowing func picture(
    of dot: String, format: ImageFormat, nodes: Int
  ) throws(DrawingError) -> [UInt8] {
    let locale = PlainLocale()
    defer { locale.leave() }
    let context = try prepared()
    let graph = try ParsedGraph(dot)
    let laidOut = try LaidOutGraph(graph, engine: "nop2", context: context)
    _ = try laidOut.positions(nodes: nodes)
    return try laidOut.picture(format)
  }

  borrowing func attributes(
    _ attribute: String, of dot: String
  ) throws(DrawingError) -> [(name: String, value: String)] {
    let locale = PlainLocale()
    defer { locale.leave() }
    _ = try prepared()
    return try ParsedGraph(dot).attributes(attribute)
  }

  /// Returns the context, with the errors of earlier calls forgotten.
  private borrowing func prepared() throws(DrawingError) -> OpaquePointer {
    guard let context else { throw .engineUnavailable(reason: "no context") }
    _ = agseterr(AGMAX)
    _ = agreseterrors()
    return context
  }
}

/// What Graphviz said last, if it was an error.
enum GraphvizMessage {
  /// Returns the message, on one line, or `nil` when there was only a warning or nothing.
  static func lastError() -> String? {
    guard agerrors() >= Int32(AGERR.rawValue) else { return nil }
    return last() ?? "unknown error"
  }

  /// Returns the error for a message that says that a part of Graphviz is not there, or `nil`.
  static func missingPart(_ message: String?) -> DrawingError? {
    let signs = ["not recognized", "engine support", "renderer for"]
    guard let message, signs.contains(where: { message.contains($0) }) else { return nil }
    return .engineUnavailable(reason: message)
  }

  /// Returns the last message of any kind.
  static func last() -> String? {
    guard let message = aglasterr() else { return nil }
    defer { free(message) }
    let text = PlainText.line(String(cString: message), limit: 300)
    return text.isEmpty ? nil : text
  }
}
