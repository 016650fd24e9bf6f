import PRFAQLint
import PRFAQMarkdown
import PRFAQModel
import PRFAQProse
import PRFAQReports
import PRFAQWriting
import Testing

/// What `stats` says, to the letter.
@Suite struct StatsReportTests {
  private func statistics(_ text: String) -> (draft: Draft, statistics: DraftStatistics) {
    let draft = Recognizer.draft(from: SourceText(text))
    let facts = Facts(draft: draft, today: CalendarDate(year: 2026, month: 1, day: 15), existingPaths: [])
    return (draft, DraftStatistics(facts))
  }

  private func report(_ text: String, _ language: MessageLanguage) -> String {
    let report = StatsReport(appearance: Appearance(), language: language)
    return String(decoding: report.text(of: statistics(text).statistics, name: "a.md"), as: UTF8.self)
  }

  private static let korean = """
    # 새벽가방 PR/FAQ

    ## 보도자료

    ### 제목

    새벽가방, 밤에 건 빨래를 아침에 돌려준다

    ### 문제점

    1. 빨래방에서 52분을 기다린다(출처: 현장 관찰, 2026년).
    2. 한 달에 40,000원을 쓴다.

    ## 외부 FAQ

    ### 얼마인가요?

    9,900원입니다(가정).
    """

  @Test func korean() {
    #expect(
      report(Self.korean, .ko) == """
        a.md
          보도자료        A4 약 0.2장 (2장까지)
          FAQ             A4 약 0.1장 (5장까지)
          둘을 합쳐       A4 약 0.4장 (6장까지)
          문서 전체       A4 약 0.4장
          읽는 시간       약 1분, 메모하며 읽으면 약 1분
          문장            5개
          질문            외부 1개
          다섯 가지 질문  0개에 답함
          수치            출처 있음 1개, 가정이라고 밝힘 1개, 둘 다 없음 2개

        """)
  }

  @Test func english() {
    let text =
      "# Notes\n\n"
      + String(repeating: "A drill costs $70 and is used for 13 minutes in its life. ", count: 200)
    #expect(
      report(text, .en) == """
        a.md
          press release   ≈ 0.0 A4 pages (up to 2)
          FAQ             ≈ 0.0 A4 pages (up to 5)
          both together   ≈ 0.0 A4 pages (up to 6)
          whole document  ≈ 2.7 A4 pages
          reading time    ≈ 9–14 minutes, ≈ 14 with notes
          sentences       200
          questions       none
          five questions  0 answered
          figures         0 with a source, 0 said to be assumed, 400 with neither

        """)
  }

  @Test func jsonIsAsDescribed() throws {
    let schema = try JSONSchema(named: "stats")
    for text in ["", Self.korean] {
      let (draft, statistics) = statistics(text)
      let object = StatsJSONReport.object(of: statistics, in: draft, name: "a.md")
      #expect(try schema.problems(in: object).isEmpty)
      #expect(
        try schema.problems(
          in: DocumentList.opening + DocumentList.element(object, isFirst: true) + DocumentList.closing
        ).isEmpty)
    }
    #expect(try !schema.problems(in: Array(#"{"schemaVersion":1,"file":"a.md"}"#.utf8)).isEmpty)
  }
}
