import Knowledge
import Testing

@testable import Readers

/// The lines before a text that say its date and title.
@Suite struct HeaderReaderTests {
  @Test(
    "dates are read in the spellings of headers",
    arguments: [
      "2023-09-14", " 2023-09-14 ", "2023-09-14T10:00:00Z", "2023-09-14 10:00", "14 September 2023",
      "14 Sep 2023", "14 Sept 2023", "14 Sept. 2023", "14 sep. 2023", "14th September 2023",
      "September 14, 2023", "September 14th, 2023", "Sept. 14, 2023", "Sep 14 2023",
      "SEPTEMBER 14, 2023", "Thursday, 14 September 2023", "Thursday, September 14, 2023",
      "Thu, 14 Sep 2023 10:00:00 +0900", "Thu 14 Sep 2023", "thursday 14 september 2023",
      "14 September, 2023", "14 September 2023 10:00 GMT",
    ])
  func dates(_ text: String) {
    #expect(HeaderReader.date(text)?.description == "2023-09-14")
  }

  @Test(
    "days of all months and endings are read",
    arguments: [
      ("1 January 2024", "2024-01-01"), ("February 29, 2024", "2024-02-29"),
      ("3rd March 2024", "2024-03-03"), ("Apr. 22nd, 2024", "2024-04-22"),
      ("1 May 2024", "2024-05-01"),
      ("June 1st, 2024", "2024-06-01"), ("July 4, 2024", "2024-07-04"),
      ("31 Aug 2024", "2024-08-31"),
      ("Oct 31 2024", "2024-10-31"), ("11th Nov 2024", "2024-11-11"),
      ("Dec. 25, 2024", "2024-12-25"),
    ])
  func months(_ text: String, _ date: String) {
    #expect(HeaderReader.date(text)?.description == date)
  }

  @Test(
    "what is no date is none",
    arguments: [
      "", "2023", "2023-09", "2023-09-31", "2023-09-14x", "2023-09-14-15", "14.09.2023",
      "09/14/2023", "14/09/2023", "14 Foo 2023", "14 Se 2023", "September 2023", "14 September 23",
      "14 September 20231", "31 September 2023", "February 29, 2023", "0 May 2023", "tomorrow",
      "Thursday", "Thu, 14", "Smarch 14, 2023", "th September 2023", "١٤ September 2023",
    ])
  func noDates(_ text: String) {
    #expect(HeaderReader.date(text) == nil)
  }

  /// A text, the date and title of its header and what of it is the body.
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let date: String?
    let title: String?
    let body: String
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ date: String?, _ title: String? = nil, body: String) {
      self.text = text
      self.date = date
      self.title = title
      self.body = body
    }
  }

  @Test(
    "headers are told from bodies",
    arguments: [
      Sample("Date: 2023-09-14\n\nPutin met Kim.\n", "2023-09-14", body: "\nPutin met Kim.\n"),
      Sample("date: 14 September 2023\nPutin.", "2023-09-14", body: "Putin."),
      Sample("DATE:2023-09-14\nPutin.", "2023-09-14", body: "Putin."),
      Sample("  Date: 2023-09-14  \nPutin.", "2023-09-14", body: "Putin."),
      Sample("Date: 2023-09-14 10:30\nPutin.", "2023-09-14", body: "Putin."),
      Sample("Date: 2023-09-14", "2023-09-14", body: ""),
      Sample("date 2023-09-14 Putin met Kim.", "2023-09-14", body: " Putin met Kim."),
      Sample("Date 2023-09-14 Putin met Kim.", "2023-09-14", body: " Putin met Kim."),
      Sample("date 2023-09-14\nPutin.", "2023-09-14", body: "\nPutin."),
      Sample("date 2023-09-14", "2023-09-14", body: ""),
      Sample("\tdate\t 2023-09-14\tPutin.", "2023-09-14", body: "\tPutin."),
      Sample("\n\ndate 2023-09-14 Putin.", "2023-09-14", body: " Putin."),
      Sample("Date: 2023-09-14 Putin met Kim.", "2023-09-14", body: " Putin met Kim."),
      Sample("Date: 2023-09-14 Putin.\nKim.", "2023-09-14", body: " Putin.\nKim."),
      Sample("Title: Tea\nDate: 2023-09-14\nPutin.", "2023-09-14", "Tea", body: "Putin."),
      Sample("Date: 2023-09-14\nTitle: Tea\n\nPutin.", "2023-09-14", "Tea", body: "\nPutin."),
      Sample("Title: Tea\ndate 2023-09-14 Putin.", "2023-09-14", "Tea", body: " Putin."),
      Sample("title:  Tea: a drink \nPutin.", nil, "Tea: a drink", body: "Putin."),
      Sample("\n \n\nDate: 2023-09-14\nPutin.", "2023-09-14", body: "Putin."),
      Sample("Date: 2023-09-14\r\n\r\nPutin.\r\n", "2023-09-14", body: "\r\nPutin.\r\n"),
      Sample("date 2023-09-14\r\nPutin.", "2023-09-14", body: "\r\nPutin."),
      Sample("Date: 2023-09-14\n\nTitle: no header\n", "2023-09-14", body: "\nTitle: no header\n"),
      Sample("Putin.\nDate: 2023-09-14\n", nil, body: "Putin.\nDate: 2023-09-14\n"),
      Sample("date 2023-09-14Putin.", nil, body: "date 2023-09-14Putin."),
      Sample("date 2023-09-31 Putin.", nil, body: "date 2023-09-31 Putin."),
      Sample("Dates: 2023-09-14\n", nil, body: "Dates: 2023-09-14\n"),
      Sample("dateline 2023-09-14\n", nil, body: "dateline 2023-09-14\n"),
      Sample("Date of issue\n", nil, body: "Date of issue\n"),
      Sample("", nil, body: ""), Sample("\n\n", nil, body: "\n\n"),
      Sample("date", nil, body: "date"), Sample("date ", nil, body: "date "),
    ])
  func headers(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    let header = HeaderReader.read(bytes)
    #expect(header.date?.description == sample.date)
    #expect(header.title == sample.title)
    #expect(String(decoding: bytes[header.bodyStart...], as: UTF8.self) == sample.body)
    #expect(header.badDate == nil)
  }

  @Test(
    "a date that cannot be read is told with its line",
    arguments: [
      ("Date: someday\nPutin.", 1, "someday"), ("\n\nDate: 14/09/2023\nPutin.", 3, "14/09/2023"),
      ("Title: Tea\nDate: 2023-09-31\n\nPutin.", 2, "2023-09-31"), ("Date:\nPutin.", 1, ""),
    ])
  func badDates(_ text: String, _ line: Int, _ written: String) throws {
    let bytes = Array(text.utf8)
    let header = HeaderReader.read(bytes)
    let bad = try #require(header.badDate)
    #expect(bad.line == line && bad.text == written)
    #expect(header.date == nil)
    #expect(
      String(decoding: bytes[header.bodyStart...], as: UTF8.self)
        .trimmingPrefix("\n") == "Putin.")
  }

  @Test func `a very long first line is no trouble`() {
    let text = "date 2023-09-14 " + String(repeating: "Putin met Kim. ", count: 10_000)
    let header = HeaderReader.read(Array(text.utf8))
    #expect(header.date?.description == "2023-09-14" && header.bodyStart == 15)
    let accents = HeaderReader.read(Array(String(repeating: "é", count: 10_000).utf8))
    #expect(accents.bodyStart == 0)
  }

  @Test(
    "a file's name may hold its date",
    arguments: [
      ("2023-09-14.txt", "2023-09-14"), ("2023-09-14-summit.txt", "2023-09-14"),
      ("summit-2023-09-14.txt", "2023-09-14"), ("a/b/2023-09-14_x.md", "2023-09-14"),
      ("x2023-09-14y", "2023-09-14"), ("12023-09-14.txt", nil), ("2023-09-145.txt", nil),
      ("2023-09-31.txt", nil), ("20230914.txt", nil), ("2023-09.txt", nil), ("", nil), ("/", nil),
      ("2023-09-14/summit.txt", nil), ("2023-02-30 2023-03-01.txt", "2023-03-01"),
    ] as [(String, String?)])
  func names(_ path: String, _ date: String?) {
    #expect(HeaderReader.dateInName(path)?.description == date)
  }
}
