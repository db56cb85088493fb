/// What a word can do in a sentence, as far as the rules ask.
///
/// A word may belong to several classes; the classes of a form such as "visits" are those of its list in ``Lexicon``.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  // Grammar
  static var the: WordClass { WordClass(bit: 0) }
  /// "a", "any", "each": the noun after it means nobody in particular.
  static var indefinite: WordClass { WordClass(bit: 1) }
  /// "in", "near": a place follows.
  static var locative: WordClass { WordClass(bit: 2) }
  /// "to", "from": a place or a partner follows.
  static var directional: WordClass { WordClass(bit: 3) }
  /// "between", "with", "against": a partner follows.
  static var relational: WordClass { WordClass(bit: 4) }
  static var conjunction: WordClass { WordClass(bit: 5) }
  static var pronoun: WordClass { WordClass(bit: 6) }
  /// Words without a content of their own; a capital on them means the beginning of a sentence.
  static var function: WordClass { WordClass(bit: 7) }
  static var auxiliary: WordClass { WordClass(bit: 8) }
  static var futureCue: WordClass { WordClass(bit: 9) }

  // Verbs and nouns around places and states
  static var saying: WordClass { WordClass(bit: 10) }
  /// Verbs of which only people and states are subjects.
  static var acting: WordClass { WordClass(bit: 11) }
  /// Travel: a capital after it is a city.
  static var motion: WordClass { WordClass(bit: 12) }
  /// Verbs whose object is a place: "visit", "shell".
  static var placeObject: WordClass { WordClass(bit: 13) }
  /// Parts of a city: "streets", "airport".
  static var urban: WordClass { WordClass(bit: 14) }
  /// Words of size and part before a place: "downtown", "central".
  static var placeModifier: WordClass { WordClass(bit: 15) }
  /// "region", "province": the name before it is a place.
  static var regionNoun: WordClass { WordClass(bit: 16) }

  // Names
  static var honorific: WordClass { WordClass(bit: 17) }
  static var particle: WordClass { WordClass(bit: 18) }
  static var givenName: WordClass { WordClass(bit: 19) }
  /// Surnames that stand before the given name.
  static var leadingSurname: WordClass { WordClass(bit: 20) }
  static var generational: WordClass { WordClass(bit: 21) }

  // Offices
  /// The last word of a title that only holders of political office bear.
  static var politicalOffice: WordClass { WordClass(bit: 22) }
  /// The last word of a title that others bear too.
  static var anyOffice: WordClass { WordClass(bit: 23) }
  /// "former", "then", "ex", "late".
  static var former: WordClass { WordClass(bit: 24) }
  /// "deputy", "vice", "acting" before a title.
  static var deputy: WordClass { WordClass(bit: 25) }
  static var counterpart: WordClass { WordClass(bit: 26) }
  /// Words that a title may contain before its last one: "defense", "foreign", "affairs".
  static var portfolio: WordClass { WordClass(bit: 27) }

  // Organisations
  /// Heads of names of bodies that are not their state: "Bank", "Times", "University".
  static var organisationHead: WordClass { WordClass(bit: 28) }
  /// Heads of names of organs that act for their state: "Ministry", "Army".
  static var stateOrgan: WordClass { WordClass(bit: 29) }
  /// "Agreement", "Convention": the place before it lends only its name.
  static var treatyHead: WordClass { WordClass(bit: 30) }
  static var agency: WordClass { WordClass(bit: 31) }
  static var creditCue: WordClass { WordClass(bit: 32) }
  static var direction: WordClass { WordClass(bit: 33) }
  /// "Tex", "Calif": a region's name when a comma stands before it and a point after it.
  static var regionAbbreviation: WordClass { WordClass(bit: 34) }
  /// "pro", "anti", "inter": glued to a name it makes another word.
  static var prefix: WordClass { WordClass(bit: 35) }

  // Time
  static var weekday: WordClass { WordClass(bit: 36) }
  static var month: WordClass { WordClass(bit: 37) }
  static var timeUnit: WordClass { WordClass(bit: 38) }
  static var temporal: WordClass { WordClass(bit: 39) }
  static var numberWord: WordClass { WordClass(bit: 40) }
  static var abbreviation: WordClass { WordClass(bit: 41) }
  static var datePreposition: WordClass { WordClass(bit: 42) }
  /// "after", "since": opens a clause of its own.
  static var subordinator: WordClass { WordClass(bit: 43) }
  /// Surnames that are English words too: "Rice", "Brown".
  static var commonWord: WordClass { WordClass(bit: 45) }
  /// Words with which a form of a state, a place or a body begins.
  static var formStart: WordClass { WordClass(bit: 46) }
  /// "two leaders", "both": a plural that means several.
  static var plural: WordClass { WordClass(bit: 44) }
}
