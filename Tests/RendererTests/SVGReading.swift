import Foundation
import FoundationXML

/// An SVG as an XML parser reads it; throws when it is not well-formed.
final class SVGReading: NSObject, XMLParserDelegate {
  struct Malformed: Error {
    let line: Int
  }

  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private(set) var texts: [String] = []
  private(set) var titles: [String] = []
  private var open: [String] = []
  private var text = ""
  private var group: [String?] = []
  private var titleOfGroup: [String: String] = [:]

  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Malformed(line: parser.lineNumber) }
  }

  /// The attributes of the outermost element.
  var root: [String: String] { elements.first?.attributes ?? [:] }

  func count(ofClass name: String) -> Int {
    elements.count { ($0.attributes["class"] ?? "").split(separator: " ").contains { $0 == name } }
  }

  func attributes(of id: String) -> [String: String]? {
    elements.first { $0.attributes["id"] == id }?.attributes
  }

  func title(of id: String) -> String? { titleOfGroup[id] }

  /// Elements and attributes that could run or load something.
  var forbidden: [String] {
    elements.flatMap { name, attributes -> [String] in
      let bad = ["script", "a", "image", "foreignObject", "iframe", "use", "animate", "set"]
      return (bad.contains(name) ? [name] : [])
        + attributes.keys.filter { $0.hasPrefix("on") || $0.hasSuffix("href") || $0 == "src" }
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
    open.append(name)
    group.append(name == "g" ? attributes["id"] : nil)
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
    group.removeLast()
    if name == "text" { texts.append(text) }
    if name == "title" {
      titles.append(text)
      if let id = group.last ?? nil { titleOfGroup[id] = text }
    }
    text = ""
  }
}
