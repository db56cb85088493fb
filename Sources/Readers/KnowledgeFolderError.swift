/// Why a folder of knowledge tables could not be read.
public enum KnowledgeFolderError: Error, Equatable, Sendable {
  /// Nothing stands at the path.
  case missing
  /// A file stands at the path.
  case noFolder
  /// The folder or a table in it cannot be opened; it is named as the person can find it.
  case unreadable(String)
}

extension KnowledgeFolderError: CustomStringConvertible {
  /// What is wrong, without a full stop.
  public var description: String {
    switch self {
    case .missing: "there is no such folder"
    case .noFolder: "is a file, not a folder of knowledge tables"
    case .unreadable: "cannot be read"
    }
  }
}
