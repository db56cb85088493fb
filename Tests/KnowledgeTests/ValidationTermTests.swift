import Knowledge
import Testing

/// What the validator says of terms: one by one, side by side and one after the other.
@Suite struct ValidationTermTests {
  private static let kr = "leaders/KR.tsv"
  private static let un = "leaders/UN.tsv"
  private static let date = "is no date; write 2011-12-17, 2011-12, 2011 or -"
  private static let ban = "T\tban-ki-moon\tchief\t-\t2007-01-01\t2016-12-31"
  private static let yi = "vice\t-\t1948\t1951-05"
  private static let child = "P\tzoe\tZoe\tZoe\tf\t1946\t-\t-\nT\tzoe"

  @Test(
    "what is wrong with a term is named",
    arguments: [
      TableChange(
        un, "T\tban-ki-moon\tchief", "T\tban-ki-moon\thos",
        "4:3: no table has a row O for \"UN.hos\""),
      TableChange(
        un, "T\tban-ki-moon\tchief", "T\tban-ki-moon\tKP.hos",
        "4:3: no table has a row O for \"KP.hos\""),
      TableChange(un, "2007-01-01", "-", "4:5: begins on no day; write at least the year"),
      TableChange(un, "2007-01-01", "1.1.2007", "4:5: \"1.1.2007\" \(date)"),
      TableChange(un, "2016-12-31", "2016-13", "4:6: \"2016-13\" \(date)"),
      TableChange(un, "2016-12-31", "2006-12-31", "4:6: ends before it begins"),
      TableChange(
        un, ban, "\(ban)\nT\tban-ki-moon\tchief\t-\t2004\t2005",
        "5:5: begins before the term above it; sort a person's terms by date"),
      TableChange(
        un, ban, "\(ban)\n\(ban)",
        "4:5: UN.chief has two holders at a time: ban-ki-moon from 2007-01-01 to 2016-12-31 and ban-ki-moon from "
          + "2007-01-01 to 2016-12-31 (leaders/UN.tsv:5); mend the dates or add a row S",
        "5:5: stands twice; keep one row for UN.chief from 2007-01-01"),
      TableChange(
        un, "1944\t-", "1993\t-",
        "4:5: takes office at the age of 14; mend the date or the year of birth"),
      TableChange(
        un, "1944\t-", "1909\t-",
        "4:5: takes office at the age of 98; mend the date or the year of birth"),
      TableChange(
        kr, yi, "\(yi)\n\(child)\thos\t-\t1945\t1946",
        "22:5: begins more than two years before KR (1948-08-15); mend one, or write when the office KR.hos began",
        "22:5: takes office at the age of -1; mend the date or the year of birth"),
      TableChange(
        un, "1944\t-", "1944\t2016-12-30",
        "4:6: in office after death (2016-12-30); mend the end of the term or the death"),
      TableChange(
        un, "1944\t-\t-\n\(ban)", "1944\t2020\t-\nT\tban-ki-moon\tchief\t-\t2007-01-01\t-",
        "4:6: in office beyond death (2020); write the end of the term"),
      TableChange(
        kr, yi, "vice\t-\t1947\t1951-05",
        "20:5: begins before the office KR.vice (1948-08-15); mend one"),
      TableChange(
        kr, "\t1960-04-26", "\t1950",
        "20:6: goes on after the end of the office KR.vice (1950); mend one"),
      TableChange(
        kr, "\t1953-04-17\t-\nT\tyi-si-yeong\t\(yi)", "\t-\t-\nT\tyi-si-yeong\tvice\t-\t1948\t-",
        "20:6: goes on after the end of the office KR.vice (1960-04-26); mend one"),
      TableChange(
        "states.tsv", "1948-08-15", "2010-02-28",
        "leaders/KR.tsv:12:5: begins more than two years before KR (2010-02-28); mend one, or write when the office KR.hos began"
      ),
      TableChange(
        "states.tsv", "1948-08-15\t-\tseoul\tmember", "1948-08-15\t2019\tseoul\tdisputed",
        "leaders/KR.tsv:14:6: goes on after the end of KR (2019); mend one",
        "leaders/KR.tsv:16:6: goes on after the end of KR (2019); mend one"),
    ])
  func broken(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with a term is no problem",
    arguments: [
      TableChange(un, ban, "T\tban-ki-moon\tKR.hog\t-\t2001\t2002"),
      TableChange(un, "2007-01-01\t2016-12-31", "2007\t-"),
      TableChange(un, "2016-12-31", "2007"),
      TableChange(un, ban, "\(ban)\nT\tban-ki-moon\tchief\t-\t2017\t2018"),
      TableChange(un, "1944\t-", "1992\t-"),
      TableChange(un, "1944\t-", "1910\t-"),
      TableChange(un, "1944\t-", "1944\t2016-12"),
      TableChange(kr, yi, "vice\t-\t1948-08\t1951-05"),
      TableChange(kr, "\t1960-04-26", "\t1951-05-01"),
      // A king may be a child, and his country not yet a state for two years.
      TableChange(kr, yi, "\(yi)\n\(child)\thos\t-\t1946-12-31\t1947"),
      // What has a beginning of its own may be older than the state.
      TableChange("states.tsv", "1948-08-15\t-\tseoul", "2008-03-01\t-\tseoul"),
    ])
  func allowed(_ change: TableChange) throws { try change.check() }

  // MARK: - One holder at a time

  private static let two = "KR.hos has two holders at a time: "
  private static let mend = "; mend the dates or add a row S"

  @Test(
    "two holders of an office for one at a time are named",
    arguments: [
      TableChange(
        kr, "2017-05-10\t-\nP\tpark", "2017-05-09\t-\nP\tpark",
        "10:5: \(two)hwang-kyo-ahn from 2016-12-09 to 2017-05-10 and moon-jae-in from 2017-05-09 on "
          + "(leaders/KR.tsv:16)\(mend)"),
      TableChange(
        kr, "S\thos\t2016-12-09\t2017-03-10", "S\thos\t2016-12-10\t2017-03-10",
        "10:5: \(two)hwang-kyo-ahn from 2016-12-09 to 2017-05-10 and park-geun-hye from 2013-02-25 to 2017-03-10 "
          + "(leaders/KR.tsv:18)\(mend)"),
      TableChange(
        kr, "S\thos\t2016-12-09\t2017-03-10", "S\thos\t2016-12-09\t2017-03-09",
        "10:5: \(two)hwang-kyo-ahn from 2016-12-09 to 2017-05-10 and park-geun-hye from 2013-02-25 to 2017-03-10 "
          + "(leaders/KR.tsv:18)\(mend)"),
      TableChange(
        kr, "2008-02-25\t2013-02-25", "2008-02-25\t2013-03",
        "12:5: \(two)lee-myung-bak from 2008-02-25 to 2013-03 and park-geun-hye from 2013-02-25 to 2017-03-10 "
          + "(leaders/KR.tsv:18)\(mend)"),
    ])
  func overlapping(_ change: TableChange) throws { try change.check() }

  @Test(
    "holders may meet on a day, within a cut date, in a row S and in offices for several",
    arguments: [
      TableChange(kr, "2008-02-25\t2013-02-25", "2008-02-25\t2013"),
      TableChange(kr, "2008-02-25\t2013-02-25", "2008-02-25\t2013-02"),
      TableChange(kr, "S\thos\t2016-12-09\t2017-03-10", "S\thos\t-\t-"),
      TableChange(kr, "S\thos\t2016-12-09\t2017-03-10", "S\thos\t2016-12\t2017-03"),
      TableChange(kr, yi, "\(yi)\nP\tzoe\tZoe\tZoe\tf\t1920\t-\t-\nT\tzoe\tvice\t-\t1949\t1950"),
    ])
  func side(_ change: TableChange) throws { try change.check() }

  // MARK: - No gap

  @Test(
    "a gap of more than 60 days in what is complete is named",
    arguments: [
      TableChange(
        kr, "2017-05-31", "2017-07-11",
        "3:2: nobody holds KR.hog from 2017-05-11 to 2017-07-11, but row A calls it complete; add the holder or a row V"
      ),
      TableChange(
        kr, "2017-05-31\t-", "2017-05-31\t2019-11-01",
        "3:2: nobody holds KR.hog from 2019-11-01 to 2020-01-01, but row A calls it complete; add the holder or a row V"
      ),
      TableChange(
        kr, "V\thog\t-\t2015-06-18", "V\thog\t-\t2015-03",
        "3:2: nobody holds KR.hog from 2015-03-31 to 2015-06-18, but row A calls it complete; add the holder or a row V"
      ),
      TableChange(
        kr, "A\t2020-01\t2009", "A\t2020-01\t2007",
        "4:2: nobody holds KR.hos from 2007-01-01 to 2008-02-25, but row A calls it complete; add the holder or a row V"
      ),
    ])
  func gap(_ change: TableChange) throws { try change.check() }

  @Test(
    "a gap may last 60 days, lie in a row V, before the first complete year, after the month, or outside of an office",
    arguments: [
      TableChange(kr, "2017-05-31", "2017-07-10"),
      TableChange(kr, "2017-05-31\t-", "2017-05-31\t2019-11-02"),
      TableChange(kr, "V\thog\t-\t2015-06-18", "V\thog\t-\t2015-04-19"),
      TableChange(kr, "A\t2020-01\t2009", "A\t2020-01\t2008"),
      TableChange(kr, "A\t2020-01\t2009", "A\t2020-01\t-"),
      TableChange(kr, "O\thos\tPresident\t-\t-", "O\thos\tPresident\t2008-02-25\t-"),
    ])
  func noGap(_ change: TableChange) throws { try change.check() }
}
