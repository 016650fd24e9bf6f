internal import PRFAQModel
internal import PRFAQProse

/// The summary alone says what is new, for whom, and what they gain.
public struct SummaryNotSelfSufficient: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "summary-not-self-sufficient", category: .summary, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 이것만 읽는 사람을 위해 요약을 쓴다. Ian McAllister의 개요도 \
        같습니다. 날짜는 날짜줄 규칙이 맡습니다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: write the summary as if the reader read \
        nothing else. Ian McAllister's outline says the same. The date is the matter of the \
        rules about the dateline.
        """),
    summary: Text(
      ko: "요약만 읽어도 무엇이, 누구에게, 어떤 도움이 되는지 알 수 있습니다.",
      en: "The summary alone says what is new, for whom, and what they gain."),
    rationale: Text(
      ko: "대부분은 요약에서 읽기를 멈춥니다. 빠진 하나는 전해지지 않습니다.",
      en: "Most readers stop after the summary, so whatever it lacks does not reach them."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.ko, ExampleDraft.koNarrative.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "고객은 제목이나 부제에 나와도 됩니다.", en: "The customer may be named above, in headline or subheadline."),
        ExampleDraft.en.with(
          .summary,
          "LEEDS / Aire Wire / April 5, 2027 — ShedShare today opened 40 tool lockers in Leeds. Hanging a shelf costs $3."
        )),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .summary, "⚑(서울=가상일보) 2027년 4월 5일 — 야간 세탁 서비스가 마포구에서 문을 열었다. 혼자 사는 직장인은 토요일 오전을 돌려받는다.⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .summary,
          "⚑LEEDS / Aire Wire / April 5, 2027 — A network of forty tool lockers opened in Leeds. Renters pay $3 by the hour.⚐"
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + ["summary-missing"], languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding that lists what the announcement leaves out.
  public func findings(in facts: Facts) -> [Finding] {
    let summary = facts.release.summary
    guard let first = summary.first, let last = summary.last,
      summary.allSatisfy({ facts.isWritten($0) && ($0.language.isKorean || $0.language == .en) }),
      // A line of labels is no announcement, and one sentence alone may be only half of it.
      summary.contains(where: { $0.isSentence && $0.letters(in: $0.all) > 40 }),
      facts.draft.pressRelease?.dateline?.date != nil
        || summary.contains(where: { $0.has([.announce, .today]) }),
      announces(summary, in: facts)
    else { return [] }
    var absent: [Text] = []
    if let product = facts.product, product.source != .recurring,
      !summary.contains(where: { product.isNamed(in: $0) })
    {
      absent.append(Text(ko: "제품 이름", en: "the product's name"))
    }
    // Whoever reads the summary has read what stands above it.
    let above = [facts.release.headline, facts.release.subheadline].compactMap { $0 }
    if !(above + summary).contains(where: { $0.namesSomebody }) {
      absent.append(Text(ko: "고객", en: "the customer"))
    }
    if !summary.contains(where: { $0.namesBenefit || $0.has(.stage) }) {
      absent.append(Text(ko: "혜택", en: "the benefit"))
    }
    guard !absent.isEmpty else { return [] }
    let ko = absent.map { $0.ko }.joined(separator: ", ")
    let en = absent.map { $0.en }.joined(separator: " and ")
    // Between the first and the last paragraph may stand others; the first is where it should be said.
    let range = summary.count == 1 ? first.range.lowerBound..<last.range.upperBound : first.range
    return [
      finding(
        at: range,
        message: Text(ko: "요약에 빠진 것이 있습니다: \(ko).", en: "The summary leaves out \(en)."),
        evidence: facts.excerpt(range),
        help: Text(
          ko: "‘누가 무엇을 내놓아 어떤 고객이 무엇을 얻는다’를 두세 문장 안에 모두 쓰세요.",
          en:
            "Say in two or three sentences who offers what, to which customer, and what that customer gains."),
        question: Text(
          ko: "여기까지만 읽은 사람이 동료에게 전한다면 무엇이라고 말할까요?",
          en: "What would somebody who stops here tell a colleague?"))
    ]
  }

  /// Whether the paragraphs taken for the summary are those that announce: a release may open with a story and say
  /// only then what there is from today.
  private func announces(_ summary: [Passage], in facts: Facts) -> Bool {
    if facts.draft.pressRelease?.dateline != nil || summary.contains(where: { $0.has(.today) }) {
      return true
    }
    let rest = facts.release.problems + facts.release.solution
    return !rest.contains { $0.has(.today) && $0.has(.announce) }
  }
}
