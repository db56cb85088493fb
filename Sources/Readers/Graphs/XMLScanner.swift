internal import CXML2

/// Reads XML with libxml2, element by element, and keeps no tree.
///
/// Nothing comes in from outside and nothing grows: the parser may not use the network, loads no declaration of document
/// types, declares no entity (a reference to one is an error), and keeps libxml2's limits on depth and length.
enum XMLScanner {
  /// What the parser's calls share: they come one at a time, on the thread that parses.
  private final class State {
    var handler: any XMLElementHandler
    var failure: NetworkReadingError?
    var texts: [[UInt8]] = []
    var parser: xmlParserCtxtPtr?

    init(_ handler: any XMLElementHandler) {
      self.handler = handler
    }

    var line: Int { parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 1 }

    /// Ends the parsing.
    func stop(_ error: NetworkReadingError) {
      failure = failure ?? error
      if let parser { xmlStopParser(parser) }
    }
  }

  /// Hands the elements of a file to a handler.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, in any encoding that the file declares
  ///   - handler: takes the elements
  /// - Returns: the handler with what it took
  /// - Throws: `NetworkReadingError.malformed` where the file is no XML, and what the handler throws
  static func scan<Handler: XMLElementHandler>(
    _ bytes: [UInt8], _ handler: Handler
  ) throws(NetworkReadingError) -> Handler {
    guard !bytes.isEmpty else {
      throw .malformed(line: nil, reason: "is empty", cure: "give a file in GraphML or GEXF")
    }
    _ = xmlLibrary
    let state = State(handler)
    var calls = Self.calls
    // The parser keeps the state only while this function runs, which holds it.
    let data = Unmanaged.passUnretained(state).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&calls, data, nil, 0, nil) else {
      throw .malformed(
        line: nil, reason: "cannot be parsed: there is no memory for it", cure: "free some")
    }
    state.parser = parser
    defer {
      // An entity that was declared lies in a document of its own.
      if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
      xmlFreeParserCtxt(parser)
    }
    // NOENT turns &amp; in attributes into a character; other entities there are none, since none can be declared.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NOCDATA.rawValue
    _ = xmlCtxtUseOptions(parser, Int32(options))
    var start = 0
    while start < bytes.count, state.failure == nil, parser.pointee.wellFormed == 1 {
      let end = min(start + 1 << 20, bytes.count)
      bytes.withUnsafeBytes { buffer in
        let block = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
        _ = xmlParseChunk(
          parser, block.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(block.count), 0)
      }
      start = end
    }
    if state.failure == nil { _ = xmlParseChunk(parser, nil, 0, 1) }
    if let failure = state.failure { throw failure }
    guard parser.pointee.wellFormed == 1 else {
      throw error(of: parser, isOpen: !state.texts.isEmpty)
    }
    return state.handler as? Handler ?? handler
  }

  /// What the parser says is wrong.
  ///
  /// - Parameters:
  ///   - parser: the parser
  ///   - isOpen: whether the last element has not ended
  /// - Returns: the error, with the line
  private static func error(of parser: xmlParserCtxtPtr, isOpen: Bool) -> NetworkReadingError {
    let last = parser.pointee.lastError
    let message = last.message.map { String(cString: $0) } ?? "it cannot be parsed"
    // It says the same of a file that goes on too long and of one that is cut.
    let isCut = isOpen && last.code == Int32(XML_ERR_DOCUMENT_END.rawValue)
    let text = isCut ? "it ends within an element" : String(message.prefix { $0 != "\n" })
    return .malformed(
      line: last.line > 0 ? Int(last.line) : nil, reason: "is no XML: \(text)",
      cure: "write the file again with the program that made it")
  }

  private static func state(_ data: UnsafeMutableRawPointer?) -> State? {
    data.map { Unmanaged<State>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The calls that the parser makes; those that it does not find do nothing.
  private static var calls: xmlSAXHandler {
    var calls = xmlSAXHandler()
    calls.initialized = XML_SAX2_MAGIC
    calls.startElementNs = { data, name, _, _, _, _, count, _, attributes in
      guard let state = XMLScanner.state(data), state.failure == nil, let name else { return }
      let start = XMLStart(
        name: String(cString: name), attributes: XMLScanner.values(attributes, Int(count)),
        line: state.line)
      state.texts.append([])
      do throws(NetworkReadingError) {
        try state.handler.begin(start)
      } catch {
        state.stop(error)
      }
    }
    calls.endElementNs = { data, name, _, _ in
      guard let state = XMLScanner.state(data), state.failure == nil, let name else { return }
      let text = state.texts.popLast() ?? []
      do throws(NetworkReadingError) {
        try state.handler.end(
          String(cString: name), text: String(decoding: text, as: UTF8.self), line: state.line)
      } catch {
        state.stop(error)
      }
    }
    calls.characters = { data, text, count in
      guard let state = XMLScanner.state(data), let text, !state.texts.isEmpty else { return }
      state.texts[state.texts.count - 1] += UnsafeBufferPointer(start: text, count: Int(count))
    }
    calls.entityDecl = { data, _, _, _, _, _ in
      guard let state = XMLScanner.state(data) else { return }
      state.stop(
        .malformed(
          line: state.line, reason: "declares an entity, which is not followed",
          cure: "take the declaration out, and write what it stands for"))
    }
    // With a place to put it, no error goes to standard error.
    calls.serror = { _, _ in }
    return calls
  }

  /// The attributes of an element: five pointers each, of which the last two bound the value.
  private static func values(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [String: String] {
    guard let attributes, count > 0 else { return [:] }
    var values: [String: String] = [:]
    for index in 0..<count {
      guard let name = attributes[index * 5], let start = attributes[index * 5 + 3],
        let end = attributes[index * 5 + 4]
      else { continue }
      // An attribute with a prefix, such as viz:x, never stands in the way of one without.
      let key = String(cString: name)
      guard attributes[index * 5 + 1] == nil || values[key] == nil else { continue }
      values[key] = String(
        decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
    return values
  }
}

/// Prepares libxml2, once; after it the library may be used from several threads.
private let xmlLibrary: Void = xmlInitParser()
