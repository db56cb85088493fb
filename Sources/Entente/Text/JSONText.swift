/// Writes JSON piece by piece, in the order in which it is told, the same bytes every time.
///
/// ```swift
/// var json = JSONText()
/// json.object(lines: true) { json in
///   json.field("name", "North Korea")
///   json.key("weights")
///   json.array { json in for weight in weights { json.number(weight) } }
/// }
/// print(json.text)
/// ```
/// With `lines` each element has a line of its own. Programmer errors, such as a value without a
/// key in an object, trap.
public struct JSONText: Sendable {
  private struct Level {
    let isObject: Bool
    let hasLines: Bool
    var isEmpty = true
    var hasKey = false
  }

  /// The UTF-8 bytes written so far.
  public private(set) var bytes: [UInt8] = []
  private var levels: [Level] = []

  /// Starts with nothing.
  public init() {}

  /// The text written so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written, to write the next text into the same memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
  }

  /// Writes an object whose fields `body` writes.
  public mutating func object<E: Error>(
    lines: Bool = false, _ body: (inout JSONText) throws(E) -> Void
  ) throws(E) {
    open(UInt8(ascii: "{"), Level(isObject: true, hasLines: lines))
    try body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array<E: Error>(
    lines: Bool = false, _ body: (inout JSONText) throws(E) -> Void
  ) throws(E) {
    open(UInt8(ascii: "["), Level(isObject: false, hasLines: lines))
    try body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes the key of the next value of an object.
  public mutating func key(_ name: String) {
    precondition(levels.last?.isObject == true, "a key stands in an object")
    precondition(levels.last?.hasKey == false, "a key is followed by its value")
    separate()
    appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    if levels[levels.count - 1].hasLines { bytes.append(UInt8(ascii: " ")) }
    levels[levels.count - 1].hasKey = true
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    beginValue()
    appendQuoted(text)
  }

  /// Writes a whole number.
  public mutating func integer(_ number: Int) {
    beginValue()
    bytes += String(number).utf8
  }

  /// Writes a number in its shortest form, or `null` if it is not finite.
  public mutating func number(_ number: Double) {
    if let whole = Int(exactly: number), abs(number) < 0x1p53 { return integer(whole) }
    beginValue()
    bytes += number.isFinite ? DecimalText(number).shortest.utf8 : "null".utf8
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) {
    beginValue()
    bytes += value ? "true".utf8 : "false".utf8
  }

  /// Writes `null`.
  public mutating func null() {
    beginValue()
    bytes += "null".utf8
  }

  private mutating func open(_ bracket: UInt8, _ level: Level) {
    beginValue()
    bytes.append(bracket)
    levels.append(level)
  }

  private mutating func close(_ bracket: UInt8) {
    let level = levels.removeLast()
    precondition(!level.hasKey, "a key is followed by its value")
    if level.hasLines, !level.isEmpty { breakLine() }
    bytes.append(bracket)
  }

  private mutating func beginValue() {
    guard let level = levels.last else { return }
    if level.isObject {
      precondition(level.hasKey, "a value of an object has a key")
      levels[levels.count - 1].hasKey = false
    } else {
      separate()
    }
  }

  private mutating func separate() {
    let level = levels[levels.count - 1]
    if !level.isEmpty { bytes.append(UInt8(ascii: ",")) }
    levels[levels.count - 1].isEmpty = false
    if level.hasLines { breakLine() }
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for level in levels where level.hasLines { bytes += "  ".utf8 }
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    Self.escape(text, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
