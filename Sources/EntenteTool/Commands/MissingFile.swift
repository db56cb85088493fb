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
    let names = Self.names(in: folder.isEmpty ? "." : String(folder))
    return Self.meant(by: name, among: names).map { "Did you mean \(folder)\($0)?" }
      ?? "Check its name."
  }

  /// The one of some names that looks most like another: of those with its ending, else one that
  /// differs in the ending alone, else one whose ending looks like its own.
  private static func meant(by name: String, among names: [String]) -> String? {
    // Files of one sort end alike, which must not make their names look alike.
    let (stem, ending) = (stem(of: name), name.fileEnding)
    func nearest(_ isAlike: (String?) -> Bool) -> String? {
      let alike = names.filter { isAlike($0.fileEnding) }
      let near = Suggestion.nearest(to: stem, in: alike.map(Self.stem))
      return alike.first { Self.stem(of: $0) == near }
    }
    func isNear(_ other: String?) -> Bool {
      guard let ending, let other else { return false }
      return Suggestion.nearest(to: ending, in: [other]) != nil
    }
    let twins = names.filter { Self.stem(of: $0).lowercased() == stem.lowercased() }
    return nearest { $0 == ending } ?? twins.first { isNear($0.fileEnding) } ?? twins.first
      ?? nearest(isNear)
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
