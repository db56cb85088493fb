import Extractor

@testable import Readers

extension JSONLinesReader {
  /// All that the lines of a file hold, when its bytes come in blocks of a size.
  static func items(
    of bytes: [UInt8], name: String, file: String, blockSize: Int = .max
  ) -> (documents: [Document], problems: [ReadingProblem]) {
    var reader = JSONLinesReader(name: name, file: file)
    var documents: [Document] = []
    var problems: [ReadingProblem] = []
    func take(_ item: Item) {
      switch item {
      case .document(let document): documents.append(document)
      case .problem(let problem): problems.append(problem)
      }
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let block = rest.prefix(blockSize)
      reader.read(block, take)
      rest = rest.dropFirst(block.count)
    }
    reader.finish(take)
    return (documents, problems)
  }
}
