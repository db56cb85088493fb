extension CoarseGraph {
  /// Ranges of groups that together have some members, for threads to take one after the other.
  static func chunks(of starts: [UInt32], size: Int = 1_024) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var first = 0
    for group in 1..<max(1, starts.count)
    where group == starts.count - 1 || Int(starts[group] - starts[first]) >= size {
      chunks.append(first..<group)
      first = group
    }
    return chunks
  }

  /// Renumbers labels from 0 in the order of their first vertex; returns how many there are.
  ///
  /// Labels are below their number.
  static func renumber(_ labels: inout [UInt32]) -> Int {
    var names = [UInt32](repeating: .max, count: labels.count)
    var count: UInt32 = 0
    for index in labels.indices {
      let label = Int(labels[index])
      if names[label] == .max {
        names[label] = count
        count += 1
      }
      labels[index] = names[label]
    }
    return Int(count)
  }

  /// Labels in which communities that do not hold together are split into their components, each
  /// named by its smallest vertex.
  ///
  /// Vertices stand for connected sets, so that communities are then connected in the graph itself.
  func connectedParts(of labels: [UInt32]) -> [UInt32] {
    var parts = [UInt32](repeating: .max, count: count)
    var stack: [UInt32] = []
    for first in 0..<UInt32(count) where parts[Int(first)] == .max {
      let label = labels[Int(first)]
      parts[Int(first)] = first
      stack.append(first)
      while let vertex = stack.popLast() {
        for place in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
          let neighbor = Int(arcs[place].target)
          if labels[neighbor] == label, parts[neighbor] == .max {
            parts[neighbor] = first
            stack.append(UInt32(neighbor))
          }
        }
      }
    }
    return parts
  }

  /// The weight of the arcs between vertices of different labels: twice that of the edges.
  func cutWeight(_ labels: [UInt32]) -> Double { cutWeights(labels).reduce(0, +) }

  /// For each vertex the weight of its arcs to vertices of other labels.
  func cutWeights(_ labels: [UInt32]) -> [Double] {
    precondition(labels.count == count)
    let (offsets, arcs, labels) = (offsets.span, arcs.span, labels.span)
    var place = 0
    return (0..<count).map { vertex in
      let last = Int(offsets[unchecked: vertex &+ 1])
      let own = labels[unchecked: vertex]
      var sum = 0.0
      while place < last {
        let arc = arcs[unchecked: place]
        sum += labels[unchecked: Int(arc.target)] == own ? 0 : Double(arc.weight)
        place &+= 1
      }
      return sum
    }
  }
}
