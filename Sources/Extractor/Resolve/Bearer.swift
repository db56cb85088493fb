internal import Knowledge

/// A person whom a document names in full, and under which surnames later mentions may call them.
struct Bearer {
  let reference: EntityReference
  /// The entity in the tables, if they hold the person.
  let person: EntityID?
  /// Folded surnames, words parted by blanks.
  let surnames: [String]
  /// The first token of the first full mention.
  let introduced: Int
  /// Segments in which the full name stands, in the order of the text.
  var segments: [Int]
  /// Dead at the date of the document, or introduced as somebody of the past.
  let isHistoric: Bool
  /// Codes of the states whose offices the person holds, held or is given by the text.
  let states: Set<String>
  /// Roles held at the date of the document.
  let roles: Set<String>
  /// What the words around the first full mention say.
  let introduction: Introduction
}
