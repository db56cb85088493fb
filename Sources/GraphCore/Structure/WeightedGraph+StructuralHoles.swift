extension WeightedGraph {
  /// Returns how much each vertex's contacts lead back to one another: Burt's constraint.
  ///
  /// With p(v, u) = w(v, u)/s(v) the share of its ties that v spends on u,
  /// c(v) = Σᵤ (p(v, u) + Σₓ p(v, x) p(x, u))² over the neighbors u of v and, inside, those
  /// neighbors x of v that are tied to u. Low where a vertex joins others who do not know each
  /// other and can broker between them. A vertex with one neighbor scores 1; small groups of
  /// close ties can score more than 1. For isolated vertices the sum is empty: 0, which is no
  /// sign of a broker.
  ///
  /// Burt, "Structural Holes: The Social Structure of Competition" (1992), chapter 2.
  ///
  /// - Complexity: O(m√m).
  public func burtConstraints() -> [Double] {
    let strengths = strengths()
    let triangles = WeightedTriangles(self)
    // What the ways round through a third vertex add to the weight of each edge.
    var round = [Double](repeating: 0, count: edgeCount)
    triangles.forEach { triangle in
      round[triangle.arcA] += triangle.acrossB * triangle.acrossC / strengths[triangle.a]
      round[triangle.arcB] += triangle.acrossA * triangle.acrossC / strengths[triangle.b]
      round[triangle.arcC] += triangle.acrossA * triangle.acrossB / strengths[triangle.c]
    }
    var roundOfEdge = [Double](repeating: 0, count: edgeCount)
    let numbers = edgeNumbersOfArcs()
    for (arc, origin) in triangles.origins.enumerated() {
      roundOfEdge[Int(numbers[Int(origin)])] = round[arc]
    }
    return vertices.map { vertex in
      var sum = 0.0
      for place in row(vertex.index) {
        let whole = weight(of: arcs[place]) + roundOfEdge[Int(numbers[place])]
        let part = whole / strengths[vertex.index]
        sum += part * part
      }
      return sum
    }
  }

  /// Returns how many contacts each vertex has, less those that its other contacts stand for:
  /// Burt's effective size.
  ///
  /// e(v) = Σᵤ (1 − Σₓ p(v, x) m(u, x)) over the neighbors u of v and those neighbors x of v that
  /// are tied to u, where p(v, x) = w(v, x)/s(v) and m(u, x) = w(u, x)/max w(u, ·). The number of
  /// neighbors where none of them are tied; with equal weights, k − 2t/k for k neighbors and t
  /// triangles. Isolated vertices score 0.
  ///
  /// Burt, "Structural Holes: The Social Structure of Competition" (1992), chapter 2.
  ///
  /// - Complexity: O(m√m).
  public func effectiveSizes() -> [Double] {
    let strengths = strengths()
    let greatest = vertices.map { vertex in
      arcs[row(vertex.index)].reduce(0) { max($0, weight(of: $1)) }
    }
    var redundancy = [Double](repeating: 0, count: vertexCount)
    WeightedTriangles(self).forEach { triangle in
      let (a, b, c) = (triangle.a, triangle.b, triangle.c)
      let (acrossA, acrossB, acrossC) = (triangle.acrossA, triangle.acrossB, triangle.acrossC)
      redundancy[a] += acrossA * (acrossB / greatest[b] + acrossC / greatest[c])
      redundancy[b] += acrossB * (acrossA / greatest[a] + acrossC / greatest[c])
      redundancy[c] += acrossC * (acrossA / greatest[a] + acrossB / greatest[b])
    }
    return vertices.map { vertex in
      let strength = strengths[vertex.index]
      return strength > 0
        ? Double(degree(of: vertex)) - redundancy[vertex.index] / strength : 0
    }
  }
}
