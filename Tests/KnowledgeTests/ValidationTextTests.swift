import Knowledge
import Testing

/// What the validator says of texts as texts.
@Suite struct ValidationTextTests {
  private static let stray = "has a stray blank; write single blanks, between words only"

  @Test(
    "what a text must not have is named",
    arguments: [
      TableChange("roles.tsv", "1\thead|chief", "1\t", "2:4: is empty; write - for none"),
      TableChange(
        "roles.tsv", "head of a body", "head of a body ", "2:2: \"head of a body \" \(stray)"),
      TableChange(
        "roles.tsv", "head of a body", " head of a body", "2:2: \" head of a body\" \(stray)"),
      TableChange(
        "roles.tsv", "head of a body", "head  of a body", "2:2: \"head  of a body\" \(stray)"),
      TableChange(
        "roles.tsv", "head of a body", "head\u{A0}of a body",
        "2:2: \"head\u{A0}of a body\" \(stray)"),
      TableChange("roles.tsv", "head|chief", "head| chief", "2:4: \"head| chief\" \(stray)"),
      TableChange(
        "roles.tsv", "head|chief", "head||chief", "2:4: has an empty item; part items by a single |"
      ),
      TableChange(
        "roles.tsv", "head|chief", "|head", "2:4: has an empty item; part items by a single |"),
      TableChange("roles.tsv", "head|chief", "head|-", "2:4: has an item -; write the items alone"),
      TableChange("roles.tsv", "head|chief", "head|head", "2:4: has \"head\" twice; keep one"),
      TableChange("roles.tsv", "hog\t", "\nhog\t", "3:1: a blank line; take it out"),
      TableChange("roles.tsv", "2\tvice president\n", "2\t-\n\n", "6:1: a blank line; take it out"),
      TableChange(
        "roles.tsv", "vice president\n", "vice president",
        "5:1: has no line feed at its end; the last line needs one too"),
      TableChange(
        "states.tsv", "# States.", "# States.\r",
        "1:1: has a carriage return; end lines with a line feed alone"),
      TableChange(
        "ATTRIBUTION.txt", "Made", "\u{FEFF}Made", "1:1: begins with a byte-order mark; take it out"
      ),
      TableChange(
        "ATTRIBUTION.txt", "4.0\n", "4.0",
        "3:1: has no line feed at its end; the last line needs one too"),
      TableChange(
        "roles.tsv", "hos\thead of state\t1\t-", "hos\thead of state\t1",
        "4:3: has 3 fields, needs 4, parted by one tab each"),
      TableChange(
        "roles.tsv", "hos\thead of state\t1\t-", "hos\thead of state\t1\t-\t-",
        "4:5: has 5 fields, needs 4, parted by one tab each"),
    ])
  func broken(_ change: TableChange) throws { try change.check() }

  @Test(
    "what a text may have is no problem",
    arguments: [
      TableChange("roles.tsv", "hog\t", "# a  comment | of | blanks \nhog\t"),
      TableChange("roles.tsv", "head|chief", "head|head of the body"),
      TableChange("roles.tsv", "head of a body", "head of a bódy – of “any” kind"),
      TableChange("roles.tsv", "head|chief", "-"),
      TableChange("ATTRIBUTION.txt", "4.0\n", "4.0\n\n  | - |  \n\n"),
    ])
  func allowed(_ change: TableChange) throws { try change.check() }

  @Test func `the first field that is no UTF-8 is named`() throws {
    var bytes = Array(try #require(ValidationTables.texts["roles.tsv"]).utf8)
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "y")))
    bytes[place] = 0xE9
    let files = ValidationTables.files().filter { $0.path != "roles.tsv" }
    #expect(
      ValidationTables.problems(files + [TableSource.File(path: "roles.tsv", bytes: bytes)]) == [
        "roles.tsv:5:2: is no UTF-8; save the file as UTF-8"
      ])
  }
}
