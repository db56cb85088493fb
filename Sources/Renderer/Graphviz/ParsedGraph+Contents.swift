internal import CGraphviz

extension ParsedGraph {
  /// Returns all nodes and edges with their attributes, copied.
  borrowing func contents() -> DOTGraph {
    var result = DOTGraph()
    result.isDirected = agisdirected(graph) != 0
    let nodeSymbols = symbols(of: AGNODE)
    let edgeSymbols = symbols(of: AGEDGE)
    var places: [UnsafeMutablePointer<Agnode_t>: Int] = [:]
    var next = agfstnode(graph)
    while let node = next {
      places[node] = result.nodes.count
      result.nodes.append((text(agnameof(node)) ?? "", values(node, nodeSymbols)))
      next = agnxtnode(graph, node)
    }
    next = agfstnode(graph)
    while let node = next {
      // The edges that leave the node: each edge is met once, at its tail.
      var edge = agfstout(graph, node)
      while let found = edge {
        if let source = places[node], let target = places[entente_edge_end(found)] {
          result.edges.append((source, target, values(found, edgeSymbols)))
        }
        edge = agnxtout(graph, found)
      }
      next = agnxtnode(graph, node)
    }
    return result
  }

  /// The attributes that nodes or edges have, with their names.
  private borrowing func symbols(
    of kind: Int32
  ) -> [(name: String, symbol: UnsafeMutablePointer<Agsym_t>)] {
    var result: [(name: String, symbol: UnsafeMutablePointer<Agsym_t>)] = []
    var next = agnxtattr(graph, kind, nil)
    while let symbol = next {
      if let name = text(symbol.pointee.name) { result.append((name, symbol)) }
      next = agnxtattr(graph, kind, symbol)
    }
    return result
  }

  private borrowing func values(
    _ object: UnsafeMutableRawPointer,
    _ symbols: [(name: String, symbol: UnsafeMutablePointer<Agsym_t>)]
  ) -> [DOTGraph.Attribute] {
    symbols.compactMap { name, symbol in
      guard let value = agxget(object, symbol), value.pointee != 0, aghtmlstr(value) == 0 else {
        return nil
      }
      return (name, String(cString: value))
    }
  }

  private borrowing func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
