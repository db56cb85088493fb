internal import Extractor
internal import Knowledge

extension Network {
  /// Node-link JSON: `directed`, `multigraph`, `graph`, `nodes`, `links`.
  func nodeLinkJSON(_ scores: [NodeScore]) -> String {
    var json = JSONText()
    json.object(lines: true) { json in
      json.field("directed", false)
      json.field("multigraph", false)
      json.key("graph")
      json.object { json in writeAttributes(&json) }
      json.key("nodes")
      json.array(lines: true) { json in
        for (index, node) in nodes.enumerated() {
          json.object { json in write(node, index, scores, &json) }
        }
      }
      json.key("links")
      json.array(lines: true) { json in
        for edge in edges { json.object { json in write(edge, &json) } }
      }
    }
    return json.text + "\n"
  }

  private func writeAttributes(_ json: inout JSONText) {
    json.field("entente", Entente.version)
    json.field("first", ifPresent: dates?.first.description)
    json.field("last", ifPresent: dates?.last.description)
    json.field("documents", documentCount)
    json.field("windows", windowCount)
    json.field("open_mentions", openMentions)
    json.field("window", options.window.description)
    json.field("weighting", options.weighting.rawValue)
    json.key("kinds")
    json.array { json in for kind in options.kinds.sorted() { json.string(kind.rawValue) } }
    json.field("from", ifPresent: options.from?.description)
    json.field("to", ifPresent: options.to?.description)
    json.field("clock", options.clock.rawValue)
  }

  private func write(_ node: Node, _ index: Int, _ scores: [NodeScore], _ json: inout JSONText) {
    json.field("id", node.entity.id)
    json.field("name", node.entity.name)
    json.field("kind", node.entity.kind.rawValue)
    json.field("state", ifPresent: node.entity.state)
    if let coordinate = node.entity.coordinate {
      json.field("lat", coordinate.latitude)
      json.field("lon", coordinate.longitude)
    }
    json.field("mentions", node.mentions)
    json.field("documents", node.documents)
    json.field("windows", node.windows)
    for score in scores { json.field(score.name, Self.rounded(score.values[index])) }
  }

  private func write(_ edge: Edge, _ json: inout JSONText) {
    json.field("source", nodes[edge.source].entity.id)
    json.field("target", nodes[edge.target].entity.id)
    json.field("weight", edge.weight)
    json.field("windows", edge.windows)
    json.field("documents", edge.documents)
    json.field("npmi", Double(edge.association.npmiText) ?? 0)
    json.field("g2", Double(edge.association.g2Text) ?? 0)
    json.field("first", ifPresent: edge.first?.description)
    json.field("last", ifPresent: edge.last?.description)
  }

  /// A score with nine significant decimals, so that the last bit of a logarithm or root changes no file.
  static func rounded(_ value: Double) -> Double {
    Double(DecimalText(value).fixed(9)) ?? value
  }
}
