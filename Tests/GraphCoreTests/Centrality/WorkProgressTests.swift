import GraphCore
import Synchronization
import Testing

@Suite("Work that takes long tells how far it has come")
struct WorkProgressTests {
  /// The reports during some work.
  private func reports(_ work: (@escaping WorkProgress.Report) -> Void) -> [WorkProgress] {
    let seen = Mutex<[WorkProgress]>([])
    work { report in seen.withLock { $0.append(report) } }
    return seen.withLock(\.self)
  }

  @Test("each part is told once", arguments: [1, 3])
  func parts(threads: Int) throws {
    let graph = try sentenceGraph(entities: 300, sentences: 900, seed: 5)
    let measures: [(@escaping WorkProgress.Report) -> Void] = [
      { _ = graph.betweenness(threads: threads, progress: $0) },
      { _ = graph.betweenness(.unweighted, threads: threads, progress: $0) },
      { _ = graph.bridgingCentrality(threads: threads, progress: $0) },
      { _ = graph.edgeBetweenness(threads: threads, progress: $0) },
      { _ = graph.edgeBetweenness(.unweighted, threads: threads, progress: $0) },
      { _ = graph.closeness(threads: threads, progress: $0) },
      { _ = graph.harmonicCloseness(.unweighted, threads: threads, progress: $0) },
      { _ = graph.edgeScores(.metric, threads: threads, progress: $0) },
    ]
    for measure in measures {
      let found = reports(measure)
      let total = try #require(found.first?.total)
      #expect(found.map(\.done).sorted() == Array(1...total))
      #expect(found.allSatisfy { $0.total == total })
    }
  }

  @Test("drawn paths are counted on and on", arguments: PathLengths.allCases)
  func paths(_ kind: PathLengths) throws {
    let graph = try sentenceGraph(entities: 300, sentences: 900, seed: 5)
    let found = reports { _ = graph.betweennessEstimate(kind, within: 0.05, progress: $0) }
    #expect(found.allSatisfy { $0.total == nil })
    #expect(found.map(\.done) == found.map(\.done).sorted())
    #expect((found.last?.done ?? 0) > 80)
  }
}
