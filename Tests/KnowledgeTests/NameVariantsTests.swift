import Testing

@testable import Knowledge

/// Spellings of one and the same name, and names that must stay apart.
@Suite struct NameVariantsTests {
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
    "spellings are made word by word",
    arguments: [
      (["kim", "jong", "un"], [false, true], ["kim jong un", "kim jongun"]),
      (["kim", "jong", "un"], [false, false], ["kim jong un"]),
      (["xi", "jinping"], [false], ["xi jinping"]),
      (
        ["bashar", "al", "assad"], [false, true],
        ["bashar al assad", "bashar el assad", "bashar alassad", "bashar assad"]
      ),
      (["al", "gore"], [false], ["al gore", "el gore"]),
      (["andrzej", "duda"], [false], ["andrzej duda"]),
      (["radoslaw", "sikorski"], [false], ["radoslaw sikorski"]),
      (["ihor", "sky"], [false], ["ihor sky", "igor sky"]),
      (
        ["yuri", "pasky"], [false],
        [
          "yuri pasky", "yuri paskyy", "yuri paskiy", "yuri paskyi", "yuri paskii", "yuri paskij",
          "yury pasky", "yury paskyy", "yury paskiy", "yury paskyi", "yury paskii", "yury paskij",
          "yuriy pasky", "yuriy paskyy", "yuriy paskiy", "yuriy paskyi", "yuriy paskii",
          "yuriy paskij", "iurii pasky", "iurii paskyy", "iurii paskiy", "iurii paskyi",
          "iurii paskii", "iurii paskij",
        ]
      ),
    ] as [([String], [Bool], [String])])
  func wordByWord(_ words: [String], _ hyphens: [Bool], _ expected: [String]) {
    let spellings = NameVariants.spellings(of: words, hyphens: hyphens)
      .map { $0.joined(separator: " ") }
    #expect(spellings.first == words.joined(separator: " "), "the name's own comes first")
    #expect(spellings.sorted() == expected.sorted())
  }

  @Test func `spellings are limited and never repeat`() {
    let spellings = NameVariants.spellings(
      of: ["mohammed", "ahmed", "hussein", "yevgeny", "alexander"])
    #expect(spellings.count >= 60 && spellings.count <= NameVariants.limit + 2)
    #expect(Set(spellings).count == spellings.count)
  }

  @Test func `a surname alone keeps its ending`() {
    #expect(NameVariants.spellings(of: ["chomsky"]) == [["chomsky"]])
  }

  @Test func `no full name means two people but those that really share one`() {
    /// Names that news text gives to two people of the tables.
    let shared: Set<String> = ["george bush", "modibo keita"]
    let knowledge = KnowledgeBase.embedded
    var owners: [String: Set<EntityID>] = [:]
    for form in knowledge.forms where form.kind == .fullName {
      for found in knowledge.forms(written: form.text) where found.kind == .fullName {
        owners[Folding.fold(form.text), default: []].formUnion(found.targets)
      }
    }
    #expect(owners.count > 2_000)
    let several = owners.filter { $0.value.count > 1 }
      .map { name, ids in (name, ids.sorted().map { knowledge.entity($0).id }) }
    for (name, ids) in several {
      #expect(shared.contains(name), "\(name): \(ids.joined(separator: ", "))")
    }
    #expect(Set(several.map(\.0)) == shared)
  }
}
