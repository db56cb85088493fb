internal import Dispatch
internal import Glibc
internal import GraphCore
internal import Synchronization

/// Reads a file of integers and integer weights into a graph: in blocks, and stretches of it by several threads.
enum EdgeFile {
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
  /// - Returns: the edges, or `nil` if the file cannot be read or a line is anything else
  static func read(path: String, threads: Int) -> Contents? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    let count = max(1, min(threads, size / blockSize))
    let results = Mutex([Part?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let part = Part(file, (size * number / count)..<(size * (number + 1) / count), of: size)
      results.withLock { $0[number] = part }
    }
    let parts = results.withLock { $0.compactMap(\.self) }
    guard parts.count == count else { return nil }
    return Contents(
      vertexCount: parts.reduce(0) { max($0, $1.vertexCount) }, arcs: parts.map(\.arcs))
  }

  /// The lines that begin in a stretch of a file.
  private struct Part: @unchecked Sendable {
    let arcs: GatheredArcs
    let vertexCount: Int

    init?(_ file: Int32, _ range: Range<Int>, of size: Int) {
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize + 1, alignment: 16)
      defer { buffer.deallocate() }
      guard var place = Self.lineStart(file, from: range.lowerBound, buffer, of: size),
        let end = Self.lineStart(file, from: range.upperBound, buffer, of: size)
      else { return nil }
      var scanner = IntegerLineScanner()
      var edges = GatheredEdges(fileSize: size)
      while place < end {
        var count = Self.fill(buffer, file, from: place, to: end)
        guard count > 0 else { return nil }
        let isMarked = place == 0 && buffer[..<count].starts(with: [0xEF, 0xBB, 0xBF])
        place += count
        if place == end, buffer[count - 1] != Separator.lineFeed {
          buffer[count] = Separator.lineFeed
          count += 1
        }
        // A line longer than a block is none of integers.
        guard let last = buffer[..<count].lastIndex(of: Separator.lineFeed) else { return nil }
        if place < end { place -= count - last - 1 }
        let lines = UnsafeRawBufferPointer(rebasing: buffer[(isMarked ? 3 : 0)...last])
        guard scanner.read(lines.bindMemory(to: UInt8.self).span, into: &edges) else { return nil }
      }
      (arcs, vertexCount) = edges.finish()
    }

    /// Reads what follows a place, up to a block of it.
    ///
    /// - Returns: how many bytes there are, or a number below 0 if they cannot be read
    private static func fill(
      _ buffer: UnsafeMutableRawBufferPointer, _ file: Int32, from place: Int, to end: Int
    ) -> Int {
      while true {
        let count = pread(file, buffer.baseAddress, min(blockSize, end - place), off_t(place))
        if count >= 0 || errno != EINTR { return count }
      }
    }

    /// The first line that begins at a place or behind it: a line belongs to the stretch in which it begins.
    private static func lineStart(
      _ file: Int32, from place: Int, _ buffer: UnsafeMutableRawBufferPointer, of size: Int
    ) -> Int? {
      guard place > 0, place < size else { return place }
      var start = place - 1
      while start < size {
        let count = fill(buffer, file, from: start, to: size)
        guard count > 0 else { return nil }
        if let feed = buffer[..<count].firstIndex(of: Separator.lineFeed) {
          return start + feed + 1
        }
        start += count
      }
      return size
    }
  }
}
