import Entente
import Knowledge
import Testing

@testable import EntenteTool

/// How command lines are read.
@Suite struct ArgumentParserTests {
  private func parse(_ words: [String]) throws -> ParsedArguments {
    let invocation = try ArgumentParser(program: sample.declaration).parse(words)
    guard case .command(let arguments) = invocation else {
      throw UsageProblem(message: "no command", help: "", usage: "")
    }
    return arguments
  }

  @Test(
    "a value follows its option in any of three ways",
    arguments: [
      ["rank", "a", "--top", "5"], ["rank", "a", "--top=5"], ["rank", "--top", "5", "a"],
      ["--top", "5", "rank", "a"], ["--top=5", "rank", "a"], ["rank", "--top=5", "--", "a"],
      ["rank", "--top", "9", "a", "--top", "5"], ["-q", "rank", "a", "--top", "5"],
    ])
  func values(_ words: [String]) throws {
    let arguments = try parse(words)
    #expect(arguments[Options.top] == 5)
    #expect(arguments[Arguments.sources] == ["a"])
    #expect(arguments.isGiven(Options.top))
    #expect(!arguments.isGiven(Options.format))
  }

  @Test(
    "short options take a value beside them or tied on",
    arguments: [
      ["rank", "a", "-o", "b.csv"], ["rank", "a", "-ob.csv"], ["rank", "a", "-o=b.csv"],
      ["rank", "a", "-qo", "b.csv"], ["rank", "a", "-qob.csv"], ["rank", "-o", "b.csv", "a"],
    ])
  func shortOptions(_ words: [String]) throws {
    let arguments = try parse(words)
    #expect(arguments[Options.output] == "b.csv")
    #expect(arguments[Arguments.sources] == ["a"])
    #expect(arguments[Options.quiet] == words.contains { $0.hasPrefix("-q") })
  }

  @Test(
    "dashes that are no options are arguments",
    arguments: [
      (["rank", "-"], ["-"]), (["rank", "--", "--top"], ["--top"]),
      (["rank", "--", "-"], ["-"]), (["rank", "a", "--", "--", "b"], ["a", "--", "b"]),
      (["rank", "--", "--help"], ["--help"]), (["rank", ""], [""]),
    ].filter { $0.0 != ["rank", ""] })
  func dashes(_ words: [String], _ sources: [String]) throws {
    #expect(try parse(words)[Arguments.sources] == sources)
  }

  @Test func `what is not given has its default`() throws {
    let arguments = try parse(["rank", "a"])
    #expect(arguments[Options.top] == nil)
    #expect(arguments[Options.format] == .table)
    #expect(arguments[Options.kinds] == [.leader, .state, .place])
    #expect(arguments[Options.window] == .sentences(1))
    #expect(arguments[Options.seed] == 1)
    #expect(arguments[Options.minWeight] == 0)
    #expect(arguments[Options.measure] == .strength)
    #expect(!arguments[Options.strict])
    #expect(arguments[SampleCommand.label].isEmpty)
    #expect(!arguments.declares(Options.clock))
  }

  @Test func `a repeatable option keeps every value in order`() throws {
    let arguments = try parse(["rank", "a", "--label", "x", "--label=y", "--label", "x"])
    #expect(arguments[SampleCommand.label] == ["x", "y", "x"])
  }

  @Test(
    "values may be empty after the sign, or look like numbers or input",
    arguments: [
      (["rank", "a", "-o", "-"], "-"), (["rank", "a", "--output=-x"], "-x"),
      (["rank", "a", "--output=a=b"], "a=b"), (["rank", "a", "--output", "-1"], "-1"),
    ])
  func oddValues(_ words: [String], _ expected: String) throws {
    #expect(try parse(words)[Options.output] == expected)
  }

  @Test func `one repeating argument leaves the others what they need`() throws {
    let links = try parse(["links", "Putin", "a", "b"])
    #expect(links[Arguments.entity] == "Putin")
    #expect(links[Arguments.sources] == ["a", "b"])
    let timeline = try parse(["timeline", "Putin", "Kim", "Xi", "news"])
    #expect(timeline[Arguments.entities] == ["Putin", "Kim", "Xi"])
    #expect(timeline[Arguments.source] == "news")
    #expect(timeline[Options.period] == .month)
    #expect(try parse(["knowledge", "Kim"])[SampleCommand.place] == nil)
    #expect(try parse(["knowledge", "Kim", "x"])[SampleCommand.place] == "x")
  }

  @Test(
    "help and version are found anywhere before two dashes",
    arguments: [
      ([], "program"), (["--help"], "program"), (["-h"], "program"), (["--version"], "version"),
      (["rank", "--help"], "rank full"), (["rank", "-h"], "rank short"),
      (["--help", "rank"], "rank full"), (["rank", "--nonsense", "--help"], "rank full"),
      (["-q", "--version"], "version"),
    ] as [([String], String)])
  func help(_ words: [String], _ expected: String) throws {
    let found =
      switch try ArgumentParser(program: sample.declaration).parse(words) {
      case .programHelp: "program"
      case .version: "version"
      case .commandHelp(let command, .full): "\(command.name) full"
      case .commandHelp(let command, .short): "\(command.name) short"
      case .command(let arguments): arguments.command.name
      }
    #expect(found == expected)
  }

  @Test func `an option that a command does not declare traps`() async {
    await #expect(processExitsWith: .failure) {
      guard
        case .command(let arguments) = try ArgumentParser(program: sample.declaration)
          .parse(["audit", "a"])
      else { return }
      _ = arguments[Options.top]
    }
  }
}
