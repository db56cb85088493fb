extension ValueReader where Value == String {
  /// Any text that is not empty.
  static var text: ValueReader { .text("TEXT", completion: .nothing) }

  /// Names of files; `-` stands for standard input or output.
  static var file: ValueReader { .text("FILE", completion: .files) }

  /// Names of folders.
  static var folder: ValueReader { .text("DIR", completion: .folders) }

  /// Any text that is not empty, under a name of its own.
  static func text(_ name: String, completion: ValueCompletion) -> ValueReader {
    ValueReader(name, completion: completion) { text throws(ValueProblem) in
      guard !text.isEmpty else {
        throw ValueProblem(text, expected: completion == .nothing ? "a text" : "a file name")
      }
      return text
    }
  }

  /// One of the given words.
  static func word(_ name: String, of allowed: [String]) -> ValueReader {
    ValueReader(name, allowed: allowed) { text throws(ValueProblem) in
      guard allowed.contains(text) else { throw ValueProblem(text, noneOf: allowed) }
      return text
    }
  }
}

extension ValueReader
where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of the cases of an enumeration, written as its raw value.
  static func choice(_ name: String) -> ValueReader {
    let words = ValueReader<String>.word(name, of: Value.allCases.map(\.rawValue))
    return ValueReader(name, allowed: words.allowed) { text throws(ValueProblem) in
      let word = try words.read(text)
      guard let value = Value(rawValue: word) else {
        preconditionFailure("\(word) is the raw value of a case")
      }
      return value
    }
  }
}

extension ValueReader {
  /// Lists of such values with commas between them; a repeated value counts once.
  func commaList() -> ValueReader<[Value]> where Value: Equatable {
    let item = self
    return ValueReader<[Value]>("\(name),…", completion: completion) {
      text throws(ValueProblem) in
      var values: [Value] = []
      for part in text.split(separator: ",", omittingEmptySubsequences: false) {
        let value: Value
        do throws(ValueProblem) {
          value = try item.read(part.trimmingSpaces)
        } catch {
          var problem = error
          if !item.allowed.isEmpty {
            let words = item.allowed.joined(separator: ", ")
            problem = ValueProblem(
              problem.value, expected: "a list of \(words) with commas between",
              suggestion: problem.suggestion)
          }
          throw problem
        }
        if !values.contains(value) { values.append(value) }
      }
      return values
    }
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
