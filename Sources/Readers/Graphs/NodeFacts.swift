/// What files say of a node.
struct NodeFacts: Sendable {
  var name: String?
  var kind: String?
  var state: String?
  var latitude: Double?
  var longitude: Double?
  var mentions: Int?
  var documents: Int?
  var windows: Int?

  /// Takes an attribute under the name that we or others give it; what means nothing to a network is passed over.
  mutating func set(_ key: String, _ value: String) {
    switch key.lowercased() {
    case "name": name = value.isEmpty ? name : value
    case "label": name = name ?? (value.isEmpty ? nil : value)
    case "kind": kind = value.isEmpty ? nil : value
    case "state": state = value.isEmpty ? nil : value
    case "lat", "latitude": latitude = DecimalNumber.finite(value)
    case "lon", "lng", "longitude": longitude = DecimalNumber.finite(value)
    case "mentions": mentions = DecimalNumber.count(value)
    case "documents": documents = DecimalNumber.count(value)
    case "windows": windows = DecimalNumber.count(value)
    default: break
    }
  }
}
