import Entente
import Extractor
import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Readers

/// Graph files of other programs, and our own read back.
@Suite struct GraphFileTests {
  /// A reader without Graphviz, which the tests of the renderer and of the command have.
  static let reader = GraphFileReader { _ throws(NetworkReadingError) in
    throw .malformed(line: nil, reason: "is no DOT", cure: "none")
  }

  static func read(_ text: String, _ format: GraphFileFormat) throws -> GraphFile {
    try reader.read(Array(text.utf8), as: format, file: "f")
  }

  /// The ties of a network, by the ids of their ends.
  static func ties(_ network: Network) -> [String] {
    network.edges.map { edge in
      "\(network.nodes[edge.source].entity.id) \(network.nodes[edge.target].entity.id) \(edge.weight)"
    }
  }

  /// A file that NetworkX 3.6.1 wrote, see Tests/Interchange.
  private func recorded(_ name: String, _ ending: String) throws -> GraphFile {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Graphs"
    let path = "\(folder)/\(name).\(ending)"
    return try Self.reader.read(path: path, as: try #require(GraphFileFormat.of(path: path)))
  }

  private static let endings = ["json", "edges.json", "graphml", "gexf", "net", "edges", "csv"]

  @Test("what NetworkX wrote is read", arguments: endings)
  func sample(_ ending: String) throws {
    let file = try recorded("sample", ending)
    let names = ["Ada", "Bo & Co", "Čapek", "D<e>", "comma, inc", "it's", "7", "東京", "e\u{301}"]
    let isList = ending == "edges" || ending == "csv"
    #expect(file.network.nodes.map(\.entity.id) == (names + (isList ? [] : ["lone"])).sorted())
    #expect(file.network.nodes.allSatisfy { $0.entity.name == $0.entity.id })
    #expect(file.network.nodes.allSatisfy { $0.entity.kind == .organisation })
    // As Tests/Interchange/check makes them.
    let weights = [1, 2, 0.25, 3.5, 1e-3, 12_345_678, 1 / 3.0]
    var expected: Set<String> = []
    var number = 0
    for (place, one) in names.enumerated() {
      for two in names[(place + 1)...] {
        if number % 3 != 1 {
          expected.insert([one, two].sorted().joined(separator: " ") + " \(weights[number % 7])")
        }
        number += 1
      }
    }
    #expect(Set(Self.ties(file.network)) == expected && file.network.edges.count == 24)
    #expect(file.problems.isEmpty)
  }

  @Test("directions and parallel edges are summed, loops left out, and told", arguments: endings)
  func changes(_ ending: String) throws {
    let directed = try recorded("directed", ending)
    #expect(Self.ties(directed.network) == ["a b 5.0", "b c 0.5"])
    let told = directed.problems.map(\.message)
    // A list of edges does not say that they have directions.
    #expect(told.contains { $0.contains("is directed") } == (ending != "edges"))
    #expect(told.contains { $0.contains("ties a node to itself") })
    let parallel = try recorded("parallel", ending)
    #expect(Self.ties(parallel.network) == ["a b 5.0", "b c 0.5"])
    // NetworkX writes a graph of parallel edges to Pajek as arcs or edges alike.
    #expect(parallel.problems.count == 1)
    #expect(parallel.problems.allSatisfy { $0.message.contains("a pair again") })
    #expect(parallel.problems.allSatisfy { $0.severity == .warning && $0.file.hasSuffix(ending) })
  }

  @Test func `GraphML says names, kinds and weights by the names of its keys`() throws {
    let file = try Self.read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns">
        <g:key id="d0" for="node" attr.name="label" attr.type="string"/>
        <g:key id="d1" for="node" attr.name="kind" attr.type="string"><g:default>place</g:default></g:key>
        <g:key id="d2" for="edge" attr.name="Weight" attr.type="double"><g:default>4</g:default></g:key>
        <g:key id="d3" for="node" attr.name="documents" attr.type="int"/>
        <g:graph edgedefault="undirected">
          <g:node id="n0"><g:data key="d0">A <![CDATA[<&>]]> B</g:data><g:data key="d3">7</g:data></g:node>
          <g:node id="n1"><g:data key="d1">ship</g:data><g:port name="p"/>
            <g:graph edgedefault="directed"><g:node id="n2"/><g:edge source="n2" target="n0"/></g:graph>
          </g:node>
          <g:edge source="n0" target="n1"><g:data key="d2"> 2.5 </g:data></g:edge>
        </g:graph>
      </g:graphml>
      """, .graphml)
    #expect(file.network.nodes.map(\.entity.name) == ["A <&> B", "n1", "n2"])
    #expect(file.network.nodes.map(\.entity.kind) == [.place, .organisation, .place])
    #expect(file.network.nodes[0].documents == 7)
    #expect(Self.ties(file.network) == ["n0 n1 2.5", "n0 n2 4.0"])
    #expect(
      file.problems.map(\.message) == [
        "1 node is of the kind \"ship\", which is none here, and taken for an organisation"
      ])
  }

  @Test func `GraphML of ports and of graphs within nodes says nothing of the node`() throws {
    let file = try Self.read(
      """
      <graphml><key id="d0" for="all" attr.name="label"/><graph>
        <node id="a"><data key="d0">Ada</data><port name="p"><data key="d0">a port</data></port>
          <graph><data key="d0">a graph</data><node id="b"><data key="d0">Bo</data></node></graph>
        </node>
        <edge source="a" target="b"><data key="d0">knows</data></edge>
      </graph></graphml>
      """, .graphml)
    #expect(file.network.nodes.map(\.entity.name) == ["Ada", "Bo"])
    let late =
      "<graphml><graph><node id=\"a\"><port><data key=\"name\">p</data></port></node></graph></graphml>"
    #expect(try Self.read(late, .graphml).network.nodes.map(\.entity.name) == ["a"])
  }

  @Test func `counts are summed as far as they go, and none is below nothing`() throws {
    let file = try Self.read(
      "source,target,windows,documents\na,b,9223372036854775807,-3\nb,a,2,5\n", .csv)
    #expect(file.network.edges.map(\.windows) == [.max])
    #expect(file.network.edges.map(\.documents) == [5])
    let nodes = try Self.read(
      """
      <graphml><graph><node id="a"><data key="mentions">-2</data><data key="kind"></data></node></graph></graphml>
      """, .graphml)
    #expect(nodes.network.nodes.map(\.mentions) == [0] && nodes.problems.isEmpty)
  }

  @Test(
    "GEXF says names by labels and weights by attributes", arguments: ["1.2draft", "1.3"])
  func gexf(_ version: String) throws {
    let file = try Self.read(
      """
      <gexf xmlns="http://gexf.net/\(version)" xmlns:viz="http://gexf.net/\(version)/viz" version="\(version)">
      <meta lastmodifieddate="2024-01-01"><creator>Gephi 0.10</creator></meta>
      <graph defaultedgetype="undirected" mode="static">
      <attributes class="node" mode="static">
      <attribute id="0" title="kind" type="string"><default>state</default></attribute>
      <attribute id="modularity_class" title="Modularity Class" type="integer"/></attributes>
      <attributes class="edge"><attribute id="0" title="documents" type="integer"/></attributes>
      <nodes>
      <node id="0" label="Ada"><attvalues><attvalue for="modularity_class" value="3"/></attvalues>
      <viz:size value="10.0"/><viz:position x="1" y="2" z="0"/><viz:color r="1" g="2" b="3"/></node>
      <node id="1" label="Bo"><attvalues><attvalue for="0" value="leader"/></attvalues></node>
      <node id="2"/>
      </nodes>
      <edges>
      <edge id="0" source="0" target="1" weight="2.5"><attvalues><attvalue for="0" value="9"/></attvalues></edge>
      <edge id="1" source="1" target="2" type="directed"/>
      </edges></graph></gexf>
      """, .gexf)
    #expect(file.network.nodes.map(\.entity.name) == ["Ada", "Bo", "2"])
    #expect(file.network.nodes.map(\.entity.kind) == [.state, .leader, .state])
    #expect(Self.ties(file.network) == ["0 1 2.5", "1 2 1.0"])
    #expect(file.network.edges.map(\.documents) == [9, 0])
    #expect(file.problems.count == 1 && file.problems[0].message.contains("is directed"))
  }

  @Test func `tables have the titles of Gephi or ours, whatever parts them`() throws {
    let semicolons =
      "\u{FEFF}Id;Source;Target;Weight;Type\r\n1;a;\"b; \"\"c\"\"\";2,5;Undirected\r\n"
    do {
      _ = try Self.read(semicolons, .csv)
      Issue.record("it was read")
    } catch let error as NetworkReadingError {
      #expect(error.description == #"has the weight "2,5", which is no number above 0"#)
    }
    let tabs = "source\ttarget\nb\ta\n\nc\tb\n"
    #expect(Self.ties(try Self.read(tabs, .csv).network) == ["a b 1.0", "b c 1.0"])
    let quoted = try Self.read("Source,Target,Weight\n\"x\ny\",\"a \"\"q\"\"\",\n'=z,a b,3", .csv)
    #expect(Self.ties(quoted.network) == ["=z a b 3.0", "a \"q\" x\ny 1.0"])
  }

  @Test func `Pajek has labels, numbers, arcs and lists`() throws {
    let file = try Self.read(
      """
      % a comment
      *Vertices 5
      1 "Kim Jong Un" 0.1 0.2 0.5 ic Red
      2 Kim
      3 Kim
      *Arcs
      1 2 3
      *Edges
      2 1 0.5
      *Edgeslist
      3 4 5
      *Partition x
      1
      """, .pajek)
    #expect(file.network.nodes.map(\.entity.id) == ["4", "5", "Kim", "Kim Jong Un", "Kim#3"])
    #expect(file.network.nodes.last?.entity.name == "Kim")
    #expect(Self.ties(file.network) == ["4 Kim#3 1.0", "5 Kim#3 1.0", "Kim Kim Jong Un 3.5"])
    #expect(file.problems.count == 2)
  }

  @Test(
    "what is wrong with a file is told with its line",
    arguments: [
      (GraphFileFormat.graphml, "", "is empty", nil),
      (.graphml, "<graphml/>", "holds no <graph>", nil),
      (
        .graphml, "<graphml><graph>\n<node id=\"a\"/>",
        "is no XML: it ends within an element", 2
      ),
      (.graphml, "<graphml><graph>\n<node/></graph></graphml>", "has a <node> without id", 2),
      (
        .graphml, "<graphml><graph><edge source=\"a\"/></graph></graphml>",
        "has a <edge> without target", 1
      ),
      (
        .graphml, "<graphml><graph>\n\n<hyperedge/></graph></graphml>",
        "has a <hyperedge>, and a tie has two ends", 3
      ),
      (.gexf, "<gexf><graph><nodes>\n<node/></nodes></graph></gexf>", "has a <node> without id", 2),
      (
        .gexf,
        "<gexf><graph><edges><edge source=\"a\" target=\"b\" weight=\"-1\"/></edges></graph></gexf>",
        "has the weight -1, which is not above 0", 1
      ),
      (.csv, "", "is empty", nil),
      (.csv, "a,b\n", "has no titles source and target in its first line", 1),
      (.csv, "source,target\na\n", "has 1 field where the titles are 2", 2),
      (.csv, "source,target\n,b\n", "has an empty source or target", 2),
      (.csv, "source,target\n\"a,b\n", "has a quote that is not closed", 2),
      (.csv, "source,target\n\"a\"b,c\n", "has text behind a field in quotes", 2),
      (.pajek, "", "has no *Vertices", nil), (.pajek, "1 2\n", "has no *Vertices above it", 1),
      (.pajek, "*Vertices x\n", "does not say how many vertices", 1),
      (
        .pajek, "*Vertices 2\n*Edges\n1 3\n",
        "has \"3\" where the number of a vertex stands, from 1 to 2", 3
      ),
      (.pajek, "*Vertices 2\n1 a\n1 b\n", "lists vertex 1 again", 3),
      (.pajek, "*Vertices 2\n*Matrix\n0 1\n", "holds a matrix, which is not read", 2),
      (
        .pajek, "*Vertices 9000000000\n*Edges\n",
        "says that there are 9000000000 vertices, and lists 0", 2
      ),
      (.edges, "a\n", "has one field, \"a\", where an edge has two names", 1),
      (
        .edges, "a b 1e308\nc d 1e308\n", "has weights that add up to more than a number can hold",
        nil
      ),
    ] as [(GraphFileFormat, String, String, Int?)])
  func refuses(_ format: GraphFileFormat, _ text: String, _ reason: String, _ line: Int?) {
    do {
      _ = try Self.reader.read(Array(text.utf8), as: format, file: "f")
      Issue.record("it was read")
    } catch {
      #expect(error.description == reason && error.line == line && !error.cure.isEmpty)
    }
  }

  @Test(
    "nothing comes into XML from outside, and nothing unfolds",
    arguments: [
      "<!DOCTYPE g [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><g>&b;</g>",
      "<!DOCTYPE g [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><g>&a;</g>",
      "<!DOCTYPE g [<!ENTITY % a SYSTEM \"file:///etc/hostname\"> %a;]><g/>", "<g>&a;</g>",
      "<g b=\"&a;\"/>", String(repeating: "<g>", count: 100_000),
      "<g>" + String(repeating: "x", count: 20_000_000) + "</g>",
    ])
  func entities(_ text: String) {
    #expect(throws: NetworkReadingError.self) { try Self.read(text, .graphml) }
  }

  @Test func `a declared document type is not loaded`() throws {
    let text = """
      <!DOCTYPE graphml SYSTEM "file:///none/at/all.dtd">
      <graphml><graph><edge source="a" target="b"/></graph></graphml>
      """
    #expect(try Self.read(text, .graphml).network.edges.count == 1)
  }

  @Test(
    "a file's name and first bytes say what it is",
    arguments: [
      ("a.edges", "x", GraphFileFormat.edges), ("a.JSON", "<", .json), ("a.gv", "", .dot),
      ("a.net", "", .pajek), ("a.csv", "Source,Target\n", .csv), ("a.csv", "", .csv),
      ("a.tsv", "# source, target, weight\n0\t1\t1\n", .edges), ("a.csv", "1,2,0.5\n", .edges),
      ("a.tsv", "source\ttarget\tweight\n", .csv), ("a.csv", "a,b\n", .csv),
      ("a.graphml", "<?xml version='1.0'?>\n<!-- <x> -->\n<gexf:gexf a='1'>", .gexf),
      ("a.xml", "\u{FEFF}<graphml>", .graphml), ("a.xml", "<rss><gexf/></rss>", nil),
      ("a.gexf", "", .gexf), ("a.txt", "<graphml>", nil), ("a", "1 2 3", nil),
      ("a.jsonl", "{", nil),
    ] as [(String, String, GraphFileFormat?)])
  func format(_ name: String, _ text: String, _ format: GraphFileFormat?) throws {
    let folder = NSTemporaryDirectory() + "/entente-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    #expect(GraphFileFormat.of(path: folder + "/" + name) == format)
  }

  @Test func `other encodings are read as they are declared`() throws {
    let bytes =
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><graphml><graph><node id=\"".utf8)
      + [0xE9] + Array("\"/></graph></graphml>".utf8)
    let file = try Self.reader.read(bytes, as: .graphml, file: "f")
    #expect(file.network.nodes.map(\.entity.id) == ["é"])
  }
}
