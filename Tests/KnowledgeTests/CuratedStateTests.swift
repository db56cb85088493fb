import Knowledge
import Testing

/// What the tables say of states, places, bodies and their forms.
@Suite struct CuratedStateTests {
  private let tables: CuratedTables

  init() throws {
    tables = try CuratedTables()
  }

  /// The members of the United Nations.
  private static let members = """
    AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO \
    CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID \
    IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK \
    ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC \
    SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE \
    ZA ZM ZW
    """.split(separator: " ").map(String.init)

  @Test func `all members and observers of the United Nations are there, and Taiwan and Kosovo`()
    throws
  {
    let rows = try tables.rows(of: "states.tsv")
    func codes(_ status: String) -> [String] {
      rows.filter { $0["status"] == status }.map { $0["id"] }
    }
    #expect(Self.members.count == 193)
    #expect(codes("member") == Self.members.sorted())
    #expect(codes("observer") == ["PS", "VA"])
    #expect(codes("disputed").contains("TW") && codes("disputed").contains("XK"))
    let known: Set<String> = ["member", "observer", "disputed", "historic", "territory"]
    for row in rows {
      #expect(known.contains(row["status"]), "\(row)")
      if row["status"] != "disputed" {
        #expect((row["status"] == "historic") == (row["to"] != "-"), "\(row): what is past ends")
      }
    }
    let names = rows.map { $0["name"] }
    #expect(Set(names).count == names.count)
  }

  @Test func `members and observers have a capital, which is one, in their state`() throws {
    var places: [String: CuratedRow] = [:]
    for row in try tables.rows(of: "places.tsv") { places[row["id"]] = row }
    for row in try tables.rows(of: "states.tsv") {
      let capitals = row.list("capital")
      if ["member", "observer"].contains(row["status"]) { #expect(!capitals.isEmpty, "\(row)") }
      for id in capitals {
        let capital = try #require(places[id], "\(row): no place \(id)")
        #expect(capital["kind"] == "capital", "\(row): \(id)")
        if row["status"] == "member" {
          #expect(capital.list("state").contains(row["id"]), "\(row): \(id) lies elsewhere")
        }
      }
    }
  }

  @Test func `members have an adjective or a word for their people`() throws {
    var named: Set<String> = []
    for row in try tables.rows(of: "forms.tsv")
    where ["adjective", "demonym"].contains(row["kind"]) {
      named.formUnion(row.list("targets"))
    }
    #expect(Self.members.filter { !named.contains($0) } == [])
  }

  @Test func `places lie on the Earth and refer to what is there`() throws {
    let known = try tables.references()
    let kinds: Set<String> = [
      "capital", "city", "region", "island", "sea", "strait", "canal", "river", "mountain",
      "peninsula", "border", "base", "facility", "venue", "seat",
    ]
    for row in try tables.rows(of: "places.tsv") {
      #expect(kinds.contains(row["kind"]), "\(row)")
      let latitude = try #require(Double(row["lat"]), "\(row)")
      let longitude = try #require(Double(row["lon"]), "\(row)")
      #expect((-90...90).contains(latitude) && (-180...180).contains(longitude), "\(row)")
      #expect(latitude != 0 || longitude != 0, "\(row)")
      if row["pop"] != "-" {
        #expect(["city", "capital"].contains(row["kind"]), "\(row): a population")
        #expect(try #require(Int(row["pop"]), "\(row)") > 0, "\(row)")
      }
      for reference in row.list("state") + row.list("stands_for") + row.list("claimed_by") {
        #expect(known.contains(reference), "\(row): \(reference)")
      }
      if row["kind"] == "seat" { #expect(row["stands_for"] != "-", "\(row) stands for nothing") }
    }
  }

  @Test func `places of one state lie near each other`() throws {
    // A slip of a sign or of two columns puts a place on another continent: none of a small state's may be far away.
    var places: [String: [(row: CuratedRow, latitude: Double, longitude: Double)]] = [:]
    for row in try tables.rows(of: "places.tsv") where row.list("state").count == 1 {
      places[row["state"], default: []].append(
        (row, Double(row["lat"]) ?? 0, Double(row["lon"]) ?? 0))
    }
    /// States with parts far away: islands, the sea around them, wide lands.
    let wide: Set<String> = [
      "US", "RU", "FR", "GB", "NL", "PT", "ES", "NO", "DK", "NZ", "AU", "CA", "CN", "BR", "CL",
      "EC",
      "IN", "ID", "JP", "KI", "FM", "PF", "ZA", "KZ", "SUHH", "MX", "AR", "PH", "MY", "GL", "TW",
    ]
    for (state, all) in places where !wide.contains(state) {
      let latitudes = all.map(\.latitude).sorted()
      let longitudes = all.map(\.longitude).sorted()
      let middle = (latitudes[latitudes.count / 2], longitudes[longitudes.count / 2])
      for place in all {
        #expect(
          abs(place.latitude - middle.0) < 12 && abs(place.longitude - middle.1) < 16,
          "\(place.row): far from the other places of \(state)")
      }
    }
  }

  @Test func `bodies are of known kinds`() throws {
    let kinds: Set<String> = [
      "body", "media", "company", "agency", "club", "university", "party", "military",
    ]
    for row in try tables.rows(of: "bodies.tsv") { #expect(kinds.contains(row["kind"]), "\(row)") }
  }

  @Test func `offices have known states and roles, and roles a rank`() throws {
    let known = try tables.references()
    let roles = Set(try tables.rows(of: "roles.tsv").map { $0["role"] })
    for row in try tables.rows(of: "offices.tsv") {
      #expect(known.contains(row["state"]) && roles.contains(row["role"]), "\(row)")
    }
    for row in try tables.rows(of: "roles.tsv") {
      #expect((1...9).contains(try #require(Int(row["rank"]))), "\(row)")
      for title in row.list("titles") { #expect(title == title.lowercased(), "\(row)") }
    }
  }

  @Test func `forms mean what is there, under conditions that can hold`() throws {
    let known = try tables.references()
    var named: Set<String> = []
    let rows = try tables.rows(of: "forms.tsv")
    let states = try tables.rows(of: "states.tsv")
    for row in rows where row["cond"] == "-" { named.formUnion(row.list("targets")) }
    for row in states { named.insert(row["id"]) }
    let kinds: Set<String> = [
      "name", "official", "abbreviation", "adjective", "demonym", "nickname",
    ]
    var seen: Set<[String]> = []
    for row in rows {
      #expect(kinds.contains(row["kind"]), "\(row)")
      #expect(!row.list("targets").isEmpty, "\(row)")
      for target in row.list("targets") { #expect(known.contains(target), "\(row): \(target)") }
      #expect(seen.insert(row.fields).inserted, "\(row) stands twice")
      guard row["cond"] != "-" else { continue }
      for item in row["cond"].split(separator: ";") where item != "the" && item != "context" {
        try #require(item.hasPrefix("near:"), "\(row): \(item)")
        for state in item.dropFirst(5).split(separator: ",") {
          #expect(known.contains(String(state)), "\(row): no state \(state)")
          #expect(named.contains(String(state)), "\(row): \(state) has no form of its own")
        }
      }
    }
  }

  @Test func `forms without a condition do not repeat the plain names of their targets`() throws {
    var plain: [String: Set<String>] = [:]
    func add(_ text: String, _ target: String) {
      guard text != "-" else { return }
      plain[key(text), default: []].insert(target)
    }
    for row in try tables.rows(of: "states.tsv") {
      add(row["name"], row["id"])
      add(row["official"], row["id"])
    }
    for row in try tables.rows(of: "places.tsv") {
      for name in [row["name"]] + row.list("aliases") { add(name, "place/" + row["id"]) }
    }
    for row in try tables.rows(of: "bodies.tsv") {
      for name in [row["name"]] + row.list("aliases") { add(name, "organisation/" + row["id"]) }
    }
    for row in try tables.rows(of: "forms.tsv") where row["cond"] == "-" {
      let repeated = plain[key(row["form"]), default: []].intersection(row.list("targets"))
      #expect(repeated.isEmpty, "\(row) is a plain name of \(repeated.sorted())")
    }
  }

  /// Two names with one key are found by the same words.
  private func key(_ text: String) -> String {
    Folding.fold(text).split { $0 == " " || $0 == "-" }.joined(separator: " ")
  }
}
