public import Knowledge

/// The entity that a mention means, of the tables or of the text alone.
public struct EntityReference: Hashable, Comparable, Sendable {
  /// The readable id: `leader/kim-jong-un`.
  public let id: String
  /// The canonical name.
  public let name: String
  /// What sort of entity it is.
  public let kind: EntityKind
  /// The code of its state, if known.
  public let state: String?
  /// Where it lies.
  public let coordinate: Coordinate?

  /// Makes a reference.
  public init(
    id: String, name: String, kind: EntityKind, state: String? = nil, coordinate: Coordinate? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.state = state
    self.coordinate = coordinate
  }

  /// Refers to an entity of the tables.
  public init(_ entity: Entity) {
    self.init(
      id: entity.id, name: entity.name, kind: entity.kind, state: entity.state,
      coordinate: entity.coordinate)
  }

  /// Orders by id.
  public static func < (left: EntityReference, right: EntityReference) -> Bool {
    left.id < right.id
  }
}

/// What sort of form a mention has.
public enum MentionForm: String, Sendable, CaseIterable {
  case name
  case adjective
  case abbreviation
  case capital
  case seat
  case office
  case pronoun
}

/// The rule that resolved a mention, or left it open.
public enum ResolutionRule: String, Sendable, CaseIterable {
  /// A form of the tables with one meaning.
  case table
  /// One of a form's meanings, the one that the document names otherwise.
  case tableDocument = "table-document"
  /// A form that holds near certain states, which the document names.
  case near
  /// A form that needs a cue, which the text gives.
  case context
  /// A full name of the tables.
  case fullName = "full-name"
  /// A name after a title that the tables do not know.
  case officePattern = "office-pattern"
  /// A name that stands beside a counterpart, a title or an office.
  case apposition
  /// A surname after a title that one bearer holds.
  case titleSurname = "title-surname"
  /// A surname with one bearer in the document so far.
  case surnameDocument = "surname-document"
  /// A surname with one bearer of the day among those the document names.
  case surnameCurrent = "surname-current"
  /// A surname told apart by who stands beside it.
  case surnamePartner = "surname-partner"
  /// A surname told apart by the subject before it, the states around it and recency.
  case surnameContext = "surname-context"
  /// A surname of one person in office at the date, whom the document does not name in full.
  case surnameDate = "surname-date"
  /// An office and its holder at the date.
  case officeDate = "office-date"
  /// An office without its state, after the document named exactly one holder.
  case officeDocument = "office-document"
  /// A capital that acts stands for its state.
  case capitalActs = "capital-acts"
  /// A capital that something is in, goes to or comes from is the city.
  case capitalPlace = "capital-place"
  /// A capital without a cue is the city.
  case capitalDefault = "capital-default"
  /// A seat of government stands for its state.
  case seat
  /// A place named in a dateline.
  case dateline
  /// A city or region of the generated tables, by its name alone: the only one, or by far the largest.
  case place
  /// A place told by the state or region behind it: "Austin, Texas".
  case placeContainer = "place-container"
  /// One of several places of a name, told by the country that the text names near.
  case placeNear = "place-near"
  /// A name that the tables do not know, found by how it is written and what stands around it.
  case tagger
  /// Cannot be told.
  case open
}

/// One surface form at one place in one document, resolved, or left open with its candidates.
public struct Mention: Hashable, Sendable {
  /// The bytes in the document's text.
  public let range: Range<Int>
  /// The sentence it stands in, an index into ``Extraction/sentences``.
  public let sentence: Int
  /// The characters written.
  public let text: String
  /// What is meant; `nil` when it is open.
  public let entity: EntityReference?
  /// What sort of form it is.
  public let form: MentionForm
  /// How it was resolved.
  public let rule: ResolutionRule
  /// What it may mean, when it is open; in ascending order of id.
  public let candidates: [EntityReference]

  /// The kind of the entity, or of the candidates of an open mention.
  public var kind: EntityKind {
    entity?.kind ?? candidates.first?.kind ?? .person
  }

  /// Makes a mention.
  public init(
    range: Range<Int>, sentence: Int, text: String, entity: EntityReference?, form: MentionForm,
    rule: ResolutionRule, candidates: [EntityReference] = []
  ) {
    self.range = range
    self.sentence = sentence
    self.text = text
    self.entity = entity
    self.form = form
    self.rule = rule
    self.candidates = candidates
  }
}
