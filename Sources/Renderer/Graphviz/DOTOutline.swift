/// Counts what the sets of nodes in a file in DOT unfold to, before Graphviz unfolds them.
///
/// `{a b} -- {c d}` is four edges: a line of a few thousand names can ask for more edges than any memory holds.
struct DOTOutline {
  /// The most edges that sets may stand for.
  static let mostEdges = 20_000_000
  /// The most sets within sets: Graphviz's reader calls itself for each.
  static let mostDepth = 1000

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var edges = 0
  /// For each open set, how many names stand in it, and how many nodes wait for it behind `--` or `->`.
  private var sets: [(size: Int, pending: Int?)] = [(0, nil)]
  /// How many nodes the last end of an edge is.
  private var last = 0
  /// How many nodes the end before `--` or `->` was.
  private var pending: Int?

  /// How many graphs begin in the file.
  private var graphs = 0

  /// Returns how many graphs a file holds; throws if it stands for too much.
  static func check(_ bytes: [UInt8]) throws(DOTReadingError) -> Int {
    var outline = DOTOutline(bytes: bytes)
    try outline.run()
    return outline.graphs
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() throws(DOTReadingError) {
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        place += 1
      case UInt8(ascii: "#"), UInt8(ascii: "/"): skipComment(byte)
      case UInt8(ascii: "["): skipBrackets()
      case UInt8(ascii: "{"):
        if sets.count == 1 { graphs += 1 }
        sets.append((0, pending))
        pending = nil
        guard sets.count <= Self.mostDepth else {
          throw DOTReadingError(line: line, reason: "sets stand in sets \(Self.mostDepth) deep")
        }
        place += 1
      case UInt8(ascii: "}"):
        place += 1
        guard sets.count > 1, let set = sets.popLast() else { break }
        sets[sets.count - 1].size += set.size
        pending = set.pending
        try end(of: set.size)
      case UInt8(ascii: "-") where isEdge:
        pending = last
        place += 2
      case UInt8(ascii: ";"), UInt8(ascii: ","):
        pending = nil
        place += 1
      case let byte where startsName(byte): try name()
      default: place += 1
      }
    }
  }

  private var isEdge: Bool {
    place + 1 < bytes.count
      && (bytes[place + 1] == UInt8(ascii: "-") || bytes[place + 1] == UInt8(ascii: ">"))
  }

  /// Counts an end of an edge that is so many nodes.
  private mutating func end(of size: Int) throws(DOTReadingError) {
    // No two of these overflow: neither is greater than the file.
    if let pending, pending > 1 || size > 1 {
      edges += min(pending * size, Self.mostEdges + 1)
      guard edges <= Self.mostEdges else {
        throw DOTReadingError(
          line: line, reason: "sets of nodes stand for more than \(Self.mostEdges) edges")
      }
    }
    pending = nil
    last = size
  }

  private func startsName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }

  private mutating func name() throws(DOTReadingError) {
    let start = place
    switch bytes[place] {
    case UInt8(ascii: "\""): skipQuotes()
    case UInt8(ascii: "<"): skipHTML()
    default:
      place += 1
      while place < bytes.count, startsName(bytes[place]), bytes[place] != UInt8(ascii: "\""),
        bytes[place] != UInt8(ascii: "<"), bytes[place] != UInt8(ascii: "-")
      {
        place += 1
      }
    }
    // `subgraph` belongs to the set that it begins.
    let isWord = bytes[start..<place].elementsEqual("subgraph".utf8)
    guard !isWord else { return }
    sets[sets.count - 1].size += 1
    try end(of: 1)
  }

  private mutating func skipQuotes() {
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\n") { line += 1 }
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    place = min(place + 1, bytes.count)
  }

  private mutating func skipHTML() {
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"): depth -= 1
      case UInt8(ascii: "\n"): line += 1
      default: break
      }
      place += 1
      if depth == 0 { return }
    }
  }

  private mutating func skipBrackets() {
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "]") {
      switch bytes[place] {
      case UInt8(ascii: "\""): skipQuotes()
      case UInt8(ascii: "<"): skipHTML()
      default:
        if bytes[place] == UInt8(ascii: "\n") { line += 1 }
        place += 1
      }
    }
    place = min(place + 1, bytes.count)
  }

  private mutating func skipComment(_ byte: UInt8) {
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    if byte == UInt8(ascii: "#") || next == UInt8(ascii: "/") {
      while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    } else if next == UInt8(ascii: "*") {
      place += 2
      while place < bytes.count {
        if bytes[place] == UInt8(ascii: "\n") { line += 1 }
        if bytes[place] == UInt8(ascii: "/"), bytes[place - 1] == UInt8(ascii: "*") { break }
        place += 1
      }
      place = min(place + 1, bytes.count)
    } else {
      place += 1
    }
  }
}
