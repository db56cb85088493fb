/// A prefix tree over word numbers: each phrase of words leads to a list of payload numbers.
///
/// Walking it from each word of a text finds the longest phrase that begins there. Word boundaries come for free, and
/// no failure links are needed, since a match can begin at the beginning of a word only.
public struct PhraseTrie: Sendable {
  /// A place in the tree.
  public typealias Node = UInt32
  /// The empty phrase.
  public static let root: Node = 0

  private var keys: [UInt64]
  private var values: [Node]
  private var transitionCount = 0
  private var heads: [UInt32] = [0]
  private var links: [(payload: UInt32, next: UInt32)] = [(0, 0)]

  /// Makes an empty tree.
  ///
  /// - Parameter capacity: the number of words of phrases that is expected, those of common beginnings once
  public init(capacity: Int = 1 << 13) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// The place that a word leads to, or `nil`.
  ///
  /// - Complexity: O(1)
  public func child(of node: Node, _ word: WordID) -> Node? {
    let key = Self.key(node, word)
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// The place that a phrase leads to, or `nil`.
  public func node(of phrase: [WordID]) -> Node? {
    var node = Self.root
    for word in phrase {
      guard let next = child(of: node, word) else { return nil }
      node = next
    }
    return node
  }

  /// Adds a payload at the end of a phrase.
  public mutating func insert(_ phrase: [WordID], payload: UInt32) {
    var node = Self.root
    for word in phrase { node = enter(node, word) }
    append(payload, at: node)
  }

  /// The place that a word leads to, which is made if there is none.
  mutating func enter(_ node: Node, _ word: WordID) -> Node {
    child(of: node, word) ?? addChild(of: node, word)
  }

  /// Adds a payload at a place.
  mutating func append(_ payload: UInt32, at node: Node) {
    links.append((payload, heads[Int(node)]))
    heads[Int(node)] = UInt32(links.count - 1)
  }

  /// Whether phrases end at this place.
  public func hasPayloads(_ node: Node) -> Bool {
    heads[Int(node)] != 0
  }

  /// Calls `body` with the payloads of the phrases that end here, the last added first.
  public func forEachPayload(of node: Node, _ body: (UInt32) -> Void) {
    var link = heads[Int(node)]
    while link != 0 {
      body(links[Int(link)].payload)
      link = links[Int(link)].next
    }
  }

  /// The payload added last to the phrases that end here, or `nil`.
  func firstPayload(of node: Node) -> UInt32? {
    let link = heads[Int(node)]
    return link == 0 ? nil : links[Int(link)].payload
  }

  /// The payloads of the phrases that end here, in the order in which they were added.
  public func payloads(of node: Node) -> [UInt32] {
    var result: [UInt32] = []
    forEachPayload(of: node) { result.append($0) }
    result.reverse()
    return result
  }

  static func key(_ node: Node, _ word: WordID) -> UInt64 {
    UInt64(node) << 32 | UInt64(word) + 1
  }

  /// Spreads a key over 44 bits, so that the low ones depend on all of it.
  static func hash(_ key: UInt64) -> UInt64 {
    ((key ^ (key >> 29)) &* 0x9e37_79b9_7f4a_7c15) >> 20
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: Self.hash(key)) & (keys.count - 1)
  }

  private mutating func addChild(of node: Node, _ word: WordID) -> Node {
    if (transitionCount + 1) * 2 > keys.count { grow() }
    heads.append(0)
    let child = Node(heads.count - 1)
    place(Self.key(node, word), child)
    transitionCount += 1
    return child
  }

  private mutating func place(_ key: UInt64, _ value: Node) {
    var slot = slot(of: key)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 { place(key, value) }
  }
}
