import Knowledge
import Testing

/// What the validator says of forms.
@Suite struct ValidationFormTests {
  @Test(
    "what is wrong with a form is named",
    arguments: [
      TableChange(
        "forms.tsv", "Korea\tname", "…\tname", "3:1: \"…\" holds no word",
        "4:1: \"Korean\" after \"…\"; sort the rows by form, in the order of bytes"),
      TableChange(
        "forms.tsv", "Korea\tname", "Zorea\tname",
        "4:1: \"Korean\" after \"Zorea\"; sort the rows by form, in the order of bytes"),
      TableChange(
        "forms.tsv", "Korea\tname", "Korea\tplace",
        "3:2: a form is abbreviation, adjective, demonym, name, nickname, official"),
      TableChange(
        "forms.tsv", "Korea\tname", "Korea\t-",
        "3:2: \"kind\" is missing; write it, or take the row out"),
      TableChange("forms.tsv", "Korea\tname\tKP|KR", "Korea\tname\t-", "3:3: names no target"),
      TableChange(
        "forms.tsv", "Korea\tname\tKP|KR", "Korea\tname\tKP|XX|place/x",
        "3:3: no table holds \"XX\"",
        "3:3: no table holds \"place/x\""),
      TableChange(
        "forms.tsv", "1948-09-09", "9.9.1948",
        "6:4: \"9.9.1948\" is no date; write 2011-12-17, 2011-12, 2011 or -"),
      TableChange("forms.tsv", "1948-09-09\t-", "1948-09-09\t1947", "6:5: ends before it begins"),
      TableChange(
        "forms.tsv", "the;near", "the;nera",
        "6:6: \"nera:KP,KR\" is no condition; write the, context, container or near:KP,KR"),
      TableChange(
        "forms.tsv", "near:KP,KR", "near:",
        "6:6: \"near:\" is no condition; write the, context, container or near:KP,KR"),
      TableChange(
        "forms.tsv", "the;near", "the;;near",
        "6:6: \"\" is no condition; write the, context, container or near:KP,KR"),
      TableChange("forms.tsv", "the;near", "the;the;near", "6:6: has \"the\" twice; keep one"),
      TableChange("forms.tsv", "near:KP,KR", "near:KP,XX", "6:6: no table holds \"XX\""),
      TableChange(
        "forms.tsv", "the North",
        "Soviet Union\tname\tSUHH\t-\t-\tcontext\nthe East\tname\tKP\t-\t-\tnear:SUHH\nthe North",
        "7:6: near:SUHH never holds, since all names of state/SUHH have conditions; give it one without"
      ),
      TableChange(
        "forms.tsv", "Korean\t", "Korea\tname\tKP|KR\t-\t-\t-\nKorean\t",
        "4:1: says what line 3 says; keep one row"),
      TableChange(
        "forms.tsv", "Soviet\t",
        "S.U.\tabbreviation\tSUHH\t-\t-\t-\nSU\tabbreviation\tSUHH\t-\t-\t-\nSoviet\t",
        "6:1: says what line 5 says; keep one row"),
      TableChange(
        "forms.tsv", "Soviet\t", "Republic of-Korea\tofficial\tKR\t-\t-\t-\nSoviet\t",
        "5:1: \"Republic of-Korea\" is a plain name of state/KR already; take the row out or give it a condition"
      ),
      TableChange(
        "forms.tsv", "Soviet\t", "SEOUL\tname\tKR|place/seoul\t-\t-\t-\nSoviet\t",
        "5:1: \"SEOUL\" is a plain name of place/seoul already; take the row out or give it a condition"
      ),
      TableChange(
        "forms.tsv", "Soviet\t", "Yonhap News Agency\tname\torganisation/yonhap\t-\t-\t-\nSoviet\t",
        "5:1: \"Yonhap News Agency\" is a plain name of organisation/yonhap already; take the row out or give it a condition",
        "6:1: \"Soviet\" after \"Yonhap News Agency\"; sort the rows by form, in the order of bytes"
      ),
    ])
  func broken(_ change: TableChange) throws { try change.check() }

  @Test(
    "what may be so with a form is no problem",
    arguments: [
      TableChange("forms.tsv", "Korea\tname", "Korea 1\tname"),
      TableChange(
        "forms.tsv", "Korea\tname\tKP|KR", "Korea\tname\tKP|state/KR|organisation/UN|place/seoul"),
      TableChange("forms.tsv", "1948-09-09\t-", "1948-09-09\t1948"),
      TableChange("forms.tsv", "the;near:KP,KR", "near:KP,UN,place/seoul;context"),
      TableChange("forms.tsv", "the North", "the East\tname\tKP\t-\t-\tnear:SUHH\nthe North"),
      // One form has several meanings, and one meaning several spans.
      TableChange("forms.tsv", "Korean\t", "Korea\tname\tKP|KR\t1910\t-\t-\nKorean\t"),
      TableChange("forms.tsv", "Korean\t", "Korea\tname\tKR\t-\t-\t-\nKorean\t"),
      TableChange("forms.tsv", "Korean\t", "Korean\tdemonym\tKP|KR\t-\t-\t-\nKorean\t"),
      TableChange("forms.tsv", "Soviet\t", "Seoul\tname\tKR\t-\t-\t-\nSoviet\t"),
      TableChange("forms.tsv", "Soviet\t", "Seoul\tname\tplace/seoul\t-\t-\tcontext\nSoviet\t"),
    ])
  func allowed(_ change: TableChange) throws { try change.check() }
}
