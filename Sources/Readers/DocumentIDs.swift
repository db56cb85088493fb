internal import Extractor

/// Sees to it that no two documents have one id, and that none is read twice.
///
/// It keeps the ids, not the texts.
struct DocumentIDs {
  /// A digest of the text and date of the first document of each id.
  private var first: [String: Int] = [:]
  /// Those of further documents that were given the same id.
  private var further: [String: Set<Int>] = [:]

  /// The document under an id of its own, or `nil` if its like was there already.
  mutating func admit(_ document: Document) -> Document? {
    let digest = Self.digest(document)
    guard let earlier = first.updateValue(digest, forKey: document.id) else { return document }
    first[document.id] = earlier
    guard earlier != digest, further[document.id, default: []].insert(digest).inserted else {
      return nil
    }
    var renamed = document
    var number = further[document.id, default: []].count + 1
    repeat {
      renamed.id = "\(document.id)#\(number)"
      number += 1
    } while first[renamed.id] != nil
    first[renamed.id] = digest
    return renamed
  }

  private static func digest(_ document: Document) -> Int {
    var hasher = Hasher()
    hasher.combine(document.date)
    document.text.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
