import Glibc
import GraphCore

/// Makes graphs to measure with: the same bytes for the same words.
enum GraphMaker: String, CaseIterable {
  /// Who stands with whom in made-up sentences on topics: dense, few names that occur once.
  case sentences
  /// The same with more names than the text can repeat: half of them occur once or twice.
  case news
  /// A recursive matrix: a few hubs, no communities. Chakrabarti, Zhan and Faloutsos (2004).
  case matrix

  /// A graph of about so many vertices, without isolated ones.
  func edges(vertexCount: Int, seed: UInt64) -> [(source: UInt32, target: UInt32, weight: UInt32)] {
    var random = SplitMix64(seed: seed)
    var pairs: [UInt64] = []
    switch self {
    case .sentences:
      addSentences(4 * vertexCount, names: vertexCount, exponent: 0.8, &pairs, &random)
    case .news:
      addSentences(2 * vertexCount, names: 2 * vertexCount, exponent: 1.05, &pairs, &random)
    case .matrix:
      addMatrix(vertexCount, &pairs, &random)
    }
    return Self.counted(pairs, &random)
  }

  /// Draws sentences of two to eight names, most from one topic, by their popularity.
  private func addSentences(
    _ count: Int, names: Int, exponent: Double, _ pairs: inout [UInt64],
    _ random: inout SplitMix64
  ) {
    let topics = max(2, names / 100)
    // Popularity of ranks in a topic and in all, as sums to search in.
    let local = Self.popularity(of: (names + topics - 1) / topics, exponent)
    let global = Self.popularity(of: names, exponent)
    for _ in 0..<count {
      let topic = random.next(below: topics)
      var sentence: [UInt64] = []
      for _ in 0..<(2 + min(6, random.next(below: 5) * random.next(below: 3))) {
        let isLocal = random.next(below: 10) < 8
        let rank = Self.draw(isLocal ? local : global, &random)
        let name = UInt64(isLocal ? min(names - 1, rank * topics + topic) : rank)
        if !sentence.contains(name) { sentence.append(name) }
      }
      for (place, first) in sentence.enumerated() {
        for second in sentence[..<place] {
          pairs.append(min(first, second) << 32 | max(first, second))
        }
      }
    }
  }

  private func addMatrix(_ count: Int, _ pairs: inout [UInt64], _ random: inout SplitMix64) {
    var levels = 1
    while 1 << levels < count { levels += 1 }
    for _ in 0..<(16 * count) {
      var (row, column): (UInt64, UInt64) = (0, 0)
      for _ in 0..<levels {
        let draw = random.next(below: 100)
        row = row << 1 | (draw >= 76 ? 1 : 0)
        column = column << 1 | (draw >= 57 && draw < 76 || draw >= 95 ? 1 : 0)
      }
      if row != column { pairs.append(min(row, column) << 32 | max(row, column)) }
    }
  }

  private static func popularity(of count: Int, _ exponent: Double) -> [Double] {
    var sum = 0.0
    return (1...max(1, count)).map { rank in
      sum += pow(Double(rank), -exponent)
      return sum
    }
  }

  private static func draw(_ sums: [Double], _ random: inout SplitMix64) -> Int {
    let wanted = random.nextFraction() * (sums.last ?? 1)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Counts equal pairs, and gives the vertices that occur numbers in random order, so that nobody profits from it.
  private static func counted(
    _ pairs: [UInt64], _ random: inout SplitMix64
  ) -> [(source: UInt32, target: UInt32, weight: UInt32)] {
    var names = Set<UInt64>()
    for pair in pairs {
      names.insert(pair >> 32)
      names.insert(pair & 0xFFFF_FFFF)
    }
    var order = names.sorted()
    random.shuffle(&order)
    let numbers = Dictionary(uniqueKeysWithValues: zip(order, UInt32(0)...))
    var edges: [(source: UInt32, target: UInt32, weight: UInt32)] = []
    var last: UInt64?
    for pair in pairs.sorted() {
      if pair == last {
        edges[edges.count - 1].weight += 1
        continue
      }
      last = pair
      guard let one = numbers[pair >> 32], let other = numbers[pair & 0xFFFF_FFFF] else { continue }
      edges.append((min(one, other), max(one, other), 1))
    }
    random.shuffle(&edges)
    return edges
  }
}
