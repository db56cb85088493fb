import Entente
import Knowledge
import Testing

@testable import EntenteTool

/// Texts that are values, and texts that are not, each with the sentence that says why.
@Suite struct ValueReaderTests {
  private func outcome<Value>(_ reader: ValueReader<Value>, _ text: String) -> String {
    do {
      return "\(try reader.read(text))"
    } catch {
      return error.sentence(about: "--x")
    }
  }

  @Test(
    "positive integers are decimal digits only",
    arguments: [
      ("1", "1"), ("20", "20"), ("007", "7"),
      ("0", "--x takes a whole number of at least 1, not \"0\"."),
      ("-1", "--x takes a whole number of at least 1, not \"-1\"."),
      ("+1", "--x takes a whole number of at least 1, not \"+1\"."),
      ("1.0", "--x takes a whole number of at least 1, not \"1.0\"."),
      ("", "--x takes a whole number of at least 1, not \"\"."),
      ("ten", "--x takes a whole number of at least 1, not \"ten\"."),
      (" 1", "--x takes a whole number of at least 1, not \" 1\"."),
      ("1\n2", "--x takes a whole number of at least 1, not \"1 2\"."),
      (
        "99999999999999999999",
        "--x takes a whole number of at least 1, not \"99999999999999999999\": "
          + "the number is too large."
      ),
    ])
  func integers(_ text: String, _ expected: String) {
    #expect(outcome(.positiveInteger, text) == expected)
  }

  @Test(
    "seeds reach to the end of 64 bits",
    arguments: [
      ("0", "0"), ("18446744073709551615", "18446744073709551615"),
      ("-0", "--x takes a whole number of at least 0, not \"-0\"."),
      (
        "18446744073709551616",
        "--x takes a whole number of at least 0, not \"18446744073709551616\": "
          + "the number is too large."
      ),
    ])
  func seeds(_ text: String, _ expected: String) {
    #expect(outcome(.seed, text) == expected)
  }

  @Test(
    "numbers are decimal and finite",
    arguments: [
      ("1", "1.0"), ("0.5", "0.5"), ("2e3", "2000.0"), (".5", "0.5"),
      ("0", "--x takes a number above 0, not \"0\"."),
      ("nan", "--x takes a number above 0, not \"nan\"."),
      ("inf", "--x takes a number above 0, not \"inf\"."),
      ("1e999", "--x takes a number above 0, not \"1e999\"."),
      ("0x1p3", "--x takes a number above 0, not \"0x1p3\"."),
      ("1,5", "--x takes a number above 0, not \"1,5\"."),
      ("-2", "--x takes a number above 0, not \"-2\"."),
    ])
  func numbers(_ text: String, _ expected: String) {
    #expect(outcome(.number(above: 0), text) == expected)
  }

  @Test(
    "dates may be cut, and must be in the calendar",
    arguments: [
      ("2023", "2023"), ("2023-09", "2023-09"), ("2023-09-14", "2023-09-14"),
      ("2024-02-29", "2024-02-29"), ("2000-02-29", "2000-02-29"), ("0001-01-01", "0001-01-01"),
      ("2023-02-29", "February 2023 has 28 days"), ("1900-02-29", "February 1900 has 28 days"),
      ("2023-04-31", "April 2023 has 30 days"), ("2023-04-00", "April 2023 has 30 days"),
      ("2023-13", "a year has months 01 to 12"), ("2023-00-01", "a year has months 01 to 12"),
      ("0000", "there is no year 0"),
      ("23", nil), ("2023-9", nil), ("2023-09-14T00:00", nil), ("14/09/2023", nil), ("", nil),
      ("2023-", nil), ("-2023", nil), ("２０２３", nil), ("2023-09-14-01", nil),
    ] as [(String, String?)])
  func dates(_ text: String, _ expected: String?) {
    let outcome = outcome(.date, text)
    guard expected != text else {
      #expect(outcome == text)
      return
    }
    let detail = expected.map { ": \($0)" } ?? ""
    #expect(
      outcome
        == "--x takes a date such as 2023-09-14, 2023-09 or 2023, not \"\(text)\"\(detail).")
  }

  @Test(
    "a cut date stands for all of its days",
    arguments: [
      ("2023", "2023-01-01", "2023-12-31"), ("2023-02", "2023-02-01", "2023-02-28"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("2023-09-14", "2023-09-14", "2023-09-14"),
      ("2023-08-01..2023-09-12", "2023-08-01", "2023-09-12"),
      ("2022..2023-03", "2022-01-01", "2023-03-31"),
    ])
  func spans(_ text: String, _ first: String, _ last: String) throws {
    let span = try SpanArgument(parsing: text)
    #expect("\(span.firstDay)" == first)
    #expect("\(span.lastDay)" == last)
    #expect("\(span)" == text)
  }

  @Test(
    "a span has two ends in order",
    arguments: [
      ("2023..2022", ": the span ends before it begins"), ("2023..", ""), ("..2023", ""),
      ("2023...2024", ""), ("2023-02-30..2024", ": February 2023 has 28 days"), ("news/", ""),
    ])
  func wrongSpans(_ text: String, _ detail: String) {
    #expect(
      outcome(.span, text)
        == "--x takes a date such as 2023-09, or a span such as 2023-08-01..2023-09-12, "
        + "not \"\(text)\"\(detail).")
  }

  @Test(
    "windows are words or numbers of sentences",
    arguments: [
      ("sentence", .sentences(1)), ("paragraph", .paragraph), ("document", .document),
      ("3", .sentences(3)), ("sentences:3", .sentences(3)), ("1", .sentences(1)),
    ] as [(String, Window)])
  func windows(_ text: String, _ expected: Window) throws {
    #expect(try ValueReader<Window>.window.read(text) == expected)
    #expect(try ValueReader<Window>.window.read("\(expected)") == expected)
  }

  @Test(
    "a wrong window suggests the right one",
    arguments: [
      ("sentance", " Did you mean \"sentence\"?"), ("0", ""),
      ("sentences:", " Did you mean \"sentence\"?"),
      ("paragrpah", " Did you mean \"paragraph\"?"), ("book", ""),
    ])
  func wrongWindows(_ text: String, _ question: String) {
    #expect(
      outcome(.window, text)
        == "--x takes sentence, paragraph, document or a number of sentences, not \"\(text)\"."
        + question)
  }

  @Test(
    "lists are checked word by word",
    arguments: [
      ("leader", "[leader]"), ("leader,state", "[leader, state]"),
      ("state, leader ,state", "[state, leader]"),
      (
        "leader,sate",
        "--x takes a list of leader, state, place, organisation, person with commas between, "
          + "not \"sate\". Did you mean \"state\"?"
      ),
      (
        "leader,",
        "--x takes a list of leader, state, place, organisation, person with commas between, "
          + "not \"\"."
      ),
    ])
  func lists(_ text: String, _ expected: String) {
    let reader = (.choice("KIND") as ValueReader<EntityKind>).commaList()
    let shown =
      (try? reader.read(text)).map { "[\($0.map(\.rawValue).joined(separator: ", "))]" }
      ?? outcome(reader, text)
    #expect(shown == expected)
  }

  @Test(
    "a backbone may have a level",
    arguments: [
      ("disparity", nil), ("disparity:0.05", nil), ("noise-corrected:0.5", nil),
      ("strongest:2", nil), ("metric", nil),
      ("metric:1", ": metric has no level."), ("strongest:0", ": the level is a number from 1."),
      ("disparity:2", ": the level lies between 0 and 1."),
      ("disparity:", ": the level lies between 0 and 1."),
      ("dispartiy", ". Did you mean \"disparity\"?"), ("", "."),
    ] as [(String, String?)])
  func backbones(_ text: String, _ tail: String?) {
    let expected =
      tail.map {
        "--x takes noise-corrected, disparity, marginal-likelihood, metric, spanning-forest or "
          + "strongest, with a level such as disparity:0.05 if wanted, not \"\(text)\"\($0)"
      } ?? text
    #expect(outcome(.backbone, text) == expected)
  }
}
