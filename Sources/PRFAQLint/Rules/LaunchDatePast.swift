internal import PRFAQModel
internal import PRFAQProse

/// The launch date of a draft lies ahead.
public struct LaunchDatePast: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "launch-date-past", category: .summary, severity: .warning,
    source: Text(
      ko: "Bryar와 Carr의 템플릿: 정말로 출시하리라 보는 날을 고른다. punt-labs/prfaq: 앞날의 날짜를 쓴다.",
      en: """
        Bryar & Carr's template: pick the date on which you really expect to launch. \
        punt-labs/prfaq: use a future date.
        """),
    summary: Text(ko: "초안의 출시일은 앞날입니다.", en: "The launch date of a draft lies ahead."),
    rationale: Text(
      ko: "지난 날짜는 일정을 다시 세우지 않았다는 표시입니다. 남은 시간과 비용을 따질 수 없게 됩니다.",
      en: """
        A date that has passed shows that nobody has planned anew; time and cost can no longer be worked out from it.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko,
        note: Text(ko: "이미 출시한 제품의 문서는 지난 날짜가 맞습니다.", en: "A product that is out has its date behind it."),
        "---\nstatus: launched\n---\n\n" + ExampleDraft.ko.text, today: "2028-01-10"),
      .passes(.en, ExampleDraft.en.text, today: "2027-04-04"),
      .passes(
        .en,
        note: Text(
          ko: "본보기로 남겨 둔 문서와 여러 해 지난 문서는 다시 계획할 것이 아닙니다.",
          en: "A document that is kept as an example, or is many years old, is not planned anew."),
        "> This is an example of a PR/FAQ, kept for new colleagues.\n\n" + ExampleDraft.en.text,
        today: "2027-06-01"),
      .passes(.ko, "> 이 문서는 작성 예시입니다.\n\n" + ExampleDraft.ko.text, today: "2027-06-01"),
      .passes(.ko, ExampleDraft.ko.text, today: "2031-06-01"),
      .fails(.ko, ExampleDraft.announced(ko: "⚑2027년 4월 5일⚐"), today: "2027-06-01"),
      .fails(.en, ExampleDraft.announced(en: "⚑April 5, 2027⚐"), today: "2027-06-01"),
    ],
    yieldsTo: RuleMetadata.unwritten + ["dateline-missing", "launch-date-invalid"])

  /// Creates the rule.
  public init() {}

  /// One finding for a dateline whose day, month, quarter or year is over.
  public func findings(in facts: Facts) -> [Finding] {
    guard facts.status != .launched, let (date, range) = launchDate(in: facts), date.isPossible,
      date.isOver(on: facts.today), !isLongOver(date, on: facts.today), !facts.isToldAsExample
    else { return [] }
    return [
      finding(
        at: range,
        message: Text(ko: "출시일이 이미 지났습니다.", en: "The launch date has passed."),
        evidence: facts.words(range),
        help: Text(
          ko: "새 출시일을 정하거나, 이미 출시했다면 머리말에 `status: launched`를 적으세요.",
          en: "Set a new launch date or, if the product is out, say `status: launched` in the front matter."),
        question: Text(
          ko: "지금부터 다시 잡는다면 언제 출시할 수 있나요?", en: "Planning from today, when could it launch?"))
    ]
  }

  /// Whether a date lies so far back that nobody plans with the document any more: it is read for how it was written.
  private func isLongOver(_ date: CalendarDate, on today: CalendarDate) -> Bool {
    guard let year = date.year, let thisYear = today.year else { return false }
    return thisYear - year > 3
  }

  /// The date of the dateline, or else one that stands where datelines do.
  private func launchDate(in facts: Facts) -> (CalendarDate, Range<Int>)? {
    if let dateline = facts.draft.pressRelease?.dateline, let date = dateline.date,
      let range = dateline.dateRange
    {
      return (date, range)
    }
    guard let summary = facts.release.summary.first,
      let match = summary.dates.first(where: { $0.range.lowerBound < 60 && $0.date.isComplete })
    else { return nil }
    return (match.date, summary.source(match.range))
  }
}

extension CalendarDate {
  /// Whether the last day that it may mean lies before another, complete one; false where its year is open.
  fileprivate func isOver(on today: CalendarDate) -> Bool {
    guard let year, let thisYear = today.year, let thisMonth = today.month, let thisDay = today.day else {
      return false
    }
    let lastMonth = month ?? quarter.map { $0 * 3 } ?? 12
    return (year, lastMonth, day ?? 31) < (thisYear, thisMonth, thisDay)
  }
}
