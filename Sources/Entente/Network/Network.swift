public import Extractor
public import GraphCore
public import Knowledge

/// A weighted network of entities in which every weight can be recounted from listed sentences.
public struct Network: Sendable {
  /// A document in which an entity counts.
  public struct Appearance: Sendable, Hashable {
    /// The document, an index into the corpus.
    public let document: Int
    /// The mentions of the entity in it that count.
    public internal(set) var mentions: Int
  }

  /// An entity of the network.
  public struct Node: Sendable, Hashable {
    /// The entity.
    public let entity: EntityReference
    /// Its mentions in what was counted.
    public let mentions: Int
    /// The documents with such a mention.
    public let documents: Int
    /// The windows with such a mention.
    public let windows: Int
    /// The documents with such a mention, in their order; empty in a network read from a file.
    public let appearances: [Appearance]

    /// Whether the counts are known; a plain edge list gives none.
    package var hasCounts: Bool { mentions > 0 || documents > 0 }

    /// Makes a node of counts.
    package init(
      entity: EntityReference, mentions: Int, documents: Int, windows: Int,
      appearances: [Appearance] = []
    ) {
      self.entity = entity
      self.mentions = mentions
      self.documents = documents
      self.windows = windows
      self.appearances = appearances
    }
  }

  /// A tie between two entities.
  public struct Edge: Sendable {
    /// The first entity, an index into ``Network/nodes``.
    public let source: Int
    /// The second entity, greater than ``source``.
    public let target: Int
    /// The sum of the contributions.
    public let weight: Double
    /// The distinct windows in which the two stand together.
    public let windows: Int
    /// The distinct documents that hold the pair.
    public let documents: Int
    /// How much oftener than by chance the two stand together.
    public let association: Association
    /// The publication date of the first document; `nil` if all are undated.
    public let first: CalendarDay?
    /// The publication date of the last document; `nil` if all are undated.
    public let last: CalendarDay?
    /// What the weight is made of, in the order of the documents; empty in a network read from a file.
    public let evidence: [Contribution]

    /// Whether the counts are known; a plain edge list gives nothing but the weight.
    package var hasCounts: Bool { documents > 0 }

    /// Makes an edge of counts.
    package init(
      source: Int, target: Int, weight: Double, windows: Int, documents: Int,
      association: Association, first: CalendarDay?, last: CalendarDay?, evidence: [Contribution]
    ) {
      self.source = source
      self.target = target
      self.weight = weight
      self.windows = windows
      self.documents = documents
      self.association = association
      self.first = first
      self.last = last
      self.evidence = evidence
    }
  }

  /// How it was made.
  public let options: NetworkOptions
  /// The documents that were counted.
  public let documentCount: Int
  /// The windows with at least one entity: the total of all probabilities.
  public let windowCount: Int
  /// The publication dates of the first and the last document counted.
  public let dates: (first: CalendarDay, last: CalendarDay)?
  /// Mentions that could not be told apart, which are in no edge.
  public let openMentions: Int
  /// The entities, in ascending order of id.
  public let nodes: [Node]
  /// The ties, in ascending order of source and target.
  public let edges: [Edge]

  /// Makes a network of parts; nodes and edges must be in their order.
  package init(
    options: NetworkOptions, documentCount: Int, windowCount: Int,
    dates: (first: CalendarDay, last: CalendarDay)?, openMentions: Int, nodes: [Node], edges: [Edge]
  ) {
    self.options = options
    self.documentCount = documentCount
    self.windowCount = windowCount
    self.dates = dates
    self.openMentions = openMentions
    self.nodes = nodes
    self.edges = edges
  }

  /// The index of the entity of an id, or `nil`.
  public func index(of id: String) -> Int? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].entity.id < id { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && nodes[low].entity.id == id ? low : nil
  }

  /// The edge between two entities, or `nil`.
  public func edge(between first: Int, _ second: Int) -> Edge? {
    edges.first { $0.source == min(first, second) && $0.target == max(first, second) }
  }

  /// The graph of the network: vertices are the nodes in their order.
  public var graph: WeightedGraph {
    let edges = edges.map { WeightedEdge($0.source, $0.target, weight: $0.weight) }
    do {
      return try WeightedGraph(vertexCount: nodes.count, edges: edges)
    } catch {
      // Edges join distinct nodes of this network and their weights are sums of positive contributions.
      preconditionFailure("a network is a graph: \(error)")
    }
  }

  /// The network with its strongest edges, and the nodes that keep one.
  ///
  /// Of equally strong edges the first ones stay.
  ///
  /// - Parameter count: how many edges stay
  /// - Returns: the smaller network
  /// - Complexity: O(m log m)
  public func strongest(_ count: Int) -> Network {
    guard count < edges.count else { return filtered { _ in true } }
    let order = edges.indices.sorted { left, right in
      edges[left].weight != edges[right].weight
        ? edges[left].weight > edges[right].weight : left < right
    }
    var isKept = Array(repeating: false, count: edges.count)
    for index in order.prefix(count) { isKept[index] = true }
    var index = -1
    return filtered { _ in
      index += 1
      return isKept[index]
    }
  }

  /// The network with only the edges, and the nodes that keep one, that pass a test.
  ///
  /// - Parameters:
  ///   - keepsIsolated: whether nodes without an edge stay
  ///   - isIncluded: whether an edge stays
  /// - Returns: a network with the same totals, so that its measures still mean the whole
  public func filtered(
    keepsIsolated: Bool = false, _ isIncluded: (Edge) -> Bool
  ) -> Network {
    let kept = edges.filter(isIncluded)
    var isUsed = Array(repeating: keepsIsolated, count: nodes.count)
    for edge in kept {
      isUsed[edge.source] = true
      isUsed[edge.target] = true
    }
    var place = Array(repeating: 0, count: nodes.count)
    var used: [Node] = []
    for index in nodes.indices where isUsed[index] {
      place[index] = used.count
      used.append(nodes[index])
    }
    return Network(
      options: options, documentCount: documentCount, windowCount: windowCount, dates: dates,
      openMentions: openMentions, nodes: used,
      edges: kept.map { edge in
        Edge(
          source: place[edge.source], target: place[edge.target], weight: edge.weight,
          windows: edge.windows, documents: edge.documents, association: edge.association,
          first: edge.first, last: edge.last, evidence: edge.evidence)
      })
  }
}
