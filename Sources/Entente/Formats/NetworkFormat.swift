internal import Extractor
internal import Knowledge

/// The files that a network can be written to.
public enum NetworkFormat: String, Sendable, CaseIterable {
  /// Node-link JSON, as NetworkX reads and writes it.
  case json
  /// GraphML (Brandes and others, 2002).
  case graphml
  /// GEXF 1.3, Gephi's format.
  case gexf
  /// Comma-separated edges with the names of their ends.
  case csv
  /// `source<TAB>target<TAB>weight`, with ids.
  case edges
  /// Pajek's `.net`, whose labels are ids.
  case pajek
}

/// A score of each node, under the name that files give it.
public struct NodeScore: Sendable {
  /// The name of the score, such as `strength`.
  public let name: String
  /// One value a node, in the order of the nodes.
  public let values: [Double]

  /// Makes a score.
  public init(name: String, values: [Double]) {
    self.name = name
    self.values = values
  }
}

extension Network {
  /// The network as a file.
  ///
  /// Rows and keys stand in a fixed order and numbers in their shortest form, so that a difference of two files is a
  /// difference of two networks.
  ///
  /// - Parameters:
  ///   - format: the file format
  ///   - scores: what else to say of each node
  /// - Returns: the text of the file
  public func written(as format: NetworkFormat, scores: [NodeScore] = []) -> String {
    switch format {
    case .json: nodeLinkJSON(scores)
    case .graphml: graphML(scores)
    case .gexf: gexf(scores)
    case .csv: csv()
    case .edges: edgeList()
    case .pajek: pajek()
    }
  }

  private func edgeList() -> String {
    edges.map { edge in
      let ends = [edge.source, edge.target].map { Self.onOneLine(nodes[$0].entity.id) }
      // A first byte # or % begins a comment.
      let isComment = ends[0].utf8.first.map { "#%".utf8.contains($0) } ?? false
      return
        "\(isComment ? " " : "")\(ends[0])\t\(ends[1])\t\(DecimalText(edge.weight).shortest)\n"
    }.joined()
  }

  /// Pajek's network: numbered labels, then edges between the numbers.
  private func pajek() -> String {
    var text = "*Vertices \(nodes.count)\n"
    for (index, node) in nodes.enumerated() {
      // The format has no way to write a quote.
      let label = Self.onOneLine(node.entity.id).replacing("\"", with: "'")
      text += "\(index + 1) \"\(label)\"\n"
    }
    text += "*Edges\n"
    for edge in edges {
      text += "\(edge.source + 1) \(edge.target + 1) \(DecimalText(edge.weight).shortest)\n"
    }
    return text
  }

  /// The text with blanks for tabs and the ends of lines, which would end a field.
  private static func onOneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }

  private func csv() -> String {
    var text = "source,target,source_name,target_name,weight,documents,npmi,g2,first,last\r\n"
    for edge in edges {
      let fields = [
        nodes[edge.source].entity.id, nodes[edge.target].entity.id,
        nodes[edge.source].entity.name, nodes[edge.target].entity.name,
        DecimalText(edge.weight).shortest, String(edge.documents), edge.association.npmiText,
        edge.association.g2Text, edge.first?.description ?? "", edge.last?.description ?? "",
      ]
      text += fields.map(Self.csvField).joined(separator: ",") + "\r\n"
    }
    return text
  }

  /// A field that no reader splits and no spreadsheet takes for a formula.
  private static func csvField(_ text: String) -> String {
    var field = text
    if let first = text.utf8.first, "=+-@\t\r".utf8.contains(first), Double(text) == nil {
      field = "'" + text
    }
    guard field.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return field }
    // Scalar by scalar: a quote and the accent after it are one character.
    var quoted = String.UnicodeScalarView()
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return "\"\(String(quoted))\""
  }
}

extension Association {
  /// NPMI with four decimals: beyond them nothing is meant.
  public var npmiText: String { DecimalText(npmi).fixed(4) }
  /// G² with three decimals.
  public var g2Text: String { DecimalText(g2).fixed(3) }
}
