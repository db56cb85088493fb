import Testing

@testable import Knowledge

/// Spellings of one and the same name, and names that must stay apart.
@Suite struct SpellingRulesTests {
  @Test(
    "spellings of one person lead to that person alone",
    arguments: [
      ("kim-jong-un", "Kim Jong-un|Kim Jong Un|Kim Jongun|Kim Jong-Un|KIM JONG UN|kim jong-un"),
      ("kim-jong-il", "Kim Jong-il|Kim Jong Il|Kim Jongil"),
      (
        "volodymyr-zelenskyy",
        "Volodymyr Zelenskyy|Volodymyr Zelensky|Volodymyr Zelenskiy|Volodymyr Zelenskyi"
      ),
      ("sergei-lavrov", "Sergei Lavrov|Sergey Lavrov|Serguei Lavrov"),
      ("sergei-shoigu", "Sergei Shoigu|Sergey Shoigu"),
      ("dmitry-medvedev", "Dmitry Medvedev|Dmitri Medvedev|Dmitriy Medvedev"),
      ("mohammed-bin-salman", "Mohammed bin Salman|Muhammad bin Salman|Mohamed bin Salman|MBS"),
      ("bashar-al-assad", "Bashar al-Assad|Bashar Al-Assad|Bashar el-Assad|Bashar Assad"),
      ("hafez-al-assad", "Hafez al-Assad|Hafez Assad"),
      (
        "abdel-fattah-el-sissi",
        "Abdel-Fattah el-Sissi|Abdel Fattah al-Sisi|Abdul Fattah al-Sisi|Abdel Fattah el-Sisi"
      ),
      ("recep-tayyip-erdogan", "Recep Tayyip Erdoğan|Recep Tayyip Erdogan|Tayyip Erdoğan"),
      ("li-qiang", "Li Qiang"), ("li-keqiang", "Li Keqiang"),
      ("kim-yung-ho", "Kim Yung-ho|Kim Yung Ho"),
      ("george-w-bush", "George W. Bush|George W Bush"),
      ("george-h-w-bush", "George H. W. Bush|George H.W. Bush|George HW Bush"),
    ])
  func onePerson(_ id: String, _ spellings: String) {
    let knowledge = KnowledgeBase.embedded
    for spelling in spellings.split(separator: "|") {
      let found = knowledge.entities(named: String(spelling)).map { knowledge.entity($0).id }
      #expect(found == ["leader/" + id], "\(spelling)")
    }
  }

  @Test(
    "spellings that rules make lead to one who is spelled otherwise",
    arguments: [
      // -y, -i, -iy, -ii and Ukrainian h for g.
      ("sergei-lavrov", "Serguei Lavrov"), ("dmitry-medvedev", "Dmitrii Medvedev"),
      ("oleksii-reznikov", "Oleksiy Reznikov|Alexei Reznikov|Oleksii Reznikov"),
      ("ihor-klymenko", "Igor Klymenko"), ("valerii-zaluzhnyi", "Valery Zaluzhnyi"),
      ("petro-poroshenko", "Pyotr Poroshenko"), ("volodymyr-zelenskyy", "Vladimir Zelensky"),
      ("alexander-lukashenko", "Aleksandr Lukashenko|Alyaksandr Lukashenko"),
      ("shavkat-mirziyoyev", "Shavkat Mirziyoev"), ("ilham-aliyev", "Ilham Aliev"),
      // Arabic and Persian.
      ("hosni-mubarak", "Hosni Mubarak"), ("mahmoud-ahmadinejad", "Mahmud Ahmadinejad"),
      ("ebrahim-raisi", "Ibrahim Raisi"),
      ("muammar-gaddafi", "Moammar Gadhafi|Muammar Gaddafi|Muammar Qaddafi"),
      ("mahmoud-abbas", "Mahmud Abbas"), ("hamid-karzai", "Hamid Karzai"),
      // Korean surnames of the North and the South.
      ("choe-son-hui", "Choi Son Hui|Choe Son-hui|Choe Sonhui"),
      ("ri-yong-ho", "Lee Yong Ho|Ri Yong-ho"), ("park-geun-hye", "Pak Geun-hye"),
      ("roh-moo-hyun", "Noh Moo-hyun|Ro Moo Hyun"),
      // Surname first at home.
      ("shinzo-abe", "Abe Shinzo|Shinzo Abe"), ("viktor-orban", "Orbán Viktor|Orban Viktor"),
      ("fumio-kishida", "Kishida Fumio"),
      // Initials, "Jr.", letters spelled out.
      ("donald-trump", "Donald J. Trump|Donald Trump"),
      ("gerhard-schroder", "Gerhard Schroeder|Gerhard Schroder|Gerhard Schröder"),
      ("jonas-gahr-store", "Jonas Gahr Stoere|Jonas Gahr Støre"),
    ])
  func byRule(_ id: String, _ spellings: String) {
    let knowledge = KnowledgeBase.embedded
    for spelling in spellings.split(separator: "|") {
      let found = knowledge.entities(named: String(spelling)).map { knowledge.entity($0).id }
      #expect(found.contains("leader/" + id), "\(spelling): \(found)")
    }
  }

  @Test(
    "names that no rule joins stay apart",
    arguments: [
      "Ri Kuan Yew", "Sikorskiy Radoslaw", "Sing Jong-un", "Putin Vladimir", "Xi Jin Ping Pong",
      "Mohammed Trump", "Angela Merkl",
    ])
  func apart(_ name: String) {
    let knowledge = KnowledgeBase.embedded
    #expect(knowledge.forms(written: name).isEmpty)
  }

  @Test func `a bare surname is not respelled by the rules for full names`() {
    let knowledge = KnowledgeBase.embedded
    func bearers(_ surname: String) -> [String] {
      knowledge.bearers(ofSurname: surname).map { knowledge.entity($0).id }
    }
    #expect(bearers("ri").contains("leader/ri-yong-ho"))
    #expect(!bearers("lee").contains("leader/ri-yong-ho"))
    #expect(!bearers("ri").contains("leader/lee-myung-bak"))
  }

  @Test func `in its own document a Korean is called by either surname`() throws {
    let knowledge = KnowledgeBase.embedded
    let person = try #require(knowledge.find("leader/ri-yong-ho").flatMap(knowledge.person))
    #expect(Set(knowledge.surnameSpellings(of: person)).isSuperset(of: ["ri", "lee"]))
    let assad = try #require(knowledge.find("leader/bashar-al-assad").flatMap(knowledge.person))
    #expect(Set(knowledge.surnameSpellings(of: assad)).contains("assad"))
  }
}
