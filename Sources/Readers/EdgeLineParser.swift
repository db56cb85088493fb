internal import GraphCore

/// Parses lines of two numbers and perhaps a whole weight.
struct EdgeLineParser {
  /// One more than the greatest number of a vertex so far.
  private(set) var vertexCount: UInt32 = 0

  /// Parses the lines that begin before a limit.
  ///
  /// Bounds: `at` is compared with the number of bytes before each read.
  /// - Parameters:
  ///   - bytes: what follows the last line that was parsed
  ///   - limit: where lines are another one's
  ///   - isLast: whether the file ends with the bytes, so that the last line needs no line feed
  ///   - gatherer: takes the edges
  /// - Returns: the number of bytes of whole lines, or `nil` at a line of anything else
  mutating func parse(
    _ bytes: UnsafeRawBufferPointer, limit: Int, isLast: Bool, _ gatherer: inout EdgeGatherer
  ) -> Int? {
    guard let start = bytes.baseAddress else { return 0 }
    let base = start.assumingMemoryBound(to: UInt8.self)
    let count = bytes.count
    let stop = min(count, limit)
    var bound = vertexCount
    var line = 0
    while line < stop {
      var at = Self.blanksEnd(base, line, count)
      var weight: UInt32 = 1
      var source: UInt32 = 0
      var target: UInt32 = 0
      let isBlank = at == count || Self.endsLine(base[at])
      if !isBlank {
        // What a number is cut off by the end of the bytes is looked at again when there are more.
        guard let first = Self.number(base, &at, count) else { return nil }
        at = Self.blanksEnd(base, at, count)
        if at == count, !isLast { break }
        guard let second = Self.number(base, &at, count) else { return nil }
        if at == count, !isLast { break }
        guard first != second else { return nil }
        at = Self.blanksEnd(base, at, count)
        if at < count, !Self.endsLine(base[at]) {
          guard let third = Self.number(base, &at, count) else { return nil }
          at = Self.blanksEnd(base, at, count)
          weight = third
        }
        (source, target) = (first, second)
      }
      if at < count, base[at] == 0x0D { at += 1 }
      if at < count {
        guard base[at] == 0x0A else { return nil }
        at += 1
      } else if !isLast {
        break
      }
      if !isBlank {
        guard weight > 0 else { return nil }
        gatherer.add(source, target, weight)
        bound = max(bound, source + 1, target + 1)
      }
      line = at
    }
    vertexCount = bound
    return line
  }

  /// The digits from a place on, up to 2³² − 2, or `nil` if there are none or more than that.
  @inline(__always)
  private static func number(
    _ base: UnsafePointer<UInt8>, _ at: inout Int, _ count: Int
  ) -> UInt32? {
    let start = at
    var number: UInt64 = 0
    while at < count {
      let digit = base[at] &- 0x30
      guard digit < 10 else { break }
      number = number &* 10 &+ UInt64(digit)
      at &+= 1
    }
    guard at > start, at &- start <= 10, number < UInt64(UInt32.max) else { return nil }
    return UInt32(truncatingIfNeeded: number)
  }

  @inline(__always)
  private static func blanksEnd(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    var at = start
    while at < count, base[at] == 0x09 || base[at] == 0x20 || base[at] == 0x2C { at &+= 1 }
    return at
  }

  @inline(__always)
  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
