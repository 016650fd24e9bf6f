internal import PRFAQMarkdown
internal import PRFAQModel

/// Front matter is about the document.
public struct FrontMatterForeign: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "front-matter-foreign", category: .structure, severity: .info,
    source: Text(
      ko: "Linear, Notion, Confluence 같은 이슈 도구와 위키는 내보낼 때 자기 키를 함께 넣습니다.",
      en: """
        Exports of trackers and wikis such as Linear, Notion and Confluence carry their own \
        keys along.
        """),
    summary: Text(
      ko: "front matter에는 이 문서에 대한 정보만 있습니다.",
      en: "The front matter is about the document."),
    rationale: Text(
      ko: "내보내기 도구의 번호와 시각은 검토자에게 아무것도 알려 주지 않고, 제품 이름이나 출시일이 들어갈 자리를 차지합니다.",
      en:
        "An exporter's numbers and timestamps tell reviewers nothing and stand where product and launch date belong."
    ),
    examples: [
      .passes(
        .ko,
        note: Text(
          ko: "제품 이름이 있는 머리말에는 다른 키가 더 있어도 됩니다.",
          en: "Front matter that names the product may hold keys of other tools."),
        """
        ---
        product: 모임셈
        url: https://moimsem.example
        ---

        # 모임셈 PR/FAQ

        ## 보도자료

        ### 모임셈, 회비 걷는 총무의 하루를 돌려준다
        """),
      .fails(
        .ko,
        """
        ---
        ⚑linear_id⚐: "5d1c-88"
        title: "모임셈 초안"
        created_at: "2026-01-07T09:20:11.000Z"
        ---

        # 모임셈 PR/FAQ

        ## 보도자료

        ### 모임셈, 회비 걷는 총무의 하루를 돌려준다
        """,
        mended: [
          "linear_id: \"5d1c-88\"\ntitle: \"모임셈 초안\"\ncreated_at: \"2026-01-07T09:20:11.000Z\"":
            "product: 모임셈"
        ]),
      .passes(
        .en,
        """
        ---
        product: Shedkey
        team: Lending
        ---

        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight
        """),
      .fails(
        .en,
        """
        ---
        product: Shedkey
        ⚑notion_id⚐: 77af
        last_edited_time: 2026-01-07
        ---

        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight
        """, mended: ["\nnotion_id: 77af\nlast_edited_time: 2026-01-07": ""]),
    ],
    isOptIn: true, fix: .unsafe)

  /// Creates the rule.
  public init() {}

  /// One finding for all keys of an exporter.
  public func findings(in facts: Facts) -> [Finding] {
    let entries = (facts.draft.metadata.frontMatter?.entries ?? []).filter { Self.isExporters($0.key) }
    guard let first = entries.first else { return [] }
    let keys = entries.map { $0.key }.joined(separator: ", ")
    return [
      finding(
        at: first.keyRange,
        message: Text(
          ko: "front matter에 내보내기 도구의 키가 있습니다: \(keys).",
          en: "The front matter holds keys of an exporter: \(keys)."),
        evidence: facts.words(first.keyRange),
        help: Text(
          ko: "이 키들을 지우고 product, date, city처럼 문서에 대한 것을 적으세요.",
          en: "Take them out and write what is about the document, such as product, date and city."),
        question: Text(
          ko: "원본은 어디에 있고, 검토한 뒤에는 어느 쪽을 고치나요?",
          en: "Where is the original, and which of the two will be changed after the review?"),
        notes: entries.dropFirst().map {
          Finding.Note(range: $0.keyRange, message: Text(ko: "여기에도 있습니다.", en: "Here as well."))
        },
        fixes: fix(entries.map { facts.lines(of: $0) }))
    ]
  }

  /// All keys at once, so far as each stands on lines of its own.
  private func fix(_ lines: [Range<Int>?]) -> [Fix] {
    guard !lines.contains(nil) else { return [] }
    return [
      Fix(
        title: Text(ko: "내보내기 도구의 키 지우기", en: "Take the exporter's keys out"), safety: .unsafe,
        edits: lines.compactMap { $0 }.map { Fix.Edit(range: $0, replacement: "") })
    ]
  }

  private static func isExporters(_ key: String) -> Bool {
    tools.contains { key.hasPrefix($0) } || keys.contains(key)
  }

  private static let tools = [
    "linear_", "linear-", "notion_", "notion-", "confluence_", "jira_", "obsidian_",
  ]
  private static let keys: Set<String> = [
    "creator_email", "created_at", "updated_at", "created_time", "last_edited_time", "exported_at",
    "export_date",
    "page_id", "space_key", "document_id", "uuid",
  ]
}
