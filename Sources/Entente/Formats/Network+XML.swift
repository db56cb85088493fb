internal import Extractor
internal import Knowledge

extension Network {
  /// GraphML with typed attributes for nodes and edges.
  func graphML(_ scores: [NodeScore]) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """
    for (name, type) in Self.nodeAttributes + scores.map({ ($0.name, "double") }) {
      text += "  <key id=\"n_\(name)\" for=\"node\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
    }
    for (name, type) in Self.edgeAttributes {
      text += "  <key id=\"e_\(name)\" for=\"edge\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
    }
    text += "  <graph id=\"network\" edgedefault=\"undirected\">\n"
    for (index, node) in nodes.enumerated() {
      text += "    <node id=\"\(Self.escaped(node.entity.id))\">"
      for (name, value) in attributes(of: node) + scoreTexts(scores, index) {
        text += "<data key=\"n_\(name)\">\(Self.escaped(value))</data>"
      }
      text += "</node>\n"
    }
    for edge in edges {
      let (source, target) = (nodes[edge.source].entity.id, nodes[edge.target].entity.id)
      text += "    <edge source=\"\(Self.escaped(source))\" target=\"\(Self.escaped(target))\">"
      for (name, value) in attributes(of: edge) {
        text += "<data key=\"e_\(name)\">\(Self.escaped(value))</data>"
      }
      text += "</edge>\n"
    }
    return text + "  </graph>\n</graphml>\n"
  }

  /// GEXF 1.3 with attributes for nodes and edges.
  func gexf(_ scores: [NodeScore]) -> String {
    let nodeNames = Self.nodeAttributes.dropFirst() + scores.map { ($0.name, "double") }
    let edgeNames = Self.edgeAttributes.dropFirst()
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
        <graph defaultedgetype="undirected">
          <attributes class="node">

      """
    func declare(_ names: some Sequence<(String, String)>) {
      for (name, type) in names {
        let gexfType = type == "int" ? "integer" : type
        text += "      <attribute id=\"\(name)\" title=\"\(name)\" type=\"\(gexfType)\"/>\n"
      }
    }
    declare(nodeNames)
    text += "    </attributes>\n    <attributes class=\"edge\">\n"
    declare(edgeNames)
    text += "    </attributes>\n    <nodes>\n"
    for (index, node) in nodes.enumerated() {
      text +=
        "      <node id=\"\(Self.escaped(node.entity.id))\" label=\"\(Self.escaped(node.entity.name))\"><attvalues>"
      for (name, value) in attributes(of: node).dropFirst() + scoreTexts(scores, index) {
        text += "<attvalue for=\"\(name)\" value=\"\(Self.escaped(value))\"/>"
      }
      text += "</attvalues></node>\n"
    }
    text += "    </nodes>\n    <edges>\n"
    for (index, edge) in edges.enumerated() {
      let (source, target) = (nodes[edge.source].entity.id, nodes[edge.target].entity.id)
      let weight = DecimalText(edge.weight).shortest
      text +=
        "      <edge id=\"\(index)\" source=\"\(Self.escaped(source))\" target=\"\(Self.escaped(target))\" weight=\"\(weight)\"><attvalues>"
      for (name, value) in attributes(of: edge).dropFirst() {
        text += "<attvalue for=\"\(name)\" value=\"\(Self.escaped(value))\"/>"
      }
      text += "</attvalues></edge>\n"
    }
    return text + "    </edges>\n  </graph>\n</gexf>\n"
  }

  private static let nodeAttributes = [
    ("name", "string"), ("kind", "string"), ("state", "string"), ("mentions", "int"),
    ("documents", "int"), ("windows", "int"),
  ]

  private static let edgeAttributes = [
    ("weight", "double"), ("windows", "int"), ("documents", "int"), ("npmi", "double"),
    ("g2", "double"), ("first", "string"), ("last", "string"),
  ]

  private func attributes(of node: Node) -> [(String, String)] {
    var result = [("name", node.entity.name), ("kind", node.entity.kind.rawValue)]
    if let state = node.entity.state { result.append(("state", state)) }
    return result + [
      ("mentions", String(node.mentions)), ("documents", String(node.documents)),
      ("windows", String(node.windows)),
    ]
  }

  private func attributes(of edge: Edge) -> [(String, String)] {
    var result = [
      ("weight", DecimalText(edge.weight).shortest), ("windows", String(edge.windows)),
      ("documents", String(edge.documents)), ("npmi", edge.association.npmiText),
      ("g2", edge.association.g2Text),
    ]
    if let first = edge.first { result.append(("first", first.description)) }
    if let last = edge.last { result.append(("last", last.description)) }
    return result
  }

  private func scoreTexts(_ scores: [NodeScore], _ index: Int) -> [(String, String)] {
    scores.map { ($0.name, DecimalText(Self.rounded($0.values[index])).shortest) }
  }

  /// Text for XML content and attributes; characters that XML forbids become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t", "\r": result += " "
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
