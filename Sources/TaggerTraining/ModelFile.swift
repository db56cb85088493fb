import Extractor
import Foundation

/// Weights read from a file and kept in place.
final class ModelFile {
  private let memory: UnsafeMutableRawBufferPointer
  let model: TagModel

  init(_ file: URL) throws {
    let data = try Data(contentsOf: file)
    memory = .allocate(byteCount: data.count, alignment: 64)
    data.copyBytes(to: memory)
    guard let model = TagModel(UnsafeRawBufferPointer(memory)) else {
      throw TrainingError.badFile("\(file.path) holds no weights")
    }
    self.model = model
  }

  deinit { memory.deallocate() }
}
