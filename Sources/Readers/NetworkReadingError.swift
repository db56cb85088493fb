/// Why a network could not be read from a file.
public enum NetworkReadingError: Error, Equatable, Sendable {
  /// The file cannot be opened.
  case unreadable
  /// The bytes are no JSON.
  case notJSON
  /// A field is missing or has another type than it must; `place` is such as `links[3].weight`.
  case badField(place: String, reason: String)
  /// The file is JSON, but not of this form.
  case wrongKind(reason: String)
  /// The file breaks the rules of its format; `line` counts from 1 and is `nil` when the whole file is meant.
  case malformed(line: Int?, reason: String, cure: String)
}

extension NetworkReadingError: CustomStringConvertible {
  /// What is wrong, without a full stop.
  public var description: String {
    switch self {
    case .unreadable: "cannot be read"
    case .notJSON: "is no JSON"
    case .badField(let place, let reason): "\(place) \(reason)"
    case .wrongKind(let reason): reason
    case .malformed(_, let reason, _): reason
    }
  }

  /// The line that is wrong, from 1, if one is.
  public var line: Int? {
    guard case .malformed(let line, _, _) = self else { return nil }
    return line
  }

  /// What would make it right.
  public var cure: String {
    switch self {
    case .unreadable: "check its permissions"
    case .notJSON, .badField, .wrongKind:
      "give a network in node-link form, as entente graph or NetworkX writes it, or documents as .jsonl"
    case .malformed(_, _, let cure): cure
    }
  }
}
