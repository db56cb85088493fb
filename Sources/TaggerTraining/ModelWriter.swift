import Extractor
import Foundation

/// Writes weights in the form that ``TagModel`` reads.
struct ModelWriter {
  /// What a byte's unit stands for: weights are kept between -3.97 and 3.97.
  private static let unit: Float = 1.0 / 32

  private let trainer: ChainTrainer
  private let examples: Examples

  init(_ trainer: ChainTrainer, _ examples: Examples) {
    self.trainer = trainer
    self.examples = examples
  }

  /// The bytes; features that find no room in their bucket are left out, those of least effect first.
  func bytes(bucketCount: Int) -> [UInt8] {
    let size = TagModel.rowsPerBucket * TagModel.rowSize
    var bytes = [UInt8](repeating: 0, count: TagModel.bucketsOffset + bucketCount * size)
    Self.put(TagModel.magic, at: 0, &bytes)
    Self.put(UInt32(bucketCount), at: 4, &bytes)
    for label in 0..<NameLabel.count {
      for next in 0..<NameLabel.count {
        let value = Int16((trainer.transitions[label][next] / Self.unit).rounded())
        Self.put(UInt16(bitPattern: value), at: 8 + (label * NameLabel.count + next) * 2, &bytes)
      }
    }
    var used = [Int](repeating: 0, count: bucketCount)
    var written = 0
    for feature in byEffect() {
      let hash = examples.names[feature]
      let bucket = Int(hash & UInt64(bucketCount - 1))
      guard used[bucket] < TagModel.rowsPerBucket else { continue }
      let start = TagModel.bucketsOffset + bucket * size + used[bucket] * TagModel.rowSize
      used[bucket] += 1
      written += 1
      for label in 0..<NameLabel.count {
        let value = (trainer.weights[feature][label] / Self.unit).rounded()
        bytes[start + label] = UInt8(bitPattern: Int8(max(-127, min(127, value))))
      }
      Self.put(TagModel.check(hash), at: start + NameLabel.count, &bytes)
    }
    print("\(written) of \(examples.featureCount) features written, \(bytes.count) bytes")
    return bytes
  }

  /// The features, those that change most labels most first.
  private func byEffect() -> [Int] {
    let effects = trainer.weights.indices.map { index -> Float in
      let row = trainer.weights[index]
      var mean: Float = 0
      for label in 0..<NameLabel.count { mean += row[label] }
      mean /= Float(NameLabel.count)
      var sum: Float = 0
      for label in 0..<NameLabel.count { sum += (row[label] - mean) * (row[label] - mean) }
      return sum * Float(examples.counts[index]).squareRoot()
    }
    return trainer.weights.indices
      .filter { effects[$0] > Self.unit * Self.unit }
      .sorted { (effects[$1], $0) < (effects[$0], $1) }
  }

  private static func put<Value: FixedWidthInteger>(
    _ value: Value, at place: Int, _ bytes: inout [UInt8]
  ) {
    withUnsafeBytes(of: value.littleEndian) { raw in
      for index in raw.indices { bytes[place + index] = raw[index] }
    }
  }
}
