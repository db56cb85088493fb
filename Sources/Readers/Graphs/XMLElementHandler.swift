/// Takes the elements of an XML file as they come.
protocol XMLElementHandler {
  /// Called where an element begins.
  mutating func begin(_ element: XMLStart) throws(NetworkReadingError)
  /// Called where an element ends, with the text that stood directly in it.
  mutating func end(_ name: String, text: String, line: Int) throws(NetworkReadingError)
}

/// The beginning of an element.
struct XMLStart {
  /// The name without a prefix.
  let name: String
  /// The attributes, by their names without a prefix.
  let attributes: [String: String]
  /// The line in the file, from 1.
  let line: Int

  /// An attribute that the element must have.
  func required(_ attribute: String) throws(NetworkReadingError) -> String {
    guard let value = attributes[attribute] else {
      throw .malformed(
        line: line, reason: "has a <\(name)> without \(attribute)",
        cure: "write the file again with the program that made it")
    }
    return value
  }
}
