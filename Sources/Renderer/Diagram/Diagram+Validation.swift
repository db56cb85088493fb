extension Diagram {
  /// Checks everything that a layout or a drawing relies on.
  ///
  /// - Throws: The first fault in the order of nodes, then edges.
  /// - Complexity: O(nodes + edges).
  public func validate() throws(DrawingError) {
    var ids = Set<String>(minimumCapacity: nodes.count)
    for node in nodes {
      guard ids.insert(node.id).inserted else { throw .repeatedNode(id: node.id) }
      guard node.strength.isFinite, node.strength >= 0 else {
        throw .invalidStrength(id: node.id)
      }
    }
    var pairs = Set<Int>(minimumCapacity: edges.count)
    for (index, edge) in edges.enumerated() {
      guard nodes.indices.contains(edge.source), nodes.indices.contains(edge.target) else {
        throw .danglingEdge(edge: index)
      }
      let (source, target) = (nodes[edge.source].id, nodes[edge.target].id)
      guard edge.source != edge.target else { throw .loop(id: source) }
      guard edge.weight.isFinite, edge.weight >= 0 else {
        throw .invalidWeight(source: source, target: target)
      }
      let pair = min(edge.source, edge.target) * nodes.count + max(edge.source, edge.target)
      guard pairs.insert(pair).inserted else {
        throw .repeatedEdge(source: source, target: target)
      }
    }
  }
}
