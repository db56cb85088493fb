/// Counts in how many runs each vertex stands with its community of the consensus, and with which
/// other one if not.
struct MembershipCount {
  private let consensus: Partition
  private let members: [[VertexID]]
  private(set) var withOwn: [Int]

  /// For each vertex the other communities that it stood with, and how often.
  private(set) var withOthers: [[(community: Int, count: Int)]]

  init(_ consensus: Partition) {
    self.consensus = consensus
    members = consensus.communities
    withOwn = [Int](repeating: 0, count: consensus.labels.count)
    withOthers = [[(community: Int, count: Int)]](repeating: [], count: consensus.labels.count)
  }

  /// Counts one run, whose labels are below the vertex count.
  mutating func add(run labels: [UInt32]) {
    var sizes = [Int](repeating: 0, count: labels.count)
    for label in labels { sizes[Int(label)] += 1 }
    // For each community of the run, those of the consensus that it holds most of.
    var held = [[Int]](repeating: [], count: labels.count)
    var counts = [Int](repeating: 0, count: labels.count)
    var deserters: [Int] = []
    for (community, vertices) in members.enumerated() {
      var touched: [Int] = []
      for vertex in vertices {
        let label = Int(labels[vertex.index])
        if counts[label] == 0 { touched.append(label) }
        counts[label] += 1
      }
      let most = touched.reduce(0) { max($0, counts[$1]) }
      let holders = touched.filter { counts[$0] == most }
      let next = touched.reduce(0) { counts[$1] == most ? $0 : max($0, counts[$1]) }
      for holder in holders { held[holder].append(community) }
      for vertex in vertices {
        let label = Int(labels[vertex.index])
        let others = counts[label] - 1
        let rival = counts[label] == most && holders.count == 1 ? next : most
        let stays = vertices.count == 1 ? sizes[label] == 1 : others > 0 && others >= rival
        if stays { withOwn[vertex.index] += 1 } else { deserters.append(vertex.index) }
      }
      for label in touched { counts[label] = 0 }
    }
    for vertex in deserters {
      for community in held[Int(labels[vertex])] where community != consensus.labels[vertex] {
        if let place = withOthers[vertex].firstIndex(where: { $0.community == community }) {
          withOthers[vertex][place].count += 1
        } else {
          withOthers[vertex].append((community, 1))
        }
      }
    }
  }
}
