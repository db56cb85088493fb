extension CoarseGraph {
  /// Splits communities into parts that hold together.
  ///
  /// Each vertex starts as a part of its own. In random order, those that are still alone and
  /// well tied to their community join the part of it, itself well tied, where modularity gains
  /// most, or are drawn to one of those where it gains, with a chance that grows as the square of
  /// the gain. A set is well tied to its community if the weight between it and the rest is at least
  /// what their strengths alone would put there. A vertex only joins a part that it has an edge
  /// to, so parts are connected.
  ///
  /// - Parameters:
  ///   - labels: The community of each vertex.
  ///   - communityCount: How many communities there are.
  ///   - price: The resolution by twice the total weight.
  ///   - drawing: Whether the part to join is drawn instead of the best.
  ///   - generator: Chooses the order in which vertices are looked at.
  /// - Returns: For each vertex the name of its part, which is that of one of its members.
  func refined(
    _ labels: [UInt32], communityCount: Int, price: Double, drawing: Bool,
    using generator: inout SplitMix64
  ) -> [UInt32] {
    let count = count
    var volume = [Double](repeating: 0, count: communityCount)
    for vertex in 0..<count { volume[Int(labels[vertex])] += strengths[vertex] }
    var parts = [UInt32](0..<UInt32(count))
    var partVolume = strengths
    var isAlone = [Bool](repeating: true, count: count)
    var ties = tiesInside(labels)
    var order = parts
    generator.shuffle(&order)
    var weightTo = [Double](repeating: 0, count: count)
    var touched: [UInt32] = []
    for name in order {
      let vertex = Int(name)
      let community = labels[vertex]
      let total = volume[Int(community)]
      let strength = strengths[vertex]
      guard isAlone[vertex], ties[vertex] >= price * strength * (total - strength) else {
        continue
      }
      for place in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let neighbor = Int(targets[place])
        if labels[neighbor] != community { continue }
        let part = parts[neighbor]
        if weightTo[Int(part)] == 0 { touched.append(part) }
        weightTo[Int(part)] += weights[place]
      }
      var (best, bestGain, bestWeight) = (name, 0.0, 0.0)
      for part in touched {
        let weight = weightTo[Int(part)]
        weightTo[Int(part)] = 0
        let held = partVolume[Int(part)]
        let gain = weight - price * strength * held
        guard gain > 0, ties[Int(part)] >= price * held * (total - held) else { continue }
        if drawing {
          // Keeping each with its share of the chances so far draws from all of them.
          let chance = (gain / strength) * (gain / strength)
          bestGain += chance
          if generator.nextFraction() * bestGain < chance { (best, bestWeight) = (part, weight) }
        } else if gain > bestGain {
          (best, bestGain, bestWeight) = (part, gain, weight)
        }
      }
      touched.removeAll(keepingCapacity: true)
      if best == name { continue }
      parts[vertex] = best
      isAlone[vertex] = false
      isAlone[Int(best)] = false
      partVolume[Int(best)] += strength
      ties[Int(best)] += ties[vertex] - 2 * bestWeight
    }
    return parts
  }

  /// The weight between each vertex and the rest of its community.
  private func tiesInside(_ labels: [UInt32]) -> [Double] {
    (0..<count).map { vertex in
      var sum = 0.0
      for place in Int(offsets[vertex])..<Int(offsets[vertex + 1])
      where labels[Int(targets[place])] == labels[vertex] {
        sum += weights[place]
      }
      return sum
    }
  }
}
