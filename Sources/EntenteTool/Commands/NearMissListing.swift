internal import Entente
internal import Extractor
internal import Knowledge

/// Why two entities have no tie, as people and machines read it.
struct NearMissListing: Sendable {
  /// The two entities, in the order in which the person named them.
  let ends: [Network.Node]
  /// What was found in place of a tie.
  let miss: NearMiss
  /// The network that has no such tie.
  let network: Network

  /// The reasons, each a phrase.
  var reasons: [String] {
    let names = ends.map(\.entity.name)
    var reasons = [
      "\(names[0]) and \(names[1]) never stand in one \(network.options.window.unit)",
      "\(names[0]) stands in \(miss.firstDocuments.counted("document")), "
        + "\(names[1]) in \(miss.secondDocuments)",
    ]
    switch miss.commonDocuments {
    case 0: reasons.append("no document names both")
    case 1: reasons.append("one document names both")
    default: reasons.append("\(miss.commonDocuments) documents name both")
    }
    return reasons
  }

  /// The reasons, and the place where the two come closest.
  func text(width: Int?, style: TextStyle) -> String {
    let names = ends.map(\.entity.name.printable).joined(separator: " – ")
    var text = style.strong(names) + "\n"
    let sentence = "no tie: " + reasons.joined(separator: "; ").printable
    for line in sentence.wrapped(toDisplayWidth: width ?? .max) { text += line + "\n" }
    guard let place = miss.closest else { return text }
    let distance =
      place.distance == 1 ? "neighbouring sentences" : "\(place.distance) sentences apart"
    let date = place.date?.description ?? "undated"
    text += "\n\(date)  \(place.document.printable)  closest: \(distance)\n"
    for (index, quotation) in place.quotations.enumerated() {
      if index > 0, place.distance > 1 { text += "  …\n" }
      text += QuotedText(quotation).text(indent: 2, width: width, style: style)
    }
    return text
  }

  /// The same as an object, with a weight of 0.
  var json: String {
    var json = JSONText()
    json.object(lines: true) { json in
      for (key, node) in zip(["source", "target"], ends) {
        json.key(key)
        json.object { json in json.fields(of: node.entity) }
      }
      json.field("weight", 0)
      json.field("source_documents", miss.firstDocuments)
      json.field("target_documents", miss.secondDocuments)
      json.field("common_documents", miss.commonDocuments)
      json.key("closest")
      guard let place = miss.closest else { return json.null() }
      json.object { json in
        json.key("date")
        json.string(orNull: place.date?.description)
        json.field("doc", place.document)
        json.field("distance", place.distance)
        json.key("sentences")
        json.array { json in
          for quotation in place.quotations { json.object { json in json.fields(of: quotation) } }
        }
      }
    }
    return json.text + "\n"
  }
}
