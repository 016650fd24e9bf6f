internal import PRFAQProse

/// The launch date is one that the calendar has.
public struct LaunchDateInvalid: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "launch-date-invalid", category: .summary, severity: .error,
    source: Text(
      ko: "그레고리력. 출시일 자체는 flex.team과 Bryar와 Carr가 요구합니다.",
      en: """
        The Gregorian calendar; the launch date itself is asked for by flex.team and by \
        Bryar & Carr.
        """),
    summary: Text(ko: "출시일은 달력에 있는 날입니다.", en: "The launch date is a day that the calendar has."),
    rationale: Text(
      ko: "없는 날짜나 어긋난 요일이 하나 있으면 나머지 숫자도 믿기 어려워집니다.",
      en: "One impossible date, or a weekday that does not fit, makes readers doubt the other numbers."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "맞는 요일은 적어도 됩니다.", en: "A weekday that fits may stand there."),
        ExampleDraft.announced(ko: "2028년 2월 29일(화)")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.announced(ko: "⚑2027년 2월 30일⚐")),
      .fails(.ko, ExampleDraft.announced(ko: "⚑2027년 4월 5일⚐(금)")),
      .fails(.en, ExampleDraft.announced(en: "⚑April 31, 2027⚐")),
      .fails(.en, ExampleDraft.announced(en: "Friday, ⚑April 5, 2027⚐")),
    ],
    yieldsTo: RuleMetadata.noRelease)

  /// Creates the rule.
  public init() {}

  /// One finding for each date of the announcement and the call to action that cannot be.
  public func findings(in facts: Facts) -> [Finding] {
    (facts.release.summary + facts.release.calls).flatMap { passage in
      passage.dates.compactMap { match -> Finding? in
        let contradicts =
          match.statedWeekday.flatMap { stated in match.date.weekday.map { $0 != stated } } ?? false
        guard match.isImpossible || contradicts else { return nil }
        return report(passage.source(match.range), isImpossible: match.isImpossible, in: facts)
      }
    }
  }

  private func report(_ range: Range<Int>, isImpossible: Bool, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: isImpossible
        ? Text(ko: "달력에 없는 날짜입니다.", en: "The calendar has no such date.")
        : Text(ko: "날짜와 요일이 맞지 않습니다.", en: "The weekday does not fit the date."),
      evidence: facts.words(range),
      help: Text(
        ko: "출시일을 달력에서 다시 확인해 고치세요.", en: "Look the launch date up in a calendar and correct it."),
      question: Text(ko: "실제로 생각하는 출시일은 며칠인가요?", en: "Which day do you have in mind?"))
  }
}
