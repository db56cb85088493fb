/// Forms: the names of states, places and bodies, cut into words.
extension KnowledgeBuilder {
  mutating func enterForms(_ table: Table) throws(KnowledgeError) {
    let kinds: [String: FormKind] = [
      "name": .name, "official": .official, "abbreviation": .abbreviation,
      "adjective": .adjective, "demonym": .demonym, "nickname": .nickname,
    ]
    for row in table.rows {
      let text = try row.required("form")
      guard let kind = kinds[try row.required("kind")] else {
        throw row.error("kind", "a form is " + kinds.keys.sorted().joined(separator: ", "))
      }
      var targets: [EntityID] = []
      for reference in row.list("targets") { targets.append(try entity(reference, row, "targets")) }
      guard !targets.isEmpty else { throw row.error("targets", "names no target") }
      var condition = FormCondition.none
      for item in row.optional("cond")?.split(separator: ";") ?? [] {
        switch item {
        case "the": condition.afterThe = true
        case "context": condition.needsContext = true
        default:
          guard item.hasPrefix("near:") else {
            throw row.error("cond", "\"\(item)\" is no condition; write the, context or near:KP,KR")
          }
          for code in item.dropFirst(5).split(separator: ",") {
            condition.near.append(try entity(String(code), row, "cond"))
          }
        }
      }
      if condition != .none { conditioned.insert(Folding.fold(text)) }
      guard insert(text, kind, targets, try row.validity(), condition) else {
        throw row.error("form", "\"\(text)\" holds no word")
      }
    }
  }

  mutating func enterNames(
    _ states: Table, _ places: Table, _ bodies: Table
  ) throws(KnowledgeError) {
    for row in states.rows {
      let id = try entity(try row.required("id"), row, "id")
      let validity = try row.validity()
      add(try row.required("name"), .name, id, validity)
      if let official = row.optional("official") { add(official, .official, id, validity) }
      for capital in row.list("capital") {
        let place = try entity("place/" + capital, row, "capital")
        if base.capitals[id] == nil { base.capitals[id] = place }
        let position = validity.to == nil ? 0 : base.capitalStates[place]?.count ?? 0
        base.capitalStates[place, default: []].insert(id, at: position)
      }
    }
    for row in places.rows {
      let id = try entity("place/" + (try row.required("id")), row, "id")
      if let reference = row.optional("stands_for") {
        base.seatStates[id] = try entity(reference, row, "stands_for")
      }
      for code in row.list("state") { _ = try entity(code, row, "state") }
      for code in row.list("claimed_by") { _ = try entity(code, row, "claimed_by") }
      let kind: FormKind =
        row.optional("kind") == "seat" ? .seat : base.capitalStates[id] != nil ? .capital : .name
      for text in [try row.required("name")] + row.list("aliases") { add(text, kind, id, .always) }
    }
    for row in bodies.rows {
      let id = try entity("organisation/" + (try row.required("id")), row, "id")
      for text in [try row.required("name")] + row.list("aliases") { add(text, .name, id, .always) }
    }
  }

  /// Adds a plain name, unless `forms.tsv` gives it a condition.
  mutating func add(_ text: String, _ kind: FormKind, _ id: EntityID, _ validity: Validity) {
    guard !conditioned.contains(Folding.fold(text)) else { return }
    _ = insert(text, kind, [id], validity, .none)
  }

  /// Adds a form; `false` if it holds no word.
  mutating func insert(
    _ text: String, _ kind: FormKind, _ targets: [EntityID], _ validity: Validity,
    _ condition: FormCondition
  ) -> Bool {
    let phrase = scan(text)
    guard !phrase.words.isEmpty else { return false }
    base.forms.append(
      Form(
        text: text, kind: kind, targets: targets, validity: validity, condition: condition,
        capitals: phrase.capitals, uppercase: phrase.uppercase))
    base.formTrie.insert(phrase.words, payload: UInt32(base.forms.count - 1))
    return true
  }

  // MARK: - Words

  mutating func numbers(of words: [String]) -> [WordID] {
    var result: [WordID] = []
    for word in words {
      let key = Array(word.utf8)
      result.append(base.words.insert(key.span))
    }
    return result
  }

  /// A form cut into words.
  struct Phrase {
    var words: [WordID] = []
    /// The words that begin with a capital, one bit a word.
    var capitals: UInt64 = 0
    /// The words in capitals throughout, one bit a word.
    var uppercase: UInt64 = 0
    /// For each word but the last, whether a hyphen joins it to the next.
    var hyphens: [Bool] = []
  }

  mutating func scan(_ text: String) -> Phrase {
    let bytes = Array(text.utf8)
    var phrase = Phrase()
    var key: [UInt8] = []
    var index = 0
    var end = 0
    while index < bytes.count {
      guard let word = WordScanner.word(at: index, in: bytes.span) else {
        index += 1
        continue
      }
      key.removeAll(keepingCapacity: true)
      Folding.append(bytes.span, index..<word.end, to: &key)
      if !phrase.words.isEmpty {
        phrase.hyphens.append(index == end + 1 && bytes[end] == UInt8(ascii: "-"))
      }
      let bit = UInt64(1) << UInt64(min(phrase.words.count, 63))
      if word.shape.contains(.startsUpper) { phrase.capitals |= bit }
      if word.shape.contains(.allUpper) { phrase.uppercase |= bit }
      phrase.words.append(base.words.insert(key.span))
      index = word.end
      end = word.end
    }
    return phrase
  }
}
