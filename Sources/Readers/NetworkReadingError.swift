/// Why a saved network could not be read.
public enum NetworkReadingError: Error, Equatable, Sendable {
  /// The file cannot be opened.
  case unreadable
  /// The bytes are no JSON.
  case notJSON
  /// A field is missing or has another type than it must; `place` is such as `links[3].weight`.
  case badField(place: String, reason: String)
  /// The network is directed, or holds several edges for one pair.
  case wrongKind(reason: String)
}

extension NetworkReadingError: CustomStringConvertible {
  /// What is wrong, without a full stop.
  public var description: String {
    switch self {
    case .unreadable: "cannot be read"
    case .notJSON: "is no JSON"
    case .badField(let place, let reason): "\(place) \(reason)"
    case .wrongKind(let reason): reason
    }
  }

  /// What would make it right.
  public var cure: String {
    switch self {
    case .unreadable: "check its permissions"
    case .notJSON, .badField, .wrongKind:
      "give a network in node-link form, as entente graph writes it, or documents as .jsonl"
    }
  }
}
