import Knowledge
import Testing

/// What the validator says of the rows of leaders' files: their order, offices and persons.
@Suite struct ValidationLeaderTests {
  private static let kr = "leaders/KR.tsv"
  private static let un = "leaders/UN.tsv"
  private static let date = "is no date; write 2011-12-17, 2011-12, 2011 or -"
  private static let order = "rows stand in the order A, O, S, V, then P with T; move it up"
  private static let noRowA =
    "has no row A; begin with A, the month as of which it holds, the first complete year and a note"

  @Test(
    "what is wrong with the rows of a file is named",
    arguments: [
      TableChange(
        un, "O\tchief", "Q\tchief", "2:1: a row begins with A, O, S, V, P or T, not \"Q\""),
      TableChange(un, "A\t2026-01\t-\t-\n", "", "1:1: \(noRowA)"),
      TableChange(
        un, "A\t2026-01\t-\t-", "A\t2026-01\t-",
        "1:3: has 3 fields, needs 4, parted by one tab each"),
      TableChange(
        un, "A\t2026-01", "A\t2025-01\t-\t-\nA\t2026-01", "2:1: a second row A; keep one"),
      TableChange(un, "A\t2026-01", "A\t2026", "1:2: \"2026\" is no month; write 2025-12"),
      TableChange(un, "A\t2026-01", "A\t-", "1:2: \"-\" is no month; write 2025-12"),
      TableChange(
        un, "A\t2026-01\t-", "A\t2026-01\t1946-01", "1:3: \"1946-01\" is no year; write 1990 or -"),
      TableChange(
        un, "\tBan\tm\t1944\t-\t-", "\tBan\tm\t1944\t-",
        "3:7: has 7 fields, needs 8, parted by one tab each"),
      TableChange(
        un, "2016-12-31", "2016-12-31\nO\thos\tPresident\t-\t-\t-", "5:1: \(order)"),
      TableChange(
        un, "O\tchief", "V\tchief\t1940\t1941\tnone\nO\tchief", "3:1: \(order)"),
      TableChange(
        un, "T\tban-ki-moon", "T\tban-kimoon",
        "4:2: no row P for \"ban-kimoon\" before it; a person's terms follow the person"),
      TableChange(
        un, "P\tban-ki-moon", "T\tban-ki-moon\tchief\t-\t1999\t2000\nP\tban-ki-moon",
        "3:2: no row P for \"ban-ki-moon\" before it; a person's terms follow the person"),
    ])
  func brokenRows(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with the rows of a file is no problem",
    arguments: [
      TableChange(un, "A\t2026-01\t-\t-", "# Organs below.\nA\t2026-01\t1946\tno doubt"),
      TableChange(un, "2016-12-31", "2016-12-31\nP\tzoe\tZoe\tZoe\tf\t-\t-\t-"),
    ])
  func allowedRows(_ change: TableChange) throws { try change.check() }

  @Test func `a file is named after a state or body`() {
    var texts = ValidationTables.texts
    texts["leaders/UNO.tsv"] = texts.removeValue(forKey: "leaders/UN.tsv")
    #expect(
      ValidationTables.problems(texts) == [
        "leaders/UNO.tsv:1:1: the file is named after no state or body: \"UNO\""
      ])
  }

  @Test(
    "what is wrong with an office is named",
    arguments: [
      TableChange(
        un, "O\tchief", "O\tboss\tBoss\t-\t-\t-\nO\tchief", "2:2: roles.tsv holds no \"boss\""),
      TableChange(
        un, "O\tchief", "O\thos\tHead\t-\t-\t-\nO\tchief",
        "3:2: \"chief\" after \"hos\"; sort the rows by role, in the order of bytes"),
      TableChange(
        un, "O\tchief", "O\tchief\tHead\t-\t-\t-\nO\tchief",
        "3:2: \"chief\" stands in the table twice; keep one row"),
      TableChange(
        un, "Secretary-General", "-", "2:3: \"title\" is missing; write it, or take the row out"),
      TableChange(kr, "1948-08-15", "1948-15-08", "5:4: \"1948-15-08\" \(date)"),
      TableChange(
        kr, "1960-04-26", "1947", "5:5: ends before it begins",
        "20:6: goes on after the end of the office KR.vice (1947); mend one"),
      TableChange(kr, "S\thos\t2016-12-09", "S\thos\t2016-12-9", "6:3: \"2016-12-9\" \(date)"),
      TableChange(kr, "V\thog", "V\tvice\t1950\t1949\tnone\nV\thog", "7:4: ends before it begins"),
      TableChange(
        kr, "S\thos", "S\tchief\t-\t-\tnone\nS\thos", "6:2: the file has no row O for \"chief\""),
      TableChange(
        kr, "V\thog", "V\tchief\t-\t-\tnone\nV\thog", "7:2: the file has no row O for \"chief\""),
    ])
  func brokenOffices(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with an office is no problem",
    arguments: [
      TableChange(un, "O\tchief", "# Organs.\nO\tchief"),
      TableChange(kr, "1960-04-26", "1960"),
      TableChange(kr, "V\thog\t-", "V\thog\t2009"),
      TableChange(kr, "S\thos", "S\tvice\t-\t-\ttwo of them\nS\thos"),
    ])
  func allowedOffices(_ change: TableChange) throws { try change.check() }

  @Test(
    "what is wrong with a person is named",
    arguments: [
      TableChange(
        kr, "P\tmoon-jae-in\tMoon Jae-in\tMoon",
        "P\ta-moon\tA Moon\tMoon\tm\t-\t-\t-\nP\tmoon-jae-in\tMoon Jae-in\tMoon",
        "15:2: \"a-moon\" after \"lee-nak-yon\"; sort the rows by id, in the order of bytes"),
      TableChange(
        kr, "P\tmoon-jae-in\tMoon Jae-in\tMoon",
        "P\tlee-nak-yon\tLee\tLee\tm\t-\t-\t-\nP\tmoon-jae-in\tMoon Jae-in\tMoon",
        "15:2: \"lee-nak-yon\" stands in the table twice; keep one row"),
      TableChange(
        kr, "P\tmoon-jae-in\tMoon Jae-in\tMoon",
        "P\tlee-Z\tLee\tLee\tm\t-\t-\t-\nP\tmoon-jae-in\tMoon Jae-in\tMoon",
        "15:2: \"lee-Z\" after \"lee-nak-yon\"; sort the rows by id, in the order of bytes",
        "15:2: \"lee-Z\" is no id; write small letters, digits and single hyphens"),
      TableChange(
        un, "2016-12-31", "2016-12-31\nP\tmoon-jae-in\tMoon Jae-in\tMoon\tm\t-\t-\t-",
        "5:2: \"moon-jae-in\" stands in leaders/KR.tsv:15 too; for another person write moon-jae-in-un"
      ),
      TableChange(
        un, "\tBan Ki-moon\tBan", "\t-\tBan",
        "3:3: \"name\" is missing; write it, or take the row out",
        "3:4: \"Ban\" stands in no name of the person; mend one"),
      TableChange(
        un, "\tBan Ki-moon\tBan", "\tBan Ki-moon\t-",
        "3:4: \"surname\" is missing; write what later mentions use"),
      TableChange(
        un, "\tBan Ki-moon\tBan", "\tBan Ki-moon\tKi-mo",
        "3:4: \"Ki-mo\" stands in no name of the person; mend one"),
      TableChange(
        un, "\tBan Ki-moon\tBan", "\tBan Ki-moon\tPresident Ban",
        "3:4: \"President Ban\" stands in no name of the person; mend one"),
      TableChange(un, "\tm\t1944", "\tx\t1944", "3:5: a sex is m, f or -"),
      TableChange(un, "\tm\t1944", "\tm\t44", "3:6: \"44\" \(date)"),
      TableChange(un, "\tm\t1944\t-", "\tm\t1944\t?", "3:7: \"?\" \(date)"),
      TableChange(
        kr, "1868\t1953-04-17", "1868\t1867", "19:7: ends before it begins",
        "20:6: in office after death (1867); mend the end of the term or the death"),
      TableChange(
        un, "1944\t-\t-", "1944\t-\tBan Kimoon|Bán Ki moon",
        "3:8: \"Bán Ki moon\" is the name itself; take it out"),
    ])
  func brokenPersons(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with a person is no problem",
    arguments: [
      TableChange(un, "\tBan Ki-moon\tBan", "\tBan Ki-moon\tKi moon|Nobody"),
      TableChange(un, "\tBan Ki-moon\tBan", "\tBan Ki-moon\tKing Ban"),
      TableChange(un, "Ban\tm\t1944\t-\t-", "Gentle\tm\t1944\t-\tThe Gentle"),
      TableChange(un, "\tm\t1944", "\t-\t1944-06-13"),
      TableChange(un, "1944\t-\t-", "1944\t-\tBan Ki-Moon|Ban Kimoon"),
      TableChange(un, "2016-12-31", "2016-12-31\nP\tmoon-jae-in-un\tMoon Jae-in\tMoon\tm\t-\t-\t-"),
    ])
  func allowedPersons(_ change: TableChange) throws { try change.check() }
}
