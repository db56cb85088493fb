internal import Knowledge

/// Turns the findings of an analysis into mentions, and gives each copy of a sentence those of its original.
struct ExtractionWriter {
  private let analysis: Analysis
  private let dates: [[DateExpression]]

  init(_ analysis: Analysis, _ dates: [[DateExpression]]) {
    self.analysis = analysis
    self.dates = dates
  }

  func extraction() -> Extraction {
    let text = analysis.text
    let sentences = text.segments.enumerated().map { index, segment in
      ExtractedSentence(
        range: text.byteRange(segment.tokens), paragraph: segment.paragraph, kind: segment.kind,
        copyOf: segment.copyOf, fingerprint: segment.fingerprint, dates: dates[index],
        event: DateFinder.event(of: segment, dates[index], text))
    }
    var bySegment: [[Finding]] = Array(repeating: [], count: text.segments.count)
    for finding in analysis.findings { bySegment[finding.segment].append(finding) }
    var mentions: [Mention] = []
    for (index, segment) in text.segments.enumerated() {
      let findings = segment.copyOf.map { copies(of: bySegment[$0], from: $0, in: index) }
      mentions += (findings ?? bySegment[index]).compactMap(mention)
    }
    return Extraction(sentences: sentences, mentions: mentions)
  }

  private func mention(_ finding: Finding) -> Mention? {
    let range = analysis.text.byteRange(finding.tokens)
    let characters = analysis.text.string(finding.tokens)
    switch finding.reading {
    case .pending, .dropped: return nil
    case .resolved(let entity, let form, let rule):
      return Mention(
        range: range, sentence: finding.segment, text: characters, entity: entity, form: form,
        rule: rule)
    case .open(let candidates, let form):
      return Mention(
        range: range, sentence: finding.segment, text: characters, entity: nil, form: form,
        rule: .open, candidates: candidates)
    }
  }

  /// Moves findings to the same words of a copy.
  private func copies(of findings: [Finding], from original: Int, in copy: Int) -> [Finding] {
    let source = words(of: original)
    let target = words(of: copy)
    guard source.count == target.count else { return [] }
    return findings.compactMap { finding in
      guard let first = source.firstIndex(where: { finding.tokens.contains($0) }),
        let last = source.lastIndex(where: { finding.tokens.contains($0) })
      else { return nil }
      var moved = Finding(
        tokens: target[first]..<(target[last] + 1), segment: copy, forms: finding.forms)
      moved.reading = finding.reading
      return moved
    }
  }

  /// The words of a segment that its fingerprint was made of.
  private func words(of segment: Int) -> [Int] {
    analysis.text.segments[segment].tokens.filter {
      analysis.tokens[$0].isWord && !analysis.text.isAside[$0]
    }
  }
}
