internal import PRFAQProse

/// The subheadline adds to the headline.
public struct SubheadlineRepeatsHeadline: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "subheadline-repeats-headline", category: .headline, severity: .info,
    source: Text(
      ko: "보도자료 구성 안내(tygerwarp): 부제는 제목과 겹치지 않아야 한다.",
      en: """
        A Korean guide to the structure of releases (tygerwarp): the subheadline must not \
        overlap with the headline.
        """),
    summary: Text(ko: "부제는 제목에 없는 것을 말합니다.", en: "The subheadline says what the headline does not."),
    rationale: Text(
      ko: "같은 말을 두 번 쓰면 고객과 혜택을 밝힐 줄 하나를 버리게 됩니다.",
      en: "Saying the same twice spends the line in which customer and benefit could be told."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.subheadline, "⚑달빛세탁이 늦게 퇴근하는 1인 가구 빨래를 밤 11시에 걷어 간다⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .subheadline, "⚑Renters get a drill by the hour from a ShedShare locker on their street⚐")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["subheadline-missing"], isOptIn: true,
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding where more than two thirds of the content words of both lines are the same.
  public func findings(in facts: Facts) -> [Finding] {
    guard let headline = facts.release.headline, let subheadline = facts.release.subheadline,
      facts.isWritten(headline), facts.isWritten(subheadline)
    else { return [] }
    let left = StemSet(headline.stems)
    let right = StemSet(subheadline.stems)
    let common = headline.sharedStems(with: right).count
    guard left.count > 2, right.count > 2, common * 3 > (left.count + right.count - common) * 2 else {
      return []
    }
    return [
      finding(
        at: subheadline.range,
        message: Text(ko: "부제가 제목을 되풀이합니다.", en: "The subheadline repeats the headline."),
        evidence: facts.excerpt(subheadline.range),
        help: Text(
          ko: "부제에는 어떤 고객이 무엇을 얻는지 새로 쓰세요.",
          en: "Let the subheadline say which customer gets what."),
        question: Text(
          ko: "제목을 읽은 사람이 다음으로 궁금해할 것은 무엇인가요?",
          en: "What will somebody who has read the headline want to know next?"),
        notes: [
          Finding.Note(range: headline.range, message: Text(ko: "제목은 여기 있습니다.", en: "The headline is here."))
        ])
    ]
  }
}
