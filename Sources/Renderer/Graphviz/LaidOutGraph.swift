internal import CGraphviz

/// A graph with a layout; the layout is freed before the graph is closed.
struct LaidOutGraph: ~Copyable {
  private let parsed: ParsedGraph
  private let context: OpaquePointer

  /// Runs a layout engine.
  ///
  /// - Throws: `DrawingError.engineUnavailable` when Graphviz does not have the engine,
  ///   `.layoutFailed` when the engine fails.
  init(
    _ parsed: consuming ParsedGraph, engine: String, context: OpaquePointer
  ) throws(DrawingError) {
    let code = gvLayout(context, parsed.graph, engine)
    let message = GraphvizMessage.lastError()
    guard code == 0 else {
      let standard = DrawingError.layoutFailed(reason: message ?? "code \(code) from \(engine)")
      throw GraphvizMessage.missingPart(message) ?? standard
    }
    // Graphviz returns 0 even when a place could not be read; only the message tells.
    if let message {
      _ = gvFreeLayout(context, parsed.graph)
      throw .layoutFailed(reason: message)
    }
    self.parsed = parsed
    self.context = context
  }

  deinit {
    _ = gvFreeLayout(context, parsed.graph)
  }

  /// Returns the places of the first nodes, in points.
  borrowing func positions(nodes: Int) throws(DrawingError) -> [Point] {
    var result: [Point] = []
    result.reserveCapacity(nodes)
    var next = agfstnode(parsed.graph)
    while let node = next, result.count < nodes {
      let point = Point(x: entente_node_x(node), y: entente_node_y(node))
      guard point.x.isFinite, point.y.isFinite else {
        throw .layoutFailed(reason: "a place that is no number")
      }
      result.append(point)
      next = agnxtnode(parsed.graph, node)
    }
    guard result.count == nodes else {
      throw .layoutFailed(reason: "\(result.count) places for \(nodes) nodes")
    }
    return result
  }

  /// Returns the picture in a format.
  ///
  /// A code of 0 does not mean success: there must be no message either, and the bytes must begin
  /// and end as the format does.
  borrowing func picture(_ format: ImageFormat) throws(DrawingError) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    let code = entente_render(context, parsed.graph, format.rawValue, &data, &length)
    let message = GraphvizMessage.lastError()
    var bytes: [UInt8] = []
    if let data {
      bytes = data.withMemoryRebound(to: UInt8.self, capacity: length) {
        Array(UnsafeBufferPointer(start: $0, count: length))
      }
      gvFreeRenderData(data)
    }
    guard code == 0, message == nil else {
      let standard = DrawingError.renderingFailed(
        format: format, reason: message ?? "code \(code)")
      throw GraphvizMessage.missingPart(message) ?? standard
    }
    guard format.isWhole(bytes) else {
      throw .renderingFailed(format: format, reason: "the picture is not whole")
    }
    return bytes
  }
}

extension ImageFormat {
  /// Returns whether bytes begin and end as a file of the format does.
  fileprivate func isWhole(_ bytes: [UInt8]) -> Bool {
    let (head, tail): ([UInt8], [UInt8]) =
      switch self {
      case .svg: (Array("<?xml".utf8), Array("</svg>".utf8))
      case .png: ([0x89, 0x50, 0x4E, 0x47], [0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
      case .pdf: (Array("%PDF".utf8), Array("%%EOF".utf8))
      }
    let end = bytes.reversed().drop { $0 == 0x0A || $0 == 0x0D }.prefix(tail.count).reversed()
    return bytes.starts(with: head) && Array(end) == tail
  }
}
