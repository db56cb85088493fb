/// The words and endings that transliterations spell differently.
extension SpellingRules {
  /// Given names and particles, whoever bears them.
  static let everywhere: [[String]] = [
    // Russian and its neighbours: -y, -i, -iy, -ii, and Ukrainian h for g.
    ["sergei", "sergey", "serguei", "sergej", "sergii"],
    ["serhii", "serhiy"],
    ["andrei", "andrey", "andrej"],
    ["andrii", "andriy"],
    ["alexei", "alexey", "aleksei", "aleksey"],
    ["oleksii", "oleksiy", "oleksi"],
    ["nikolai", "nikolay"],
    ["dmitry", "dmitri", "dmitriy", "dmitrii"],
    ["yuri", "yury", "yuriy", "yurii", "iurii"],
    ["vitali", "vitaly", "vitaliy", "vitalii"],
    ["valeri", "valery", "valeriy", "valerii"],
    ["anatoli", "anatoly", "anatoliy", "anatolii"],
    ["gennadi", "gennady", "gennadiy", "hennadiy", "hennadii"],
    ["grigory", "grigori", "grigoriy", "hryhoriy", "hryhorii"],
    ["georgy", "georgi", "georgiy", "heorhiy", "heorhii"],
    ["yevgeny", "evgeny", "yevgeniy", "yevgeni", "evgeniy"],
    ["vasily", "vassily", "vasiliy", "vasili"],
    ["igor", "ihor"],
    ["oleg", "oleh"],
    ["alexander", "aleksandr", "aleksander", "alexandr", "aleksandar"],
    ["maria", "mariya"],
    ["yulia", "yuliya", "iulia"],
    ["tatiana", "tatyana"],
    ["natalia", "natalya", "nataliya"],
    // Arabic, Persian, Turkic and South Asian names.
    ["mohammed", "muhammad", "mohamed", "mohammad", "muhammed", "mohamad", "muhamad", "mohammud"],
    ["ahmed", "ahmad"],
    ["hussein", "hussain", "husayn", "hossein", "husein", "hosein"],
    ["hassan", "hasan"],
    ["mahmoud", "mahmud"],
    ["abdullah", "abdallah", "abdulla"],
    ["abdel", "abdul"],
    ["ibrahim", "ebrahim"],
    ["ismail", "ismael", "esmail", "esmaeil"],
    ["yusuf", "yousef", "youssef", "yousuf"],
    ["omar", "umar"],
    ["osama", "usama"],
    ["khaled", "khalid"],
    ["nasser", "nasir", "naser"],
    ["yasser", "yasir", "yaser"],
    ["faisal", "faysal"],
    ["walid", "waleed"],
    ["said", "saeed"],
    ["suleiman", "sulaiman", "sulayman"],
    ["qasim", "qasem", "qassem", "kassem"],
    ["saleh", "salih"],
    ["rashid", "rasheed"],
    ["najib", "najeeb"],
    ["jaber", "jabir"],
    ["al", "el"],
  ]

  /// Korean surnames as the North, the South and older texts romanise them.
  static let korean: [[String]] = [
    ["ri", "lee", "yi", "rhee"],
    ["choe", "choi"],
    ["pak", "park"],
    ["ro", "noh", "roh"],
    ["rim", "lim", "im"],
    ["jong", "jung", "jeong", "chung"],
    ["jo", "cho"],
    ["yun", "yoon"],
    ["jang", "chang"],
    ["o", "oh"],
    ["paek", "baek"],
    ["sin", "shin"],
    ["ryu", "yoo", "yu", "ryoo"],
    ["kang", "gang"],
    ["hyon", "hyun"],
    ["mun", "moon"],
    ["so", "seo", "suh"],
    ["u", "woo"],
    ["an", "ahn"],
    ["jon", "jun", "jeon", "chun"],
  ]

  /// Given names that Ukrainians and Belarusians are called in Russian.
  static let eastSlavic: [[String]] = [
    ["volodymyr", "vladimir", "uladzimir"],
    ["oleksandr", "alexander", "aleksandr", "aleksander", "alyaksandr"],
    ["oleksii", "oleksiy", "alexei", "alexey", "aleksei", "aleksey"],
    ["mykola", "nikolai", "nikolay", "mikalai"],
    ["dmytro", "dmitry", "dmitri", "dmitriy"],
    ["andriy", "andrii", "andrei", "andrey"],
    ["serhiy", "serhii", "sergei", "sergey", "siarhei"],
    ["mykhailo", "mykhaylo", "mikhail"],
    ["yevhen", "yevgeny", "yevhenii"],
    ["viktor", "victor"],
    ["vasyl", "vasily"],
    ["yuriy", "yurii", "yuri", "yury"],
    ["pavlo", "pavel"],
    ["petro", "pyotr", "petr"],
    ["valeriy", "valerii", "valery"],
    ["anatoliy", "anatolii", "anatoly"],
    ["vitaliy", "vitalii", "vitaly"],
    ["hryhoriy", "hryhorii", "grigory"],
    ["ihor", "igor"],
    ["oleh", "oleg"],
    ["yuliia", "yulia", "yuliya", "iulia"],
  ]

  /// Endings of surnames, each with those that mean the same.
  ///
  /// Polish names in -ski have one spelling; the rule is for those written in Cyrillic.
  static let endings: [(canonical: [UInt8], others: [[UInt8]])] = [
    ("sky", ["skyy", "skiy", "skyi", "skii", "skij"]),
    ("iev", ["iyev"]), ("aev", ["ayev"]), ("oev", ["oyev"]),
    ("ieva", ["iyeva"]), ("aeva", ["ayeva"]),
    ("niuk", ["nyuk"]), ("chiuk", ["chyuk"]),
  ].map { (Array($0.0.utf8), $0.1.map { Array($0.utf8) }) }

  /// Endings of patronymics.
  static let patronymics: [[UInt8]] = ["ovich", "evich", "ovna", "evna", "ovych"].map {
    Array($0.utf8)
  }
}

extension SpellingRules {
  private static let byWord: [String: [String]] = groups(everywhere)
  private static let byKoreanSurname: [String: [String]] = groups(korean)

  private static func groups(_ lists: [[String]]) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for list in lists {
      for word in list { result[word] = list }
    }
    return result
  }

  /// The spellings of a surname in folded words, the surname's own first.
  static func spellings(ofSurname words: [String], _ tradition: NameTradition) -> [[String]] {
    var results: [[String]] = [[]]
    for (index, word) in words.enumerated() {
      let korean = tradition == .korean && index == 0 ? byKoreanSurname[word] : nil
      let others = (korean ?? byWord[word] ?? []).filter { $0 != word }
      results = ([word] + others).flatMap { option in results.map { $0 + [option] } }
    }
    return results
  }
}
