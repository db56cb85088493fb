/// Trains the tagger of names and clusters words; `Sources/CTagger/train` calls it, its README tells how.
///
///     TaggerTraining clusters --vectors FILE --words FILE --output FILE
///     TaggerTraining train --corpus DOCS,GOLD[,WEIGHT] … --output FILE [--rounds N] [--buckets N]
///     TaggerTraining evaluate --model FILE --corpus DOCS,GOLD …
import Extractor
import Foundation
import Knowledge

let arguments = try Arguments(CommandLine.arguments.dropFirst())
switch arguments.command {
case "clusters":
  try WordClustering.run(
    vectors: arguments.path("vectors"), words: arguments.path("words"),
    output: arguments.path("output"))
case "train":
  let extractor = Extractor(knowledge: KnowledgeBase.embedded)
  var examples = Examples()
  for corpus in try arguments.corpora() { try examples.add(corpus, extractor) }
  examples.number(
    minimum: arguments.number("minimum", default: 2))
  print(
    "\(examples.tokenCount) tokens in \(examples.runs.count) runs, \(examples.featureCount) features"
  )
  var trainer = ChainTrainer(examples)
  for round in 1...arguments.number("rounds", default: 8) {
    let loss = trainer.round(dropout: arguments.number("dropout", default: 10))
    print("round \(round): loss a token \(loss)")
  }
  let bytes = ModelWriter(trainer, examples).bytes(
    bucketCount: arguments.number("buckets", default: 65536))
  try Data(bytes).write(to: arguments.path("output"))
case "evaluate":
  let extractor = Extractor(knowledge: KnowledgeBase.embedded)
  let model = try ModelFile(arguments.path("model"))
  for corpus in try arguments.corpora() {
    print(try SpanScore(of: corpus, extractor, model.model).text)
  }
default:
  throw TrainingError.usage("unknown command \(arguments.command)")
}
