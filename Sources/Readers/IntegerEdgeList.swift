internal import Dispatch
internal import Glibc
internal import GraphCore
internal import Synchronization

/// Reads the plainest and commonest of edge lists fast: two numbers and perhaps a whole weight a line.
///
/// ```
/// 0	1	3
/// 0	2	1
/// ```
/// Blanks, tabs or a comma part the numbers. It gives up at the first line that is anything else, so that a reader who
/// takes more and knows how to complain can begin anew.
enum IntegerEdgeList {
  /// What a file holds.
  struct Contents {
    /// One more than the greatest number of a vertex.
    let vertexCount: Int
    /// The edges, for a graph.
    let arcs: [GatheredArcs]
  }

  /// How much of the file is held at once by each thread.
  private static let blockSize = 1 << 20

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: a regular file
  ///   - threads: how many stretches of the file are read at once
  /// - Returns: the edges, or `nil` if the file cannot be read or a line is anything else: a comment, a name, a
  ///   fraction, a loop, a weight of 0
  static func read(path: String, threads: Int) -> Contents? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    let parts = max(1, min(threads, size / blockSize))
    let results = Mutex([Part?](repeating: nil, count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let range = (size * part / parts)..<(size * (part + 1) / parts)
      let read = Part(file, range, size: size)
      results.withLock { $0[part] = read }
    }
    let read = results.withLock { $0.compactMap(\.self) }
    guard read.count == parts else { return nil }
    return Contents(
      vertexCount: Int(read.reduce(0) { max($0, $1.vertexCount) }), arcs: read.map(\.arcs))
  }

  /// The lines that begin in a stretch of a file.
  private struct Part: @unchecked Sendable {
    var vertexCount: UInt32 = 0
    let arcs: GatheredArcs

    init?(_ file: Int32, _ range: Range<Int>, size: Int) {
      var gatherer = EdgeGatherer()
      var parser = EdgeLineParser()
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 16)
      defer { buffer.deallocate() }
      // A line that begins before the stretch belongs to the one before.
      var place = range.lowerBound
      var isInside = place == 0
      if !isInside { place -= 1 }
      while place < size {
        let count = pread(file, buffer.baseAddress, min(blockSize, size - place), off_t(place))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return nil }
        var bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        if !isInside {
          guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
          isInside = true
          place += end + 1
          bytes = UnsafeRawBufferPointer(rebasing: bytes[(end + 1)...])
        }
        let limit = range.upperBound - place
        guard
          let used = parser.parse(
            bytes, limit: limit, isLast: place + bytes.count == size, &gatherer)
        else { return nil }
        place += used
        if used >= limit { break }
        // A line longer than a block is none of two numbers.
        guard used > 0 else { return nil }
      }
      vertexCount = parser.vertexCount
      arcs = gatherer.finish()
    }
  }
}
