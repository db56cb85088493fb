/// The generated tables of cities and regions, and which of their rows the curated places are.
extension KnowledgeBuilder {
  /// The rows of the curated places by the keys that these link to.
  static func links(
    of places: [TableRow<PlaceColumn>]
  ) throws(KnowledgeError) -> [String: Int] {
    var linked: [String: Int] = [:]
    for (index, row) in places.enumerated() {
      for key in row.list(.geonames) {
        guard linked.updateValue(index, forKey: key) == nil else {
          throw row.error(.geonames, "\"\(key)\" is another place too")
        }
      }
    }
    return linked
  }

  /// Enters the gazetteer; the names of a linked row become forms of the curated place.
  mutating func enter(_ readings: [GazetteerReading], _ linked: [String: Int]) {
    base.gazetteer = Gazetteer(readings.map(\.part))
    for place in readings.flatMap(\.linked) {
      guard let index = linked[place.key] else { continue }
      let id = placeIDs[index]
      if let region = place.region { base.regionCodes[id] = region }
      for name in place.names { addAttested(name, id) }
    }
  }
}
