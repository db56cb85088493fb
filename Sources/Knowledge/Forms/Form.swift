/// What sort of form a surface form is.
public enum FormKind: String, Sendable, CaseIterable {
  /// A name of a state, place or body.
  case name
  /// An official name of a state.
  case official
  /// Letters that stand for a name.
  case abbreviation
  /// The adjective of a state.
  case adjective
  /// The word for a state's people.
  case demonym
  /// A nickname.
  case nickname
  /// The capital of a state.
  case capital
  /// A seat of government.
  case seat
  /// A person's full name.
  case fullName = "full-name"
  /// A surname or what later mentions use in its place.
  case surname
}

/// What must hold in a text for a form to count.
public struct FormCondition: Hashable, Sendable {
  /// Only after "the".
  public var afterThe = false
  /// Needs a cue that the entity is meant, as the form is also a common word, a given name or a company.
  public var needsContext = false
  /// Only right behind a comma after a name, or in brackets, as in "Austin, Texas".
  public var behindComma = false
  /// Only in a document that names one of these states by a form of its own.
  public var near: [EntityID] = []

  /// No condition.
  public static let none = FormCondition()
}

/// A surface form that the tables accept for an entity.
public struct Form: Sendable {
  /// The form as the tables write it.
  public let text: String
  /// What sort of form it is.
  public let kind: FormKind
  /// The entity that it means, if it is one.
  private let target: EntityID
  /// The entities that it may mean, if they are several.
  private let several: [EntityID]
  /// When it holds.
  public let validity: Validity
  /// What must hold in the text.
  public let condition: FormCondition
  /// The words that must begin with a capital, one bit a word.
  let capitals: UInt64
  /// The words that must be written in capitals throughout, one bit a word.
  let uppercase: UInt64

  /// Makes a form of one entity or of several.
  init(
    text: String, kind: FormKind, targets: [EntityID], validity: Validity,
    condition: FormCondition, capitals: UInt64, uppercase: UInt64
  ) {
    self.text = text
    self.kind = kind
    self.target = targets[0]
    self.several = targets.count > 1 ? targets : []
    self.validity = validity
    self.condition = condition
    self.capitals = capitals
    self.uppercase = uppercase
  }

  /// What it may mean; several entities make it ambiguous.
  public var targets: [EntityID] { several.isEmpty ? [target] : several }

  /// Whether the letters of a text's words fit the form's.
  ///
  /// - Parameter shapes: the shapes of the words matched, one a word of the form
  /// - Returns: whether each capital of the form stands in the text
  public func fits(_ shapes: some Sequence<WordShape>) -> Bool {
    for (index, shape) in shapes.enumerated() where index < 64 {
      let bit = UInt64(1) << UInt64(index)
      if uppercase & bit != 0, !shape.contains(.allUpper) { return false }
      if capitals & bit != 0, !shape.contains(.startsUpper) { return false }
    }
    return true
  }
}
