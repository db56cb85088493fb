import Knowledge
import TestSupport
import Testing

@testable import Extractor

/// The tagger of names: its decoding against an oracle, its files, and what it finds in texts of no rule.
@Suite struct TaggerTests {
  // MARK: - Decoding

  /// Lends a model of no features and random transitions, and random scores for some tokens.
  private static func withChain(
    _ seed: UInt64, _ length: Int, _ body: (TagModel, [SIMD16<Int16>]) -> Void
  ) throws {
    var random = SeededNumbers(seed: seed)
    var bytes = [UInt8](repeating: 0, count: TagModel.bucketsOffset + 64)
    func put(_ value: UInt16, at place: Int) {
      bytes[place] = UInt8(value & 0xFF)
      bytes[place + 1] = UInt8(value >> 8)
    }
    put(UInt16(TagModel.magic & 0xFFFF), at: 0)
    put(UInt16(TagModel.magic >> 16), at: 2)
    put(1, at: 4)
    for place in 0..<(NameLabel.count * NameLabel.count) {
      put(UInt16(bitPattern: Int16.random(in: -60...60, using: &random)), at: 8 + 2 * place)
    }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    defer { memory.deallocate() }
    memory.copyBytes(from: bytes)
    let scores = (0..<length).map { _ in
      var row = SIMD16<Int16>.zero
      for lane in 0..<16 { row[lane] = Int16.random(in: -90...90, using: &random) }
      return row
    }
    body(try #require(TagModel(UnsafeRawBufferPointer(memory))), scores)
  }

  /// The best score of all label sequences that the coding allows, by trying each.
  private static func best(_ model: TagModel, _ scores: [SIMD16<Int16>]) -> Int {
    func extend(_ label: Int, _ place: Int) -> Int {
      if place == scores.count {
        let isClosed = NameLabel.allows(NameLabel(rawValue: UInt8(label)), .outside)
        return isClosed ? Int(model.transitions[label][0]) : -1_000_000
      }
      var top = -1_000_000
      for next in 0..<NameLabel.count
      where NameLabel.allows(NameLabel(rawValue: UInt8(label)), NameLabel(rawValue: UInt8(next))) {
        top = max(
          top,
          Int(model.transitions[label][next]) + Int(scores[place][next]) + extend(next, place + 1))
      }
      return top
    }
    return extend(0, 0)
  }

  @Test(arguments: 0..<40) func `the decoder finds the best of all allowed sequences`(
    _ seed: UInt64
  ) throws {
    try Self.withChain(seed, 1 + Int(seed % 5)) { model, scores in
      var decoder = ChainDecoder(model)
      decoder.begin()
      for row in scores { decoder.append(row) }
      let labels = decoder.labels()
      #expect(labels.count == scores.count)
      var sum = 0
      var before = NameLabel.outside
      for (label, row) in zip(labels, scores) {
        #expect(NameLabel.allows(before, label))
        sum += Int(model.transitions[Int(before.rawValue)][Int(label.rawValue)])
        sum += Int(row[Int(label.rawValue)])
        before = label
      }
      #expect(NameLabel.allows(before, .outside))
      sum += Int(model.transitions[Int(before.rawValue)][0])
      #expect(sum == Self.best(model, scores))
    }
  }

  @Test func `a name is opened before it goes on and closed before another begins`() {
    let begin = NameLabel(.person, .begin)
    #expect(NameLabel.allows(begin, NameLabel(.person, .last)))
    #expect(!NameLabel.allows(begin, NameLabel(.place, .last)))
    #expect(!NameLabel.allows(begin, .outside))
    #expect(!NameLabel.allows(.outside, NameLabel(.place, .inside)))
    #expect(NameLabel.allows(NameLabel(.organisation, .only), begin))
    #expect(Set((0..<14).map { NameLabel(rawValue: $0) }.compactMap(\.name)).count == 3)
  }

  // MARK: - Files

  @Test func `bytes that are no weights are refused`() throws {
    for count in [0, 4, 448, 512, 513] {
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 64)
      defer { memory.deallocate() }
      memory.initializeMemory(as: UInt8.self, repeating: 7)
      #expect(TagModel(UnsafeRawBufferPointer(memory)) == nil)
    }
    #expect(TagModel.embedded != nil)
  }

  @Test func `each word of a table of clusters is found in it`() {
    var random = SeededNumbers(seed: 5)
    let words = (0..<3000).map { _ in
      (hash: random.next() as UInt64, cluster: UInt16.random(in: 0..<1024, using: &random))
    }
    let table = WordClusters.table(words, buckets: 512)
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: table.count * 4, alignment: 64)
    defer { memory.deallocate() }
    table.withUnsafeBytes { memory.copyMemory(from: $0) }
    let clusters = WordClusters(UnsafeRawBufferPointer(memory))
    for word in words { #expect(clusters.cluster(ofHash: word.hash) == word.cluster) }
    let strangers = (0..<3000).filter { _ in
      clusters.cluster(ofHash: random.next()) != WordClusters.unknown
    }
    #expect(strangers.count < 5)
  }

  // MARK: - Texts

  private static let extractor = Extractor(knowledge: .embedded)

  private static func found(_ text: String) -> [String] {
    let document = Document(id: "x", date: CalendarDay(iso: "2024-06-03"), text: text)
    return extractor.extract(document).mentions.map { mention in
      "\(mention.text): \(mention.entity?.id ?? "\(mention.kind.rawValue)?")"
    }
  }

  @Test(arguments: [
    (
      "Ingrid Halvorsen told the court that she had never met Tomasz Wierzbicki.",
      ["Ingrid Halvorsen: person/ingrid-halvorsen", "Tomasz Wierzbicki: person/tomasz-wierzbicki"]
    ),
    (
      "The mill in Oberkirchbach burned for two days, firefighters said.",
      ["Oberkirchbach: place/oberkirchbach"]
    ),
    (
      "Adaeze Okonkwo runs the clinic. On Monday Okonkwo closed it.",
      ["Adaeze Okonkwo: person/adaeze-okonkwo", "Okonkwo: person/adaeze-okonkwo"]
    ),
    (
      "Two nurses, Marie-Claire Dubois and J. P. Fontaine, were hurt.",
      ["Marie-Claire Dubois: person/marie-claire-dubois", "J. P. Fontaine: person/j-p-fontaine"]
    ),
    ("The coach said Brannigan had trained alone.", ["Brannigan: person?"]),
  ]) func `names that no table holds are found`(_ text: String, _ expected: [String]) {
    let found = Self.found(text)
    for name in expected { #expect(found.contains(name), "\(found)") }
  }

  @Test(arguments: [
    ("Vladimir Vladimirovich Putin signed the decree.", "leader/vladimir-putin"),
    ("Joseph R. Biden took the oath.", "leader/joe-biden"),
    ("Kassym-Jomart Kemelevich Tokayev flew home.", "leader/kassym-jomart-tokayev"),
  ]) func `a patronymic or an initial more is the same person`(_ text: String, _ expected: String) {
    let ids = Self.found(text)
    #expect(ids.contains { $0.hasSuffix(expected) }, "\(ids)")
  }

  @Test func `the surname of somebody named in full is no capital`() {
    let found = Self.found(
      "Helena Paris left the choir in May. Paris said she was tired. She moved to Lyon.")
    #expect(found.contains("Paris: person/helena-paris"))
    #expect(found.contains { $0.hasPrefix("Lyon: place/") })
  }

  @Test(arguments: [
    ("He was driven to Marfa, Tex., before dawn.", "Tex.: place/texas"),
    ("She teaches in Dubuque, Iowa, and in Salem, Ore.", "Ore.: place/oregon"),
    ("The plant at Barstow, CA, will close.", "CA: place/california"),
  ]) func `a region's abbreviation behind a town is the region`(_ text: String, _ expected: String)
  {
    #expect(Self.found(text).contains(expected), "\(Self.found(text))")
  }

  @Test func `an abbreviation without a town before it is none`() {
    for text in ["Pa always drove.", "La Scala opened.", "He holds an MA in law."] {
      #expect(
        !Self.found(text).contains { $0.contains("place/") && !$0.contains("scala") }, "\(text)")
    }
  }

  @Test func `a word between two places of a list is a place`() {
    let found = Self.found("The ferry calls at ports in Sweden, Hoffmansvik and Denmark.")
    #expect(found.contains { $0.hasPrefix("Hoffmansvik: place/") }, "\(found)")
  }

  @Test func `a surname beside another word is no person by that alone`() {
    for text in ["The Arab Spring had begun in Tunisia.", "They amended the Tax Code on Friday."] {
      #expect(!Self.found(text).contains { $0.contains("person") }, "\(Self.found(text))")
    }
  }

  @Test func `a headline in capitals is read as well`() {
    let found = Self.found("HALVORSEN SAYS FLOODS IN PORTUGAL WORST IN A CENTURY")
    #expect(found.contains("PORTUGAL: state/PT"))
    #expect(found.contains("HALVORSEN: person?"), "\(found)")
  }

  @Test func `a headline with a dash is no dateline`() {
    #expect(!Self.found("FARMERS TO BUY MORE WHEAT - MINISTRY").contains { $0.hasPrefix("BUY") })
    let report = Self.found("LAKE PLACID, N.Y., June 3 - The rink opened.")
    #expect(report.contains { $0.hasPrefix("LAKE PLACID: place/") || $0.hasPrefix("N.Y.: place/") })
  }

  @Test func `a result of a game names clubs`() {
    for text in ["Leeds 2 Burnley 1\n\nHull 0 Barnet 0", "Chicago 3 Boston 2", "Toronto 72 64"] {
      #expect(Self.found(text) == [], "\(text)")
    }
    #expect(Self.found("In Chicago 12 people were hurt.") == ["Chicago: place/chicago"])
    #expect(Self.found("She flew to Toronto 3 May.") == ["Toronto: place/toronto"])
  }
}
