import Knowledge
import Testing

/// What the validator says of the generated tables.
@Suite struct ValidationGeneratedTests {
  private static let latitude = "is no number of degrees from -90 to 90 with two to four decimals"
  private static let flags = "are no flags; write some of w, g, s, c in this order, or -"
  private static let seoul = "1835848\tSeoul\tKR\t11"

  @Test(
    "what is wrong with a city is named",
    arguments: [
      TableChange(
        "cities.tsv", "1850147", "99",
        "3:1: \"99\" after \"1835848\"; sort the rows by geonameid, as numbers",
        "places.tsv:8:11: cities.tsv holds no \"1850147\"; write - for none"),
      TableChange(
        "cities.tsv", "1850147", "1835848",
        "3:1: \"1835848\" stands in the table twice; keep one row",
        "places.tsv:7:11: \"Tokyo\" (1835848) lies more than 60 km away; mend the coordinates or the link",
        "places.tsv:8:11: cities.tsv holds no \"1850147\"; write - for none"),
      TableChange(
        "cities.tsv", "1850147", "01850147", "3:1: \"01850147\" is no number of GeoNames",
        "places.tsv:8:11: cities.tsv holds no \"1850147\"; write - for none"),
      TableChange(
        "cities.tsv", "\tTokyo", "\t-", "3:2: \"name\" is missing; write it, or take the row out"),
      TableChange(
        "cities.tsv", "KR\t11", "kr\t11", "2:3: \"kr\" is no code of two letters; write KR"),
      TableChange(
        "cities.tsv", seoul,
        "1000\tA\tXX\t-\t37.566\t126.978\t5000\t-\t-\n1001\tA\tXX\t-\t37.566\t126.978\t5000\t-\t-\n\(seoul)",
        "MANIFEST.tsv:4:6: the table has 5 rows, not 3; run import-places",
        "2:3: states.tsv holds no \"XX\", here and perhaps below; add the state"),
      TableChange(
        "cities.tsv", "KR\t11", "KR\t12",
        "2:4: admin1.tsv holds no \"KR.12\", here and perhaps below; write - or add the region"),
      TableChange("cities.tsv", "37.566", "97.566", "2:5: \"97.566\" \(latitude)"),
      TableChange("cities.tsv", "37.566", "-", "2:5: \"-\" \(latitude)"),
      TableChange("cities.tsv", "10349312", "-", "2:7: \"-\" is no number of people"),
      TableChange("cities.tsv", "\twg\t", "\twx\t", "3:8: \"wx\" \(flags)"),
      TableChange("cities.tsv", "\twg\t", "\tgw\t", "3:8: \"gw\" \(flags)"),
      TableChange("cities.tsv", "\twg\t", "\tww\t", "3:8: \"ww\" \(flags)"),
      TableChange(
        "cities.tsv", "Keijo", "Keijo|Seoul", "2:9: \"Seoul\" is the name itself; take it out"),
    ])
  func brokenCities(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with a city is no problem",
    arguments: [
      TableChange("cities.tsv", "KR\t11", "KR\t-"),
      TableChange("cities.tsv", "10349312", "1"),
      TableChange("cities.tsv", "\twg\t", "\twgsc\t"),
      TableChange("cities.tsv", "\twg\t", "\tc\t"),
      TableChange("cities.tsv", "Keijo", "Hanyang|Keijo"),
    ])
  func allowedCities(_ change: TableChange) throws { try change.check() }

  @Test(
    "what is wrong with a region is named",
    arguments: [
      TableChange(
        "admin1.tsv", "KR.13\t-", "KR13\t-",
        "4:1: \"KR13\" is no code of a region; write RU.30",
        "places.tsv:4:11: admin1.tsv holds no \"KR.13\""),
      TableChange(
        "admin1.tsv", "KR.13\t-", "KR.05\t-",
        "4:1: \"KR.05\" after \"KR.11\"; sort the rows by code, in the order of bytes",
        "places.tsv:4:11: admin1.tsv holds no \"KR.13\""),
      TableChange(
        "admin1.tsv", "KR.13\t-", "KR.11\t-",
        "4:1: \"KR.11\" stands in the table twice; keep one row",
        "places.tsv:4:11: admin1.tsv holds no \"KR.13\""),
      TableChange(
        "admin1.tsv", "JP.40", "AA.01\t-\tA\t-\t-\t-\t-\t-\nJP.40",
        "MANIFEST.tsv:2:6: the table has 4 rows, not 3; run import-places",
        "2:1: states.tsv holds no \"AA\", here and perhaps below; add the state"),
      TableChange(
        "admin1.tsv", "KR-11", "KR11", "3:2: \"KR11\" is no code of ISO 3166-2; write RU-KHA or -"),
      TableChange(
        "admin1.tsv", "KR-11", "KR-1111",
        "3:2: \"KR-1111\" is no code of ISO 3166-2; write RU-KHA or -"),
      TableChange(
        "admin1.tsv", "Gyeonggi", "-", "4:3: \"name\" is missing; write it, or take the row out"),
      TableChange("admin1.tsv", "37.57\t", "-97.57\t", "3:4: \"-97.57\" \(latitude)"),
      TableChange(
        "admin1.tsv", "37.57\t126.98", "-\t126.98",
        "3:4: \"lat\" is missing beside the others; write lat, lon and pop or none of them"),
      TableChange("admin1.tsv", "10349312", "many", "3:6: \"many\" is no number of people"),
      TableChange("admin1.tsv", "10349312\t-", "10349312\tx", "3:7: \"x\" \(flags)"),
      TableChange(
        "admin1.tsv", "10349312\t-\t-", "10349312\t-\tSeoul",
        "3:8: \"Seoul\" is the name itself; take it out"),
    ])
  func brokenRegions(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with a region is no problem",
    arguments: [
      TableChange("admin1.tsv", "KR-11", "KR-A1B"),
      TableChange("admin1.tsv", "JP.40\tJP-13", "JP.40\t-"),
      TableChange("admin1.tsv", "10349312\t-\t-", "10349312\ts\tSeoul City"),
      TableChange("admin1.tsv", "37.57\t126.98\t10349312", "-\t-\t-"),
    ])
  func allowedRegions(_ change: TableChange) throws { try change.check() }

  private static let sum = String(repeating: "0123456789abcdef", count: 4)
  private static let cities = "cities.tsv\t-\t-\t\(sum)\tCC-BY-4.0\t3"

  @Test(
    "what is wrong with the manifest is named",
    arguments: [
      TableChange(
        "MANIFEST.tsv", cities, "cities.tsv\t-\t-\t\(sum)\tCC-BY-4.0\t4",
        "4:6: the table has 3 rows, not 4; run import-places"),
      TableChange(
        "MANIFEST.tsv", cities, "cities.tsv\t-\t-\t\(sum)\tCC-BY-4.0\t-",
        "4:6: the table has 3 rows, not -; run import-places"),
      TableChange(
        "MANIFEST.tsv", cities + "\n", "",
        "1:1: has no row for \"cities.tsv\" itself; run import-places"),
      TableChange(
        "MANIFEST.tsv", cities, "\(cities)\n\(cities)",
        "5:1: \"cities.tsv\" is no generated table, or stands here twice"),
      TableChange(
        "MANIFEST.tsv", cities, "\(cities)\nrivers.tsv\t-\t-\t\(sum)\tCC0\t3",
        "5:1: \"rivers.tsv\" is no generated table, or stands here twice"),
      TableChange(
        "MANIFEST.tsv", cities, "cities.tsv\t-\t-\t\(sum)0\tCC-BY-4.0\t3",
        "4:4: \"\(sum)0\" is no SHA-256 in 64 small hexadecimal digits"),
      TableChange(
        "MANIFEST.tsv", cities, "\(cities)\nadmin1.tsv\tx\t1\t\(sum)\tCC0\t-",
        "5:1: \"admin1.tsv\" after \"cities.tsv\"; sort the rows by file, in the order of bytes"),
    ])
  func brokenManifest(_ change: TableChange) throws { try change.check() }

  @Test func `what is said of sources in the manifest is no statement of the table`() throws {
    try TableChange(
      "MANIFEST.tsv", Self.cities, "\(Self.cities)\ncities.tsv\tx\t1\t\(Self.sum)\tCC0\t-"
    ).check()
  }
}
