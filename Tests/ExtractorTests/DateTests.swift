import Extractor
import Foundation
import Knowledge
import Testing

/// Time expressions against the date of publication.
@Suite struct DateTests {
  /// A line of `dates.txt`: the expression stands in braces.
  private struct Line {
    let published: CalendarDay
    let text: String
    let expression: Range<Int>
    let value: String
    let grain: String
  }

  private static func lines() throws -> [Line] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Marked/dates.txt")
    let content = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return content.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 4, !line.hasPrefix("#"), let day = CalendarDay(iso: fields[0]) else {
        return nil
      }
      let parts = fields[1].split(whereSeparator: { $0 == "{" || $0 == "}" }).map(String.init)
      let before = fields[1].hasPrefix("{") ? "" : parts[0]
      let expression = fields[1].hasPrefix("{") ? parts[0] : parts[1]
      return Line(
        published: day, text: parts.joined(),
        expression: before.utf8.count..<(before.utf8.count + expression.utf8.count),
        value: fields[2], grain: fields[3])
    }
  }

  /// The Monday of an ISO week such as `2023-W36`.
  private static func monday(ofWeek text: String) -> CalendarDay? {
    let parts = text.split(separator: "-W").compactMap { Int($0) }
    guard parts.count == 2, let fourth = CalendarDay(year: parts[0], month: 1, day: 4) else {
      return nil
    }
    return fourth.advanced(by: 1 - fourth.weekday + 7 * (parts[1] - 1))
  }

  @Test
  func `nearly all expressions of the marked list mean the days that a reader takes them for`()
    throws
  {
    let extractor = Extractor(knowledge: .embedded)
    let lines = try Self.lines()
    #expect(lines.count >= 60)
    var wrong: [String] = []
    for line in lines {
      let extraction = extractor.extract(
        Document(id: "line", date: line.published, text: line.text))
      let found = extraction.sentences.flatMap(\.dates)
        .first { $0.range.overlaps(line.expression) }?.value
      let isRight: Bool
      if line.grain == "week" {
        isRight = found?.grain == .week && found?.first == Self.monday(ofWeek: line.value)
      } else {
        isRight = (found?.description ?? "-") == line.value
      }
      if !isRight { wrong.append("\(line.text): \(found?.description ?? "-"), not \(line.value)") }
    }
    #expect(wrong.count <= 3, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `without a date of publication only full dates can be told`() {
    let extraction = Extractor(knowledge: .embedded).extract(
      Document(id: "x", date: nil, text: "It began on Wednesday and ended on 3 May 2021."))
    #expect(
      extraction.sentences.flatMap(\.dates).map { $0.value?.description } == [nil, "2021-05-03"])
  }
}
