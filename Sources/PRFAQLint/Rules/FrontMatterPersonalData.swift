internal import PRFAQMarkdown
internal import PRFAQModel

/// Front matter holds nobody's e-mail address.
public struct FrontMatterPersonalData: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "front-matter-personal-data", category: .structure, severity: .warning,
    source: Text(
      ko: "Linear 같은 이슈 도구는 내보낼 때 글쓴이의 전자우편 주소를 머리말에 넣는데, 검토 페이지로 만들면 그대로 드러납니다.",
      en: """
        Exports of trackers such as Linear put the writer's e-mail address into the front \
        matter, and a rendered review would publish it.
        """),
    summary: Text(
      ko: "front matter에 개인의 메일 주소를 두지 않습니다.",
      en: "The front matter holds no personal e-mail address."),
    rationale: Text(
      ko: "PR/FAQ는 회사 안팎의 여러 사람에게 돌려 읽힙니다. 내보내기 도구가 넣은 메일 주소는 본인도 모르게 함께 퍼집니다.",
      en:
        "A PR/FAQ is passed around inside and outside the company, and an address that an exporter put there goes "
        + "along without its owner knowing."),
    examples: [
      .passes(
        .ko,
        note: Text(
          ko: "작성자 이름과 언론 문의 주소는 개인 정보로 보지 않습니다.",
          en: "An author’s name and an address for the press are not personal data."),
        """
        ---
        product: 모임셈
        author: 문가온
        contact: press@naraesoft.example
        ---

        # 모임셈 PR/FAQ

        ## 보도자료

        ### 모임셈, 회비 걷는 총무의 하루를 돌려준다
        """),
      .fails(
        .ko,
        """
        ---
        title: "모임셈 초안"
        creator_email: ⚑"gaon.moon@naraesoft.example"⚐
        ---

        # 모임셈 PR/FAQ

        ## 보도자료

        ### 모임셈, 회비 걷는 총무의 하루를 돌려준다
        """, mended: ["\ncreator_email: \"gaon.moon@naraesoft.example\"": "\nauthor: 문가온"]),
      .passes(
        .en, note: Text(ko: "제품의 소셜 계정은 사람이 아닙니다.", en: "The account of a product is nobody’s own."),
        """
        ---
        product: Shedkey
        author: Ada Brook
        social: "@shedkey"
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
        reviewers: ⚑[ada.brook@hollowlane.example, Tom]⚐
        ---

        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight
        """, mended: ["[ada.brook@hollowlane.example, Tom]": "[Ada Brook, Tom]"]),
    ], fix: .unsafe)

  /// Creates the rule.
  public init() {}

  /// One finding for each key whose value holds the address of a person.
  public func findings(in facts: Facts) -> [Finding] {
    (facts.draft.metadata.frontMatter?.entries ?? []).compactMap { entry in
      guard Self.texts(of: entry.value).contains(where: MailAddress.isPersonal) else { return nil }
      return finding(
        at: entry.valueRange,
        message: Text(
          ko: "front matter의 ‘\(entry.key)’에 개인의 메일 주소가 있습니다.",
          en: "The key “\(entry.key)” of the front matter holds somebody's e-mail address."),
        evidence: facts.words(entry.valueRange),
        help: Text(
          ko: "키를 지우거나 이름만 남기세요. 연락처가 필요하면 press@처럼 부서의 주소를 쓰세요.",
          en:
            "Take the key out or leave the name only. If readers need a contact, give a shared address such as press@."
        ),
        question: Text(
          ko: "이 문서를 받는 모든 사람이 이 주소를 알아도 되나요?",
          en: "May everybody who gets this document know the address?"),
        fixes: facts.lines(of: entry).map { [dropping(entry.key, $0)] } ?? [])
    }
  }

  private func dropping(_ key: String, _ lines: Range<Int>) -> Fix {
    Fix(
      title: Text(ko: "‘\(key)’ 키 지우기", en: "Take the key “\(key)” out"), safety: .unsafe,
      edits: [Fix.Edit(range: lines, replacement: "")])
  }

  private static func texts(of value: FrontMatter.Value) -> [String] {
    switch value {
    case .scalar(let text), .other(let text), .unsupported(let text): [text]
    case .list(let items): items.map { $0.text }
    }
  }
}
