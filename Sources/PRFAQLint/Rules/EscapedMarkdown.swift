internal import PRFAQMarkdown
internal import PRFAQModel

/// Marks of emphasis are not escaped.
public struct EscapedMarkdown: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "escaped-markdown", category: .structure, severity: .info,
    source: Text(
      ko: "Linear 같은 이슈 도구는 내보낼 때 글쓴이가 서식으로 쓴 강조와 번호 앞에 역슬래시를 넣습니다.",
      en: """
        Exports of trackers such as Linear escape emphasis and numbers that their authors \
        meant as markup.
        """),
    summary: Text(
      ko: "강조 기호와 번호 앞에 내보내기 도구가 남긴 역슬래시가 없습니다.",
      en: "No exporter's backslashes stand before emphasis and numbers."),
    rationale: Text(
      ko: "역슬래시가 붙은 별표는 굵은 글씨가 되지 않고 그대로 보입니다. 읽는 사람은 내용보다 기호에 걸립니다.",
      en: "Escaped asterisks are shown as asterisks instead of bold text, and readers stumble over them."),
    examples: [
      .passes(
        .ko,
        note: Text(
          ko: "별표나 밑줄을 글자 그대로 보이려고 역슬래시를 하나 쓴 것은 일부러 한 것입니다.",
          en: "A single backslash that shows a star or an underscore as such is meant."),
        #"""
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 1. 제목

        **모임셈, 회비 걷는 총무의 하루를 돌려준다**

        ### 2. 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 회비 앱 ‘모임셈’을 출시했다. 이용료\*는 회원 30명까지 받지 않는다. 설정 파일의 `\*\*` 표시와 moim\_sem 같은 이름은 그대로 둔다.
        """#),
      .fails(
        .ko,
        #"""
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 1\. 제목

        ⚑\*\*모임셈, 회비 걷는 총무의 하루를 돌려준다\*\*⚐

        ### 2\. 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 \*\*동호회 총무\*\*를 위한 회비 앱 ‘모임셈’을 출시했다.
        """#,
        mended: [
          "### 1\\. 제목": "### 1. 제목", "\\*\\*모임셈, 회비 걷는 총무의 하루를 돌려준다\\*\\*": "**모임셈, 회비 걷는 총무의 하루를 돌려준다**",
          "### 2\\. 요약": "### 2. 요약", "\\*\\*동호회 총무\\*\\*": "**동호회 총무**",
        ]),
      .passes(
        .ko,
        note: Text(
          ko: "번호 뒤의 역슬래시만으로는 읽는 사람에게 아무것도 달라 보이지 않습니다.",
          en: "A backslash behind a number alone changes nothing for readers."),
        #"""
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 1\. 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다
        """#),
      .passes(
        .en, note: Text(ko: "각주를 다는 별표도 일부러 쓴 것입니다.", en: "A star that marks a footnote is meant."),
        #"""
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants without storage\*.

        \* Members of the pilot street.
        """#),
      .fails(
        .en,
        #"""
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched ⚑\*\*Shedkey\*\*⚐, a tool library for tenants.

        ## FAQ

        **Q1\. What does it cost?**

        The first three loans are free.
        """#, mended: ["\\*\\*Shedkey\\*\\*": "**Shedkey**", "**Q1\\. What": "**Q1. What"]),
    ], fix: .safe)

  /// Creates the rule.
  public init() {}

  /// One finding for all escaped bold phrases; the numbers that were escaped with them are mended by the same fix.
  ///
  /// Readers of the rendered page see nothing of a number alone.
  public func findings(in facts: Facts) -> [Finding] {
    let escapes = EscapeFinder(tree: facts.draft.tree)
    guard let first = escapes.bold.first else { return [] }
    let ranges = escapes.bold.map { $0.open.lowerBound..<$0.close.upperBound }
    let mendable = escapes.bold.filter { escapes.isStrongWhenUnescaped($0) }
    let edits =
      mendable.flatMap { [($0.open, "**"), ($0.close, "**")] } + escapes.numbers.map { ($0.escape, ".") }
    return [
      finding(
        at: ranges[0],
        message: escapes.bold.count == 1
          ? Text(
            ko: "굵은 글씨 표시가 역슬래시 때문에 그대로 보입니다.",
            en: "A bold mark is shown as it is because it is escaped.")
          : Text(
            ko: "굵은 글씨 표시 \(escapes.bold.count)곳이 역슬래시 때문에 그대로 보입니다.",
            en:
              "Bold marks are shown as they are because they are escaped, in \(escapes.bold.count) places."),
        evidence: facts.words(first.open.lowerBound..<first.close.upperBound), help: help,
        question: question,
        notes: ranges.dropFirst().map {
          Finding.Note(range: $0, message: Text(ko: "여기에도 있습니다.", en: "Here as well."))
        },
        fixes: edits.isEmpty ? [] : [fix(edits.sorted { $0.0.lowerBound < $1.0.lowerBound })])
    ]
  }

  private var help: Text {
    Text(
      ko: "역슬래시를 지우세요. 고침을 적용하면 한꺼번에 지워집니다.",
      en: "Take the backslashes out; the fix does it for you.")
  }

  private var question: Text {
    Text(
      ko: "이 글을 다른 도구에서 내보냈다면 빠지거나 바뀐 것이 더 있나요?",
      en: "If this came out of another tool, did anything else get lost or changed?")
  }

  private func fix(_ edits: [(range: Range<Int>, replacement: String)]) -> Fix {
    Fix(
      title: Text(ko: "역슬래시 지우기", en: "Take the backslashes out"), safety: .safe,
      edits: edits.map { Fix.Edit(range: $0.range, replacement: $0.replacement) })
  }
}
