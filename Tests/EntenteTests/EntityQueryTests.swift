import Entente
import Extractor
import Knowledge
import Testing

/// Entities as people write them.
@Suite struct EntityQueryTests {
  private let network = SmallCorpus.network(
    [
      SmallCorpus.document(
        "a", "2023-09-14",
        """
        Vladimir Putin met Kim Jong-un in Russia. Kim Jong-il had met Vladimir Putin in Russia too.
        North Korea, South Korea and China sent letters. Xi Jinping wrote to Emmanuel Macron of France.
        Burma thanked Japan for its help. The United States said nothing to Recep Tayyip Erdogan.
        """)
    ])

  private func answer(_ text: String, _ knowledge: KnowledgeBase? = .embedded) -> String {
    switch network.find(text, knowledge: knowledge) {
    case .one(let index): network.nodes[index].entity.id
    case .several(let indices):
      indices.map { network.nodes[$0].entity.id }.joined(separator: " | ")
    case .none(let suggestions): "? " + suggestions.joined(separator: ", ")
    }
  }

  @Test(
    "ids, names, other forms, surnames and parts of names are found",
    arguments: [
      ("leader/vladimir-putin", "leader/vladimir-putin"),
      ("vladimir-putin", "leader/vladimir-putin"),
      ("Vladimir Putin", "leader/vladimir-putin"), ("VLADIMIR PUTIN", "leader/vladimir-putin"),
      ("Putin", "leader/vladimir-putin"), ("putin", "leader/vladimir-putin"),
      ("Vladimir", "leader/vladimir-putin"), ("Putin, Vladimir", "leader/vladimir-putin"),
      ("Kim Jong-un", "leader/kim-jong-un"), ("Kim Jong Un", "leader/kim-jong-un"),
      ("kim jongun", "leader/kim-jong-un"), ("un", "leader/kim-jong-un"),
      ("Kim", "leader/kim-jong-il | leader/kim-jong-un"),
      ("Kim Jong", "leader/kim-jong-il | leader/kim-jong-un"),
      ("state/KP", "state/KP"), ("KP", "state/KP"), ("North Korea", "state/KP"),
      ("DPRK", "state/KP"), ("D.P.R.K.", "state/KP"), ("Korea", "state/KP | state/KR"),
      ("Myanmar", "state/MM"), ("Burma", "state/MM"), ("US", "state/US"), ("U.S.", "state/US"),
      ("Erdoğan", "leader/recep-tayyip-erdogan"), ("ERDOĞAN", "leader/recep-tayyip-erdogan"),
      ("Macron", "leader/emmanuel-macron"), ("Xi", "leader/xi-jinping"),
    ])
  func finds(_ text: String, _ expected: String) {
    #expect(answer(text) == expected)
  }

  @Test(
    "an unknown name suggests the nearest ones",
    arguments: [
      ("Putni", "? Vladimir Putin"), ("Vladmir Putin", "? Vladimir Putin"), ("Chna", "? China"),
      ("North Korae", "? North Korea"), ("Macrom", "? Emmanuel Macron"),
      ("Xyzzyxyzzy", "? "), ("", "? "), ("  ", "? "), ("—", "? "), ("place/", "? "),
    ])
  func suggests(_ text: String, _ expected: String) {
    #expect(answer(text) == expected)
  }

  @Test(
    "without the tables other forms than the names are unknown",
    arguments: [
      ("DPRK", "? "), ("Putin", "leader/vladimir-putin"), ("Korea", "state/KP | state/KR"),
      ("Myanmar", "state/MM"),
    ])
  func withoutTables(_ text: String, _ expected: String) {
    #expect(answer(text, nil) == expected)
  }

  @Test func `a form whose entity is not in the network is unknown`() {
    #expect(answer("Germany").hasPrefix("?"))
    #expect(answer("state/DE").hasPrefix("?"))
  }
}
