import PRFAQLint
import PRFAQMarkdown
import PRFAQModel
import PRFAQProse
import PRFAQReports
import PRFAQWriting
import Testing

/// What `checklist` says, to the letter.
@Suite struct ChecklistReportTests {
  private static let draft = """
    # 새벽가방 PR/FAQ

    ## 보도자료

    ### 제목

    새벽가방, 밤에 건 빨래를 아침에 돌려준다

    ### 요약

    (서울=가상일보) 2027년 4월 5일 — 새벽가방이 문을 열었다.

    ### 문제점

    주민은 빨래방에서 [TBD]분을 기다린다.

    ## 외부 FAQ

    ### 얼마인가요?

    9,900원입니다.
    """

  /// Only rules that no other work on the checklist changes.
  private static let configuration = LintConfiguration(selected: [
    "headline-missing", "subheadline-missing", "external-faq-missing", "external-faq-too-few",
    "internal-faq-missing", "placeholder",
  ])

  private func checklist(_ text: String) -> (draft: Draft, checklist: Checklist) {
    let draft = Recognizer.draft(from: SourceText(text))
    let facts = Facts(
      draft: draft, today: CalendarDate(year: 2026, month: 1, day: 15), existingPaths: [],
      configuration: Self.configuration)
    let result = Linter(Self.configuration).check(facts)
    return (draft, Checklist(of: facts, result))
  }

  @Test func text() {
    let (draft, checklist) = checklist(Self.draft)
    let report = ChecklistReport(appearance: Appearance(), language: .ko)
      .text(of: checklist, in: draft.source, name: "a.md")
    #expect(
      String(decoding: report, as: UTF8.self) == """
        a.md: 16개 항목 가운데 3개 갖춤

        보도자료
          ✓ 제목       7행
          ✗ 부제       3행
              3행: 보도자료에 부제가 없습니다. [subheadline-missing]
          ✓ 요약       11행
          ✗ 문제점     15행
              15행: 채우지 않은 자리가 남아 있습니다. [placeholder]
          ? 해결책
          ? 고객의 말
          ? 리더의 말
          ? 행동 안내

        다섯 가지 고객 질문
          ? 고객은 누구인가
          ? 문제나 기회는 무엇인가
          ? 가장 중요한 혜택은 무엇인가
          ? 어떻게 아는가
          ? 어떤 경험인가

        FAQ
          ✓ 외부 FAQ  19행
              17행: 고객의 질문이 1개뿐입니다. [external-faq-too-few]
          ✗ 내부 FAQ  1행
              1행: 회사 안의 이해관계자가 물을 질문에 답하는 FAQ가 없습니다. [internal-faq-missing]

        시각 자료
          ? 시각 자료

        문서 전체
          ✗ 마무리

        성숙도
          문서에 나타난 근거: LV.0 무관심
          LV.1 니즈 인식
          ✗ 고객이 누구이고 무엇이 불편한지 적혀 있음
          LV.2 고려
          ✗ 조사 방법과 표본 수가 적혀 있음
          ✗ 근거가 짐작이나 의향이 아니라 행동임
          ✗ 문제에 출처가 있는 수치가 있음
          ✗ 알아낸 것에 따라 무엇을 정했는지 적혀 있음
          ✗ 문제마다 해결책이 있음
          LV.3 집착
          ✗ 조사, 시험, 출시 후 가운데 둘 이상에 고객이 참여함
          ✗ 관찰, 기록, 시험 사용으로 행동을 살핌
          ✗ 문제가 생기는 까닭이 적혀 있음
          ✗ 다음에 무엇을 언제, 몇 명과 확인할지 적혀 있음
          ✗ 외부 FAQ에 문제가 생겼을 때의 도움이 있음
          LV.1로 가려면: 고객이 누구이고 지금 무엇 때문에 불편한지 문제점이나 다섯 가지 질문에 적으세요.
          LV.4와 LV.5는 사람이 판단합니다.

        """)
  }

  @Test func markdown() {
    let (draft, checklist) = checklist(Self.draft)
    let report = ChecklistMarkdownReport(language: .en).text(of: checklist, in: draft.source, name: "a_*.md")
    let text = String(decoding: report, as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        # a\\_\\*.md

        3 of 16 items are there

        ## Press release

        - [x] Headline (line 7)
        - [ ] Subheadline (line 3)
          - line 3: The release has no subheadline. \\[subheadline-missing\\]
        - [x] Summary (line 11)
        """))
    #expect(
      text.contains("\n### LV.1 Awareness\n\n- [ ] says who the customer is and what hurts\n"))
    #expect(text.hasSuffix("\nLV.4 and LV.5 are for a reviewer to judge.\n"))
  }

  /// Whatever a document says, it gets no list item, no link and no image of its own.
  @Test func markdownOfADocumentStaysText() {
    let hostile = Self.draft.replacing("# 새벽가방 PR/FAQ", with: "# <script>alert(1)</script> ![x](y) PR/FAQ")
    let (draft, checklist) = checklist(hostile)
    let report = ChecklistMarkdownReport(language: .en).text(
      of: checklist, in: draft.source, name: "<img src=x>\n- [x] a.md")
    let text = String(decoding: report, as: UTF8.self)
    #expect(text.hasPrefix(#"# \<img src=x\> - \[x\] a.md"#))
    #expect(!text.contains("<script>") && !text.contains("![x]"))
  }

  @Test func jsonIsAsDescribed() throws {
    let schema = try JSONSchema(named: "checklist")
    for text in [Self.draft, "# 新しいサービス\n\n本日、私たちは新しいサービスを発表しました。\n"] {
      let (draft, checklist) = checklist(text)
      var report = ChecklistJSONReport(draft: draft, language: .en)
      let object = report.object(of: checklist, name: "a.md")
      #expect(try schema.problems(in: object).isEmpty)
      let skipped = report.object(of: nil, name: "b.md", skipped: Text(ko: "아님", en: "no PR/FAQ"))
      #expect(
        try schema.problems(
          in: DocumentList.opening + DocumentList.element(object, isFirst: true)
            + DocumentList.element(skipped, isFirst: false) + DocumentList.closing
        ).isEmpty)
    }
  }
}
