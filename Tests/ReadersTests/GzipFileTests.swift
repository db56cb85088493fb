import Foundation
import TestSupport
import Testing

@testable import Readers

/// Unpacking, against what the program gzip packs.
@Suite struct GzipFileTests {
  /// Texts of every sort: empty, short, of one byte, of words, of random bytes, longer than a window and than a block.
  private static let texts: [[UInt8]] = {
    var numbers = SeededNumbers(seed: 11)
    let words = ["Russia ", "China ", "met ", "the ", "\n", "Übung "].map { [UInt8]($0.utf8) }
    let prose: [UInt8] = (0..<60_000).flatMap { _ in words[numbers.below(words.count)] }
    let noise: [UInt8] = (0..<90_000).map { _ in UInt8(numbers.below(256)) }
    let few: [UInt8] = (0..<700_000).map { _ in UInt8(numbers.below(3)) }
    let every: [UInt8] = Array(0...255)
    return [
      [], [65], Array("a\tb\t3\n".utf8), [UInt8](repeating: 7, count: 500_000), prose, noise, few,
      prose + noise + prose, every, noise + noise,
    ]
  }()

  private static func packed(_ bytes: [UInt8], _ words: [String] = []) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/gzip")
    process.arguments = words + ["-c", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let packed = [UInt8](pipe.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return packed
  }

  @Test("what gzip packs is unpacked", arguments: texts.indices, ["-1", "-6", "-9", "-n"])
  func roundTrip(_ index: Int, _ level: String) throws {
    let text = Self.texts[index]
    let packed = try Self.packed(text, [level])
    #expect(GzipFile.isPacked(packed))
    #expect(GzipFile(packed).unpacked() == text)
    #expect(GzipFile(packed).head(count: 100) == Array(text.prefix(100)))
    var largest = 0
    #expect(GzipFile(packed).forEachBlock { largest = max(largest, $0.count) })
    #expect(largest <= 400_000)
  }

  @Test func `several files one behind the other are one, and zeros may follow`() throws {
    let parts = try [2, 5, 0, 4].map { try Self.packed(Self.texts[$0]) }
    let whole = [2, 5, 0, 4].flatMap { Self.texts[$0] }
    #expect(GzipFile(parts.flatMap { $0 }).unpacked() == whole)
    #expect(GzipFile(parts[0] + [0, 0, 0]).unpacked() == Self.texts[2])
    #expect(GzipFile(parts[0] + [0, 1]).unpacked() == nil)
  }

  @Test func `headers with all that they can have are read`() throws {
    let packed = try Self.packed(Self.texts[2], ["-n"])
    var full = Array(packed[..<10])
    full[3] = 4 | 8 | 16
    full += [3, 0, 1, 2, 3] + Array("name\0comment\0".utf8) + packed[10...]
    #expect(GzipFile(full).unpacked() == Self.texts[2])
    for length in 0..<full.count { #expect(GzipFile(Array(full[..<length])).unpacked() == nil) }
    full[3] = 32
    #expect(GzipFile(full).unpacked() == nil)
    let wrongChecksum: [UInt8] = [9, 9]
    let checked = packed[..<3] + [2] + packed[4..<10] + wrongChecksum + packed[10...]
    #expect(GzipFile(Array(checked)).unpacked() == nil)
  }

  @Test func `a file cut anywhere is not whole, and its beginning is there`() throws {
    let packed = try Self.packed(Self.texts[4])
    for length in stride(from: 0, to: packed.count, by: 997) {
      #expect(GzipFile(Array(packed[..<length])).unpacked() == nil)
    }
    let head = GzipFile(Array(packed[..<(packed.count / 2)])).head(count: 4096)
    #expect(head == Array(Self.texts[4].prefix(4096)))
  }

  @Test("no wrong bit is taken for the text", arguments: 0..<4 as Range<UInt64>)
  func damage(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let text = Array(Self.texts[4].prefix(3_000))
    let packed = try Self.packed(text, ["-n"])
    for _ in 0..<400 {
      var damaged = packed
      for _ in 0..<(1 + numbers.below(4)) {
        damaged[10 + numbers.below(packed.count - 10)] ^= 1 << UInt8(numbers.below(8))
      }
      guard damaged != packed else { continue }
      #expect(GzipFile(damaged).unpacked() == nil)
    }
    // Whatever the bytes are, nothing traps.
    for _ in 0..<400 {
      let noise = (0..<200).map { _ in UInt8(numbers.below(256)) }
      _ = GzipFile(packed[..<10] + noise).unpacked()
    }
  }

  @Test func `what holds more than the limit is refused`() throws {
    let packed = try Self.packed(Self.texts[3])
    #expect(packed.count < 1_000)
    #expect(GzipFile(packed).unpacked(limit: 499_999) == nil)
    #expect(GzipFile(packed).unpacked(limit: 500_000) == Self.texts[3])
  }
}
