internal import PRFAQModel
internal import PRFAQProse

/// The subheadline is one sentence.
public struct SubheadlineNotOneSentence: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "subheadline-not-one-sentence", category: .headline, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 어떤 고객이 어떤 혜택을 얻는지 한 문장으로. Bryar와 Carr, \
        ‘Working Backwards’(2021) 5장: 한 문장만.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: one sentence says which customer gets which \
        benefit. Bryar & Carr, Working Backwards (2021), ch. 5: one sentence only.
        """),
    summary: Text(ko: "부제는 한 문장입니다.", en: "The subheadline is one sentence."),
    rationale: Text(
      ko: "부제가 길어지면 요약을 두 번 쓰게 됩니다. 고객 한 무리와 혜택 하나를 고르는 자리입니다.",
      en:
        "A longer subheadline writes the summary twice. It is the place to choose one customer and one benefit."
    ),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .subheadline, "⚑빨래방에 갈 시간이 없는 직장인을 위한 서비스다. 다음 날 아침 갠 옷을 문 앞에서 받는다.⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .subheadline,
          "⚑Renters who own no tools hang a shelf the same evening. They never have to buy a drill again.⚐")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["subheadline-missing"])

  /// Creates the rule.
  public init() {}

  /// One finding for a subheadline of several sentences.
  public func findings(in facts: Facts) -> [Finding] {
    guard let subheadline = facts.release.subheadline, facts.isWritten(subheadline) else { return [] }
    let count = facts.headlineSentences(subheadline.range)
    // What runs on and on was taken for a subheadline and is a paragraph.
    guard (2...4).contains(count) else { return [] }
    // Korean releases set up to three lines under a headline, each a subheadline of its own.
    let lines = facts.draft.wholeLines(in: subheadline.range).count { $0.count > 3 }
    let isSetInLines = subheadline.language.isKorean && lines == count && lines <= 3
    return [
      finding(
        at: subheadline.range, severity: isSetInLines ? .info : .warning,
        message: Text(ko: "부제가 \(count)문장입니다.", en: "The subheadline has \(count) sentences."),
        evidence: facts.excerpt(subheadline.range),
        help: Text(
          ko: "어떤 고객이 무엇을 얻는지 한 문장만 남기고, 나머지는 요약에 쓰세요.",
          en: "Keep the one sentence that says who gets what, and move the rest to the summary."),
        question: Text(
          ko: "이 가운데 고객이 자기 이야기라고 느낄 문장은 어느 것인가요?",
          en: "Which of these sentences would the customer take for their own story?"))
    ]
  }
}
