import Foundation
import Testing

@testable import EntenteTool

/// Graphs on standard input, in files of any name, and packed.
@Suite(.serialized) struct GraphInputTests {
  private static let edges = "a\tb\t3\nb\tc\nc\td\nb\td\n"

  /// Runs the built program with standard input.
  private static func run(_ words: [String], input: [UInt8]) throws -> (output: String, code: Int32)
  {
    let process = Process()
    process.executableURL = Bundle.main.bundleURL.appending(path: "entente")
    process.arguments = words
    let (input_, output) = (Pipe(), Pipe())
    process.standardInput = input_
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try input_.fileHandleForWriting.write(contentsOf: Data(input))
    try input_.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }

  /// The bytes of a file as gzip packs them.
  private static func pack(_ name: String, in folder: TextFolder) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/gzip")
    process.arguments = ["-k", "\(folder.path)/\(name)"]
    try process.run()
    process.waitUntilExit()
  }

  @Test(
    "every format is read from standard input, packed or not",
    arguments: Options.GraphFormat.allCases)
  func standardInput(_ format: Options.GraphFormat) async throws {
    let folder = try TextFolder.meetings()
    _ = await folder.run(["graph", "@", "--format", format.rawValue, "-o", "@/n.txt"])
    try Self.pack("n.txt", in: folder)
    let named = await folder.run(["communities", "@/n.txt", "--input", format.rawValue])
    #expect(named.code == .done && named.output.contains("6 entities"))
    for name in ["n.txt", "n.txt.gz"] {
      let piped = try Self.run(
        ["communities", "-", "--input", format.rawValue], input: try folder.bytes(of: name))
      #expect(piped.output == named.output && piped.code == 0)
    }
  }

  @Test(
    "a packed graph is read by the name of what is in it",
    arguments: [
      ("json", "json"), ("graphml", "xml"), ("gexf", "gexf"), ("csv", "csv"), ("edges", "edges"),
      ("edges", "tsv"), ("pajek", "net"), ("dot", "gv"),
    ])
  func packed(_ format: String, _ ending: String) async throws {
    let folder = try TextFolder.meetings()
    _ = await folder.run(["graph", "@", "--format", format, "-o", "@/n.\(ending)"])
    try Self.pack("n.\(ending)", in: folder)
    for words in [["rank"], ["graph", "--format", "edges"], ["communities"]] {
      let plain = await folder.run(words + ["@/n.\(ending)"])
      #expect(plain.code == .done)
      #expect(await folder.run(words + ["@/n.\(ending).gz"]) == plain)
    }
    let drawn = await folder.run(["render", "@/n.\(ending).gz", "-o", "-", "--format", "dot"])
    #expect(drawn == (await folder.run(["render", "@/n.\(ending)", "-o", "-", "--format", "dot"])))
  }

  @Test func `packed texts are texts`() async throws {
    let folder = try TextFolder.meetings()
    let plain = await folder.run(["graph", "@", "--format", "edges"])
    let lines = #"{"id":"x","date":"2023-05-20","text":"Joe Biden called Narendra Modi."}"# + "\n"
    try folder.write(Array(lines.utf8), to: "other/lines.jsonl")
    for name in ["may.txt", "june.txt", "other/lines.jsonl"] { try Self.pack(name, in: folder) }
    let packed = await folder.run(["graph", "@/may.txt.gz", "@/june.txt.gz", "--format", "edges"])
    #expect(packed == plain && packed.output.contains("leader/narendra-modi"))
    let read = await folder.run(["graph", "@/other/lines.jsonl.gz", "--format", "edges"])
    #expect(read == .done("leader/joe-biden\tleader/narendra-modi\t1\n"))
    let piped = try Self.run(
      ["graph", "-", "--format", "edges"], input: folder.bytes(of: "other/lines.jsonl.gz"))
    #expect(piped.output == read.output)
  }

  @Test func `a damaged pack is told`() async throws {
    let folder = try TextFolder([
      "n.edges": Self.edges, "a.txt": "Date: 2023-05-20\n\nFrance met Chad.",
    ])
    for name in ["n.edges", "a.txt"] {
      try Self.pack(name, in: folder)
      try folder.write(Array(folder.bytes(of: "\(name).gz").dropLast(3)), to: "\(name).gz")
      let outcome = await folder.run(["rank", "@/\(name).gz"])
      #expect(outcome.code == .badData && outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("@/\(name).gz: error: cannot be unpacked\n"))
    }
  }

  @Test func `a format goes with one source, and says what it must be`() async throws {
    let folder = try TextFolder(["n.data": Self.edges, "m.data": Self.edges])
    let two = await folder.run(["rank", "@/n.data", "@/m.data", "--input", "edges"])
    #expect(two.code == .usage && two.errors.contains("A graph file stands alone"))
    let wrong = await folder.run(["rank", "@/n.data", "--input", "edge"])
    #expect(wrong.code == .usage && wrong.errors.contains("Did you mean \"edges\"?"))
    #expect(await folder.run(["rank", "@/n.data", "--input", "json"]).code == .badData)
    #expect(await folder.run(["rank", "@/none", "--input", "edges"]).code == .noInput)
    let changed = await folder.run(["compare", "@/n.data", "@/m.data", "--input", "edges"])
    #expect(changed.code == .done)
    #expect(await folder.run(["links", "b", "@/n.data", "--input", "edges"]).code == .done)
    #expect(await folder.run(["path", "a", "d", "@/n.data", "--input", "edges"]).code == .done)
  }
}
