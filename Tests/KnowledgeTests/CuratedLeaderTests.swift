import Knowledge
import Testing

/// What the tables say of leaders and their terms.
@Suite struct CuratedLeaderTests {
  private let people: [(code: String, person: CuratedRow, terms: [CuratedRow])]
  private let tables: CuratedTables

  init() throws {
    tables = try CuratedTables()
    people = try tables.people()
    #expect(people.count > 2_000)
  }

  @Test func `files are named after states and bodies, and terms are in offices that exist`() throws
  {
    let known = try tables.references()
    let offices = Set(try tables.rows(of: "offices.tsv").map { $0["key"] })
    for (code, person, terms) in people {
      #expect(known.contains(code), "\(person.file)")
      #expect(["m", "f", "-"].contains(person["sex"]), "\(person)")
      for term in terms { #expect(offices.contains(officeKey(term, code)), "\(term)") }
    }
  }

  @Test func `terms begin on a known day or in a known year, and none stands twice`() {
    for (code, _, terms) in people {
      var seen: Set<[String]> = []
      for term in terms {
        #expect(term["from"] != "-", "\(term)")
        #expect(seen.insert([officeKey(term, code), term["from"]]).inserted, "\(term)")
      }
    }
  }

  @Test func `terms lie in the life of their person`() {
    /// Those who were kings as children.
    let children: Set<String> = ["faisal-ii"]
    for (_, person, terms) in people {
      for term in terms {
        if let born = person.date("born"), let from = term.date("from"),
          !children.contains(person["id"])
        {
          let age = from.first.components.year - born.first.components.year
          #expect((15...95).contains(age), "\(term): at the age of \(age)")
        }
        guard let died = person.date("died") else { continue }
        #expect(term["to"] != "-", "\(term): in office beyond death")
        if let to = term.date("to") { #expect(to.first <= died.last, "\(term): beyond death") }
      }
    }
  }

  @Test func `terms lie in the existence of their state`() throws {
    /// Offices of states that were there under another form before the day that `states.tsv` gives.
    let before: [String: String] = [
      "RS": "a republic of Yugoslavia, then of Serbia and Montenegro, with a president of its own",
      "PS":
        "the chairman of the Palestine Liberation Organization led before the declaration of 1988",
      "SG": "self-governing from 1959 and a state of Malaysia from 1963",
    ]
    var states: [String: CuratedRow] = [:]
    for row in try tables.rows(of: "states.tsv") { states[row["id"]] = row }
    var used: Set<String> = []
    for (code, _, terms) in people {
      for term in terms {
        let key = officeKey(term, code)
        guard let state = states[String(key.prefix { $0 != "." })] else { continue }
        if let from = state.date("from"), let start = term.date("from"), start.last < from.first {
          // Assemblies elect presidents, and colonies prime ministers, before the day of independence.
          if start.first.distance(to: from.first) > 2 * 366 {
            #expect(before[state["id"]] != nil, "\(term): \(key) before \(from)")
            used.insert(state["id"])
          }
        }
        if let to = state.date("to") {
          let end = try #require(term.date("to"), "\(term): beyond the end of the state")
          #expect(end.first <= to.last, "\(term): beyond \(to)")
        }
      }
    }
    #expect(used == Set(before.keys), "exceptions that are none")
  }

  /// Two holders of one office at a time, and why.
  private static let shared: [(office: String, first: String, second: String, reason: String)] = [
    (
      "BR.hos", "dilma-rousseff", "michel-temer",
      "suspended for the trial of 2016; the vice president acted"
    ),
    ("CU.hos", "fidel-castro", "raul-castro", "ill from July 2006; the first vice president acted"),
    ("IL.hog", "ariel-sharon", "ehud-olmert", "in a coma from January 2006; the deputy acted"),
    ("IL.hos", "moshe-katsav", "dalia-itzik", "on leave from January 2007; the speaker acted"),
    (
      "IR.hog", "shapour-bakhtiar", "mehdi-bazargan",
      "two governments in the week of the revolution"
    ),
    ("KR.hos", "roh-moo-hyun", "goh-kun", "suspended in 2004; the prime minister acted"),
    ("KR.hos", "park-geun-hye", "hwang-kyo-ahn", "suspended in 2016; the prime minister acted"),
    ("KR.hos", "yoon-suk-yeol", "han-duck-soo", "suspended in 2024; the prime minister acted"),
    (
      "KR.hos", "yoon-suk-yeol", "choi-sang-mok",
      "suspended in 2024; the deputy prime minister acted"
    ),
    ("LY.hog", "baghdadi-mahmudi", "mahmoud-jibril", "two governments in the war of 2011"),
    ("LY.hog", "abdullah-al-thinni", "fayez-serraj", "one government in the east, one in the west"),
    (
      "LY.hog", "abdul-hamid-dbeibah", "fathi-bashagha",
      "one government in the east, one in the west"
    ),
    (
      "LY.hog", "abdul-hamid-dbeibah", "osama-hammad", "one government in the east, one in the west"
    ),
    ("NG.hos", "umaru-yaradua", "goodluck-jonathan", "ill in 2010; the vice president acted"),
    (
      "TH.hog", "paetongtarn-shinawatra", "phumtham-wechayachai",
      "suspended in 2025; the deputy acted"
    ),
  ]

  @Test func `an office for one has one holder at a time, but on a day of change`() throws {
    struct Spell {
      let person: String
      let term: CuratedRow
      let start: CalendarSpan
      let end: CalendarSpan?
    }
    let single: Set<String> = ["hos", "hog", "foreign", "defence", "chief"]
    var spells: [String: [Spell]] = [:]
    for (code, person, terms) in people {
      for term in terms {
        let key = officeKey(term, code)
        guard let role = key.split(separator: ".").last, single.contains(String(role)),
          let start = term.date("from")
        else { continue }
        spells[key, default: []].append(
          Spell(person: person["id"], term: term, start: start, end: term.date("to")))
      }
    }
    #expect(spells.count > 150)
    var used: Set<Int> = []
    for (key, all) in spells.sorted(by: { $0.key < $1.key }) {
      for (index, first) in all.enumerated() {
        for second in all[(index + 1)...] {
          // Of a cut date the day is taken that makes the two meet the least.
          let begin = max(first.start.last, second.start.last)
          let ends = [first.end?.first, second.end?.first].compactMap { $0 }
          if let end = ends.min(), end <= begin { continue }
          let exception = Self.shared.firstIndex { row in
            row.office == key && Set([row.first, row.second]) == [first.person, second.person]
          }
          #expect(exception != nil, "\(key): \(first.term) and \(second.term)")
          if let exception { used.insert(exception) }
        }
      }
    }
    #expect(used.count == Self.shared.count, "exceptions that are none")
  }

  @Test func `aliases are other names, and surnames stand in one of the names`() {
    /// What comes before a name that later mentions use with it ("Sheikh Tamim").
    let titles: Set<String> = ["sheikh", "king", "prince", "queen"]
    for (_, person, _) in people {
      for alias in person.list("aliases") {
        #expect(words(alias) != words(person["name"]), "\(person): \(alias) is the name itself")
      }
      #expect(!person.list("surname").isEmpty, "\(person)")
      let names = ([person["name"]] + person.list("aliases")).map { key($0) }
      let isKnown = person.list("surname").contains { surname in
        let words = key(surname).split(separator: " ")
        let isTitled = words.count > 1 && titles.contains(String(words[0]))
        let used = isTitled ? words.dropFirst() : words[...]
        return names.contains { (" " + $0 + " ").contains(" \(used.joined(separator: " ")) ") }
      }
      #expect(isKnown, "\(person): \(person["surname"]) is in no name")
    }
  }

  /// The folded words of a name, each with whether it begins with a capital.
  private func words(_ name: String) -> [String] {
    name.split { $0 == " " || $0 == "-" }.map { word in
      (word.first?.isUppercase == true ? "^" : "") + Folding.fold(String(word))
    }
  }

  private func key(_ text: String) -> String {
    Folding.fold(text).split { $0 == " " || $0 == "-" }.joined(separator: " ")
  }
}
