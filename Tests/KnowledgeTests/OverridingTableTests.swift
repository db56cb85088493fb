import Knowledge
import Testing

/// Tables that add rows to others and replace those of the same key.
@Suite struct OverridingTableTests {
  private func read(_ extra: [String: String]) throws -> KnowledgeBase {
    let ours = ValidationTables.texts.map {
      TableSource.File(path: $0.key, bytes: Array($0.value.utf8))
    }
    let theirs = extra.map {
      TableSource.File(path: $0.key, name: "my/" + $0.key, bytes: Array($0.value.utf8))
    }
    return try KnowledgeBase(
      tables: TableSource(files: ours).overridden(by: TableSource(files: theirs)))
  }

  @Test func `an office keeps the holders of our file beside those of the other`() throws {
    let knowledge = try read([
      "leaders/KR.tsv": """
      P\tmoon-jae-in\tMoon Jae-in\tMoon\tm\t1953\t-\tMoon Jae In|Jae-in Moon
      T\tmoon-jae-in\thos\t-\t2017-05-10\t2022-05-09
      P\tyoon-suk-yeol\tYoon Suk-yeol\tYoon\tm\t1960\t-\t-
      T\tyoon-suk-yeol\thos\t-\t2022-05-10\t2025-04-04

      """
    ])
    let korea = try #require(knowledge.state(code: "KR"))
    let office = try #require(
      knowledge.offices(of: korea).first { knowledge.office($0).key == "KR.hos" })
    let terms = knowledge.terms(in: office).map { term in
      "\(knowledge.entity(term.person).name) \(term.validity.to?.description ?? "-")"
    }
    #expect(
      terms == [
        "Lee Myung-bak 2013-02-25", "Park Geun-hye 2017-03-10", "Hwang Kyo-ahn 2017-05-10",
        "Moon Jae-in 2022-05-09", "Yoon Suk-yeol 2025-04-04",
      ])
    let moon = try #require(knowledge.find("leader/moon-jae-in").flatMap(knowledge.person))
    #expect(moon.aliases == ["Moon Jae In", "Jae-in Moon"])
  }

  @Test func `names of cities and regions are listed, and regions by their codes`() throws {
    let knowledge = try read([
      "admin1.tsv": """
      code\tiso\tname\tlat\tlon\tpop\tflags\taliases
      JP.40\tJP-13\tGreater Tokyo\t35.69\t139.69\t8336599\t-\t-

      """
    ])
    #expect(knowledge.gazetteer.names.contains("Keijo"))
    #expect(knowledge.gazetteer.regionNames["JP.40"] == "Greater Tokyo")
    #expect(knowledge.gazetteer.regionNames["KR.13"] == "Gyeonggi")
  }

  @Test(
    "a table is known by its path",
    arguments: [
      ("states.tsv", true), ("leaders/KP.tsv", true), ("leaders/.tsv", false),
      ("leaders/KP.txt", false), ("leaders/a/KP.tsv", false), ("States.tsv", false),
      ("MANIFEST.tsv", false), ("x/states.tsv", false),
    ])
  func paths(_ path: String, _ isKnown: Bool) {
    #expect(TableSource.isKnown(path) == isKnown)
  }
}
