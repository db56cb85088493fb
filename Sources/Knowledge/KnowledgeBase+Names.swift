/// Forms by number: those of states, places and bodies first, then the names of leaders.
extension KnowledgeBase {
  /// The number of forms.
  public var formCount: Int { curatedForms.count + (people?.names.entries.count ?? 0) }

  /// The form of a number.
  public func form(_ number: Int) -> Form {
    guard number >= curatedForms.count, let people else { return curatedForms[number] }
    let entry = people.names.entries[number - curatedForms.count]
    return Form(
      text: people.name(of: entry), kind: entry.isSurname ? .surname : .fullName,
      targets: [leader(of: entry)], validity: .always, condition: .none,
      capitals: UInt64(entry.capitals), uppercase: 0)
  }

  /// Whether a form is the name of a leader.
  public func isName(_ number: Int) -> Bool { number >= curatedForms.count }

  /// What a form may mean.
  public func targets(ofForm number: Int) -> [EntityID] {
    guard number >= curatedForms.count, let people else { return curatedForms[number].targets }
    return [leader(of: people.names.entries[number - curatedForms.count])]
  }

  /// Whether the letters of a text's words fit a form's.
  public func fits(_ number: Int, _ shapes: [WordShape]) -> Bool {
    guard number >= curatedForms.count, let people else { return curatedForms[number].fits(shapes) }
    let capitals = people.names.entries[number - curatedForms.count].capitals
    for (index, shape) in shapes.enumerated() where index < ScannedName.limit {
      if capitals & 1 << UInt16(index) != 0, !shape.contains(.startsUpper) { return false }
    }
    return true
  }

  /// Calls `body` with the number of each form that is a leader's name of these words, in ascending order.
  ///
  /// - Parameters:
  ///   - phrase: the words by their ``nameHash(of:hash:)``
  ///   - body: receives the numbers
  public func forEachName(_ phrase: PhraseHash, _ body: (Int) -> Void) {
    people?.names.forEachEntry(phrase) { body(curatedForms.count + $0) }
  }

  /// Whether a leader's name consists of these words.
  public func hasName(_ phrase: PhraseHash) -> Bool {
    people?.names.has(phrase) == true
  }

  /// Whether a leader's name of more words may begin with these.
  public func mayBeginName(_ phrase: PhraseHash) -> Bool {
    people?.names.mayBegin(phrase) == true
  }

  /// The hash that stands for a word and its other spellings in the names of leaders.
  ///
  /// - Parameters:
  ///   - folded: the word
  ///   - hash: its hash
  /// - Returns: the hash that both the tables and the tokens of a text are found by
  public static func nameHash(of folded: Span<UInt8>, hash: UInt64) -> UInt64 {
    SpellingRules.shared.canonical(hash, folded)
  }

  private func leader(of entry: NameIndex.Entry) -> EntityID {
    EntityID(rawValue: UInt32(curated.count) + entry.person)
  }

  /// The folded spellings of a leader's surnames: "lee" and "ri" for one who is called by either.
  public func surnameSpellings(of person: Person) -> [String] {
    let tradition = NameTradition(state: stateCode(of: person.entity) ?? "")
    return person.surnames.flatMap { surname in
      SpellingRules.spellings(ofSurname: WordScanner.foldedWords(of: surname), tradition)
        .map { $0.joined(separator: " ") }
    }
  }
}
