/// Forms: the names of states, places and bodies, cut into words.
extension KnowledgeBuilder {
  private static let kinds: [String: FormKind] = [
    "name": .name, "official": .official, "abbreviation": .abbreviation,
    "adjective": .adjective, "demonym": .demonym, "nickname": .nickname,
  ]

  mutating func enterForms(_ rows: [TableRow<FormColumn>]) throws(KnowledgeError) {
    for row in rows {
      let text = try row.required(.form)
      guard let kind = Self.kinds[try row.required(.kind)] else {
        throw row.error(.kind, "a form is " + Self.kinds.keys.sorted().joined(separator: ", "))
      }
      var targets: [EntityID] = []
      for reference in row.list(.targets) { targets.append(try entity(reference, row, .targets)) }
      guard !targets.isEmpty else { throw row.error(.targets, "names no target") }
      let condition = try condition(of: row)
      scan(row.text.bytes, row.range(.form))
      let validity = try row.validity(.from, .to)
      guard let node = enterPhrase() else {
        throw row.error(.form, "\"\(text)\" holds no word")
      }
      append(text, kind, targets, validity, condition, at: node)
      if condition != .none { conditioned.insert(node) }
    }
  }

  private func condition(of row: TableRow<FormColumn>) throws(KnowledgeError) -> FormCondition {
    var condition = FormCondition.none
    for item in row.optional(.cond)?.split(separator: ";") ?? [] {
      switch item {
      case "the": condition.afterThe = true
      case "context": condition.needsContext = true
      case "container": condition.behindComma = true
      default:
        guard item.hasPrefix("near:") else {
          throw row.error(
            .cond, "\"\(item)\" is no condition; write the, context, container or near:KP,KR")
        }
        for code in item.dropFirst(5).split(separator: ",") {
          condition.near.append(try entity(String(code), row, .cond))
        }
      }
    }
    return condition
  }

  mutating func enterNames(
    _ states: [TableRow<StateColumn>], _ places: [TableRow<PlaceColumn>],
    _ bodies: [TableRow<BodyColumn>], checks: Bool
  ) throws(KnowledgeError) {
    for (row, id) in zip(states, stateIDs) {
      let validity = try row.validity(.from, .to)
      add(row, .name, .name, id, validity)
      if !row.isNone(.official) { add(row, .official, .official, id, validity) }
      for code in row.list(.claimed_by) {
        base.claimants[id, default: []].append(try entity(code, row, .claimed_by))
      }
      for capital in row.list(.capital) {
        let place = try entity("place/" + capital, row, .capital)
        if base.capitals[id] == nil { base.capitals[id] = place }
        let position = validity.to == nil ? 0 : base.capitalStates[place]?.count ?? 0
        base.capitalStates[place, default: []].insert(id, at: position)
      }
    }
    for (row, id) in zip(places, placeIDs) {
      if let reference = row.optional(.stands_for) {
        base.seatStates[id] = try entity(reference, row, .stands_for)
      }
      if checks { for code in row.list(.state) { _ = try entity(code, row, .state) } }
      for code in row.list(.claimed_by) {
        base.claimants[id, default: []].append(try entity(code, row, .claimed_by))
      }
      let kind = placeKind(of: id)
      add(row, .name, kind, id, .always)
      for item in row.items(.aliases) { add(row.text.bytes, item, kind, id, .always) }
    }
    for (row, id) in zip(bodies, bodyIDs) {
      add(row, .name, .name, id, .always)
      for item in row.items(.aliases) { add(row.text.bytes, item, .name, id, .always) }
    }
  }

  /// What sort of form the name of a place is.
  func placeKind(of id: EntityID) -> FormKind {
    if base.entity(id).category == "seat" { return .seat }
    return base.capitalStates[id] != nil ? .capital : .name
  }

  private mutating func add<Column: TableColumns>(
    _ row: TableRow<Column>, _ column: Column, _ kind: FormKind, _ id: EntityID,
    _ validity: Validity
  ) {
    add(row.text.bytes, row.range(column), kind, id, validity)
  }

  /// Adds a plain name, unless `forms.tsv` gives it a condition.
  private mutating func add(
    _ bytes: [UInt8], _ range: Range<Int>, _ kind: FormKind, _ id: EntityID, _ validity: Validity
  ) {
    scan(bytes, range)
    guard let node = enterPhrase(), !conditioned.contains(node) else { return }
    let text = String(decoding: bytes[range], as: UTF8.self)
    append(text, kind, [id], validity, .none, at: node)
  }

  /// Adds a further name of a place, unless the curated tables have it: they know better whose it is.
  mutating func addAttested(_ text: String, _ id: EntityID) {
    scan(text)
    guard let node = enterPhrase(), !base.formTrie.hasPayloads(node) else { return }
    append(text, placeKind(of: id), [id], .always, .none, at: node)
  }

  /// The place of the phrase that was cut last, or `nil` if it holds no word.
  private mutating func enterPhrase() -> PhraseTrie.Node? {
    guard !phrase.words.isEmpty else { return nil }
    var node = PhraseTrie.root
    for word in phrase.words { node = base.formTrie.enter(node, word) }
    return node
  }

  /// Adds the phrase that was cut last as a form.
  private mutating func append(
    _ text: String, _ kind: FormKind, _ targets: [EntityID], _ validity: Validity,
    _ condition: FormCondition, at node: PhraseTrie.Node
  ) {
    base.curatedForms.append(
      Form(
        text: text, kind: kind, targets: targets, validity: validity, condition: condition,
        capitals: phrase.capitals, uppercase: phrase.uppercase))
    base.formTrie.append(UInt32(base.curatedForms.count - 1), at: node)
  }
}
