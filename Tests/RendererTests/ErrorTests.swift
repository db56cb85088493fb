import Testing

@testable import Renderer

@Suite("Faults are named")
struct ErrorTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let error: DrawingError
    let break_: @Sendable (inout Diagram) -> Void
    var testDescription: String { error.description }
  }

  static let faults: [Fault] = [
    Fault(error: .repeatedNode(id: "state/KP")) { $0.nodes[3].id = "state/KP" },
    Fault(error: .invalidStrength(id: "state/KP")) { $0.nodes[2].strength = .nan },
    Fault(error: .invalidStrength(id: "state/KP")) { $0.nodes[2].strength = -1 },
    Fault(error: .danglingEdge(edge: 4)) { $0.edges[4].target = 7 },
    Fault(error: .danglingEdge(edge: 4)) { $0.edges[4].source = -1 },
    Fault(error: .loop(id: "state/RU")) { $0.edges[2] = .init(source: 3, target: 3, weight: 1) },
    Fault(error: .invalidWeight(source: "state/KP", target: "state/RU")) {
      $0.edges[3].weight = .infinity
    },
    Fault(error: .repeatedEdge(source: "leader/vladimir-putin", target: "leader/kim-jong-un")) {
      $0.edges[5] = .init(source: 1, target: 0, weight: 1)
    },
  ]

  @Test("a diagram that cannot be drawn is refused", arguments: faults)
  func refused(fault: Fault) throws {
    var diagram = Diagram.summit
    let layout = try diagram.layout(seed: 1)
    fault.break_(&diagram)
    #expect(throws: fault.error) { try diagram.layout(seed: 1) }
    #expect(throws: fault.error) { try diagram.render(.svg, layout: layout) }
    #expect(!diagram.dot(layout: layout).isEmpty)
  }

  @Test("a layout that does not know a node is refused")
  func missingPlace() throws {
    var diagram = Diagram.summit
    let layout = try diagram.layout(seed: 1)
    diagram.nodes.append(.init(id: "state/XX", name: "New", kind: .state, strength: 1))
    #expect(throws: DrawingError.missingPosition(id: "state/XX")) {
      try diagram.render(.svg, layout: layout)
    }
  }

  @Test("a missing engine is told from a failing one, and neither poisons later calls")
  func engines() throws {
    #expect {
      try Graphviz.positions(of: "graph g { a }", layout: "nonsense", nodes: 1, seed: 1)
    } throws: { error in
      guard case .engineUnavailable(let reason)? = error as? DrawingError else { return false }
      return reason.contains("nonsense")
    }
    #expect {
      try Graphviz.positions(of: "graph g { a -> }", layout: "sfdp", nodes: 1, seed: 1)
    } throws: { error in
      guard case .layoutFailed(let reason)? = error as? DrawingError else { return false }
      return reason.contains("syntax error")
    }
    #expect(throws: DrawingError.self) {
      try Graphviz.picture(of: "graph g { a }", format: .svg, nodes: 1)
    }
    #expect(throws: DrawingError.layoutFailed(reason: "1 places for 2 nodes")) {
      try Graphviz.positions(of: "graph g { a }", layout: "sfdp", nodes: 2, seed: 1)
    }
    #expect(try Diagram.summit.svg().isEmpty == false)
  }
}
