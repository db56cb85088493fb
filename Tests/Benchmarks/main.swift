import Glibc
import GraphCore
import Readers

// benchmark graph --graph FILE --task TASK [--threads N] [--repeat R] [--tolerance T] [--values FILE]
//
// Times one measure of a graph, a line of numbers `u v weight` for each edge, and prints a line of JSON: the wall and
// processor seconds of each repetition, the graph already read (but for the task `load`), and the most memory held.
// The answer goes to the file of values, one number a line. The tolerance is where measures that are solved step by step
// stop.
//
// benchmark make --kind KIND --vertices N [--seed S]
//
// Prints such a graph of about N vertices.

func fail(_ message: String) -> Never {
  let text = "benchmark: \(message)\n"
  write(STDERR_FILENO, text, text.utf8.count)
  exit(64)
}

/// The options behind the first word; all take a value.
func options(_ names: [String]) -> [String: String] {
  var found: [String: String] = [:]
  var words = CommandLine.arguments.dropFirst(2)
  while let name = words.popFirst() {
    guard names.contains(name), let value = words.popFirst() else {
      fail("\(name) is no option, or lacks its value")
    }
    found[name] = value
  }
  return found
}

switch CommandLine.arguments.dropFirst().first {
case "graph":
  let given = options(["--graph", "--task", "--threads", "--repeat", "--tolerance", "--values"])
  guard let file = given["--graph"] else { fail("--graph FILE is missing") }
  guard let task = given["--task"].flatMap(GraphTask.init) else {
    fail("--task is one of " + GraphTask.allCases.map(\.rawValue).joined(separator: ", "))
  }
  guard let threads = Int(given["--threads"] ?? "1"), threads > 0,
    let repetitions = Int(given["--repeat"] ?? "1"), repetitions > 0
  else { fail("--threads and --repeat are numbers from 1") }
  guard let tolerance = Double(given["--tolerance"] ?? "1e-10"), tolerance > 0 else {
    fail("--tolerance is a number above 0")
  }
  measure(
    task, of: file, threads: threads, repetitions: repetitions, tolerance: tolerance,
    values: given["--values"])
case "make":
  let given = options(["--kind", "--vertices", "--seed"])
  guard let maker = given["--kind"].flatMap(GraphMaker.init) else {
    fail("--kind is one of " + GraphMaker.allCases.map(\.rawValue).joined(separator: ", "))
  }
  guard let count = given["--vertices"].flatMap({ Int($0) }), count > 1,
    let seed = UInt64(given["--seed"] ?? "1")
  else { fail("--vertices is a number from 2, --seed a number") }
  for edge in maker.edges(vertexCount: count, seed: seed) {
    print("\(edge.source)\t\(edge.target)\t\(edge.weight)")
  }
default:
  fail(
    "say `benchmark graph --graph FILE --task TASK` or `benchmark make --kind KIND --vertices N`")
}

func measure(
  _ task: GraphTask, of file: String, threads: Int, repetitions: Int, tolerance: Double,
  values: String?
) {
  func load() -> WeightedGraph {
    do {
      return try EdgeListReader.graph(path: file, threads: threads).graph
    } catch {
      fail("\(file): \(error)")
    }
  }
  var watch = Stopwatch()
  var graph = task == .load ? watch.time(load) : load()
  func answered() -> GraphTask.Answer {
    task.answer(of: graph, threads: threads, tolerance: tolerance)
  }
  var answer: GraphTask.Answer?
  for repetition in 0..<repetitions {
    if task == .load {
      if repetition > 0 { graph = watch.time(load) }
    } else {
      answer = watch.time(answered)
    }
  }
  let peak = Stopwatch.peak
  if let values {
    let text = (answer ?? answered()).text
    guard let output = fopen(values, "w"), fputs(text, output) >= 0, fclose(output) == 0 else {
      fail("\(values) cannot be written")
    }
  }
  func list(_ seconds: [Double]) -> String {
    seconds.map(\.description).joined(separator: ",")
  }
  print(
    #"{"task":"\#(task.rawValue)","wall":[\#(list(watch.wall))],"cpu":[\#(list(watch.processor))],"peak_kb":\#(peak)}"#
  )
}
