import Extractor
import Knowledge
import Testing

/// What extraction promises for every text.
@Suite struct ExtractionTests {
  private static let extractor = Extractor(knowledge: .embedded)

  private static func extract(_ text: String, on date: String = "2023-09-14") -> Extraction {
    extractor.extract(Document(id: "text", date: CalendarDay(iso: date), text: text))
  }

  private static func entities(_ extraction: Extraction) -> [String] {
    extraction.mentions.map { $0.entity?.id ?? "?" }
  }

  private static let caption = """
    Defense Minister Shin Won-sik (second from left) greets U.S. Defense Secretary Lloyd Austin at \
    the ministry in Seoul on Monday.
    """

  @Test("a repeated caption is a copy, whatever its credit", arguments: 1...10)
  func copies(_ count: Int) {
    let credits = [
      "(Yonhap)", "(Reuters)", "[AP Photo]", "(Courtesy of the Kremlin)", "(Yonhap via AFP)",
    ]
    let text = (0..<count).map { Self.caption + " " + credits[$0 % credits.count] }
      .joined(separator: " ")
    let extraction = Self.extract(text, on: "2023-11-14")
    let captions = extraction.sentences.filter { $0.kind == .text }
    #expect(captions.count == count)
    #expect(captions.dropFirst().allSatisfy { $0.copyOf == 0 })
    #expect(!Self.entities(extraction).contains("state/RU"))
    let perCaption = Dictionary(grouping: extraction.mentions, by: \.sentence).values.map {
      $0.map { $0.entity?.id ?? "?" }
    }
    #expect(Set(perCaption).count == 1)
    #expect(perCaption.count == count)
  }

  @Test func `what a repeat says changes nothing after it`() {
    let story = """
      South Korean Foreign Minister Park Jin met reporters.

      Former President Park Geun-hye greeted supporters in Daegu. Park waved to the crowd.
      """
    let repeated = story.split(separator: "\n\n").map(String.init)
    let twice = [repeated[0], repeated[0], repeated[1]].joined(separator: "\n\n")
    let last = Self.extract(story).mentions.last
    #expect(Self.extract(twice).mentions.last?.entity == last?.entity)
  }

  @Test("a caption may be printed anywhere, any number of times", arguments: 0...3, [2, 3, 10])
  func captionAnywhere(_ place: Int, _ count: Int) {
    let paragraphs = [
      "Chinese Premier Li Qiang opened the forum in Boao. Li spoke of trust.",
      "Reporters asked about exports. Li said that trade would grow.",
      "Defense Minister Li Shangfu stayed away. His deputy took the seat.",
    ]
    let caption = "Defense Minister Li Shangfu inspects troops in Beijing on Monday. (Xinhua)"
    func text(_ copies: Int, at index: Int) -> String {
      var all = paragraphs
      all.insert(contentsOf: Array(repeating: caption, count: copies), at: index)
      return all.joined(separator: "\n\n")
    }
    func body(_ extraction: Extraction) -> [String] {
      extraction.mentions.filter { extraction.sentences[$0.sentence].copyOf == nil }
        .map { "\($0.text)=\($0.entity?.id ?? "?")" }.sorted()
    }
    let expected = body(Self.extract(text(2, at: 3), on: "2023-03-30"))
    #expect(expected.filter { $0 == "Li=leader/li-qiang" }.count == 2)
    #expect(body(Self.extract(text(count, at: place), on: "2023-03-30")) == expected)
  }

  @Test(
    "the policy for metonyms decides what a capital is",
    arguments: [
      (MetonymPolicy.actor, ["state/RU", "state/UA", "place/kyiv"]),
      (.place, ["place/kremlin", "place/kyiv", "place/kyiv"]),
      (.off, ["place/kyiv"]),
    ])
  func metonyms(_ policy: MetonymPolicy, _ expected: [String]) {
    let extractor = Extractor(knowledge: .embedded, options: ExtractionOptions(metonyms: policy))
    let extraction = extractor.extract(
      Document(
        id: "x", date: CalendarDay(iso: "2023-05-04"),
        text: "The Kremlin accused Kyiv of the attack. Sirens sounded in Kyiv."))
    #expect(Self.entities(extraction) == expected)
  }

  @Test(
    "an office means its holder at the date",
    arguments: [
      ("2021-05-01", "leader/moon-jae-in"), ("2022-05-20", "leader/yoon-suk-yeol"),
      ("2016-01-01", "leader/park-geun-hye"),
    ])
  func office(_ date: String, _ holder: String) {
    let extraction = Self.extract("The South Korean president spoke for an hour.", on: date)
    #expect(Self.entities(extraction) == [holder])
    #expect(extraction.mentions.first?.rule == .officeDate)
  }

  @Test(
    "a sentence begins with a capital or in a script without capitals",
    arguments: [
      ("Putin flew to Sochi. blorptastic winds rose.", 1), ("Putin flew to Sochi. Winds rose.", 2),
      ("Putin flew to Sochi. 바람이 불었다.", 2), ("Putin flew to Sochi. 40 people waited.", 2),
    ])
  func sentences(_ text: String, _ count: Int) {
    #expect(Self.extract(text).sentences.count == count)
  }

  @Test func `nobody in particular is nobody`() {
    for text in [
      "A Russian president must be at least 35.", "Both leaders shook hands.",
      "The two presidents dined.", "He met his counterpart.",
    ] {
      #expect(!Self.entities(Self.extract(text)).contains { $0.hasPrefix("leader/") }, "\(text)")
    }
  }

  @Test func `a surname inside somebody else's name is nobody of the tables`() {
    for text in [
      "Tariq bin Mohammed al-Rashidi read a poem.", "Saeed Anwar batted first.",
      "Rohan Robinson won the race in Bonn.", "Francis Moreau rode for France.",
      "A portrait of Queen Elizabeth I was sold.", "They met on Friday in the east of the city.",
    ] {
      let extraction = Self.extract(text)
      let leaders = extraction.mentions.filter { $0.kind == .leader }
      #expect(leaders.isEmpty, "\(text): \(leaders.map(\.text))")
    }
  }

  @Test func `of two bearers of a full name the one in office is meant`() {
    func meant(_ date: String) -> [String] {
      Self.entities(Self.extract("George Bush flew to Tokyo.", on: date))
    }
    #expect(meant("1990-06-01").contains("leader/george-h-w-bush"))
    #expect(meant("2005-06-01").contains("leader/george-w-bush"))
  }

  @Test func `a minister of another age is not found by name alone`() {
    // Holders of lesser offices are named in texts of their time, or beside their state.
    let text = "Michael Young opened a bakery in Leeds."
    #expect(!Self.entities(Self.extract(text)).contains { $0.hasPrefix("leader/") })
  }

  @Test func `a name that the tables do not hold is found beside its office and by its surname`() {
    let extraction = Self.extract(
      "Fisheries Minister Oddvar Strandmyr of Norway spoke in Bergen. Strandmyr praised the cod.")
    let leaders = extraction.mentions.filter { $0.kind == .leader }
    #expect(
      leaders.map { $0.entity?.id } == ["leader/oddvar-strandmyr", "leader/oddvar-strandmyr"])
    #expect(leaders.map(\.rule) == [.officePattern, .surnameDocument])
  }

  @Test func `somebody else of a leader's surname is not the leader`() {
    let extraction = Self.extract(
      "Ashley Biden opened the gallery. Kim Min-su, a baker from Incheon, bought a print.",
      on: "2023-05-04")
    #expect(!Self.entities(extraction).contains { $0.hasPrefix("leader/") })
  }

  @Test("any bytes are read without a crash", arguments: UInt64(1)...200)
  func noise(_ seed: UInt64) {
    var state = seed
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let pieces = [
      "Kim", "Jong-un", " ", "the North", "'s", ".", "(", ")", "—", "U.S.", "Mr.", "\n\n", "Sept.",
      "14", ",",
      "Minister", "Seoul", "-", "“", "”", "김정은", "🇰🇵", "é", "\u{0}", "2023", "of", "Kremlin", "said",
      "early", "March",
    ]
    let text = (0..<400).map { _ in pieces[Int(next() % UInt64(pieces.count))] }.joined()
    var bytes = Array(text.utf8)
    for _ in 0..<20 where !bytes.isEmpty {
      bytes[Int(next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: next())
    }
    let extraction = Self.extractor.extract(
      Document(id: "noise", date: CalendarDay(iso: "2023-09-14"), text: bytes))
    var end = 0
    for mention in extraction.mentions {
      #expect(mention.range.lowerBound >= end)
      #expect(mention.range.upperBound <= bytes.count)
      end = mention.range.upperBound
    }
  }

  @Test func `a currency is not its state`() {
    let extraction = Self.extract("Norway paid US$460 million and HK$5 to the US in Kenya.")
    #expect(Self.entities(extraction) == ["state/NO", "state/US", "state/KE"])
  }
}
