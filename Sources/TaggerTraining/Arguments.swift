import Foundation

/// What keeps training from going on.
enum TrainingError: Error {
  /// The command was called wrongly.
  case usage(String)
  /// A file does not hold what it should.
  case badFile(String)
}

/// Texts and the names marked in them, and how much they weigh.
struct CorpusFiles {
  let documents: URL
  let gold: URL
  let weight: Float
}

/// The options of the command, each of which may stand several times.
struct Arguments {
  let command: String
  private var values: [String: [String]] = [:]

  init(_ words: some Collection<String>) throws {
    var words = Array(words)
    guard !words.isEmpty else { throw TrainingError.usage("no command") }
    command = words.removeFirst()
    guard words.count.isMultiple(of: 2) else { throw TrainingError.usage("an option has no value") }
    for index in stride(from: 0, to: words.count, by: 2) {
      guard words[index].hasPrefix("--") else { throw TrainingError.usage("\(words[index])?") }
      values[String(words[index].dropFirst(2)), default: []].append(words[index + 1])
    }
  }

  func path(_ name: String) throws -> URL {
    guard let value = values[name]?.last else { throw TrainingError.usage("--\(name) is missing") }
    return URL(fileURLWithPath: value)
  }

  func number(_ name: String, default fallback: Int) -> Int {
    values[name]?.last.flatMap { Int($0) } ?? fallback
  }

  func corpora() throws -> [CorpusFiles] {
    try (values["corpus"] ?? []).map { value in
      let parts = value.split(separator: ",").map(String.init)
      guard parts.count == 2 || parts.count == 3 else {
        throw TrainingError.usage("--corpus DOCS,GOLD[,WEIGHT]")
      }
      return CorpusFiles(
        documents: URL(fileURLWithPath: parts[0]), gold: URL(fileURLWithPath: parts[1]),
        weight: parts.count == 3 ? Float(parts[2]) ?? 1 : 1)
    }
  }
}
