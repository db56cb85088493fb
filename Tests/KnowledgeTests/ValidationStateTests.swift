import Knowledge
import Testing

/// What the validator says of states, bodies and roles.
@Suite struct ValidationStateTests {
  private static let date = "is no date; write 2011-12-17, 2011-12, 2011 or -"
  private static let code =
    "is no code; write two letters, four for a historic state, or X- and a name"

  @Test(
    "what is wrong with a state is named",
    arguments: [
      TableChange("states.tsv", "X-SOME-LAND", "X-some-land", "7:1: \"X-some-land\" \(code)"),
      TableChange("states.tsv", "X-SOME-LAND", "XSL", "7:1: \"XSL\" \(code)"),
      TableChange("states.tsv", "X-SOME-LAND", "X-", "7:1: \"X-\" \(code)"),
      TableChange(
        "states.tsv", "X-SOME-LAND", "SUHH", "7:1: \"SUHH\" stands in the table twice; keep one row"
      ),
      TableChange(
        "states.tsv", "X-SOME-LAND", "AA",
        "7:1: \"AA\" after \"SUHH\"; sort the rows by id, in the order of bytes"),
      TableChange(
        "states.tsv", "Some Land", "-", "7:2: \"name\" is missing; write it, or take the row out"),
      TableChange(
        "states.tsv", "Some Land", "Japan",
        "7:2: \"Japan\" is the name of another state too; names tell states apart"),
      TableChange(
        "states.tsv", "KOR", "KO", "5:4: \"KO\" is no code of three letters; write KOR or -"),
      TableChange(
        "states.tsv", "KOR", "Kor", "5:4: \"Kor\" is no code of three letters; write KOR or -"),
      TableChange(
        "states.tsv", "KOR", "PRK", "5:4: \"PRK\" is the code of another state too; mend one"),
      TableChange("states.tsv", "1922-12-30", "1922-02-30", "6:5: \"1922-02-30\" \(date)"),
      TableChange("states.tsv", "1922-12-30", "1992", "6:6: ends before it begins"),
      TableChange(
        "states.tsv", "disputed", "occupied",
        "7:8: a status is disputed, historic, member, observer, territory"),
      TableChange("states.tsv", "1991-12-26", "-", "6:6: a historic state has an end; write it"),
      TableChange(
        "states.tsv", "-\t-\t-\tdisputed", "-\t2001\t-\tterritory",
        "7:6: a state that is past has the status historic; mend one"),
      TableChange(
        "states.tsv", "tokyo\tmember", "-\tmember",
        "3:7: a member or observer has a capital; name it"),
      TableChange(
        "states.tsv", "-\t-\t-\tdisputed", "-\t-\t-\tobserver",
        "7:7: a member or observer has a capital; name it"),
      TableChange("states.tsv", "\ttokyo", "\tkyoto", "3:7: no table holds \"place/kyoto\""),
      TableChange(
        "states.tsv", "\ttokyo", "\ttokyo|dokdo",
        "3:7: \"dokdo\" does not lie in JP in places.tsv; mend one",
        "3:7: \"dokdo\" is of the kind island in places.tsv, not capital; mend one"),
      TableChange("states.tsv", "disputed\tKR", "disputed\tKR|AA", "7:9: no table holds \"AA\""),
      TableChange(
        "forms.tsv", "Japanese\tadjective", "Japanese\tname",
        "states.tsv:3:1: forms.tsv has no adjective and no demonym for \"JP\"; add one"),
    ])
  func brokenStates(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with a state is no problem",
    arguments: [
      TableChange("states.tsv", "X-SOME-LAND", "X-S"),
      TableChange("states.tsv", "KOR", "-"),
      TableChange("states.tsv", "1922-12-30", "1922"),
      TableChange("states.tsv", "1922-12-30", "1991"),
      TableChange("states.tsv", "-\t-\t-\tdisputed", "1991\t2001\t-\tdisputed"),
      TableChange("states.tsv", "-\t-\t-\tdisputed", "1991\t-\ttokyo\tterritory"),
      TableChange("states.tsv", "\ttokyo\tmember", "\ttokyo\tobserver"),
      TableChange("states.tsv", "disputed\tKR", "disputed\tKR|UN"),
      TableChange("forms.tsv", "Japanese\tadjective", "Japanese\tdemonym"),
    ])
  func allowedStates(_ change: TableChange) throws { try change.check() }

  @Test(
    "what is wrong with a body is named",
    arguments: [
      TableChange(
        "bodies.tsv", "yonhap\t", "yonhap--news\t",
        "3:1: \"yonhap--news\" is no id; write letters, digits and single hyphens"),
      TableChange(
        "bodies.tsv", "yonhap\t", "yonhap news\t",
        "3:1: \"yonhap news\" is no id; write letters, digits and single hyphens"),
      TableChange(
        "bodies.tsv", "yonhap\t", "UN\t", "3:1: \"UN\" stands in the table twice; keep one row"),
      TableChange(
        "bodies.tsv", "yonhap\t", "JP\t",
        "3:1: \"JP\" after \"UN\"; sort the rows by id, in the order of bytes",
        "3:1: \"JP\" is a state too; give the body another id"),
      TableChange(
        "bodies.tsv", "United Nations", "-",
        "2:2: \"name\" is missing; write it, or take the row out"),
      TableChange(
        "bodies.tsv", "\tmedia", "\t-", "3:3: \"kind\" is missing; write it, or take the row out"),
      TableChange(
        "bodies.tsv", "\tmedia", "\tpaper",
        "3:3: a kind of body is agency, body, club, company, media, military, party, university"),
    ])
  func brokenBodies(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with a body is no problem",
    arguments: [
      TableChange("bodies.tsv", "yonhap\t", "Yonhap-2\t"),
      TableChange("bodies.tsv", "\tmedia", "\tagency"),
    ])
  func allowedBodies(_ change: TableChange) throws { try change.check() }

  @Test(
    "what is wrong with a role is named",
    arguments: [
      TableChange(
        "roles.tsv", "vice\t", "viCe\t",
        "leaders/KR.tsv:5:2: roles.tsv holds no \"vice\"",
        "5:1: \"viCe\" is no role; write small letters and single hyphens"),
      TableChange(
        "roles.tsv", "vice\t", "hos\t",
        "leaders/KR.tsv:5:2: roles.tsv holds no \"vice\"",
        "5:1: \"hos\" stands in the table twice; keep one row"),
      TableChange(
        "roles.tsv", "head of a body", "-",
        "2:2: \"label\" is missing; write it, or take the row out"),
      TableChange("roles.tsv", "2\tvice", "0\tvice", "5:3: a rank is a number from 1 to 9"),
      TableChange("roles.tsv", "2\tvice", "10\tvice", "5:3: a rank is a number from 1 to 9"),
      TableChange("roles.tsv", "2\tvice", "first\tvice", "5:3: a rank is a number from 1 to 9"),
      TableChange(
        "roles.tsv", "\tvice p", "\tVice p",
        "5:4: \"Vice president\" has a capital; write titles in lower case"),
    ])
  func brokenRoles(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with a role is no problem",
    arguments: [
      TableChange("roles.tsv", "2\tvice", "9\tvice"),
      TableChange("roles.tsv", "vice\tdeputy", "un-envoy\tenvoy\t1\t-\nvice\tdeputy"),
    ])
  func allowedRoles(_ change: TableChange) throws { try change.check() }
}
