/// Finds what is wrong with a set of knowledge tables.
///
///     for problem in KnowledgeValidator.problems(in: .embedded) { print(problem) }
///     // leaders/KP.tsv:12:6: in office after death (2011-12-17); mend the end of the term or the death
///
/// A ``KnowledgeBase`` is read from whatever can be used and stops at the first row that cannot. This says all that a
/// person who edits the tables should mend, also what would do no harm to the reader: rows that are not sorted, two
/// presidents at a time, a city on the wrong continent. The rules have no list of exceptions; what is true but unusual is
/// said by rows of the tables (`S`, `V`, an office with a beginning of its own).
public enum KnowledgeValidator {
  /// All problems of the tables, in ascending order of file, line and column.
  ///
  /// Each says what is wrong and what would be right. A row that cannot be cut into its columns is one problem, and the
  /// checks go on with the others. Of several texts of one path each is checked as a text; what is said of the facts is
  /// said of the rows in force, which a later text replaces by key.
  ///
  /// - Parameter tables: the texts of all tables
  /// - Returns: what is wrong; nothing if all is well
  /// - Complexity: O(length of the texts), but for the sorting of terms and problems
  public static func problems(in tables: TableSource) -> [KnowledgeError] {
    var problems = ProblemList()
    let checked = CheckedTables(tables, &problems)
    StateRules(tables: checked).check(&problems)
    BodyRules(tables: checked).check(&problems)
    RoleRules(tables: checked).check(&problems)
    FormRules(tables: checked).check(&problems)
    PlaceRules(tables: checked).check(&problems)
    RegionRules(tables: checked).check(&problems)
    let cities = CityRules(tables: checked).check(&problems)
    PlaceLinkRules(tables: checked, cities: cities).check(&problems)
    ManifestRules(tables: checked).check(&problems)

    let leaders = Leaders(checked, &problems)
    OfficeRules(tables: checked, leaders: leaders).check(&problems)
    PersonRules(leaders: leaders).check(&problems)
    TermRules(leaders: leaders).check(&problems)
    OverlapRules(leaders: leaders).check(&problems)
    GapRules(leaders: leaders).check(&problems)
    return problems.sorted()
  }
}
