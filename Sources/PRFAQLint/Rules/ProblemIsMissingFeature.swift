internal import PRFAQProse

/// A problem is more than the absence of a feature.
public struct ProblemIsMissingFeature: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "problem-is-missing-feature", category: .problem, severity: .info,
    source: Text(
      ko: "IT동아의 고객 집착 기사: 제품부터 만들고 시장을 찾는 일. punt-labs/prfaq: 없는 기능을 문제인 양 적는 것을 꼽는다.",
      en: """
        IT동아 on customer obsession: making a product first and looking for its market \
        afterwards. punt-labs/prfaq names the missing feature as a problem in disguise.
        """),
    summary: Text(ko: "문제는 ‘기능이 없다’가 아니라 고객이 겪는 일입니다.", en: "A problem is more than a missing feature."),
    rationale: Text(
      ko: "‘앱이 없다’가 문제라면 답은 언제나 앱입니다. 없어서 고객이 무엇을 하고 있는지가 문제입니다.",
      en:
        "Where the lack of an app is the problem, an app is the answer. What people do without it is the problem."
    ),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "‘방법이 없다’는 고객이 겪는 일입니다.", en: "Having no way out is what customers go through."),
        ExampleDraft.ko.with(.problem, "1. 환불 받을 방법이 없다.\n2. 빨래방에서 52분을 기다린다.\n3. 옷에서 냄새가 난다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.problem, "1. ⚑야간 세탁 앱이 없다.⚐\n2. 빨래방에서 52분을 기다린다.\n3. 옷에서 냄새가 난다.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .problem,
          "1. ⚑There is no app for sharing tools.⚐\n2. A drill costs $70 and fills a cupboard.\n3. Hire shops close early, so people waste the morning."
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + ["problem-missing"], isOptIn: true,
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  private static let lacks = Phrases(list: "problem-is-missing-feature-lacks")

  /// One finding for each short problem that says no more than that something is not there.
  public func findings(in facts: Facts) -> [Finding] {
    facts.release.problemItems.compactMap { item in
      let passage = item.passage
      guard facts.isWritten(passage), passage.sentences.count == 1,
        Self.lacks.occur(in: passage.bytes, passage.all),
        passage.letters(in: passage.all) < (passage.language.isKorean ? 40 : 90)
      else { return nil }
      return finding(
        at: item.range,
        message: Text(ko: "기능이 없다는 말뿐입니다.", en: "This says no more than that something is missing."),
        evidence: facts.excerpt(item.range),
        help: Text(
          ko: "그것이 없어서 고객이 지금 무엇을 어떻게 하고 있고 무엇을 잃는지 쓰세요.",
          en: "Say what customers do today because it is not there, and what that costs them."),
        question: Text(
          ko: "그것이 없는 오늘, 고객은 어떻게 버티고 있나요?", en: "How do customers get by without it today?"))
    }
  }
}
