import Knowledge
import Testing

/// What the embedded tables answer.
@Suite struct LookupTests {
  private let knowledge = KnowledgeBase.embedded

  private func ids(_ entities: [EntityID]) -> [String] {
    entities.map { knowledge.entity($0).id }
  }

  private func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: text))
  }

  private func office(_ key: String) throws -> OfficeID {
    let index = try #require(knowledge.offices.firstIndex { $0.key == key })
    return OfficeID(rawValue: UInt32(index))
  }

  @Test(
    "an office has the holders of the day",
    arguments: [
      ("KR.hos", "2008-02-24", "roh-moo-hyun"), ("KR.hos", "2008-02-25", "lee-myung-bak"),
      ("KR.hos", "2013-02-24", "lee-myung-bak"), ("KR.hos", "2013-02-25", "park-geun-hye"),
      ("KR.hos", "2016-12-08", "park-geun-hye"),
      ("KR.hos", "2016-12-09", "hwang-kyo-ahn|park-geun-hye"),
      ("KR.hos", "2017-03-11", "hwang-kyo-ahn"), ("KR.hos", "2017-05-10", "moon-jae-in"),
      ("KR.hos", "2022-05-09", "moon-jae-in"), ("KR.hos", "2022-05-10", "yoon-suk-yeol"),
      ("KR.hos", "2025-06-04", "lee-jae-myung"), ("KR.hos", "1940-01-01", ""),
      ("KP.leader", "1994-07-07", "kim-il-sung"),
      ("KP.leader", "1994-07-08", "kim-il-sung|kim-jong-il"),
      ("KP.leader", "2011-12-16", "kim-jong-il"),
      ("KP.leader", "2023-09-13", "kim-jong-un"), ("US.hos", "1993-01-19", "george-h-w-bush"),
      ("US.hos", "2001-01-21", "george-w-bush"), ("RU.hos", "2010-06-01", "dmitry-medvedev"),
      ("RU.hos", "2023-09-13", "vladimir-putin"), ("RU.hog", "2010-06-01", "vladimir-putin"),
      ("CN.hog", "2023-03-10", "li-keqiang"), ("CN.hog", "2023-03-12", "li-qiang"),
      ("SUHH.leader", "1986-10-11", "mikhail-gorbachev"), ("UN.chief", "2005-01-01", "kofi-annan"),
    ])
  func holders(_ key: String, _ on: String, _ expected: String) throws {
    let holders = knowledge.holders(of: try office(key), on: try day(on))
    #expect(
      ids(holders.map(\.person)).sorted()
        == expected.split(separator: "|").map { "leader/" + $0 })
  }

  @Test(
    "forms name what news text means by them",
    arguments: [
      ("Kremlin", "place/kremlin"), ("the Kremlin", "place/kremlin"), ("DPRK", "state/KP"),
      ("D.P.R.K.", "state/KP"),
      ("North Korea", "state/KP"), ("Burma", "state/MM"), ("Myanmar", "state/MM"),
      ("Korea", "state/KP|state/KR"), ("Congo", "state/CD|state/CG"),
      ("Georgia", "place/us-georgia|state/GE"), ("Kiev", "place/kyiv"), ("Kyiv", "place/kyiv"),
      ("Russian", "state/RU"), ("US", "state/US"), ("U.S.", "state/US"), ("USSR", "state/SUHH"),
      ("U.N.", "organisation/UN"), ("Côte d’Ivoire", "state/CI"), ("Cote d'Ivoire", "state/CI"),
      ("Türkiye", "state/TR"), ("Turkey", "state/TR"), ("Nowhere at all", ""), ("", ""),
      ("the", ""), ("— … —", ""),
      // The tricky ones: names that gazetteers miss or hold under another spelling.
      ("Komsomolsk-on-Amur", "place/komsomolsk-on-amur"),
      ("Komsomolsk on Amur", "place/komsomolsk-on-amur"),
      ("Vostochny Cosmodrome", "place/vostochny-cosmodrome"), ("Panmunjom", "place/panmunjom"),
      ("Bürgenstock", "place/burgenstock"), ("Burgenstock", "place/burgenstock"),
      ("Mar-a-Lago", "place/mar-a-lago"), ("Blue House", "place/blue-house"),
      ("Zhongnanhai", "place/zhongnanhai"), ("Takeshima", "place/dokdo"),
      ("Khan Yunis", "place/khan-younis"), ("Avdeevka", "place/avdiivka"),
      ("Gaza", "place/gaza-strip"), ("Pearl Harbor", "place/pearl-harbor"),
    ])
  func forms(_ text: String, _ expected: String) {
    #expect(
      ids(knowledge.entities(named: text)) == expected.split(separator: "|").map(String.init))
  }

  @Test func `tricky places lie where they lie`() throws {
    for (id, latitude, longitude) in [
      ("komsomolsk-on-amur", 50.5, 137.0), ("vostochny-cosmodrome", 51.9, 128.3),
      ("panmunjom", 38.0, 126.7), ("burgenstock", 47.0, 8.4), ("mar-a-lago", 26.7, -80.0),
      ("zhongnanhai", 39.9, 116.4), ("dokdo", 37.2, 131.9), ("pearl-harbor", 21.4, -158.0),
    ] {
      let place = knowledge.entity(try #require(knowledge.find("place/" + id)))
      let coordinate = try #require(place.coordinate)
      #expect(abs(coordinate.latitude - latitude) < 0.2, "\(id)")
      #expect(abs(coordinate.longitude - longitude) < 0.2, "\(id)")
    }
  }

  @Test func `a surname leads to all who bear it`() {
    let kims = ids(knowledge.bearers(ofSurname: "kim"))
    for id in ["kim-il-sung", "kim-jong-il", "kim-jong-un", "kim-yung-ho", "kim-dae-jung"] {
      #expect(kims.contains("leader/" + id))
    }
    #expect(Set(kims).count == kims.count)
    let bushes = ids(knowledge.bearers(ofSurname: "bush"))
    #expect(Set(bushes).isSuperset(of: ["leader/george-h-w-bush", "leader/george-w-bush"]))
    #expect(ids(knowledge.bearers(ofSurname: "zelensky")) == ["leader/volodymyr-zelenskyy"])
    #expect(knowledge.bearers(ofSurname: "nobody").isEmpty)
  }

  @Test func `capitals and seats know their states`() throws {
    func state(_ place: String) throws -> String? {
      let id = try #require(knowledge.find("place/" + place))
      return (knowledge.capitalState(of: id) ?? knowledge.seatState(of: id))
        .map { knowledge.entity($0).id }
    }
    #expect(try state("moscow") == "state/RU", "the state of today, not the Soviet Union")
    #expect(try state("berlin") == "state/DE")
    #expect(try state("kremlin") == "state/RU")
    #expect(try state("blue-house") == "state/KR")
    #expect(try state("pretoria") == "state/ZA")
    #expect(try state("cape-town") == "state/ZA")
    #expect(try state("brussels") == "state/BE")
    #expect(try state("khabarovsk") == nil)
    let russia = try #require(knowledge.state(code: "RU"))
    let soviets = knowledge.predecessor(of: russia, on: try day("1983-09-01"))
    #expect(soviets.map { knowledge.entity($0).id } == "state/SUHH")
    #expect(knowledge.predecessor(of: russia, on: try day("1995-01-01")) == nil)
    #expect(knowledge.predecessor(of: russia, on: nil) == nil)
  }

  @Test func `a person has a life, terms in order and a rank of the day`() throws {
    let putin = try #require(knowledge.find("leader/vladimir-putin").flatMap(knowledge.person))
    #expect(putin.surnames == ["Putin"] && putin.sex == "m" && putin.died == nil)
    #expect(putin.born?.first.components.year == 1952)
    let starts = putin.terms.compactMap { $0.validity.from?.first }
    #expect(starts.count >= 4 && starts == starts.sorted())
    #expect(putin.rank(on: try day("2023-09-13"), in: knowledge) == 1)
    #expect(putin.rank(on: try day("1985-01-01"), in: knowledge) == nil)
    let russia = try #require(knowledge.state(code: "RU"))
    #expect(knowledge.person(russia) == nil)
  }

  @Test func `codes and ids find entities, and others do not`() {
    #expect(knowledge.state(code: "KP") == knowledge.find("state/KP"))
    #expect(knowledge.state(code: "NATO") == knowledge.find("organisation/NATO"))
    #expect(knowledge.state(code: "kp") == nil && knowledge.find("KP") == nil)
    #expect(knowledge.find("leader/") == nil && knowledge.find("") == nil)
  }

  @Test func `offices stand in order and terms begin one after the other`() {
    let keys = knowledge.offices.map(\.key)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
    let unordered = knowledge.offices.indices.filter { index in
      let starts = knowledge.terms(in: OfficeID(rawValue: UInt32(index)))
        .compactMap { $0.validity.from?.first }
      return starts != starts.sorted()
    }
    #expect(unordered.map { knowledge.offices[$0].key } == [])
  }

  @Test func `each form is found by its own text`() {
    var lost: [String] = []
    for number in 0..<knowledge.formCount {
      let form = knowledge.form(number)
      let found = knowledge.forms(written: form.text)
      if !found.contains(where: { $0.kind == form.kind && $0.targets == form.targets }) {
        lost.append(form.text)
      }
    }
    #expect(knowledge.formCount > 30_000)
    #expect(lost.isEmpty, "\(lost.prefix(20).joined(separator: ", "))")
  }

  @Test func `an alias that differs in its capitals only lets the text have both`() throws {
    let forms = knowledge.forms(written: "Tareck El Aissami")
    try #require(forms.count == 1)
    #expect(forms[0].fits([.startsUpper, .startsUpper, .startsUpper]))
    #expect(forms[0].fits([.startsUpper, [], .startsUpper]), "Tareck el-Aissami")
    #expect(!forms[0].fits([.startsUpper, .startsUpper, []]))
  }

  @Test func `capitals in a form ask for capitals in the text`() throws {
    func fits(_ form: String, _ shapes: [WordShape]) throws -> Bool {
      try #require(knowledge.forms(written: form).first { $0.text == form }).fits(shapes)
    }
    #expect(try fits("US", [[.startsUpper, .allUpper]]))
    #expect(try !fits("US", [[.startsUpper]]) && !fits("US", [[]]))
    #expect(try fits("North Korea", [.startsUpper, .startsUpper]))
    #expect(try fits("North Korea", [[.startsUpper, .allUpper], [.startsUpper, .allUpper]]))
    #expect(try !fits("North Korea", [[], .startsUpper]))
    #expect(try !fits("North Korea", [.startsUpper, []]))
  }
}
