internal import PRFAQModel

/// Every link leads somewhere.
public struct LinkEmpty: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "link-empty", category: .placeholders, severity: .error,
    source: Text(
      ko: "Bryar와 Carr의 템플릿: 고객이 제품을 얻을 링크를 적는다. 갈 곳 없는 링크는 없는 항목과 같습니다.",
      en: """
        Bryar & Carr's template asks for a link by which the customer gets the product; a \
        link without a target is an item that is not there.
        """),
    summary: Text(ko: "모든 링크에 연결할 주소가 있습니다.", en: "Every link has a target."),
    rationale: Text(
      ko: "눌러도 아무 데도 가지 않는 링크는 정보가 있는 것처럼 보이게만 할 뿐, 빠졌다는 사실을 감춥니다.",
      en:
        "A link that leads nowhere looks like information and is none, and no renderer shows that it is missing."
    ),
    examples: [
      .passes(.en, ExampleDraft.en.text),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en, note: Text(ko: "#만 있는 링크는 맨 위로 돌아가는 링크일 수 있습니다.", en: "A bare # leads back to the top."),
        ExampleDraft.en.with(.visual, "Priya scans the door and a light blinks.\n\n[Back to top](#)")),
      .passes(
        .en,
        note: Text(ko: "코드는 링크를 쓰는 법을 보여 줄 뿐 링크가 아닙니다.", en: "Code shows how a link is written and is none."),
        ExampleDraft.en.with(.visual, "The note on the locker reads `[scan]()`, and Priya scans it.")),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .callToAction, "마포구에 사는 사람은 ⚑[지금 신청]()⚐을 눌러 가입할 수 있다. 요금은 가방 하나에 9,900원이다."),
        mended: ["[지금 신청]()": "[지금 신청](https://moonwash.example/start)"]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .callToAction,
          "Lockers are open in Leeds today. See ⚑[pricing](#)⚐ and ⚑[sign up](TODO)⚐ at the door of any locker."
        ),
        mended: [
          "[pricing](#)": "[pricing](https://shedshare.example/pricing)",
          "[sign up](TODO)": "[sign up](https://shedshare.example/join)",
        ]),
      .fails(.en, ExampleDraft.en.with(.visual, "⚑![Priya at the locker]()⚐\n\nPriya scans the door.")),
    ])

  /// Creates the rule.
  public init() {}

  /// One finding for each link or image without a target.
  public func findings(in facts: Facts) -> [Finding] {
    facts.links.filter(\.isEmpty).map { link in
      finding(
        at: link.range,
        message: link.isImage
          ? Text(ko: "그림의 주소가 비어 있습니다.", en: "The image has no target.")
          : Text(ko: "링크의 주소가 비어 있습니다.", en: "The link has no target."),
        evidence: facts.words(link.range),
        help: Text(
          ko: "괄호 안에 실제 주소를 적으세요. 아직 정해지지 않았다면 링크를 지우고 누가 언제 정하는지 적으세요.",
          en: """
            Write the address in the parentheses; if there is none yet, drop the link and say who decides it and when.
            """),
        question: Text(ko: "이 링크는 어디로 가야 하나요?", en: "Where should this lead?"))
    }
  }
}
