import Testing

@testable import Renderer

/// Files in DOT, read by Graphviz.
@Suite struct DOTGraphTests {
  private func read(_ text: String) throws -> DOTGraph {
    try DOTGraph(reading: Array(text.utf8))
  }

  private func edges(_ graph: DOTGraph) -> [String] {
    graph.edges.map { edge in
      let weight = edge.attributes.first { $0.name == "weight" }?.value ?? ""
      return "\(graph.nodes[edge.source].name) \(graph.nodes[edge.target].name) \(weight)"
    }
  }

  @Test func `nodes, edges and attributes are read with their defaults`() throws {
    let graph = try read(
      """
      digraph "g" { node [kind=place]; edge [weight=2]; "A B" [label="x\\ny", kind=state]; // c
        c -> "A B"; c -> d -> "A B" [weight=0.5]; subgraph cluster_x { e [label=<<b>e</b>>] } }
      """)
    #expect(graph.isDirected)
    #expect(graph.nodes.map(\.name) == ["A B", "c", "d", "e"])
    #expect(
      graph.nodes[0].attributes.map { "\($0)=\($1)" }.sorted() == ["kind=state", "label=x\\ny"])
    #expect(graph.nodes[3].attributes.map(\.name) == ["kind"])
    #expect(edges(graph) == ["c A B 2", "c d 0.5", "d A B 0.5"])
  }

  @Test func `a second graph is told, and is no part of the next file`() throws {
    let graph = try read("graph { a -- b }\n graph { c -- d } \"x")
    #expect(graph.hasFurtherGraphs && graph.nodes.count == 2)
    let next = try read("graph { e }\n")
    #expect(!next.hasFurtherGraphs && next.nodes.map(\.name) == ["e"])
    #expect(try read("graph { a }\n\n graph { b }").hasFurtherGraphs)
  }

  @Test func `sets of nodes stand for their edges, and loops and parallel edges stay`() throws {
    let graph = try read("graph { {a b} -- {c d}; a -- a; a -- c }")
    #expect(!graph.isDirected && graph.edges.count == 6)
  }

  @Test(
    "an error has its line, and is forgotten by the next file",
    arguments: [
      ("graph {\n a -- b;\n a -> b\n}", 3), ("graph {\n\"a", 2), ("graph {\n/* ", nil),
      ("graph { a -- <b", nil), ("", nil), ("x", 1), ("graph {\n\n[", 3),
    ] as [(String, Int?)])
  func errors(_ text: String, _ line: Int?) throws {
    for _ in 0..<2 {
      do {
        _ = try read(text)
        Issue.record("it was read")
      } catch let error as DOTReadingError {
        #expect(!error.reason.isEmpty && (line == nil || error.line == line), "\(error)")
      }
      #expect(edges(try read("graph {\n a -- b [weight=3] }")) == ["a b 3"])
    }
  }

  @Test func `bytes that no text has are refused`() {
    #expect(throws: DOTReadingError.self) { try DOTGraph(reading: [0x67, 0x00]) }
  }

  @Test(
    "what unfolds to too much is refused",
    arguments: [
      "--", "[color=\"}\"] /* } */ // }\n --", "-- x --",
    ])
  func bombs(_ joint: String) {
    func set(_ letter: String) -> String {
      "{" + (0..<9000).map { "\(letter)\($0)" }.joined(separator: " ") + "}"
    }
    // A set alone is no bomb, whatever follows; two that are joined are.
    let text =
      "graph { \(set("a")) \(joint == "-- x --" ? "-- x -- {\(set("c"))} --" : joint) \(set("b")) }"
    #expect(throws: DOTReadingError.self) { try read(text) }
    #expect(throws: DOTReadingError.self) {
      try read("graph " + String(repeating: "{", count: 100_000))
    }
  }

  @Test("no damage to a file crashes the reader", arguments: 0..<10 as Range<UInt64>)
  func damage(_ seed: UInt64) {
    let whole = Array(
      "strict graph n { a [label=\"x\\n\", b=<<i>1</i>>]; {a b} -- c:p [weight=2]; // e\n /* f */ subgraph s { d } }"
        .utf8)
    var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    func below(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    var taken = 0
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0..<(1 + below(3)) {
        let index = below(bytes.count)
        switch below(4) {
        case 0: bytes[index] = UInt8(1 + below(255))
        case 1: bytes.remove(at: index)
        case 2: bytes.removeSubrange(index..<min(bytes.count, index + below(9)))
        default: bytes.insert(bytes[below(bytes.count)], at: index)
        }
      }
      if let graph = try? DOTGraph(reading: bytes) {
        taken += 1
        #expect(graph.edges.allSatisfy { graph.nodes.indices.contains($0.target) })
      }
    }
    #expect(taken > 5 && taken < 150)
  }
}
