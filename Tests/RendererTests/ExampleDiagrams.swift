@testable import Renderer

/// Numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Diagram {
  /// Seven entities of one piece of news, in two communities.
  static var summit: Diagram {
    let nodes: [(String, String, Kind, Double, Int)] = [
      ("leader/kim-jong-un", "Kim Jong Un", .leader, 21, 0),
      ("leader/vladimir-putin", "Vladimir Putin", .leader, 18, 0),
      ("state/KP", "North Korea", .state, 17, 0),
      ("state/RU", "Russia", .state, 16, 0),
      ("state/KR", "South Korea", .state, 7, 1),
      ("leader/yoon-suk-yeol", "Yoon Suk Yeol", .leader, 4, 1),
      ("place/vostochny-cosmodrome", "Vostochny Cosmodrome", .place, 5, 0),
    ]
    let edges: [(Int, Int, Double)] = [
      (0, 1, 9), (0, 2, 6), (1, 3, 5), (2, 3, 5), (0, 3, 3), (0, 6, 3), (1, 6, 2), (2, 4, 3),
      (4, 5, 3), (1, 4, 1), (3, 5, 1),
    ]
    return Diagram(
      title: "Who met whom",
      subtitle: "2023-09-14 · 12 documents",
      nodes: nodes.map { Node(id: $0, name: $1, kind: $2, strength: $3, community: $4) },
      edges: edges.map { Edge(source: $0, target: $1, weight: $2) },
      totalEdgeCount: 30,
      weightLabel: "sentences in common")
  }

  /// Two entities with names of the caller's.
  static func pair(_ first: String, _ second: String) -> Diagram {
    Diagram(
      title: "Pair",
      nodes: [
        Node(id: "a", name: first, kind: .leader, strength: 2),
        Node(id: "b", name: second, kind: .state, strength: 1),
      ],
      edges: [Edge(source: 0, target: 1, weight: 1)])
  }

  /// A network of communities with made-up names, the same for the same seed.
  static func random(nodes count: Int, seed: UInt64, parts: Int = 1) -> Diagram {
    var generator = SeededGenerator(seed: seed)
    let syllables = ["ka", "ri", "mo", "ven", "tor", "el", "shi", "nan", "ur", "bel", "dor"]
    func word() -> String {
      let word = (0..<Int.random(in: 2...4, using: &generator))
        .map { _ in syllables.randomElement(using: &generator) ?? "" }.joined()
      return word.prefix(1).uppercased() + word.dropFirst()
    }
    let groups = max(1, count / 9)
    var nodes: [Node] = (0..<count).map { index in
      let name = Bool.random(using: &generator) ? word() : word() + " " + word()
      let kind = Kind.allCases.randomElement(using: &generator) ?? .leader
      return Node(
        id: "\(kind)/\(index)", name: name, kind: kind, strength: 0, community: index % groups)
    }
    var edges: [Edge] = []
    var pairs = Set<[Int]>()
    for index in nodes.indices.dropFirst(parts) {
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let other = Int.random(in: 0..<index, using: &generator)
        guard other % parts == index % parts, pairs.insert([other, index]).inserted else {
          continue
        }
        let weight = Double(Int.random(in: 1...30, using: &generator))
        edges.append(Edge(source: index, target: other, weight: weight))
        nodes[index].strength += weight
        nodes[other].strength += weight
      }
    }
    return Diagram(title: "Made up", nodes: nodes, edges: edges, weightLabel: "sentences")
  }

  /// The same network with nodes and edges in another order.
  func shuffled(seed: UInt64) -> Diagram {
    var generator = SeededGenerator(seed: seed)
    let order = nodes.indices.shuffled(using: &generator)
    var places = [Int](repeating: 0, count: nodes.count)
    for (place, index) in order.enumerated() { places[index] = place }
    var result = self
    result.nodes = order.map { nodes[$0] }
    result.edges = edges.shuffled(using: &generator).map { edge in
      var edge = edge
      (edge.source, edge.target) = (places[edge.target], places[edge.source])
      return edge
    }
    return result
  }

  /// Every edge marked as changed in one of the five ways.
  var changed: Diagram {
    var result = self
    for index in edges.indices {
      result.edges[index].change = Change.allCases[index % Change.allCases.count]
    }
    return result
  }

  /// The SVG on a layout of its own.
  func svg(seed: UInt64 = 1) throws(DrawingError) -> String {
    String(decoding: try render(.svg, layout: try layout(seed: seed)), as: UTF8.self)
  }
}

/// Texts that have broken writers of DOT or SVG before.
let awkwardNames = [
  "<&\">", "A \"quoted\" name", "line\nbreak", "tab\there", "]]>", "--> end", "&amp; &foo; &#1;",
  "C:\\new", "ends in \\", "\\\\", "\\\"", "\\N \\G \\E \\l", "node", "graph", "strict", "edge",
  "%3", "-1.5e9", "<b>bold</b>", "<", "מוחמד בן סלמאן", "محمد بن سلمان", "김정은", "習近平",
  "🚀 Vostochny 👩‍🚀", "Recep Tayyip Erdoğan", "E\u{301}mile", "\u{202E}nitup rimidalV",
  "nul\u{0}bell\u{7}", "\u{FFFE}odd\u{FFFF}", "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}b",
  "javascript:alert(1)", "x' onload='alert(1)", "{record|fields}", "semi;colon,comma", "#ff0000",
  String(repeating: "long ", count: 300), String(repeating: "x", count: 5000),
]
