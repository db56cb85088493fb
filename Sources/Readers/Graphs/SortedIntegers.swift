internal import GraphCore

/// Integers in a sorted list, for few that lie far apart.
struct SortedIntegers: IntegerOrder {
  private let integers: [UInt32]

  init(_ edges: [WeightedEdge], _ loops: [UInt32]) {
    integers = Set(edges.flatMap { [UInt32($0.source.index), UInt32($0.target.index)] } + loops)
      .sorted()
  }

  var count: Int { integers.count }

  var names: [String] { integers.map { String($0) } }

  func renumbered(_ edges: [WeightedEdge]) -> [WeightedEdge] {
    var places: [UInt32: Int] = [:]
    for (place, integer) in integers.enumerated() { places[integer] = place }
    return edges.map { edge in
      WeightedEdge(
        places[UInt32(edge.source.index)] ?? 0, places[UInt32(edge.target.index)] ?? 0,
        weight: edge.weight)
    }
  }
}
