import Entente
import Extractor
import Testing

/// What became of entities and ties from one network to another.
@Suite struct ComparisonTests {
  private let old = handmade(
    [("state/A", "A"), ("state/B", "B"), ("state/C", "C"), ("state/D", "D")],
    [(0, 1, 5), (0, 2, 1), (1, 2, 2), (2, 3, 4)], mentions: 4)
  private let new = handmade(
    [("state/A", "A"), ("state/B", "B"), ("state/C", "C"), ("state/E", "E")],
    [(0, 1, 2), (0, 2, 9), (0, 3, 0.5), (1, 2, 2)])

  @Test func `ties are new, gone, stronger, weaker or steady, the largest change first`() {
    let comparison = Comparison(old: old, new: new)
    let ties = comparison.edges.map { edge in
      "\(edge.source.name)\(edge.target.name) \(edge.kind) \(edge.oldWeight) \(edge.newWeight) \(edge.oldDocuments) \(edge.newDocuments)"
    }
    #expect(
      ties == [
        "AC stronger 1.0 9.0 1 1", "CD gone 4.0 0.0 1 0", "AB weaker 5.0 2.0 1 1",
        "AE new 0.0 0.5 0 1", "BC steady 2.0 2.0 1 1",
      ])
    #expect(comparison.documents == (7, 7))
  }

  @Test func `entities rise and fall with the weights of their ties`() {
    let entities = Comparison(old: old, new: new).entities.map { entity in
      "\(entity.entity.name) \(entity.kind) \(entity.oldStrength) \(entity.newStrength) \(entity.oldMentions) \(entity.newMentions) \(entity.oldDocuments) \(entity.newDocuments)"
    }
    #expect(
      entities == [
        "A stronger 6.0 11.5 4 3 2 2", "C stronger 7.0 11.0 4 3 2 2", "D gone 4.0 0.0 4 0 2 0",
        "B weaker 7.0 4.0 4 3 2 2", "E new 0.0 0.5 0 3 0 2",
      ])
  }

  @Test func `turned round, what was new is gone and what was stronger is weaker`() {
    let turned: [ChangeKind: ChangeKind] = [
      .new: .gone, .gone: .new, .stronger: .weaker, .weaker: .stronger, .steady: .steady,
    ]
    let there = Comparison(old: old, new: new)
    let back = Comparison(old: new, new: old)
    #expect(back.edges.map(\.kind) == there.edges.map { turned[$0.kind] })
    #expect(back.edges.map(\.oldWeight) == there.edges.map(\.newWeight))
    #expect(back.entities.map(\.kind) == there.entities.map { turned[$0.kind] })
    #expect(back.entities.map(\.entity) == there.entities.map(\.entity))
  }

  @Test func `with itself all is steady, and of nothing there is nothing`() {
    let same = Comparison(old: old, new: old)
    #expect(same.edges.count == 4 && same.edges.allSatisfy { $0.kind == .steady })
    #expect(same.entities.map(\.entity.id) == ["state/A", "state/B", "state/C", "state/D"])
    let empty = handmade([], [])
    #expect(Comparison(old: empty, new: empty).edges.isEmpty)
    #expect(Comparison(old: empty, new: old).entities.allSatisfy { $0.kind == .new })
  }

  @Test func `an entity without ties is still told as new or gone`() {
    let alone = handmade([("state/A", "A")], [])
    let changes = Comparison(old: handmade([], []), new: alone).entities
    #expect(changes.map(\.kind) == [.new])
    #expect(Comparison(old: alone, new: alone).entities.map(\.kind) == [.steady])
  }

  @Test func `an entity that two texts name differently has the name of the new network`() {
    let letters = (0..<26).map { String(UnicodeScalar(UInt8(0x61 + $0))) }
    let before = handmade(letters.map { ("person/" + $0, $0) }, [(0, 1, 1)])
    let after = handmade(letters.map { ("person/" + $0, $0.uppercased()) }, [(0, 1, 2)])
    let comparison = Comparison(old: before, new: after)
    #expect(comparison.entities.map(\.entity.name).sorted() == letters.map { $0.uppercased() })
    #expect(comparison.edges.map(\.source.name) == ["A"])
  }
}
