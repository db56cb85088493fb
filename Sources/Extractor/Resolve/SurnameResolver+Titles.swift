internal import Knowledge

/// Surnames behind a title that one bearer holds.
extension SurnameResolver {
  /// The one person of the surname to whom a title belongs.
  func bearer(
    of title: TitlePhrase, _ finding: Finding, _ analysis: Analysis
  ) -> EntityReference? {
    let code =
      title.stateFinding.flatMap { analysis.findings[$0].reading.entity?.state }
      ?? title.stateFinding.flatMap { seatCode(analysis.findings[$0], analysis) }
    let named = people.bearers(ofSurname: surname(of: finding, analysis))
    let word = analysis.tokens[title.range.upperBound - 1].hash
    let entitled = named.filter { $0.introduction.titles.contains(word) }
    let inDocument = named.filter { fits($0.person, title, code, analysis) }
    if inDocument.count == 1, entitled.allSatisfy({ $0.reference.id == inDocument[0].reference.id })
    {
      return inDocument[0].reference
    }
    if entitled.count == 1, inDocument.isEmpty || title.meaning == nil {
      return entitled[0].reference
    }
    guard inDocument.isEmpty, named.isEmpty || title.meaning != nil, !title.isDeputy else {
      return nil
    }
    let known = analysis.targets(of: finding).filter { fits($0, title, code, analysis) }
    guard known.count == 1, title.meaning != nil || code != nil else { return nil }
    return analysis.reference(known[0])
  }

  /// "The Treasury's Baker", unless the text names somebody of the surname whom the tables do not know.
  func head(
    ofOrganBefore finding: Finding, _ bearers: [Bearer], _ analysis: Analysis
  ) -> EntityReference? {
    guard bearers.allSatisfy({ $0.person != nil }),
      let title = TitleReader(analysis).title(
        ofOrganBefore: finding.tokens.lowerBound, in: analysis.segment(of: finding))
    else { return nil }
    return bearer(of: title, finding, analysis)
  }

  private func seatCode(_ finding: Finding, _ analysis: Analysis) -> String? {
    guard let place = analysis.targets(of: finding).first else { return nil }
    let state =
      analysis.knowledge.seatState(of: place) ?? analysis.knowledge.capitalState(of: place)
    return state.flatMap { analysis.knowledge.stateCode(of: $0) }
  }

  /// Whether a person holds, or with "former" has held, an office of this title in this state at the date.
  private func fits(
    _ person: EntityID?, _ title: TitlePhrase, _ code: String?, _ analysis: Analysis
  ) -> Bool {
    guard let person, let details = analysis.knowledge.person(person) else { return false }
    return details.terms.contains { term in
      let office = analysis.knowledge.office(term.office)
      if let code, analysis.knowledge.stateCode(of: office.state) != code { return false }
      if let meaning = title.meaning, !title.isDeputy,
        !meaning.roles.contains(office.role), !meaning.offices.contains(term.office)
      {
        return false
      }
      guard let date = analysis.date else { return true }
      return title.isFormer
        ? term.validity.to.map { $0.last < date } ?? false : term.validity.holds(on: date)
    }
  }
}
