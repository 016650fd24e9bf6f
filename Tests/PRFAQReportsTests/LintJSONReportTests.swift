import PRFAQLint
import PRFAQReports
import Testing

struct LintJSONReportTests {
  @Test func columnsCountCharacters() {
    let document = Samples.document("👩‍👩‍👧한글 BAD", marking: "BAD")
    let text = String(decoding: LintJSONReport().piece(of: document).bytes, as: UTF8.self)
    #expect(
      text == """

        {"file":"draft.md","rule":"one-rule","severity":"warning","message":"something is wrong",\
        "range":{"start":{"offset":25,"line":1,"column":5},"end":{"offset":28,"line":1,"column":8}},\
        "evidence":"BAD","help":"write it otherwise","question":"Why is it so?","notes":[],"fixes":[]}
        """)
  }
}
