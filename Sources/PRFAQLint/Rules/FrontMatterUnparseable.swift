internal import PRFAQMarkdown
internal import PRFAQModel

/// Front matter can be read.
public struct FrontMatterUnparseable: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "front-matter-unparseable", category: .structure, severity: .error,
    source: Text(
      ko: "이 도구의 판단: prfaq는 제품, 날짜, 도시, 링크를 머리말에서 읽으므로 짐작해서는 안 됩니다.",
      en: """
        Our own judgement: prfaq takes product, date, city and links from the front matter \
        and must not guess them.
        """),
    summary: Text(
      ko: "문서 맨 위의 front matter는 올바른 YAML입니다.",
      en: "The front matter at the top is valid YAML."),
    rationale: Text(
      ko: "읽을 수 없는 front matter는 없는 것과 같습니다. 제품 이름, 날짜, 연결된 파일을 확인하지 못한 채 검토하게 됩니다.",
      en: "Front matter that cannot be read is as good as none: product, date and linked files go unchecked."),
    examples: [
      .passes(
        .ko,
        """
        ---
        product: 모임셈
        date: 2026-05-04
        city: 서울
        ---

        # 모임셈 PR/FAQ

        ## 보도자료

        ### 모임셈, 회비 걷는 총무의 하루를 돌려준다
        """),
      .fails(
        .ko,
        """
        ---
        product: 모임셈
        ⚑product: 모임셈 2.0⚐
        date: 2026-05-04
        ---

        # 모임셈 PR/FAQ

        ## 보도자료

        ### 모임셈, 회비 걷는 총무의 하루를 돌려준다
        """, mended: ["product: 모임셈\nproduct: 모임셈 2.0": "product: 모임셈 2.0"]),
      .passes(
        .en,
        note: Text(
          ko: "글 가운데의 가로줄은 머리말이 아닙니다.", en: "A rule across the page further down is no front matter."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        ---

        Draft of January: not yet reviewed.
        """),
      .fails(
        .en,
        """
        ---
        product: Shedkey
        ⚑city: [Leeds⚐
        ---

        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight
        """, mended: ["city: [Leeds": "city: Leeds"]),
    ])

  /// Creates the rule.
  public init() {}

  /// One finding at the line on which reading failed.
  public func findings(in facts: Facts) -> [Finding] {
    guard let error = facts.draft.metadata.error else { return [] }
    let line = facts.line(of: error)
    return [
      finding(
        at: line,
        message: Text(ko: error.korean(of: "front matter가") + ".", en: "The \(error.message)."),
        evidence: facts.words(line),
        help: Text(
          ko: "‘키: 값’을 한 줄에 하나씩 쓰고, 값에 쌍점이나 괄호가 있으면 따옴표로 묶으세요.",
          en:
            "Write one “key: value” a line, and put quotation marks around values that hold colons or brackets."
        ),
        question: Text(
          ko: "이 값은 무엇을 뜻하려던 것인가요?",
          en: "What was this value meant to say?"))
    ]
  }
}

extension Facts {
  /// The line of the front matter that an error is about: the last one when the parser fell off its end.
  fileprivate func line(of error: FrontMatterError) -> Range<Int> {
    let block = draft.tree.frontMatter
    let content = block?.contentRange ?? 0..<error.position.offset
    let end = bytes[content].lastIndex { $0 > 0x20 } ?? content.lowerBound
    return draft.source.lineRange(draft.source.line(at: min(error.position.offset, end)))
  }
}
