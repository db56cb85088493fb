/// Finds the blocks of a graph: its largest parts that no single vertex holds together.
///
/// A depth-first walk numbers the vertices in the order of discovery. When nothing below a child
/// reaches above its parent, the vertices found since make a block with the parent, its *top*.
/// An edge lies in the block in which its later end was found. Hopcroft and Tarjan, "Efficient
/// algorithms for graph manipulation" (1973).
struct BlockTree {
  /// The block in which each vertex was found from above; that of a vertex where a walk began is
  /// of no meaning.
  private(set) var blockBelow: [UInt32]

  /// The order of discovery.
  private(set) var discovery: [UInt32]

  /// The top of each block.
  ///
  /// Blocks are numbered as they are completed: those below come first.
  private(set) var tops: [UInt32] = []

  /// The vertices in the order in which their blocks were completed, tops left out.
  private(set) var members: [UInt32] = []

  /// Where the members of each block begin; one more entry than there are blocks.
  private(set) var memberStarts: [UInt32] = [0]

  /// For each block, whether it is the last of its component.
  private(set) var endsComponent: [Bool] = []

  /// The number of blocks; an edge that is a bridge makes one of its own.
  var count: Int { tops.count }

  /// Finds the blocks of a graph.
  /// - Complexity: O(n + m).
  init(_ graph: WeightedGraph) {
    let count = graph.vertexCount
    blockBelow = [UInt32](repeating: 0, count: count)
    discovery = [UInt32](repeating: 0, count: count)
    members.reserveCapacity(count)
    var lowest = [UInt32](repeating: 0, count: count)
    var cursors = Array(graph.offsets.dropLast())
    var path: [UInt32] = []
    var open: [UInt32] = []
    var time: UInt32 = 0
    for root in 0..<count
    where discovery[root] == 0 && graph.offsets[root] < graph.offsets[root + 1] {
      time += 1
      discovery[root] = time
      path.append(UInt32(root))
      while let last = path.last {
        let vertex = Int(last)
        if cursors[vertex] < graph.offsets[vertex + 1] {
          let next = graph.arcs[Int(cursors[vertex])].target.index
          cursors[vertex] += 1
          if discovery[next] == 0 {
            time += 1
            discovery[next] = time
            lowest[next] = time
            path.append(UInt32(next))
            open.append(UInt32(next))
          } else if path.count < 2 || next != Int(path[path.count - 2]) {
            lowest[vertex] = min(lowest[vertex], discovery[next])
          }
          continue
        }
        path.removeLast()
        guard let above = path.last else { break }
        let parent = Int(above)
        if lowest[vertex] < discovery[parent] {
          lowest[parent] = min(lowest[parent], lowest[vertex])
          continue
        }
        close(from: last, top: above, &open)
      }
      if !endsComponent.isEmpty { endsComponent[endsComponent.count - 1] = true }
    }
  }

  /// Makes a block of what was found since a vertex, and a top.
  private mutating func close(from first: UInt32, top: UInt32, _ open: inout [UInt32]) {
    let block = UInt32(tops.count)
    var last: UInt32
    repeat {
      last = open.removeLast()
      blockBelow[Int(last)] = block
      members.append(last)
    } while last != first
    tops.append(top)
    memberStarts.append(UInt32(members.count))
    endsComponent.append(false)
  }

  /// The members of a block but its top.
  func members(of block: Int) -> ArraySlice<UInt32> {
    members[Int(memberStarts[block])..<Int(memberStarts[block + 1])]
  }

  /// The block that an edge lies in.
  func block(of first: Int, _ second: Int) -> Int {
    Int(blockBelow[discovery[first] > discovery[second] ? first : second])
  }
}
