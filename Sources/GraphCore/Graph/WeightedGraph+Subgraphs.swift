extension WeightedGraph {
  /// Returns the graph of some vertices and all edges among them.
  ///
  /// Edges keep their weights and their lengths.
  ///
  /// - Parameter members: Vertices of the graph in any order; one named twice counts once.
  /// - Returns: The part, its vertices in ascending order.
  /// - Complexity: O(n + edges of the members).
  public func induced(on members: [VertexID]) -> Subgraph {
    var isMember = [Bool](repeating: false, count: vertexCount)
    for vertex in members {
      precondition(
        vertex.index < vertexCount, "the graph of \(vertexCount) vertices has no vertex \(vertex)")
      isMember[vertex.index] = true
    }
    let ascending = vertices.filter { isMember[$0.index] }
    return Subgraph(
      graph: subgraph(of: ascending).withoutUnusedWeights(), vertices: ascending)
  }

  /// Returns the graph of a vertex, those around it and all edges among them.
  ///
  /// An isolated vertex stands alone in it.
  ///
  /// - Parameters:
  ///   - center: A vertex of the graph.
  ///   - radius: How many edges away a vertex may be; 1 if left out, which takes the neighbors.
  /// - Returns: The part, the center included.
  /// - Complexity: O(n + edges of the members).
  public func ego(of center: VertexID, radius: Int = 1) -> Subgraph {
    precondition(radius >= 0, "a radius cannot be \(radius)")
    var seen = [Bool](repeating: false, count: vertexCount)
    seen[center.index] = true
    var members = [center]
    var ring = [center]
    var distance = 0
    while distance < radius, !ring.isEmpty {
      var next: [VertexID] = []
      for vertex in ring {
        for arc in arcs[row(vertex.index)] where !seen[arc.target.index] {
          seen[arc.target.index] = true
          next.append(arc.target)
        }
      }
      members += next
      ring = next
      distance += 1
    }
    return induced(on: members)
  }

  /// Returns the component of most vertices as a graph; among equals, that of the smallest vertex.
  ///
  /// A graph without vertices has one without vertices.
  ///
  /// - Returns: The part.
  /// - Complexity: O(n log n + m).
  public func largestComponent() -> Subgraph {
    induced(on: membersOfComponents().first ?? [])
  }

  /// The graph of all vertices and those edges that are marked, in the order of ``edges``.
  package func keepingEdges(_ isKept: [Bool]) -> WeightedGraph {
    precondition(
      isKept.count == edgeCount, "\(isKept.count) marks do not fit \(edgeCount) edges")
    var keepsArc = [Bool](repeating: false, count: arcs.count)
    // Rows ascend, so the arcs back to smaller vertices come in the order of those vertices.
    var cursors = offsets.dropLast().map { Int($0) }
    var edge = 0
    var total = 0.0
    for vertex in vertices {
      for place in row(vertex.index) where arcs[place].target > vertex {
        let twin = cursors[arcs[place].target.index]
        cursors[arcs[place].target.index] += 1
        if isKept[edge] {
          keepsArc[place] = true
          keepsArc[twin] = true
          total += weight(of: arcs[place])
        }
        edge += 1
      }
    }
    var newOffsets: [UInt32] = [0]
    newOffsets.reserveCapacity(offsets.count)
    var kept: [Arc] = []
    for vertex in 0..<vertexCount {
      for place in row(vertex) where keepsArc[place] { kept.append(arcs[place]) }
      newOffsets.append(UInt32(kept.count))
    }
    return WeightedGraph(
      offsets: newOffsets, arcs: kept, distinctWeights: distinctWeights, totalWeight: total
    ).withoutUnusedWeights()
  }

  /// The same graph with a table of just the weights that it has.
  ///
  /// A part of a graph of fractions keeps a table even where its own weights are integers, so that
  /// its edges are as long as they were.
  private func withoutUnusedWeights() -> WeightedGraph {
    guard !distinctWeights.isEmpty else { return self }
    var isUsed = [Bool](repeating: false, count: distinctWeights.count)
    for arc in arcs { isUsed[Int(arc.code)] = true }
    var codes = [UInt32](repeating: 0, count: distinctWeights.count)
    var table: [Double] = []
    for (code, weight) in distinctWeights.enumerated() where isUsed[code] {
      codes[code] = UInt32(table.count)
      table.append(weight)
    }
    return WeightedGraph(
      offsets: offsets, arcs: arcs.map { Arc(target: $0.target, code: codes[Int($0.code)]) },
      distinctWeights: table, totalWeight: totalWeight)
  }
}
