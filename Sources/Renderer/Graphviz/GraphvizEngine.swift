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

  borrowing func graph(of dot: String) throws(DOTReadingError) -> DOTGraph {
    let locale = PlainLocale()
    defer { locale.leave() }
    defer { Self.resetScanner(after: dot) }
    do {
      _ = try prepared()
      Self.readRest()
      // The reader counts lines from one file to the next unless it is told that another begins.
      agsetfile(nil)
      return try ParsedGraph(dot).contents()
    } catch {
      throw DOTReadingError(error)
    }
  }

  /// Reads what is left of the line where the last graph ended, which would begin the next file.
  private static func readRest() {
    while let graph = agmemread("") { _ = agclose(graph) }
  }

  /// Brings the scanner back to where a file begins.
  ///
  /// A file that ends within a comment, a quote or HTML leaves it there, and the next file would be read as the rest of it.
  private static func resetScanner(after dot: String) {
    readRest()
    let brackets = String(repeating: ">", count: dot.utf8.count { $0 == UInt8(ascii: "<") })
    for closing in ["", "*/", "\"", brackets] {
      if let graph = agmemread(closing) { _ = agclose(graph) }
      if let graph = agmemread("graph {}") {
        _ = agclose(graph)
        return
      }
    }
  }

  /// Returns the context, with the errors of earlier calls forgotten.
  private borrowing func prepared() throws(DrawingError) -> OpaquePointer {
    guard let context else { throw .engineUnavailable(reason: "no context") }
    _ = agseterr(AGMAX)
    _ = agreseterrors()
    return context
  }
}

extension DOTReadingError {
  /// Takes Graphviz's words apart: `<unknown>: syntax error in line 3 near 'x'`.
  fileprivate init(_ error: DrawingError) {
    guard case .layoutFailed(let reason) = error else {
      self.init(line: nil, reason: error.description)
      return
    }
    var line: Int?
    var words = reason.hasPrefix("<unknown>: ") ? String(reason.dropFirst(11)) : reason
    if words.hasPrefix("Error: ") { words = String(words.dropFirst(7)) }
    if let match = words.firstMatch(of: /\ in line (\d+)/) {
      line = Int(match.1)
      words.removeSubrange(match.range)
    }
    self.init(line: line, reason: words)
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
