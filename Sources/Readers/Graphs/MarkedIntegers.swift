internal import GraphCore

/// Integers marked in one bit each, for those that lie close together.
struct MarkedIntegers: IntegerOrder {
  private var words: [UInt64]
  /// How many integers lie below each word.
  private var below: [UInt32] = []
  private(set) var count = 0

  init(_ edges: [WeightedEdge], _ loops: [UInt32], greatest: UInt32) {
    var words = [UInt64](repeating: 0, count: Int(greatest) / 64 + 1)
    for edge in edges {
      words[edge.source.index >> 6] |= 1 << UInt64(edge.source.index & 63)
      words[edge.target.index >> 6] |= 1 << UInt64(edge.target.index & 63)
    }
    for vertex in loops { words[Int(vertex >> 6)] |= 1 << UInt64(vertex & 63) }
    below.reserveCapacity(words.count)
    for word in words {
      below.append(UInt32(count))
      count += word.nonzeroBitCount
    }
    self.words = words
  }

  var names: [String] {
    var names: [String] = []
    names.reserveCapacity(count)
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        names.append(String(index * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return names
  }

  func renumbered(_ edges: [WeightedEdge]) -> [WeightedEdge] {
    func place(_ vertex: VertexID) -> VertexID {
      let (word, bit) = (vertex.index >> 6, UInt64(vertex.index & 63))
      let earlier = (words[word] & (1 << bit - 1)).nonzeroBitCount
      return VertexID(rawValue: below[word] + UInt32(earlier))
    }
    return edges.map {
      WeightedEdge(source: place($0.source), target: place($0.target), weight: $0.weight)
    }
  }
}
