internal import Glibc

/// A file that does not exist, and the one that may have been meant.
struct MissingFile: Sendable {
  private let path: String

  /// Asks about a path.
  init(_ path: String) {
    self.path = path
  }

  /// What the person can do: take the name in the same folder that looks like it, if there is one.
  var cure: String {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
    let slash = trimmed.lastIndex(of: "/")
    let folder = slash.map { trimmed[...$0] } ?? ""
    let name = String(slash.map { trimmed[trimmed.index(after: $0)...] } ?? trimmed)
    // Files of one sort end alike, which must not make their names look alike.
    let ending = name.fileEnding
    let stems = Self.names(in: folder.isEmpty ? "." : String(folder))
      .filter { $0.fileEnding == ending }.map(Self.stem)
    guard let near = Suggestion.nearest(to: Self.stem(of: name), in: stems) else {
      return "Check its name."
    }
    return "Did you mean \(folder)\(near)\(ending.map { ".\($0)" } ?? "")?"
  }

  /// A name without its ending.
  private static func stem(of name: String) -> String {
    name.fileEnding.map { String(name.dropLast($0.count + 1)) } ?? name
  }

  /// The names in a folder that are not hidden, in ascending order.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
