/// Reads networks from the files that other programs write.
///
/// DOT needs Graphviz's own reader: where a file holds it, the caller gives one.
public struct GraphFileReader: Sendable {
  private let dot: @Sendable ([UInt8]) throws(NetworkReadingError) -> GraphDraft

  /// Makes a reader.
  ///
  /// - Parameter dot: reads the graph of a file in DOT
  public init(dot: @escaping @Sendable ([UInt8]) throws(NetworkReadingError) -> GraphDraft) {
    self.dot = dot
  }

  /// Reads the file of a path.
  ///
  /// - Parameters:
  ///   - path: the path; `-` is standard input
  ///   - format: the form of the file
  /// - Returns: the network, and warnings of what a network cannot have
  /// - Throws: `NetworkReadingError` for the first thing that is wrong
  public func read(
    path: String, as format: GraphFileFormat
  ) throws(NetworkReadingError) -> GraphFile {
    guard let bytes = InputFiles.bytes(of: path) else {
      throw InputFiles.isDamaged(path)
        ? .malformed(line: nil, reason: "cannot be unpacked", cure: "pack it again by gzip")
        : .unreadable
    }
    return try read(bytes, as: format, file: path)
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: the bytes
  ///   - format: the form of the file
  ///   - file: the file's name, for messages
  /// - Returns: the network, and warnings of what a network cannot have
  /// - Throws: `NetworkReadingError` for the first thing that is wrong
  public func read(
    _ bytes: [UInt8], as format: GraphFileFormat, file: String
  ) throws(NetworkReadingError) -> GraphFile {
    switch format {
    case .json: try NetworkReader.draft(bytes).network(from: file)
    case .graphml: try GraphMLReader.draft(bytes).network(from: file)
    case .gexf: try GEXFReader.draft(bytes).network(from: file)
    case .dot: try dot(bytes).network(from: file)
    case .edges: try EdgeListReader.read(bytes).network(from: file)
    case .csv: try CSVGraphReader.draft(bytes).network(from: file)
    case .pajek: try PajekReader.draft(bytes).network(from: file)
    }
  }
}
