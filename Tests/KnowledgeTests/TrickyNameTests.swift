import Knowledge
import Testing

/// Names that gazetteers miss, hold under another spelling, or hold too often.
@Suite struct TrickyNameTests {
  private let knowledge = KnowledgeBase.embedded

  private func ids(_ name: String) -> [String] {
    knowledge.entities(named: name).map { knowledge.entity($0).id }
  }

  @Test(
    "a name leads to what news means by it",
    arguments: [
      ("Komsomolsk-on-Amur", "place/komsomolsk-on-amur"), ("Vladivostok", "place/vladivostok"),
      ("Vostochny Cosmodrome", "place/vostochny-cosmodrome"), ("Panmunjom", "place/panmunjom"),
      ("Punggye-ri", "place/punggye-ri"), ("Bürgenstock", "place/burgenstock"),
      ("Mar-a-Lago", "place/mar-a-lago"), ("Blue House", "place/blue-house"),
      ("Zhongnanhai", "place/zhongnanhai"), ("Senkaku Islands", "place/senkaku-islands"),
      ("Diaoyu Islands", "place/senkaku-islands"), ("Dokdo", "place/dokdo"),
      ("Takeshima", "place/dokdo"), ("Kaesong", "place/kaesong"), ("Sinuiju", "place/sinuiju"),
      ("Wonsan", "place/wonsan"), ("Bakhmut", "place/bakhmut"), ("Artemivsk", "place/bakhmut"),
      ("Khan Younis", "place/khan-younis"), ("Khan Yunis", "place/khan-younis"),
      ("Avdiivka", "place/avdiivka"), ("Avdeevka", "place/avdiivka"), ("Kyiv", "place/kyiv"),
      ("Kiev", "place/kyiv"), ("Kharkiv", "place/kharkiv"), ("Kharkov", "place/kharkiv"),
      ("Odesa", "place/odesa"), ("Odessa", "place/odesa"),
      ("Sharm el-Sheikh", "place/sharm-el-sheikh"), ("Davos", "place/davos"),
      ("Myanmar", "state/MM"), ("Burma", "state/MM"), ("Türkiye", "state/TR"),
      ("Turkey", "state/TR"), ("Czechia", "state/CZ"), ("Czech Republic", "state/CZ"),
      ("Eswatini", "state/SZ"), ("Swaziland", "state/SZ"), ("North Macedonia", "state/MK"),
      ("Côte d'Ivoire", "state/CI"), ("Cote d’Ivoire", "state/CI"), ("Ivory Coast", "state/CI"),
      ("Holy See", "state/VA"), ("Vatican", "state/VA"), ("Kosovo", "state/XK"),
      ("Taiwan", "state/TW"), ("Palestine", "state/PS"), ("Crimea", "place/crimea"),
      ("Donbas", "place/donbas"), ("South China Sea", "place/south-china-sea"),
      ("East China Sea", "place/east-china-sea"), ("Sea of Japan", "place/sea-of-japan"),
      ("East Sea", "place/sea-of-japan"), ("Yellow Sea", "place/yellow-sea"),
      ("Strait of Hormuz", "place/strait-of-hormuz"), ("Taiwan Strait", "place/taiwan-strait"),
      ("Hawaii", "place/hawaii"), ("Guam", "place/guam"), ("Pearl Harbor", "place/pearl-harbor"),
      ("Camp David", "place/camp-david"), ("Pentagon", "place/pentagon"),
      ("Kremlin", "place/kremlin"), ("Downing Street", "place/downing-street"),
      ("White House", "place/white-house"), ("Élysée", "place/elysee-palace"), ("ROK", "state/KR"),
      ("UK", "state/GB"), ("PRC", "state/CN"), ("CAR", "state/CF"), ("Guinea-Bissau", "state/GW"),
      ("Equatorial Guinea", "state/GQ"), ("DR Congo", "state/CD"), ("South Korea", "state/KR"),
    ])
  func meant(_ name: String, _ id: String) {
    #expect(ids(name).contains(id), "\(name): \(ids(name))")
  }

  @Test(
    "a name of several is none of them for certain",
    arguments: [
      ("Korea", ["state/KP", "state/KR"]), ("Congo", ["state/CD", "state/CG"]),
      ("Georgia", ["place/us-georgia", "state/GE"]), ("Macedonia", ["state/MK"]),
    ])
  func several(_ name: String, _ expected: [String]) {
    #expect(Set(ids(name)).isSuperset(of: expected), "\(name): \(ids(name))")
  }

  @Test(
    "cities that are words, given names, surnames or states say so",
    arguments: [
      ("Nelson", [.givenName, .surname]), ("Normal", [.word]), ("Date", [.word]),
    ] as [(String, GazetteerFlags)])
  func flags(_ name: String, _ expected: GazetteerFlags) {
    let rows = knowledge.places(written: name).compactMap(knowledge.gazetteerRow)
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(knowledge.gazetteer.place(row).flags.isSuperset(of: expected), "\(name)")
    }
  }

  @Test(
    "who claims a disputed place or state is listed, whoever holds it",
    arguments: [
      ("place/crimea", ["state/RU", "state/UA"]), ("place/dokdo", ["state/JP", "state/KR"]),
      ("state/TW", ["state/CN"]), ("state/XK", ["state/RS"]), ("state/FR", []),
    ] as [(String, [String])])
  func claims(_ id: String, _ expected: [String]) throws {
    let claimants = knowledge.claimants(of: try #require(knowledge.find(id)))
    #expect(claimants.map { knowledge.entity($0).id } == expected)
  }

  @Test func `old names are attested, and raw alternate names are not`() {
    for (name, own) in [
      ("Leningrad", "Saint Petersburg"), ("Stalingrad", "Volgograd"), ("Pusan", "Busan"),
      ("Peking", "Beijing"), ("Bombay", "Mumbai"), ("Saigon", "Ho Chi Minh City"),
      ("Rangoon", "Yangon"), ("Arbil", "Erbil"),
    ] {
      let found = knowledge.entities(named: name).map { knowledge.entity($0).name }
      #expect(found.contains(own), "\(name): \(found)")
    }
    for name in ["Judah", "Misr", "Ki ep", "Gizo City", "Berea of Syria"] {
      #expect(ids(name).isEmpty, "\(name): \(ids(name))")
    }
  }
}
