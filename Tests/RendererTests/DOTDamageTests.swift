import TestSupport
import Testing

@testable import Renderer

/// Files in DOT that are damaged: each is read or refused, and nothing crashes.
@Suite struct DOTDamageTests {
  private static let whole = Array(
    """
    strict digraph "g" { graph [label="a\\nb"]; node [kind=place]; edge [weight=2]; // c
      "A B" [label="x \\"y\\"", lat=1.5]; c -> "A B"; c -> d:p:n -> "A B" [weight=0.5];
      subgraph cluster_x { e [label=<<b>e</b>>]; {f g} -> {h; i} } /* d */ # no
    }
    """.utf8)

  @Test("no damage crashes the reader of DOT", arguments: SeededNumbers.seeds(usually: 8))
  func damage(_ seed: UInt64) {
    var numbers = SeededNumbers(apart: seed)
    for _ in 0..<60 {
      let bytes = numbers.damaged(Self.whole)
      do {
        let graph = try DOTGraph(reading: bytes)
        #expect(
          graph.edges.allSatisfy {
            graph.nodes.indices.contains($0.source) && graph.nodes.indices.contains($0.target)
          }, "\(bytes)")
      } catch {
        let lines = bytes.count { $0 == 0x0A } + 1
        #expect(!error.reason.isEmpty, "\(bytes)")
        #expect(error.line.map { (1...lines).contains($0) } ?? true, "\(bytes)")
      }
    }
    // Nothing of it is left for the next file.
    #expect((try? DOTGraph(reading: Array("graph { a -- b }".utf8)))?.edges.count == 1)
  }
}
