import Glibc
import GraphCore
import Readers

// benchmark graph --graph FILE --task TASK [--threads N] [--repeat R] [--values FILE]
//
// Times one measure of a graph, a line of numbers `u v weight` for each edge, and prints a line of JSON: the wall and
// processor seconds of each repetition, the graph already read (but for the task `load`), and the most memory held.
// The answer goes to the file of values, one number a line.

func fail(_ message: String) -> Never {
  let text = "benchmark: \(message)\n"
  write(STDERR_FILENO, text, text.utf8.count)
  exit(64)
}

var options: [String: String] = [:]
var words = CommandLine.arguments.dropFirst()
guard words.popFirst() == "graph" else { fail("say `benchmark graph --graph FILE --task TASK`") }
while let name = words.popFirst() {
  guard ["--graph", "--task", "--threads", "--repeat", "--values"].contains(name),
    let value = words.popFirst()
  else { fail("\(name) is no option, or lacks its value") }
  options[name] = value
}
let tasks = GraphTask.allCases.map(\.rawValue).joined(separator: ", ")
guard let file = options["--graph"] else { fail("--graph FILE is missing") }
guard let task = options["--task"].flatMap(GraphTask.init) else {
  fail("--task is one of \(tasks)")
}
guard let threads = Int(options["--threads"] ?? "1"), threads > 0,
  let repetitions = Int(options["--repeat"] ?? "1"), repetitions > 0
else { fail("--threads and --repeat are numbers from 1") }

func load() -> WeightedGraph {
  guard let contents = IntegerEdgeList.read(path: file, threads: threads) else {
    fail("\(file) is no list of edges with numbers")
  }
  do {
    return try WeightedGraph(
      vertexCount: contents.vertexCount, gathered: contents.arcs, threads: threads)
  } catch {
    fail("\(file): \(error)")
  }
}

var watch = Stopwatch()
var graph = task == .load ? watch.time(load) : load()
var answer: GraphTask.Answer?
for repetition in 0..<repetitions {
  if task == .load {
    if repetition > 0 { graph = watch.time(load) }
  } else {
    answer = watch.time { task.answer(of: graph, threads: threads) }
  }
}
let peak = Stopwatch.peak
if let path = options["--values"] {
  let text = (answer ?? task.answer(of: graph, threads: threads)).text
  guard let output = fopen(path, "w"), fputs(text, output) >= 0, fclose(output) == 0 else {
    fail("\(path) cannot be written")
  }
}
func list(_ seconds: [Double]) -> String {
  seconds.map(\.description).joined(separator: ",")
}
print(
  #"{"task":"\#(task.rawValue)","wall":[\#(list(watch.wall))],"cpu":[\#(list(watch.processor))],"peak_kb":\#(peak)}"#
)
