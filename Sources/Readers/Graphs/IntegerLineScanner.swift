/// Reads lines of two integers of 32 bits and perhaps a weight, without making texts of them.
///
/// A line is a comment, blank, or an edge: fields parted by tabs, or by blanks with at most one comma among them. At the
/// first line that is anything else the scan ends, and a reader that knows how to complain can begin anew.
struct IntegerLineScanner {
  /// What parts two fields.
  private enum Gap {
    case none, tab, blanks, comma
  }

  /// How many lines were begun.
  private var line = 0

  /// Reads whole lines.
  ///
  /// Bounds: the last byte is a line feed, and whatever looks at a byte and moves on stops at one; what looks behind a
  /// carriage return looks at no more than that last byte.
  /// - Parameters:
  ///   - bytes: lines, the last with its line feed; or nothing
  ///   - sink: takes the edges
  /// - Returns: whether all lines are of this kind and the sink took them
  mutating func read<Sink: IntegerEdgeSink & ~Copyable>(
    _ bytes: Span<UInt8>, into sink: inout Sink
  ) -> Bool {
    let count = bytes.count
    guard count > 0 else { return true }
    precondition(bytes[count - 1] == Separator.lineFeed)
    var place = 0
    while place < count {
      line &+= 1
      if Separator.beginsComment(bytes[unchecked: place]) {
        while bytes[unchecked: place] != Separator.lineFeed { place &+= 1 }
        place &+= 1
        continue
      }
      while bytes[unchecked: place] == Separator.blank { place &+= 1 }
      if Self.endsLine(bytes, &place) { continue }
      guard readEdge(bytes, &place, into: &sink) else { return false }
    }
    return true
  }

  @inline(__always)
  private func readEdge<Sink: IntegerEdgeSink & ~Copyable>(
    _ bytes: Span<UInt8>, _ place: inout Int, into sink: inout Sink
  ) -> Bool {
    guard let source = Self.integer(bytes, &place) else { return false }
    let gap = Self.gap(bytes, &place)
    guard gap != .none, let target = Self.integer(bytes, &place) else { return false }
    let second = Self.gap(bytes, &place)
    if Self.endsLine(bytes, &place) {
      guard Self.mayTrail(second, gap) else { return false }
      return source == target
        ? sink.addLoop(source, line: line) : sink.add(source, target, weight: 1 as UInt32)
    }
    guard second != .none, (second == .tab) == (gap == .tab) else { return false }
    let start = place
    if let weight = Self.integer(bytes, &place), weight > 0,
      Self.mayTrail(Self.gap(bytes, &place), gap), Self.endsLine(bytes, &place)
    {
      return source == target
        ? sink.addLoop(source, line: line) : sink.add(source, target, weight: weight)
    }
    place = start
    guard let weight = DecimalNumber.read(bytes, &place), weight > 0, weight.isFinite,
      Self.mayTrail(Self.gap(bytes, &place), gap), Self.endsLine(bytes, &place)
    else { return false }
    return source == target
      ? sink.addLoop(source, line: line) : sink.add(source, target, weight: weight)
  }

  /// Whether a gap may stand behind the last field, in a line whose first gap is given.
  @inline(__always)
  private static func mayTrail(_ last: Gap, _ first: Gap) -> Bool {
    last == .none || last == .blanks || last == .tab && first == .tab
  }

  /// Passes the end of a line if it is here.
  @inline(__always)
  private static func endsLine(_ bytes: Span<UInt8>, _ place: inout Int) -> Bool {
    let byte = bytes[unchecked: place]
    if byte == Separator.lineFeed {
      place &+= 1
      return true
    }
    guard byte == Separator.carriageReturn,
      bytes[unchecked: place &+ 1] == Separator.lineFeed
    else { return false }
    place &+= 2
    return true
  }

  /// Reads an integer up to 2³² − 3 as people write it: without a sign and without zeros before it.
  @inline(__always)
  private static func integer(_ bytes: Span<UInt8>, _ place: inout Int) -> UInt32? {
    let first = bytes[unchecked: place] &- UInt8(ascii: "0")
    guard first <= 9 else { return nil }
    let start = place
    place &+= 1
    var value = UInt64(first)
    while true {
      let digit = bytes[unchecked: place] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      value = value &* 10 &+ UInt64(digit)
      place &+= 1
    }
    let digits = place &- start
    guard first != 0 || digits == 1, digits <= 10, value < UInt64(UInt32.max) - 1 else {
      return nil
    }
    return UInt32(truncatingIfNeeded: value)
  }

  /// Passes one tab, or blanks with at most one comma.
  @inline(__always)
  private static func gap(_ bytes: Span<UInt8>, _ place: inout Int) -> Gap {
    if bytes[unchecked: place] == Separator.tab {
      place &+= 1
      return .tab
    }
    var gap = Gap.none
    while true {
      let byte = bytes[unchecked: place]
      if byte == Separator.comma {
        if gap == .comma { break }
        gap = .comma
      } else if byte == Separator.blank {
        if gap == .none { gap = .blanks }
      } else {
        break
      }
      place &+= 1
    }
    return gap
  }
}
