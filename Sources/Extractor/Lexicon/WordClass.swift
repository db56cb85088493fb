/// What a word can do in a sentence, as far as the rules ask.
///
/// A word may belong to several classes; the classes of a form such as "visits" are those of its list in ``Lexicon``.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  // Grammar
  static let the = WordClass(bit: 0)
  /// "a", "any", "each": the noun after it means nobody in particular.
  static let indefinite = WordClass(bit: 1)
  /// "in", "near": a place follows.
  static let locative = WordClass(bit: 2)
  /// "to", "from": a place or a partner follows.
  static let directional = WordClass(bit: 3)
  /// "between", "with", "against": a partner follows.
  static let relational = WordClass(bit: 4)
  static let conjunction = WordClass(bit: 5)
  static let pronoun = WordClass(bit: 6)
  /// Words without a content of their own; a capital on them means the beginning of a sentence.
  static let function = WordClass(bit: 7)
  static let auxiliary = WordClass(bit: 8)
  static let futureCue = WordClass(bit: 9)

  // Verbs and nouns around places and states
  static let saying = WordClass(bit: 10)
  /// Verbs of which only people and states are subjects.
  static let acting = WordClass(bit: 11)
  /// Travel: a capital after it is a city.
  static let motion = WordClass(bit: 12)
  /// Verbs whose object is a place: "visit", "shell".
  static let placeObject = WordClass(bit: 13)
  /// Parts of a city: "streets", "airport".
  static let urban = WordClass(bit: 14)
  /// Words of size and part before a place: "downtown", "central".
  static let placeModifier = WordClass(bit: 15)
  /// "region", "province": the name before it is a place.
  static let regionNoun = WordClass(bit: 16)

  // Names
  static let honorific = WordClass(bit: 17)
  static let particle = WordClass(bit: 18)
  static let givenName = WordClass(bit: 19)
  /// Surnames that stand before the given name.
  static let leadingSurname = WordClass(bit: 20)
  static let generational = WordClass(bit: 21)

  // Offices
  /// The last word of a title that only holders of political office bear.
  static let politicalOffice = WordClass(bit: 22)
  /// The last word of a title that others bear too.
  static let anyOffice = WordClass(bit: 23)
  /// "former", "then", "ex", "late".
  static let former = WordClass(bit: 24)
  /// "deputy", "vice", "acting" before a title.
  static let deputy = WordClass(bit: 25)
  static let counterpart = WordClass(bit: 26)
  /// Words that a title may contain before its last one: "defense", "foreign", "affairs".
  static let portfolio = WordClass(bit: 27)

  // Organisations
  /// Heads of names of bodies that are not their state: "Bank", "Times", "University".
  static let organisationHead = WordClass(bit: 28)
  /// Heads of names of organs that act for their state: "Ministry", "Army".
  static let stateOrgan = WordClass(bit: 29)
  /// "Agreement", "Convention": the place before it lends only its name.
  static let treatyHead = WordClass(bit: 30)
  static let agency = WordClass(bit: 31)
  static let creditCue = WordClass(bit: 32)
  static let direction = WordClass(bit: 33)
  /// "Tex", "Calif": a region's name when a comma stands before it and a point after it.
  static let regionAbbreviation = WordClass(bit: 34)
  /// "pro", "anti", "inter": glued to a name it makes another word.
  static let prefix = WordClass(bit: 35)

  // Time
  static let weekday = WordClass(bit: 36)
  static let month = WordClass(bit: 37)
  static let timeUnit = WordClass(bit: 38)
  static let temporal = WordClass(bit: 39)
  static let numberWord = WordClass(bit: 40)
  static let abbreviation = WordClass(bit: 41)
  static let datePreposition = WordClass(bit: 42)
  /// "after", "since": opens a clause of its own.
  static let subordinator = WordClass(bit: 43)
  /// Surnames that are English words too: "Rice", "Brown".
  static let commonWord = WordClass(bit: 45)
  /// "two leaders", "both": a plural that means several.
  static let plural = WordClass(bit: 44)
}
