/// Spellings of a name that news text uses for one and the same person, made by rule.
///
/// Each word of a name has a set of folded spellings; the spellings of the name are their combinations. Hyphens and
/// letter case need no variants, as the words of a form are matched without them.
public enum NameVariants {
  /// The most spellings that one name is given.
  static let limit = 64

  /// Given names and particles that transliterations spell differently.
  private static let groups: [[String]] = [
    ["sergei", "sergey", "serguei", "sergej"],
    ["andrei", "andrey", "andrej"],
    ["alexei", "alexey", "aleksei", "aleksey"],
    ["nikolai", "nikolay"],
    ["dmitry", "dmitri", "dmitriy", "dmitrii"],
    ["yuri", "yury", "yuriy", "iurii"],
    ["vitali", "vitaly", "vitaliy", "vitalii"],
    ["valeri", "valery", "valeriy", "valerii"],
    ["anatoli", "anatoly", "anatoliy", "anatolii"],
    ["gennadi", "gennady", "gennadiy"],
    ["oleksii", "oleksiy", "oleksi"],
    ["andrii", "andriy"],
    ["serhii", "serhiy"],
    ["maria", "mariya"],
    ["yevgeny", "evgeny", "yevgeniy", "yevgeni", "evgeniy"],
    ["igor", "ihor"],
    ["alexander", "aleksandr", "aleksander", "alexandr"],
    ["mohammed", "muhammad", "mohamed", "mohammad", "muhammed", "mohamad", "muhamad"],
    ["ahmed", "ahmad"],
    ["hussein", "hussain", "husayn", "hossein", "husein"],
    ["hassan", "hasan"],
    ["mahmoud", "mahmud"],
    ["abdullah", "abdallah"],
    ["abdel", "abdul", "abd al", "abdal"],
    ["ibrahim", "ebrahim"],
    ["ismail", "ismael", "esmail"],
    ["yusuf", "yousef", "youssef", "yousuf"],
    ["omar", "umar"],
    ["al", "el"],
  ]

  private static let byWord: [String: [String]] = {
    var result: [String: [String]] = [:]
    for group in groups {
      for word in group { result[word] = group }
    }
    return result
  }()

  /// The spellings of a name, each a list of folded words; the name's own comes first.
  ///
  /// - Parameters:
  ///   - words: the folded words of the name
  ///   - hyphens: for each word but the last, whether a hyphen joins it to the next ("Jong-un")
  /// - Returns: at most 64 spellings without repeats
  public static func spellings(of words: [String], hyphens: [Bool] = []) -> [[String]] {
    var results: [[String]] = [[]]
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      var options = alternatives(of: word, isLast: isLast && words.count > 1)
      options.removeAll { $0 == word }
      options.insert(word, at: 0)
      var extended: [[String]] = []
      for option in options {
        let parts = option.split(separator: " ").map(String.init)
        for start in results where extended.count < limit { extended.append(start + parts) }
      }
      results = extended
    }
    if hyphens.contains(true) { results.append(joined(words, hyphens)) }
    results += withoutArticle(words)
    var seen: Set<[String]> = []
    return results.filter { seen.insert($0).inserted }
  }

  /// The words that have other spellings wherever they stand.
  static var variableWords: [String] {
    groups.flatMap { $0 }
  }

  /// Endings of Slavic surnames that are transliterated in several ways.
  static let endings: [StaticString] = ["skyy", "skiy", "skyi", "skii", "sky"]

  /// The spellings of one word; endings vary only at the end of a name.
  static func alternatives(of word: String, isLast: Bool) -> [String] {
    if let group = byWord[word] { return group }
    guard isLast, word.utf8.count > 4 else { return [word] }
    // Polish names in -ski have one spelling; the rule is for those written in Cyrillic.
    for ending in endings where word.hasSuffix(ending.description) {
      let stem = String(word.dropLast(ending.utf8CodeUnitCount))
      return ["sky", "skyy", "skiy", "skyi", "skii", "skij"].map { stem + $0 }
    }
    return [word]
  }

  /// The words with those joined that a hyphen joins: "Jong-un" as one word.
  static func joined(_ words: [String], _ hyphens: [Bool]) -> [String] {
    var result: [String] = []
    for (index, word) in words.enumerated() {
      if index > 0, index - 1 < hyphens.count, hyphens[index - 1] {
        result[result.count - 1] += word
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// "Bashar al-Assad" as "Bashar Assad".
  private static func withoutArticle(_ words: [String]) -> [[String]] {
    guard words.count > 2, words.dropFirst().contains(where: { $0 == "al" || $0 == "el" }) else {
      return []
    }
    return [[words[0]] + words.dropFirst().filter { $0 != "al" && $0 != "el" }]
  }
}
