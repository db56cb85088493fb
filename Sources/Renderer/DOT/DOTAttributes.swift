internal import Entente

/// A list of attributes in square brackets, in the order in which they were added.
struct DOTAttributes {
  private var parts: [String] = []

  /// Adds a value that is already in quotes.
  mutating func add(_ name: String, quoted value: String) {
    parts.append("\(name)=\(value)")
  }

  /// Adds a value without anything to escape.
  mutating func add(_ name: String, _ value: String) {
    parts.append("\(name)=\"\(value)\"")
  }

  /// Adds what a reader needs to know about a node.
  mutating func addFacts(of item: Sheet.Item, number: Int) {
    add("id", "n\(number)")
    add("entity", quoted: DOTQuoting.value(item.id))
    add("kind", item.kind.rawValue)
    add("strength", Decimal.text(item.strength, places: 4))
    // Numbered from 1, as everywhere people see it.
    if let community = item.community { add("community", "\(community + 1)") }
  }

  /// Adds what a reader needs to know about an edge.
  mutating func addFacts(of tie: Sheet.Tie, number: Int) {
    add("id", "e\(number)")
    // To the last digit: the file is read back.
    add("weight", DecimalText(tie.weight).shortest)
    if let change = tie.change { add("change", change.rawValue) }
  }

  /// The list in brackets.
  var text: String { "[" + parts.joined(separator: ", ") + "]" }
}
