import Knowledge
import TestSupport
import Testing

/// Tables with bytes changed at random: they are taken or refused, and what is taken can be asked anything.
@Suite struct MutatedTableTests {
  @Test("random changes never break a reader", arguments: 0..<400 as Range<UInt64>)
  func mutations(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let source = TableSource(
      files: ValidationTables.texts.sorted { $0.key < $1.key }.map { path, text in
        var bytes = Array(text.utf8)
        for _ in 0..<(numbers.below(8) == 0 ? 1 + numbers.below(3) : 0) where !bytes.isEmpty {
          Self.mutate(&bytes, &numbers)
        }
        return TableSource.File(path: path, bytes: bytes)
      })
    _ = KnowledgeValidator.problems(in: source)
    guard let knowledge = try? KnowledgeBase(tables: source) else { return }
    for number in 0..<knowledge.entityCount {
      let id = EntityID(rawValue: UInt32(number))
      let entity = knowledge.entity(id)
      #expect(knowledge.kind(of: id) == entity.kind)
      _ = knowledge.person(id)
      _ = knowledge.regionCode(of: id)
      _ = knowledge.entities(named: entity.name)
    }
    for number in 0..<knowledge.formCount {
      _ = knowledge.forms(written: knowledge.form(number).text)
    }
    for office in knowledge.offices.indices {
      _ = knowledge.terms(in: OfficeID(rawValue: UInt32(office)))
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
    let place = numbers.below(bytes.count)
    let marks = Array("\t\n|-#/.;:APTOSV09é\u{FF}".utf8) + [0, 0x80, 0xC3, 0xE2, 0xF4]
    switch numbers.below(5) {
    case 0: bytes[place] = marks[numbers.below(marks.count)]
    case 1: bytes.insert(marks[numbers.below(marks.count)], at: place)
    case 2: bytes.remove(at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + numbers.below(40)))
    default:
      let piece = Array(bytes[place..<min(bytes.count, place + numbers.below(60))])
      bytes.insert(contentsOf: piece, at: numbers.below(bytes.count + 1))
    }
  }
}
