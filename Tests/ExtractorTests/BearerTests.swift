import Extractor
import Foundation
import Knowledge
import TestSupport
import Testing

/// Documents that name several bearers of one surname: whom the later mentions mean.
@Suite struct BearerTests {
  private struct Case {
    let date: CalendarDay?
    let text: MarkedText
  }

  private static func cases() throws -> [Case] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Marked/bearers.txt")
    let parts = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .components(separatedBy: "\n=== ").dropFirst()
    return parts.map { part in
      let lines = part.split(separator: "\n", maxSplits: 1).map(String.init)
      return Case(date: CalendarDay(iso: lines[0]), text: MarkedText(lines[1]))
    }
  }

  @Test func `no bearer is taken for another, and most are told`() throws {
    let cases = try Self.cases()
    #expect(cases.count == 40)
    let extractor = Extractor(knowledge: .embedded)
    var told = 0
    var all = 0
    var open: [String] = []
    for (number, item) in cases.enumerated() {
      let document = Document(id: "x", date: item.date, text: item.text.plain)
      let found = Dictionary(
        extractor.extract(document).mentions.map { ($0.range, $0) }, uniquingKeysWith: { $1 })
      for mark in item.text.expectations {
        let entity = found[mark.range]?.entity?.id
        let name = String(decoding: Array(item.text.plain.utf8)[mark.range], as: UTF8.self)
        if mark.entity != "?" { all += 1 }
        if entity == mark.entity { told += 1 }
        if entity == nil, mark.entity != "?" { open.append("\(number + 1): \(name)") }
        #expect(entity == nil || entity == mark.entity, "document \(number + 1): \(name)")
      }
    }
    #expect(Double(told) >= 0.8 * Double(all), "\(told) of \(all) told; not told: \(open)")
  }
}
