/// Orders places by their label; places of one label ascend.
struct LabelGroups {
  /// Where each label's places begin; one more entry than there are labels.
  let starts: [UInt32]

  /// The places.
  let order: [UInt32]

  /// Groups places.
  /// - Parameters:
  ///   - labels: The label of each place, below `count`.
  ///   - count: How many labels there are.
  /// - Complexity: O(places + labels).
  init(_ labels: [UInt32], count: Int) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for label in labels { starts[Int(label) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var cursors = starts
    var order = [UInt32](repeating: 0, count: labels.count)
    for place in labels.indices {
      let label = Int(labels[place])
      order[Int(cursors[label])] = UInt32(place)
      cursors[label] += 1
    }
    self.starts = starts
    self.order = order
  }
}
