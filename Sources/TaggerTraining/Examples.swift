import Extractor
import Foundation
import Knowledge

/// Labelled runs of tokens with numbered features.
struct Examples {
  struct Run {
    let tokens: Range<Int>
    let weight: Float
  }

  private(set) var runs: [Run] = []
  private(set) var labels: [UInt8] = []
  /// The hashes of the features, then their numbers.
  private var hashes: [UInt64] = []
  private(set) var features: [UInt32] = []
  private(set) var starts: [Int] = [0]
  /// The hash and the count of each numbered feature.
  private(set) var names: [UInt64] = []
  private(set) var counts: [Int32] = []

  /// The number of a feature that was seen too seldom.
  static let rare = UInt32.max

  var tokenCount: Int { labels.count }
  var featureCount: Int { names.count }

  /// Adds the runs of a corpus.
  mutating func add(_ files: CorpusFiles, _ extractor: Extractor) throws {
    for (number, marked) in try MarkedDocument.read(files).enumerated() {
      add(marked, weight: files.weight, extractor)
      // What headlines look like: some documents stand there once more in other capitals.
      if number % Self.headlineStride == 0 {
        add(marked.shouted, weight: files.weight / 2, extractor)
      } else if number % Self.headlineStride == Self.headlineStride / 2 {
        add(marked.titled, weight: files.weight / 2, extractor)
      }
    }
  }

  /// One document in so many is repeated in capitals, and one with a capital on each word.
  private static let headlineStride = 12

  private mutating func add(_ marked: MarkedDocument, weight: Float, _ extractor: Extractor) {
    for input in extractor.taggerInputs(of: marked.document) {
      let first = labels.count
      labels += Self.labels(of: input, marked.names)
      hashes += input.features
      let base = starts[first]
      for start in input.starts.dropFirst() { starts.append(base + start) }
      runs.append(Run(tokens: first..<labels.count, weight: weight))
    }
  }

  /// The labels of a run: names cut to the tokens that they cover, without the titles before them.
  private static func labels(
    of input: TaggerInput, _ names: [(range: Range<Int>, type: String)]
  ) -> [UInt8] {
    var labels = input.isNationality.map {
      $0 ? NameLabel.nationality.rawValue : NameLabel.outside.rawValue
    }
    guard let first = input.tokens.first, let last = input.tokens.last else { return labels }
    let stretch = first.lowerBound..<last.upperBound
    for (range, type) in names where range.overlaps(stretch) {
      guard let name = MarkedDocument.nameClass(of: type) else { continue }
      var covered = input.tokens.indices.filter { input.tokens[$0].overlaps(range) }
      if name == .person {
        while covered.count > 1, let title = covered.first, input.isTitle[title] {
          covered.removeFirst()
        }
      }
      for index in covered {
        let position: NameLabel.Position =
          covered.count == 1
          ? .only
          : index == covered[0] ? .begin : index == covered[covered.count - 1] ? .last : .inside
        labels[index] = NameLabel(name, position).rawValue
      }
    }
    return labels
  }

  /// Numbers the features that occur often enough, in the order of their first occurrence.
  mutating func number(minimum: Int) {
    var count: [UInt64: Int32] = [:]
    for hash in hashes { count[hash, default: 0] += 1 }
    var numbers: [UInt64: UInt32] = [:]
    features.reserveCapacity(hashes.count)
    for hash in hashes {
      guard let seen = count[hash], seen >= minimum else {
        features.append(Self.rare)
        continue
      }
      if let known = numbers[hash] {
        features.append(known)
      } else {
        let number = UInt32(names.count)
        numbers[hash] = number
        names.append(hash)
        counts.append(seen)
        features.append(number)
      }
    }
    hashes = []
  }
}
