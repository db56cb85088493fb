/// Fills a knowledge base table by table.
struct KnowledgeBuilder {
  var base = KnowledgeBase()
  /// Names that `forms.tsv` gives a condition; they replace the plain names of the other tables.
  var conditioned: Set<String> = []
  /// The words that spelling rules change.
  var variableWords: Set<WordID> = []
  var roleIndex: [String: Int] = [:]
  var officeIndex: [String: OfficeID] = [:]

  mutating func read(_ source: TableSource) throws(KnowledgeError) {
    let states = try Table(
      try source.text(of: "states.tsv"), file: "states.tsv",
      columns: ["id", "name", "official", "iso3", "from", "to", "capital", "status"])
    let places = try Table(
      try source.text(of: "places.tsv"), file: "places.tsv",
      columns: [
        "id", "name", "kind", "state", "lat", "lon", "pop", "aliases", "stands_for", "claimed_by",
      ])
    let bodies = try Table(
      try source.text(of: "bodies.tsv"), file: "bodies.tsv",
      columns: ["id", "name", "kind", "aliases"])
    let forms = try Table(
      try source.text(of: "forms.tsv"), file: "forms.tsv",
      columns: ["form", "kind", "targets", "from", "to", "cond"])
    let roles = try Table(
      try source.text(of: "roles.tsv"), file: "roles.tsv",
      columns: ["role", "label", "rank", "titles"])
    let offices = try Table(
      try source.text(of: "offices.tsv"), file: "offices.tsv",
      columns: ["key", "title", "state", "role", "aliases"])
    var leaders: [(code: String, table: Table)] = []
    for (path, code, text) in source.leaders {
      leaders.append(
        (
          code,
          try Table(
            text, file: path,
            rowColumns: [
              "P": ["id", "name", "surname", "sex", "born", "died", "aliases"],
              "T": ["id", "role", "title", "from", "to"],
            ])
        ))
    }

    try enterEntities(states, places, bodies, leaders.map(\.table))
    try enterForms(forms)
    try enterNames(states, places, bodies)
    try enterRoles(roles)
    try enterOffices(offices)
    for (code, table) in leaders { try enterLeaders(table, code: code) }
    for office in base.termsOfOffice.keys {
      base.termsOfOffice[office]?.sort { Self.order(of: $0) < Self.order(of: $1) }
    }
    for surname in base.bearers.keys { base.bearers[surname]?.sort() }
  }

  /// Terms are ordered by their beginning, then by office and person; an open beginning comes first.
  static func order(of term: Term) -> (Int32, OfficeID, EntityID) {
    (term.validity.from?.first.rawValue ?? .min, term.office, term.person)
  }

  // MARK: - Entities

  mutating func enterEntities(
    _ states: Table, _ places: Table, _ bodies: Table, _ leaders: [Table]
  ) throws(KnowledgeError) {
    var entities: [(entity: Entity, row: TableRow)] = []
    for row in states.rows {
      let code = try row.required("id")
      entities.append(
        (
          Entity(
            id: "state/" + code, name: try row.required("name"), kind: .state, state: code,
            coordinate: nil, category: try row.required("status"), validity: try row.validity()),
          row
        ))
    }
    for row in places.rows {
      let latitude = try row.number("lat", in: -90...90)
      let longitude = try row.number("lon", in: -180...180)
      var coordinate: Coordinate?
      if let latitude, let longitude {
        coordinate = Coordinate(latitude: latitude, longitude: longitude)
      }
      let states = row.list("state")
      entities.append(
        (
          Entity(
            id: "place/" + (try row.required("id")), name: try row.required("name"), kind: .place,
            state: states.count == 1 ? states[0] : nil, coordinate: coordinate,
            category: try row.required("kind"), validity: .always),
          row
        ))
    }
    for row in bodies.rows {
      entities.append(
        (
          Entity(
            id: "organisation/" + (try row.required("id")), name: try row.required("name"),
            kind: .organisation, state: nil, coordinate: nil, category: try row.required("kind"),
            validity: .always),
          row
        ))
    }
    for table in leaders {
      for row in table.rows where row.field(0) == "P" {
        entities.append(
          (
            Entity(
              id: "leader/" + (try row.required("id")), name: try row.required("name"),
              kind: .leader, state: nil, coordinate: nil, category: "", validity: .always),
            row
          ))
      }
    }
    entities.sort { $0.entity.id < $1.entity.id }
    for (index, (entity, row)) in entities.enumerated() {
      guard base.idIndex.updateValue(EntityID(rawValue: UInt32(index)), forKey: entity.id) == nil
      else { throw row.error("id", "\"\(entity.id)\" stands in the tables twice") }
    }
    base.entities = entities.map(\.entity)
  }

  func entity(
    _ reference: String, _ row: TableRow, _ column: String
  ) throws(KnowledgeError) -> EntityID {
    if reference.utf8.contains(UInt8(ascii: "/")) {
      if let id = base.find(reference) { return id }
    } else if let id = base.state(code: reference) {
      return id
    }
    throw row.error(column, "no table holds \"\(reference)\"")
  }
}
