import Knowledge
import Testing

/// What the validator says of places and their links to the generated tables.
@Suite struct ValidationPlaceTests {
  private static let latitude = "is no number of degrees from -90 to 90 with two to four decimals"
  private static let longitude =
    "is no number of degrees from -180 to 180 with two to four decimals"
  private static let seoul = "seoul\tSeoul\tcapital\tKR\t37.57\t126.98\t9400000\t-\t-\t-\t1835848"
  private static let kinds = """
    base, border, canal, capital, city, desert, facility, island, lake, mountain, nuclear, peninsula, region, river, \
    sea, seat, strait, venue
    """

  @Test(
    "what is wrong with a place is named",
    arguments: [
      TableChange(
        "places.tsv", "dokdo\t", "Dokdo\t",
        "3:1: \"Dokdo\" after \"blue-house\"; sort the rows by id, in the order of bytes",
        "3:1: \"Dokdo\" is no id; write small letters, digits and single hyphens"),
      TableChange(
        "places.tsv", "dokdo\t", "dokdō\t",
        "3:1: \"dokdō\" is no id; write small letters, digits and single hyphens"),
      TableChange(
        "places.tsv", "dokdo\t", "blue-house\t",
        "3:1: \"blue-house\" stands in the table twice; keep one row"),
      TableChange(
        "places.tsv", "\tDokdo", "\t-", "3:2: \"name\" is missing; write it, or take the row out"),
      TableChange("places.tsv", "\tisland", "\trock", "3:3: a kind of place is \(kinds)"),
      TableChange("places.tsv", "island\tKR", "island\tKR|KX", "3:4: no table holds \"KX\""),
      TableChange("places.tsv", "37.24", "97.24", "3:5: \"97.24\" \(latitude)"),
      TableChange(
        "places.tsv", "37.24", String(repeating: "9", count: 400) + ".00",
        "3:5: \"\(String(repeating: "9", count: 400)).00\" \(latitude)"),
      TableChange("places.tsv", "37.24", "37,24", "3:5: \"37,24\" \(latitude)"),
      TableChange("places.tsv", "37.24", "37.2", "3:5: \"37.2\" \(latitude)"),
      TableChange("places.tsv", "37.24", "37.24321", "3:5: \"37.24321\" \(latitude)"),
      TableChange("places.tsv", "37.24", "37", "3:5: \"37\" \(latitude)"),
      TableChange("places.tsv", "131.87", "-180.01", "3:6: \"-180.01\" \(longitude)"),
      TableChange(
        "places.tsv", "37.24", "-", "3:5: \"lat\" is missing; each place has coordinates"),
      TableChange(
        "places.tsv", "40.00\t135.00", "-\t-",
        "6:5: \"lat\" is missing; each place has coordinates",
        "6:6: \"lon\" is missing; each place has coordinates"),
      TableChange(
        "places.tsv", "40.00\t135.00", "0.00\t0.00",
        "6:5: 0 degrees north and east is in the sea off Africa; write where the place is"),
      TableChange(
        "places.tsv", "131.87\t-", "131.87\t40",
        "3:7: only a city or capital has a population; write -"),
      TableChange(
        "places.tsv", "3000000", "3 million",
        "5:7: \"3 million\" is no number of people; write 290000 or -"),
      TableChange(
        "places.tsv", "3000000", "0", "5:7: \"0\" is no number of people; write 290000 or -"),
      TableChange(
        "places.tsv", "Takeshima", "Takeshima|Takeshima", "3:8: has \"Takeshima\" twice; keep one"),
      TableChange(
        "places.tsv", "Takeshima", "Takeshima|Také-shima|Také shima",
        "3:8: \"Také shima\" is \"Také-shima\" once more; keep one"),
      TableChange(
        "places.tsv", "Takeshima", "Dokdo", "3:8: \"Dokdo\" is the name itself; take it out"),
      TableChange(
        "places.tsv", "-\t-\tKR\t-\t-", "-\t-\t-\t-\t-",
        "2:9: a seat stands for a state or body; name it"),
      TableChange("places.tsv", "-\t-\tKR\t-\t-", "-\t-\tKX\t-\t-", "2:9: no table holds \"KX\""),
      TableChange("places.tsv", "-\tJP\t-", "-\tJP|KX\t-", "3:10: no table holds \"KX\""),
    ])
  func broken(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with a place is no problem",
    arguments: [
      TableChange("places.tsv", "dokdo\t", "dokdo-2\t"),
      TableChange("places.tsv", "\tisland", "\tnuclear"),
      TableChange("places.tsv", "island\tKR", "island\tKR|JP"),
      TableChange("places.tsv", "40.00\t135.00", "0.00\t-180.0000"),
      TableChange("places.tsv", "40.00\t135.00", "-90.00\t0.001"),
      TableChange("places.tsv", "3000000", "-"),
      TableChange("places.tsv", "Takeshima", "Takeshima|Takeshima Island|Liancourt Rocks"),
      TableChange("places.tsv", "Takeshima", "DOKDO"),
      TableChange("places.tsv", "-\t-\tKR\t-\t-", "-\t-\tUN\t-\t-"),
    ])
  func allowed(_ change: TableChange) throws { try change.check() }

  @Test(
    "what is wrong with a link is named",
    arguments: [
      TableChange(
        "places.tsv", "131.87\t-\tTakeshima\t-\tJP\t-", "131.87\t-\tTakeshima\t-\tJP\tKR.13",
        "4:11: \"KR.13\" is \"dokdo\" too; link one place to it"),
      TableChange(
        "places.tsv", "1835848", "1835849",
        "7:11: cities.tsv holds no \"1835849\"; write - for none"),
      TableChange("places.tsv", "KR.13", "KR.99", "4:11: admin1.tsv holds no \"KR.99\""),
      TableChange("places.tsv", "KR.13", "KR.13|KR.99", "4:11: admin1.tsv holds no \"KR.99\""),
      TableChange(
        "places.tsv", "37.57\t", "38.15\t",
        "7:11: \"Seoul\" (1835848) lies more than 60 km away; mend the coordinates or the link"),
      TableChange(
        "places.tsv", seoul, "seoul\tSeoul\tcapital\tKR\t37.57\t126.98\t9400000\t-\t-\t-\t-",
        "7:11: cities.tsv holds the place as \"1835848\" too; link it"),
      TableChange(
        "places.tsv", seoul, "seoul\tHanyang\tcapital\tKR\t37.57\t126.98\t9400000\tSeoul\t-\t-\t-",
        "7:11: cities.tsv holds the place as \"1835848\" too; link it"),
    ])
  func brokenLinks(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with a link is no problem",
    arguments: [
      TableChange("places.tsv", "KR.13", "-"),
      TableChange("places.tsv", "KR.13", "KR.11|KR.13"),
      TableChange("places.tsv", "37.57\t", "38.05\t"),
      // Another place of the name, and a quarter that is no city.
      TableChange(
        "places.tsv", seoul, "seoul\tSeoul\tcapital\tKR\t38.17\t126.98\t9400000\t-\t-\t-\t-"),
      TableChange("places.tsv", "\tBlue House", "\tSeoul"),
    ])
  func allowedLinks(_ change: TableChange) throws { try change.check() }

  @Test(
    "a place far from the cities of its state is named",
    arguments: [
      TableChange(
        "places.tsv", "37.587", "-37.587",
        "2:5: no city of KR lies within 500 km; mend the coordinates or the state"),
      TableChange(
        "places.tsv", "126.975", "-126.975",
        "2:5: no city of KR lies within 500 km; mend the coordinates or the state"),
      TableChange(
        "places.tsv", "37.40\t", "48.60\t",
        "4:5: no city of KR lies within 1200 km; mend the coordinates or the state"),
    ])
  func far(_ change: TableChange) throws { try change.check() }

  @Test(
    "a place may lie far from the cities of its state if it is an island, a sea or a base, or has several states or none",
    arguments: [
      TableChange("places.tsv", "37.587", "33.20"),
      TableChange("places.tsv", "37.40\t", "48.20\t"),
      TableChange("places.tsv", "37.24\t", "-37.24\t"),
      TableChange("places.tsv", "seat\tKR\t37.587", "base\tKR\t-37.587"),
      TableChange("places.tsv", "seat\tKR\t37.587", "seat\tKP|KR\t-37.587"),
      TableChange("places.tsv", "seat\tKR\t37.587", "seat\tX-SOME-LAND\t-37.587"),
    ])
  func farAllowed(_ change: TableChange) throws { try change.check() }
}
