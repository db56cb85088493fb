import Extractor
import Foundation

/// Clusters word vectors and writes the table that ``WordClusters`` reads.
///
/// Spherical k-means (Dhillon and Modha, 2001) over the rows, from rows picked at even distances; in whole order on one
/// thread, so that the same vectors give the same clusters, bit for bit.
struct WordClustering {
  private static let rounds = 20

  private let dimension: Int
  private var vectors: [Float]
  private let count: Int

  /// - Parameters:
  ///   - vectors: 32-bit floats, little-endian, all vectors one after the other
  ///   - words: lines `word<TAB>number of its vector`
  ///   - output: receives the table
  /// - Throws: ``TrainingError`` when a file is not what it should be, and errors of reading and writing
  static func run(vectors: URL, words: URL, output: URL) throws {
    let lines = try String(contentsOf: words, encoding: .utf8).split(separator: "\n")
    guard let header = lines.first?.split(separator: "\t"), header.count == 2,
      let rows = Int(header[0]), let dimension = Int(header[1])
    else { throw TrainingError.badFile("\(words.path) does not begin with rows and dimension") }
    let data = try Data(contentsOf: vectors)
    guard data.count == rows * dimension * 4 else {
      throw TrainingError.badFile("\(vectors.path) has not \(rows) rows")
    }
    let numbers = data.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    let clusters = WordClustering(numbers, dimension).clusters()
    var seen: Set<UInt64> = []
    var entries: [(hash: UInt64, cluster: UInt16)] = []
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let row = Int(fields[1]), row < clusters.count else {
        throw TrainingError.badFile("\(words.path): \(line)")
      }
      let hash = Extractor.hash(ofWord: String(fields[0]))
      if seen.insert(hash).inserted { entries.append((hash, clusters[row])) }
    }
    let table = WordClusters.table(entries, buckets: 16384)
    try table.map(\.littleEndian).withUnsafeBytes { Data($0) }.write(to: output)
    print("\(table.count { $0 != 0 }) of \(entries.count) words written, \(table.count * 4) bytes")
  }

  private init(_ numbers: [Float], _ dimension: Int) {
    self.dimension = dimension
    count = numbers.count / dimension
    vectors = numbers
    for row in 0..<count {
      var sum: Float = 0
      for place in 0..<dimension {
        sum += numbers[row * dimension + place] * numbers[row * dimension + place]
      }
      let scale = sum > 0 ? 1 / sum.squareRoot() : 0
      for place in 0..<dimension { vectors[row * dimension + place] *= scale }
    }
  }

  private func clusters() -> [UInt16] {
    let wanted = WordClusters.count
    var centres: [Float] = []
    for cluster in 0..<wanted {
      let row = cluster * count / wanted
      centres += vectors[row * dimension..<(row + 1) * dimension]
    }
    var labels = [UInt16](repeating: 0, count: count)
    for round in 1...Self.rounds {
      var changed = 0
      for row in 0..<count {
        let best = nearest(row, centres)
        if best != labels[row] { changed += 1 }
        labels[row] = best
      }
      centres = means(labels)
      print("round \(round): \(changed) of \(count) rows moved")
      if changed == 0 { break }
    }
    return labels
  }

  private func nearest(_ row: Int, _ centres: [Float]) -> UInt16 {
    var best: UInt16 = 0
    var bestScore = -Float.infinity
    vectors.withUnsafeBufferPointer { vectors in
      centres.withUnsafeBufferPointer { centres in
        for cluster in 0..<WordClusters.count {
          var sum = SIMD4<Float>.zero
          for place in stride(from: 0, to: dimension, by: 4) {
            let left = row * dimension + place
            let right = cluster * dimension + place
            // In bounds: the dimension is a multiple of 4.
            sum +=
              SIMD4(vectors[left], vectors[left + 1], vectors[left + 2], vectors[left + 3])
              * SIMD4(centres[right], centres[right + 1], centres[right + 2], centres[right + 3])
          }
          let score = sum.sum()
          if score > bestScore { (best, bestScore) = (UInt16(cluster), score) }
        }
      }
    }
    return best
  }

  private func means(_ labels: [UInt16]) -> [Float] {
    var centres = [Float](repeating: 0, count: WordClusters.count * dimension)
    for row in 0..<count {
      let start = Int(labels[row]) * dimension
      for place in 0..<dimension { centres[start + place] += vectors[row * dimension + place] }
    }
    for cluster in 0..<WordClusters.count {
      var sum: Float = 0
      for place in 0..<dimension {
        let value = centres[cluster * dimension + place]
        sum += value * value
      }
      let scale = sum > 0 ? 1 / sum.squareRoot() : 0
      for place in 0..<dimension { centres[cluster * dimension + place] *= scale }
    }
    return centres
  }
}
