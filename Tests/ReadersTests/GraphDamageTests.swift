import Entente
import GraphCore
import TestSupport
import Testing

@testable import Readers

/// Graph files that are damaged or no files at all: each is read or refused, and nothing crashes.
@Suite struct GraphDamageTests {
  private static let whole: [GraphFileFormat: String] = [
    .json:
      #"{"directed":true,"nodes":[{"id":"a"},{"id":2}],"links":[{"source":"a","target":2,"weight":1}]}"#,
    .graphml: """
    <graphml><key id="w" for="edge" attr.name="weight"><default>3</default></key><graph edgedefault="directed"><node id="a"/>
    <node id="b"><data key="label">B</data><port/></node><edge source="a" target="b"><data key="w">2</data></edge></graph></graphml>
    """,
    .gexf: """
    <gexf><graph><attributes class="edge"><attribute id="0" title="weight"/></attributes><nodes><node id="a"/></nodes>
    <edges><edge source="a" target="b"><attvalues><attvalue for="0" value="2"/></attvalues></edge></edges></graph></gexf>
    """,
    .edges: "a\tb\t3\nb c 2\n# x\n7,8\n1 2 3\n",
    .csv: "Source,Target,Weight\r\na,\"b \"\"c\",2\r\nb,d,\r\n",
    .pajek: "*Vertices 3\n1 \"a b\"\n2 c\n*Edges\n1 2 3\n*Arcslist\n1 2 3\n",
  ]

  private func isUsable(_ file: GraphFile) -> Bool {
    let network = file.network
    return network.edges.allSatisfy { edge in
      edge.source < edge.target && network.nodes.indices.contains(edge.target)
        && edge.weight > 0 && edge.weight.isFinite
    } && network.graph.vertexCount == network.nodes.count
  }

  @Test("no damage crashes a reader", arguments: SeededNumbers.seeds(usually: 12))
  func damage(_ seed: UInt64) throws {
    var numbers = SeededNumbers(apart: seed)
    var taken = 0
    for (format, text) in Self.whole.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let whole = Array(text.utf8)
      for _ in 0..<120 {
        let bytes = numbers.damaged(whole)
        do {
          let file = try GraphFileTests.reader.read(bytes, as: format, file: "f")
          taken += 1
          #expect(isUsable(file), "\(bytes)")
        } catch {
          #expect(!error.description.isEmpty && !error.cure.isEmpty, "\(bytes)")
          // A table may end its lines with carriage returns alone.
          let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
          #expect(error.line.map { (1...lines).contains($0) } ?? true, "\(bytes)")
        }
      }
    }
    #expect(taken > 100)
  }

  @Test("no bytes crash a reader", arguments: SeededNumbers.seeds(usually: 8))
  func anyBytes(_ seed: UInt64) {
    var numbers = SeededNumbers(apart: seed)
    for _ in 0..<200 {
      let bytes = (0..<numbers.below(60)).map { _ in
        numbers.below(2) == 0
          ? UInt8(numbers.below(256)) : Array("*<>\"#\n\t ,{}12ab".utf8)[numbers.below(15)]
      }
      for format in GraphFileFormat.allCases where format != .dot {
        if let file = try? GraphFileTests.reader.read(bytes, as: format, file: "f") {
          #expect(isUsable(file), "\(bytes)")
        }
      }
    }
  }
}
