internal import PRFAQModel
internal import PRFAQProse

/// The external FAQ says for whom the product is not.
public struct ExternalFaqNoEligibility: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "external-faq-no-eligibility", category: .faq, severity: .info,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: FAQ는 제품이 맞지 않는 고객을 미리 걸러 준다.",
      en: """
        flex.team, “Amazon Working Backwards”: a FAQ turns away customers whom the product \
        does not fit.
        """),
    summary: Text(
      ko: "외부 FAQ는 누구에게 맞지 않는지도 알려 줍니다.", en: "The external FAQ says for whom the product is not."),
    rationale: Text(
      ko: "맞지 않는 고객이 사고 나서 실망하는 것보다 사기 전에 아는 편이 서로에게 낫습니다.",
      en: "Customers whom it does not fit had better learn so before they buy than after."),
    examples: [
      .passes(
        .ko,
        ExampleDraft.koNarrative.with(
          .externalFAQ,
          "**Q. 어떤 우산은 이용할 수 없나요?**\nA. 천이 세 뼘 넘게 찢어진 우산입니다.\n\n**Q. 얼마나 걸리나요?**\nA. 이틀입니다.\n\n**Q. 잃어버리면요?**\nA. 물어 드립니다."
        )),
      .passes(.en, ExampleDraft.enNarrative.text),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(
          .externalFAQ, heading: "## ⚑외부 FAQ⚐",
          "### 요금은 얼마인가요?\n\n9,900원입니다.\n\n### 옷이 상하면 어떻게 하나요?\n\n배상합니다.\n\n### 세제는 무엇을 쓰나요?\n\n향이 없는 세제입니다."
        ).text, mended: ["### 세제는 무엇을 쓰나요?\n\n향이 없는 세제입니다.": "### 누가 이용할 수 없나요?\n\n마포구 밖에 사는 분입니다."]),
      .fails(
        .en,
        ExampleDraft.en.replacing(
          .externalFAQ, heading: "## ⚑External FAQ⚐",
          "### How much does it cost?\n\n$3 an hour.\n\n### What happens if a tool breaks?\n\nA runner comes.\n\n### Where are the lockers?\n\nIn Leeds."
        ).text,
        mended: ["### Where are the lockers?\n\nIn Leeds.": "### Who is it not for?\n\nPeople outside Leeds."]
      ),
    ], yieldsTo: ["missing-faq", "external-faq-missing", "external-faq-too-few"], isOptIn: true,
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding when no question turns anybody away.
  public func findings(in facts: Facts) -> [Finding] {
    let draft = facts.draft
    guard let first = draft.externalFAQ.first,
      // Questions within a block of code are shown, not asked.
      !facts.prose.text(of: first.question).isEmpty,
      facts.coverage(by: draft.externalFAQ)[.eligibility] == nil
    else { return [] }
    let heading = facts.part(around: first.range)?.headingRange ?? first.question
    return [
      finding(
        at: heading,
        message: Text(ko: "누가 이용할 수 없는지 묻는 질문이 없습니다.", en: "No question is about who cannot use it."),
        evidence: facts.words(heading),
        help: Text(
          ko: "‘누구에게는 맞지 않나요?’라는 질문을 넣고 조건을 수치로 답하세요.",
          en: "Ask for whom it is not, and answer with conditions and numbers."),
        question: Text(ko: "어떤 고객이 사면 실망할까요?", en: "Which customers would be disappointed?"))
    ]
  }
}
