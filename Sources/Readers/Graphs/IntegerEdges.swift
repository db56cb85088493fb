internal import GraphCore

/// Edges whose ends are integers of 32 bits: the common case, read in one pass over the bytes.
struct IntegerEdges {
  /// The list, with vertices numbered from 0.
  private(set) var list: EdgeList

  /// Reads a file, or gives up where a line is not of this kind; another reader then says what is wrong, if anything is.
  init?(_ bytes: [UInt8]) {
    var scan = Scan(lines: bytes.count { $0 == Separator.lineFeed } + 1)
    guard scan.read(bytes.span) else { return nil }
    list = scan.list
  }

  /// The pass over the bytes.
  fileprivate struct Scan {
    var edges: [WeightedEdge] = []
    /// The ends of loops, which are vertices too.
    var loops: [UInt32] = []
    var firstLoopLine: Int?
    var greatest: UInt32 = 0

    init(lines: Int) {
      edges.reserveCapacity(lines)
    }

    /// Returns whether every line is a comment, blank, or two integers and perhaps a number.
    ///
    /// Unchecked places lie below `bytes.count`, which is asked before each.
    mutating func read(_ bytes: Span<UInt8>) -> Bool {
      let count = bytes.count
      var place = bytes.startsWithMark ? 3 : 0
      var line = 0
      while place < count {
        line += 1
        let byte = bytes[unchecked: place]
        if Separator.beginsComment(byte) {
          while place < count, bytes[unchecked: place] != Separator.lineFeed { place &+= 1 }
          place &+= 1
          continue
        }
        if Self.endsLine(bytes, &place) { continue }
        guard let source = Self.integer(bytes, &place),
          let separator = Self.separator(bytes, &place),
          let target = Self.integer(bytes, &place)
        else { return false }
        var weight = 1.0
        if !Self.endsLine(bytes, &place) {
          guard Self.separator(bytes, &place) == separator,
            let number = DecimalNumber.read(bytes, &place), number > 0, number.isFinite,
            Self.endsLine(bytes, &place)
          else { return false }
          weight = number
        }
        greatest = max(greatest, source, target)
        if source == target {
          loops.append(source)
          firstLoopLine = firstLoopLine ?? line
        } else {
          edges.append(
            WeightedEdge(
              source: VertexID(rawValue: source), target: VertexID(rawValue: target), weight: weight
            ))
        }
      }
      return true
    }

    /// Passes the end of a line if it is here.
    private static func endsLine(_ bytes: Span<UInt8>, _ place: inout Int) -> Bool {
      guard place < bytes.count else { return true }
      if bytes[unchecked: place] == Separator.lineFeed {
        place &+= 1
        return true
      }
      guard bytes[unchecked: place] == Separator.carriageReturn else { return false }
      guard place + 1 < bytes.count else {
        place &+= 1
        return true
      }
      guard bytes[unchecked: place + 1] == Separator.lineFeed else { return false }
      place &+= 2
      return true
    }

    /// Reads an integer as people write it: without a sign and without zeros before it.
    private static func integer(_ bytes: Span<UInt8>, _ place: inout Int) -> UInt32? {
      let start = place
      var value: UInt64 = 0
      while place < bytes.count {
        let digit = bytes[unchecked: place] &- UInt8(ascii: "0")
        guard digit <= 9 else { break }
        value = value &* 10 &+ UInt64(digit)
        place &+= 1
      }
      let digits = place &- start
      guard digits > 0, digits <= 10, digits == 1 || bytes[start] != UInt8(ascii: "0"),
        value < UInt64(UInt32.max) - 1
      else { return nil }
      return UInt32(value)
    }

    /// Passes one tab, or blanks with at most one comma, and returns a tab or a blank for them.
    private static func separator(_ bytes: Span<UInt8>, _ place: inout Int) -> UInt8? {
      let start = place
      guard start < bytes.count else { return nil }
      if bytes[unchecked: place] == Separator.tab {
        place &+= 1
        return Separator.tab
      }
      var commas = 0
      while place < bytes.count {
        let byte = bytes[unchecked: place]
        if byte == Separator.comma { commas += 1 } else if byte != Separator.blank { break }
        place &+= 1
      }
      return place > start && commas < 2 ? Separator.blank : nil
    }
  }
}

extension IntegerEdges.Scan {
  /// The edges with their ends renumbered, unless the integers have no gap.
  fileprivate var list: EdgeList {
    guard !edges.isEmpty || !loops.isEmpty else {
      return EdgeList(
        vertexCount: 0, names: nil, edges: [], loopCount: 0, firstLoopLine: nil,
        firstFurtherFieldLine: nil)
    }
    let isSparse = UInt64(greatest) > 64 * UInt64(edges.count + loops.count) + 1 << 20
    let order: any IntegerOrder =
      isSparse ? SortedIntegers(edges, loops) : MarkedIntegers(edges, loops, greatest: greatest)
    let isWhole = order.count == Int(greatest) + 1
    return EdgeList(
      vertexCount: order.count, names: isWhole ? nil : order.names,
      edges: isWhole ? edges : order.renumbered(edges), loopCount: loops.count,
      firstLoopLine: firstLoopLine, firstFurtherFieldLine: nil)
  }
}

extension Span<UInt8> {
  /// Whether a byte-order mark stands at the beginning.
  var startsWithMark: Bool {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
  }
}
