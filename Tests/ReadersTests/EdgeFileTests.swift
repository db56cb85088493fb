import Foundation
import GraphCore
import Testing

@testable import Readers

/// Files of edges between integers.
@Suite struct EdgeFileTests {
  /// The graph of a file of some bytes; `nil` if it is not that plain.
  private func graph(_ bytes: [UInt8], threads: Int = 1) throws -> WeightedGraph? {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-edges-\(UUID().uuidString)")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    guard let contents = EdgeFile.read(path: url.path, threads: threads) else { return nil }
    return try WeightedGraph(
      vertexCount: contents.vertexCount, gathered: contents.arcs, threads: threads)
  }

  private func graph(_ text: String) throws -> WeightedGraph? { try graph(Array(text.utf8)) }

  @Test(arguments: [
    "0\t1\t3\n1\t2\t1\n", "0 1 3\n1 2\n", "1,2\r\n0,1,3\r\n", "\n\n0\t1\t3\n\n1\t2\t1",
    "2\t1\t1\n1\t0\t2\n0\t1\t1\n", "  0   1   3  \n 1 2 1",
    "# 7 7\n0 1 3\n% x\n1 2", "\u{FEFF}0\t1\t3\t\n1\t2 \n", "0 , 1,3 \r\n1 2\r\n",
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
    " # a comment\n0\t1\n", "a\tb\n", "0\t1\t0.5\n", "0\t0\t1\n", "0\t1\t0\n", "0\n",
    "0\t1\t2\t3\n",
    "0\t4294967295\n", "0\t99999999999\n", "-1\t2\n", "0\t1x\n", "0\t1\t3;\n", "0\t1\nx",
    "0 1\n1 7\n", "0 4000000000\n", "1 2\t3\n", "0,,1\n", "01 2\n", "0 1,\n", "0 1 3\t\n", "0\r1\n",
    "0\t1 3\n",
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

  @Test func `a stretch may begin at any byte of a line`() throws {
    // Lines of 1 to 37 bytes, so that a cut falls everywhere in one.
    var lines: [String] = []
    for number in 0..<300_000 {
      switch number % 5 {
      case 0: lines.append("# " + String(repeating: "x", count: number % 35))
      case 1: lines.append("")
      default: lines.append("\(number % 700),\(700 + number % 701),\(1 + number % 3)")
      }
    }
    for ending in ["\n", "\r\n"] {
      let bytes = Array(lines.joined(separator: ending).utf8)
      let whole = try #require(try graph(bytes))
      #expect(whole.edgeCount > 10_000 && bytes.count > 1 << 21)
      for threads in 2...4 { #expect(try graph(bytes, threads: threads) == whole) }
    }
  }

  @Test func `what cannot be read is left to another reader`() {
    #expect(EdgeFile.read(path: "/none/at/all", threads: 1) == nil)
    #expect(EdgeFile.read(path: "/tmp", threads: 1) == nil)
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
