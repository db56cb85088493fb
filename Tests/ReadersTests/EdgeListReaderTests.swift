import GraphCore
import TestSupport
import Testing

@testable import Readers

/// Lists of edges, as bytes.
@Suite struct EdgeListReaderTests {
  /// The edges of a list by name, in their order.
  private func named(_ list: EdgeList) -> [String] {
    list.edges.map { "\(list.name(of: $0.source)) \(list.name(of: $0.target)) \($0.weight)" }
  }

  @Test(
    "edges are read between tabs, blanks or commas",
    arguments: [
      ("0\t1\t3\n1\t2\t0.5\n", ["0 1 3.0", "1 2 0.5"]), ("0 1 3", ["0 1 3.0"]),
      ("0,1,3\r\n1 , 2\r\n", ["0 1 3.0", "1 2 1.0"]), ("0 1\n", ["0 1 1.0"]),
      ("# 7 8\n% 8 9\n\n0 1\n\r\n", ["0 1 1.0"]), ("\u{FEFF}0 1", ["0 1 1.0"]),
      ("0  1   2\n", ["0 1 2.0"]), ("0 1 1e3\n", ["0 1 1000.0"]), ("0 1 0.1\n", ["0 1 0.1"]),
      ("0 1 123456789012345678\n", ["0 1 1.2345678901234568e+17"]), ("0 1 .5", ["0 1 0.5"]),
      ("0 1 2.\n", ["0 1 2.0"]), ("a b\nb c 2\n", ["a b 1.0", "b c 2.0"]),
      ("Kim Jong Un\tNorth Korea\t4\n", ["Kim Jong Un North Korea 4.0"]),
      ("a\tb, c\n", ["a b, c 1.0"]), (" #a\tb\n", ["#a b 1.0"]), ("東京,é,2\n", ["東京 é 2.0"]),
      ("01 1\n", ["01 1 1.0"]), ("4294967295 1\n", ["4294967295 1 1.0"]), ("-1 1\n", ["-1 1 1.0"]),
      ("1 2\t3\n", ["1 2 3 1.0"]), ("0 1 3 99\n", ["0 1 3.0"]), ("", []), ("\n#\n", []),
    ])
  func fields(_ text: String, _ edges: [String]) throws {
    #expect(named(try EdgeListReader.read(Array(text.utf8))) == edges)
  }

  @Test func `integers without gaps are the numbers of the vertices`() throws {
    let list = try EdgeListReader.read(Array("3 0 2\n1 2\n0 1\n3 0 5\n2 2\n".utf8))
    #expect(list.vertexCount == 4 && list.names == nil)
    #expect(list.edges.first == WeightedEdge(3, 0, weight: 2) && list.edges.count == 4)
    #expect(list.loopCount == 1 && list.firstLoopLine == 5)
    let graph = try list.graph()
    #expect(graph.weight(between: VertexID(0), VertexID(3)) == 7 && graph.edgeCount == 3)
  }

  @Test func `other integers are numbered in ascending order`() throws {
    let near = try EdgeListReader.read(Array("5 1\n200 5\n70 70\n".utf8))
    #expect(near.names == ["1", "5", "70", "200"])
    #expect(near.edges == [WeightedEdge(1, 0), WeightedEdge(3, 1)])
    let far = try EdgeListReader.read(Array("4000000000 7\n7 12\n".utf8))
    #expect(far.names == ["7", "12", "4000000000"])
    #expect(far.edges == [WeightedEdge(2, 0), WeightedEdge(0, 1)])
    let names = try EdgeListReader.read(Array("b 1\na b\n".utf8))
    #expect(names.names == ["b", "1", "a"])
  }

  @Test func `what follows a weight is passed over, and told`() throws {
    let list = try EdgeListReader.read(Array("0 1 2\n1 2 3 1999\n".utf8))
    #expect(list.firstFurtherFieldLine == 2 && list.edges.count == 2)
  }

  @Test(
    "what is no edge is told with its line",
    arguments: [
      ("0 1\n2\n", 2, #"has one field, "2", where an edge has two names"#),
      ("a\t\t3", 1, "has an empty name"), ("a\tb\n\ta\t3\n", 2, "has an empty name"),
      (",b", 1, "has an empty name"),
      ("0 1 x\n", 1, #"has the weight "x", which is no number above 0"#),
      ("0 1\n\n0 1 0\n", 3, "has the weight 0, which is not above 0"),
      ("0 1 -2\n", 1, "has the weight -2, which is not above 0"),
      ("0 1 nan\n", 1, #"has the weight "nan", which is no number above 0"#),
      ("0 1 inf\n", 1, #"has the weight "inf", which is no number above 0"#),
      ("0 1 1e999\n", 1, "has the weight 1e999, which is not above 0"),
      ("0 1 0x10\n", 1, #"has the weight "0x10", which is no number above 0"#),
      ("0 1 1.2.3\n", 1, #"has the weight "1.2.3", which is no number above 0"#),
    ])
  func refuses(_ text: String, _ line: Int, _ reason: String) {
    do {
      _ = try EdgeListReader.read(Array(text.utf8))
      Issue.record("it was read")
    } catch {
      #expect(error.description == reason && error.line == line && !error.cure.isEmpty)
    }
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: NetworkReadingError.self) { try EdgeListReader.read([0x61, 0x20, 0xFF, 0x0A]) }
    #expect(throws: NetworkReadingError.self) { try EdgeListReader.read([0x61, 0x20, 0x00, 0x0A]) }
  }

  /// Reads a list as slowly as it can be said.
  private func oracle(_ text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let fields = line.split { $0 == "\t" || $0 == " " || $0 == "," }
      guard fields[0] != fields[1] else { return nil }
      return "\(fields[0]) \(fields[1]) \(fields.count > 2 ? Double(fields[2]) ?? .nan : 1)"
    }
  }

  @Test("random lists are read as an oracle reads them", arguments: 0..<30 as Range<UInt64>)
  func oracle(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let separator = ["\t", " ", ","][numbers.below(3)]
    let widest = [6, 40, 5000, 2_000_000_000][numbers.below(4)]
    let isNamed = numbers.below(3) == 0
    var text = ""
    for _ in 0..<numbers.below(200) {
      if numbers.below(20) == 0 { text += "# comment\n" }
      let ends = (0..<2).map { _ in (isNamed ? "v" : "") + "\(numbers.below(widest))" }
      text += ends.joined(separator: separator)
      switch numbers.below(4) {
      case 0: break
      case 1: text += separator + "\(1 + numbers.below(1000))"
      case 2: text += separator + "\(1 + numbers.below(1000)).\(numbers.below(1000))"
      default: text += separator + "\(1 + numbers.below(99))e-\(numbers.below(20))"
      }
      text += "\n"
    }
    let list = try EdgeListReader.read(Array(text.utf8))
    #expect(named(list) == oracle(text))
    if !isNamed, let names = list.names {
      let integers = names.compactMap { Int($0) }
      #expect(integers == integers.sorted() && integers.count == list.vertexCount)
    }
  }
}
