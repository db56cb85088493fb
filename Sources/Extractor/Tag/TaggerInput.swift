internal import Knowledge

/// What the tagger sees of a run of tokens: the trainer's view of a document.
package struct TaggerInput: Sendable {
  /// The bytes of each token in the document's text.
  package let tokens: [Range<Int>]
  /// For each token, whether the tables know it as the adjective or the people of a state.
  package let isNationality: [Bool]
  /// For each token, whether it is a title or an honorific, which is no part of a name.
  package let isTitle: [Bool]
  /// The features of all tokens, one token after the other.
  package let features: [UInt64]
  /// Where the features of each token begin, and the number of all.
  package let starts: [Int]
}

extension Extractor {
  /// The runs of a document that the tagger labels, with their features.
  package func taggerInputs(of document: Document) -> [TaggerInput] {
    let analysis = found(in: document)
    var features = TagFeatures(analysis)
    return analysis.runs.map { run in
      var all: [UInt64] = []
      var starts = [0]
      features.turn(to: run)
      for index in run.tokens {
        features.forEach(at: index) { all.append($0) }
        starts.append(all.count)
      }
      return TaggerInput(
        tokens: run.tokens.map { analysis.tokens[$0].range },
        isNationality: run.tokens.map { analysis.codes.isAdjective(at: $0) },
        isTitle: run.tokens.map {
          analysis.tokens[$0].has([.honorific, .politicalOffice, .anyOffice])
        },
        features: all, starts: starts)
    }
  }

  /// The names that the tagger alone finds in a document, as ranges of bytes.
  package func taggedNames(in document: Document, by model: TagModel) -> [(Range<Int>, NameClass)] {
    let analysis = found(in: document)
    return NameTagger(model).names(in: analysis).map {
      (analysis.text.byteRange($0.tokens), $0.name)
    }
  }

  /// The hash under which a word's cluster is stored.
  package static func hash(ofWord word: String) -> UInt64 {
    let folded = Array(Folding.fold(word).utf8)
    return WordTable.hash(folded.span)
  }
}
