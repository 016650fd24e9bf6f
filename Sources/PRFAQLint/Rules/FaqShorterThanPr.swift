internal import PRFAQModel

/// The FAQ is longer than the release.
public struct FaqShorterThanPr: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "faq-shorter-than-pr", category: .faq, severity: .info,
    source: Text(
      ko: "punt-labs가 꼽은 흔한 실수: 보도자료보다 짧은 FAQ는 아직 덜 쓴 것이다.",
      en: "punt-labs, common mistakes: a FAQ that is shorter than the release is not done."),
    summary: Text(ko: "FAQ는 보도자료보다 깁니다.", en: "The FAQ is longer than the release."),
    rationale: Text(
      ko: "보도자료는 약속이고 FAQ는 그 약속을 지킬 수 있는지 따지는 자리입니다. 약속만 길면 따져 본 것이 적다는 뜻입니다.",
      en:
        "The release promises, and the FAQ asks whether the promise can be kept; a short one has asked little."
    ),
    examples: [
      .passes(
        .ko,
        ExampleDraft.ko.with(
          .internalFAQ,
          String(
            repeating: "### 투자금은 얼마나 필요한가?\n\n열두 달 동안 2억 8천만 원이다. 수거 차량에 1억 1천만 원, 앱 개발에 9천만 원을 쓴다.\n\n",
            count: 24))),
      .passes(
        .en,
        ExampleDraft.en.with(
          .internalFAQ,
          String(
            repeating:
              "### How large is the market?\n\nThere are 61,000 rented homes within five minutes of a locker.\n\n",
            count: 24))),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(.externalFAQ, heading: "## ⚑외부 FAQ⚐", "### 요금은 얼마인가요?\n\n9,900원입니다.").text),
      .fails(
        .en,
        ExampleDraft.en.replacing(
          .externalFAQ, heading: "## ⚑External FAQ⚐", "### How much does it cost?\n\n$3 an hour."
        ).text),
    ], yieldsTo: ["missing-faq", "external-faq-missing", "internal-faq-missing"], isOptIn: true)

  /// Creates the rule.
  public init() {}

  /// One finding when all questions and answers together are shorter than the release.
  public func findings(in facts: Facts) -> [Finding] {
    let parts = facts.draft.parts
    let release = parts.filter { $0.kind.isRelease }.reduce(0) { $0 + $1.range.count }
    let faq = parts.filter { $0.kind.isFAQ }.reduce(0) { $0 + $1.range.count }
    guard let first = parts.first(where: { $0.kind.isFAQ }),
      !facts.hasFAQElsewhere,
      faq < release
    else { return [] }
    let range = first.headingRange ?? first.range
    return [
      finding(
        at: range,
        message: Text(ko: "FAQ가 보도자료보다 짧습니다.", en: "The FAQ is shorter than the release."),
        evidence: facts.excerpt(range),
        help: Text(
          ko: "보도자료의 문장마다 ‘정말인가?’, ‘얼마나?’, ‘안 되면?’을 물어 질문을 더하세요.",
          en: "Ask of each sentence of the release whether it is so, how much, and what if not."),
        question: Text(
          ko: "보도자료에서 가장 의심받을 문장은 무엇인가요?", en: "Which sentence of the release will be doubted most?"))
    ]
  }
}
