internal import GraphCore

/// Parses lines of two numbers and perhaps a whole weight.
struct EdgeLineParser {
  /// One more than the greatest number of a vertex so far.
  private(set) var vertexCount = 0

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
    guard let base = bytes.baseAddress else { return 0 }
    let count = bytes.count
    var greatest = UInt32(max(0, vertexCount - 1))
    var any = vertexCount > 0
    var lineStart = 0
    while lineStart < count, lineStart < limit {
      var at = lineStart
      var numbers: (UInt64, UInt64, UInt64) = (0, 0, 1)
      var found = 0
      var isWhole = false
      while at < count {
        var byte = base.load(fromByteOffset: at, as: UInt8.self)
        var digit = byte &- 0x30
        if digit < 10 {
          var number: UInt64 = 0
          let first = at
          repeat {
            number = number &* 10 &+ UInt64(digit)
            at &+= 1
            guard at < count else { break }
            byte = base.load(fromByteOffset: at, as: UInt8.self)
            digit = byte &- 0x30
          } while digit < 10
          guard at &- first <= 10, number < UInt64(UInt32.max) else { return nil }
          switch found {
          case 0: numbers.0 = number
          case 1: numbers.1 = number
          case 2: numbers.2 = number
          default: return nil
          }
          found &+= 1
          guard at < count else { break }
          // A number ends at a blank or the line's end, at nothing else.
          guard byte == 0x09 || byte == 0x20 || byte == 0x2C || byte == 0x0A || byte == 0x0D else {
            return nil
          }
          continue
        }
        at &+= 1
        if byte == 0x0A {
          isWhole = true
          break
        }
        guard byte == 0x09 || byte == 0x20 || byte == 0x2C || byte == 0x0D else { return nil }
      }
      guard isWhole || isLast else { break }
      lineStart = at
      if found == 0 { continue }
      guard found >= 2, numbers.0 != numbers.1, numbers.2 > 0 else { return nil }
      let (source, target) = (UInt32(numbers.0), UInt32(numbers.1))
      gatherer.add(source, target, UInt32(numbers.2))
      greatest = max(greatest, max(source, target))
      any = true
    }
    vertexCount = any ? Int(greatest) + 1 : 0
    return lineStart
  }
}
