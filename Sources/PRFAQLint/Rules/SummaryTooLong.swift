internal import PRFAQProse

/// The summary is a paragraph.
public struct SummaryTooLong: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "summary-too-long", category: .summary, severity: .info,
    source: Text(
      ko: "보도자료 안내서는 첫 문단에 25~50낱말이나 다섯 줄쯤을 권하고, 여기의 한도는 그 두 배입니다.",
      en: """
        Guides to releases ask for a lead of 25 to 50 words, or about five lines; the limits \
        here are twice that.
        """),
    summary: Text(ko: "요약은 한 문단 안에 끝납니다.", en: "The summary ends within a paragraph."),
    rationale: Text(
      ko: "요약이 길면 요약이 아닙니다. 두세 문장이 넘으면 문제와 해결책을 미리 쓰고 있는 것입니다.",
      en: "A long summary is none; beyond a few sentences it begins to tell problem and solution."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .summary, "⚑(서울=가상일보) 2027년 4월 5일 — 야간 세탁 서비스 ‘달빛세탁’이 마포구에서 문을 열었다. \(longKorean)⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .summary,
          "⚑LEEDS / Aire Wire / April 5, 2027 — ShedShare today opened 40 tool lockers in Leeds. \(longEnglish)⚐"
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + ["summary-missing"], isOptIn: true,
    languages: [.ko, .koHanja, .en, .ja, .zh])

  private static let longKorean = String(
    repeating: "달빛세탁은 밤 11시에 문 앞의 빨래를 걷어 아침 7시까지 개어서 돌려준다. 혼자 사는 직장인은 세 시간을 돌려받는다. ", count: 8
  ).trimmed
  private static let longEnglish = String(
    repeating: "A renter unlocks a drill, a ladder or a tile cutter by phone and pays by the hour. ", count: 7
  ).trimmed

  /// Creates the rule.
  public init() {}

  /// One finding for a first paragraph beyond 400 characters or 90 words.
  public func findings(in facts: Facts) -> [Finding] {
    guard let first = facts.release.summary.first, facts.isWritten(first) else { return [] }
    let isCounted = first.language.isKorean || first.language.isUnspaced
    let count = isCounted ? first.string(first.all).count : first.wordCount(in: first.all)
    guard count > (isCounted ? 400 : 90) else { return [] }
    return [
      finding(
        at: first.range,
        message: isCounted
          ? Text(ko: "요약이 \(count)자입니다.", en: "The summary has \(count) characters.")
          : Text(ko: "요약이 \(count)단어입니다.", en: "The summary has \(count) words."),
        evidence: facts.excerpt(first.range),
        help: Text(
          ko: "무엇을, 누구에게, 어떤 도움이 되는지만 남기고 나머지는 문제와 해결책으로 옮기세요.",
          en: "Keep what is new, for whom and what for, and move the rest to problem and solution."),
        question: Text(
          ko: "다음 문단으로 옮겨도 되는 문장은 어느 것인가요?", en: "Which sentences could wait for the next paragraph?"))
    ]
  }
}
