import Entente
import Extractor
import Foundation
import FoundationXML
import Testing

/// Networks as files that other programs read.
@Suite struct NetworkFormatTests {
  /// Names and ids that break careless writers.
  private static let nasty: [(id: String, name: String)] = [
    ("leader/a", "<&\">'"), ("leader/b", "two\nlines\tand\r\nmore"),
    ("leader/c", "עברית \u{202E}right"),
    ("leader/d", "🇰🇵 👩‍🚀"), ("leader/e", "comma, \"quoted\""), ("leader/f", "=SUM(A1)"),
    ("leader/g", "]]> --> <![CDATA["), ("leader/h", "bell\u{7}null\u{0}"), ("leader/i", "-1+2"),
    ("leader/j", "quote\"\u{301}, with an accent"), ("leader/k", "\u{FFFE}\u{FFFF}"),
    ("leader/l", ""),
    ("leader/m", "\\ back \u{2028}"), ("leader/n<&>", "odd id"),
  ]

  private let network = handmade(
    nasty, (0..<(nasty.count - 1)).map { ($0, $0 + 1, Double($0) + 1 / 3) })
  private let real = SmallCorpus.network(SmallCorpus.documents(seed: 2, count: 12))
  private let scores = [
    NodeScore(name: "strength", values: nasty.indices.map { Double($0) / 7 })
  ]

  /// A name after the replacements that XML asks for.
  private func inXML(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { scalar in
          switch scalar.value {
          case 9, 10, 13: " "
          case 0..<32, 0xFFFE, 0xFFFF: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  private func json(_ network: Network, _ scores: [NodeScore] = []) throws -> [String: Any] {
    let text = network.written(as: .json, scores: scores)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `JSON is read back with all names`() throws {
    let object = try json(network, scores)
    #expect(object["directed"] as? Bool == false && object["multigraph"] as? Bool == false)
    let nodes = try #require(object["nodes"] as? [[String: Any]])
    #expect(nodes.map { $0["name"] as? String } == Self.nasty.map(\.name))
    #expect(nodes.map { $0["id"] as? String } == Self.nasty.map(\.id))
    #expect(nodes.last?["strength"] as? Double == 1.857142857, "nine decimals")
    let links = try #require(object["links"] as? [[String: Any]])
    #expect(links.count == Self.nasty.count - 1)
    #expect(
      links[3]["source"] as? String == "leader/d" && links[3]["target"] as? String == "leader/e")
    #expect(links[3]["weight"] as? Double == 3.3333333333333335)
    #expect(links[0]["npmi"] as? Double == 0.1235 && links[0]["g2"] as? Double == 6.5)
    #expect(links[0]["first"] as? String == "2023-09-13" && links[0]["last"] == nil)
  }

  @Test func `JSON of a corpus has its keys in the promised order`() throws {
    let object = try json(real)
    let graph = try #require(object["graph"] as? [String: Any])
    #expect(graph["documents"] as? Int == real.documentCount)
    #expect(graph["windows"] as? Int == real.windowCount)
    #expect(graph["window"] as? String == "sentence" && graph["weighting"] as? String == "count")
    #expect(graph["kinds"] as? [String] == ["leader", "state", "place"])
    let text = real.written(as: .json)
    func keys(_ line: String) -> [String] {
      // Keys of one line: what stands between quotes before a colon.
      line.matches(of: /"([a-z0-9_]+)":/).map { String($0.1) }
    }
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "{" && lines.last == "}" && text.hasSuffix("}\n"))
    let top = lines.filter { $0.hasPrefix("  \"") }.flatMap { keys($0).prefix(1) }
    #expect(top == ["directed", "multigraph", "graph", "nodes", "links"])
    let attributes = try #require(lines.first { $0.hasPrefix("  \"graph\"") })
    #expect(
      keys(attributes) == [
        "graph", "entente", "first", "last", "documents", "windows", "open_mentions", "window",
        "weighting", "kinds", "clock",
      ])
    let place = try #require(lines.first { $0.contains("place/vostochny") })
    #expect(
      keys(place) == [
        "id", "name", "kind", "state", "lat", "lon", "mentions", "documents", "windows",
      ])
    let link = try #require(lines.first { $0.contains("\"source\"") && $0.contains("\"last\"") })
    #expect(
      keys(link) == [
        "source", "target", "weight", "windows", "documents", "npmi", "g2", "first", "last",
      ])
  }

  private func root(_ format: NetworkFormat, _ network: Network) throws -> XMLElement {
    let text = network.written(as: format, scores: network.nodes.count == 14 ? scores : [])
    return try #require(try XMLDocument(data: Data(text.utf8)).rootElement())
  }

  private func elements(_ parent: XMLElement?, _ name: String) -> [XMLElement] {
    parent?.elements(forName: name) ?? []
  }

  private func attribute(_ element: XMLElement, _ name: String) -> String? {
    element.attributes?.first { $0.name == name }?.stringValue
  }

  @Test func `GraphML parses and keeps names, ids and weights`() throws {
    let root = try root(.graphml, network)
    #expect(root.name == "graphml")
    let declared = Set(elements(root, "key").compactMap { attribute($0, "id") })
    let graph = try #require(elements(root, "graph").first)
    #expect(attribute(graph, "edgedefault") == "undirected")
    let nodes = elements(graph, "node")
    #expect(nodes.map { attribute($0, "id") } == Self.nasty.map(\.id))
    let names = nodes.map { node in
      elements(node, "data").first { attribute($0, "key") == "n_name" }?.stringValue
    }
    #expect(names == Self.nasty.map { inXML($0.name) })
    let edges = elements(graph, "edge")
    #expect(edges.map { attribute($0, "target") } == Self.nasty.dropFirst().map(\.id))
    let weights = edges.map { edge in
      elements(edge, "data").first { attribute($0, "key") == "e_weight" }?.stringValue
        .flatMap(Double.init)
    }
    #expect(weights == network.edges.map(\.weight))
    let used = (nodes + edges).flatMap { elements($0, "data") }.map { attribute($0, "key") ?? "" }
    #expect(!used.isEmpty && Set(used).isSubset(of: declared))
    #expect(declared.contains("n_strength"))
  }

  @Test func `GEXF parses and keeps names, ids and weights`() throws {
    let root = try root(.gexf, network)
    #expect(root.name == "gexf" && attribute(root, "version") == "1.3")
    let graph = try #require(elements(root, "graph").first)
    let nodes = elements(elements(graph, "nodes").first, "node")
    #expect(nodes.map { attribute($0, "id") } == Self.nasty.map(\.id))
    #expect(nodes.map { attribute($0, "label") } == Self.nasty.map { inXML($0.name) })
    let edges = elements(elements(graph, "edges").first, "edge")
    #expect(
      edges.map { attribute($0, "weight").flatMap(Double.init) } == network.edges.map(\.weight))
    #expect(edges.map { attribute($0, "source") } == Self.nasty.dropLast().map(\.id))
    for (kind, members) in [("node", nodes), ("edge", edges)] {
      let declarations = elements(graph, "attributes").filter { attribute($0, "class") == kind }
      let declared = Set(
        declarations.flatMap { elements($0, "attribute") }.compactMap { attribute($0, "id") })
      let used = members.flatMap { elements(elements($0, "attvalues").first, "attvalue") }
        .compactMap { attribute($0, "for") }
      #expect(!used.isEmpty && Set(used).isSubset(of: declared), "\(kind)")
    }
  }

  @Test func `a corpus is the same network in all formats`() throws {
    let edges = real.edges.count
    #expect(edges > 15)
    #expect(elements(elements(try root(.graphml, real), "graph").first, "edge").count == edges)
    let gexf = elements(try root(.gexf, real), "graph").first
    #expect(elements(elements(gexf, "edges").first, "edge").count == edges)
    #expect(try rows(real.written(as: .csv)).count == edges + 1)
    #expect(real.written(as: .edges).split(separator: "\n").count == edges)
  }

  /// Reads CSV as RFC 4180 describes it.
  private func rows(_ text: String) throws -> [[String]] {
    var rows: [[String]] = [[]]
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          field.append(scalar)
        } else if scalars.first == "\"" {
          field.append(scalars.removeFirst())
        } else {
          isQuoted = false
          try #require([",", "\r"].contains(scalars.first), "text after a closing quote")
        }
      } else {
        switch scalar {
        case "\"":
          try #require(field.isEmpty, "a quote inside a plain field")
          isQuoted = true
        case ",", "\r":
          rows[rows.count - 1].append(String(field))
          field = String.UnicodeScalarView()
          if scalar == "\r" {
            try #require(scalars.popFirst() == "\n")
            rows.append([])
          }
        default: field.append(scalar)
        }
      }
    }
    try #require(!isQuoted && field.isEmpty && rows.last == [], "the last line ends")
    return rows.dropLast()
  }

  @Test func `CSV is read back with all names, and none is a formula`() throws {
    let rows = try rows(network.written(as: .csv))
    #expect(
      rows[0] == [
        "source", "target", "source_name", "target_name", "weight", "documents", "npmi", "g2",
        "first", "last",
      ])
    #expect(rows.count == Self.nasty.count)
    for (index, row) in rows.dropFirst().enumerated() {
      try #require(row.count == 10, "row \(index)")
      #expect(row[0] == Self.nasty[index].id && row[1] == Self.nasty[index + 1].id)
      for (field, name) in [(row[2], Self.nasty[index].name), (row[3], Self.nasty[index + 1].name)]
      {
        let isFormula = name.first.map { "=+-@".contains($0) } ?? false
        #expect(
          Array(field.unicodeScalars) == Array((isFormula ? "'" + name : name).unicodeScalars))
      }
      #expect(Double(row[4]) == network.edges[index].weight)
      #expect(row[5...] == ["1", "0.1235", "6.500", "2023-09-13", ""])
    }
  }

  @Test func `negative numbers in CSV stay numbers`() throws {
    let edge = Association(both: 1, first: 50, second: 50, total: 99)
    #expect(edge.npmiText == "-0.7027")
    let corpus = SmallCorpus.network([
      SmallCorpus.document(
        "a", "2023-09-14",
        "Russia thanked China. Russia thanked Japan. Japan thanked China. Russia thanked India. China thanked Peru."
      )
    ])
    let values = try rows(corpus.written(as: .csv)).dropFirst().map { $0[6] }
    #expect(values.contains { $0.hasPrefix("-") })
    #expect(values.allSatisfy { Double($0) != nil })
  }

  @Test func `edges are ids and a weight, parted by tabs`() {
    let network = handmade([("state/A", "A"), ("state/B", "B")], [(0, 1, 0.1)])
    #expect(network.written(as: .edges) == "state/A\tstate/B\t0.1\n")
    #expect(handmade([], []).written(as: .edges).isEmpty)
  }

  @Test func `no id breaks a line of edges, or begins a comment`() {
    let odd = handmade(
      [("#a\tb", "A"), ("%c\r\nd", "C"), ("e f", "E")], [(0, 1, 1), (1, 2, 2.5)])
    #expect(odd.written(as: .edges) == " #a b\t%c  d\t1\n %c  d\te f\t2.5\n")
  }

  @Test func `Pajek has numbered labels, then edges between the numbers`() {
    let network = handmade(
      [("a \"q\"", "A"), ("b\nc", "B"), ("state/C", "C")], [(0, 2, 0.5), (1, 2, 3)])
    #expect(
      network.written(as: .pajek) == """
        *Vertices 3
        1 "a 'q'"
        2 "b c"
        3 "state/C"
        *Edges
        1 3 0.5
        2 3 3

        """)
    #expect(handmade([], []).written(as: .pajek) == "*Vertices 0\n*Edges\n")
  }

  @Test func `a network of nothing is a file of nothing in all formats`() throws {
    let nothing = handmade([], [])
    #expect((try json(nothing)["nodes"] as? [Any])?.count == 0)
    #expect(try rows(nothing.written(as: .csv)).count == 1)
    for format in [NetworkFormat.graphml, .gexf] { _ = try root(format, nothing) }
  }
}
