import Foundation
import GraphCore
import Testing

@testable import Readers

/// Lists of edges with numbers.
@Suite struct IntegerEdgeListTests {
  /// The graph of a file of some bytes; `nil` if it is not that plain.
  private func graph(_ bytes: [UInt8], threads: Int = 1) throws -> WeightedGraph? {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-edges-\(UUID().uuidString)")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    guard let contents = IntegerEdgeList.read(path: url.path, threads: threads) else { return nil }
    return try WeightedGraph(
      vertexCount: contents.vertexCount, gathered: contents.arcs, threads: threads)
  }

  private func graph(_ text: String) throws -> WeightedGraph? { try graph(Array(text.utf8)) }

  @Test(arguments: [
    "0\t1\t3\n1\t2\t1\n", "0 1 3\n1 2\n", "1,2\r\n0,1,3\r\n", "\n\n0\t1\t3\n\n1\t2\t1",
    "2\t1\t1\n1\t0\t2\n0\t1\t1\n", "  0   1   3  \n 1 2 1",
  ])
  func `plain lines are edges`(_ text: String) throws {
    let expected = try WeightedGraph(
      vertexCount: 3, edges: [WeightedEdge(0, 1, weight: 3), WeightedEdge(1, 2)])
    #expect(try graph(text) == expected)
  }

  @Test func `nothing is a graph without vertices`() throws {
    #expect(try graph("")?.vertexCount == 0)
    #expect(try graph("\n \n")?.vertexCount == 0)
  }

  @Test(arguments: [
    "# a comment\n0\t1\n", "a\tb\n", "0\t1\t0.5\n", "0\t0\t1\n", "0\t1\t0\n", "0\n", "0\t1\t2\t3\n",
    "0\t4294967295\n", "0\t99999999999\n", "-1\t2\n", "0\t1x\n", "0\t1\t3;\n", "0\t1\nx",
  ])
  func `anything else is left to another reader`(_ text: String) throws {
    #expect(try graph(text) == nil)
  }

  @Test func `a file is cut anywhere between threads`() throws {
    var lines: [String] = []
    for number in 0..<400_000 {
      lines.append("\(number % 5000)\t\(5000 + (number * 7919) % 5003)\t\(1 + number % 5)")
    }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let whole = try #require(try graph(bytes))
    #expect(whole.brokenInvariant() == nil)
    for threads in 2...5 { #expect(try graph(bytes, threads: threads) == whole) }
  }

  @Test func `bytes may end anywhere and go on later`() throws {
    let bytes = Array("1\t10\t5\r\n10 1 1\n\n0,1\n  12\t3\t20  \n7\t70".utf8)
    let whole = try #require(try graph(bytes))
    for cut in 0...bytes.count {
      var gatherer = EdgeGatherer()
      var parser = EdgeLineParser()
      var used = 0
      for (end, isLast) in [(cut, false), (bytes.count, true)] {
        let count = bytes[used..<end].withUnsafeBytes {
          parser.parse($0, limit: .max, isLast: isLast, &gatherer)
        }
        used += try #require(count)
      }
      #expect(used == bytes.count)
      let graph = try WeightedGraph(
        vertexCount: Int(parser.vertexCount), gathered: [gatherer.finish()], threads: 1)
      #expect(graph == whole, "cut at \(cut)")
    }
  }

  @Test func `what cannot be read is left to another reader`() {
    #expect(IntegerEdgeList.read(path: "/none/at/all", threads: 1) == nil)
    #expect(IntegerEdgeList.read(path: "/tmp", threads: 1) == nil)
  }

  @Test(arguments: [
    "0 1 3\n1 2 4\n", "1 5 3\n5 9\n", "a b\nb c 2\n", "# c\n0\t1\t0.5\n2\t1\t1\n",
    "1 2\t3\n", "01 2\n", "0 1\n2 2\n", "0 1\n1 9\n", "0 1 \n", "0 1 007\n", "1\t 2\n",
  ])
  func `a graph is that of the list, however it was read`(_ text: String) throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-edges-\(UUID().uuidString)")
    try Data(text.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let list = try EdgeListReader.read(Array(text.utf8))
    let read = try EdgeListReader.graph(path: url.path, threads: 2)
    #expect(try read.graph == list.graph())
    #expect(read.names == list.names)
  }
}
