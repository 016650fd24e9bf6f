internal import PRFAQModel

/// The release fits on one or two pages.
public struct PrTooLong: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "pr-too-long", category: .length, severity: .warning,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): A4 한두 쪽. Bryar와 Carr의 템플릿: 언제나 한 쪽이 못 된다. 쪽수는 줄 단위로 \
        어림하고, 10%까지는 넘어갑니다.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): one or two A4 pages. Bryar and Carr's template: \
        always less than one page. Pages are estimated line by line; a tenth more is let \
        pass.
        """),
    summary: Text(
      ko: "보도자료는 정해진 A4 분량을 넘지 않습니다.", en: "The press release keeps to its number of A4 pages."),
    rationale: Text(
      ko: "짧게 써야 무엇이 중요한지 고르게 됩니다. 두 장을 넘는 보도자료는 회의에서 읽다가 끊기고, 고객에게 필요 없는 이야기가 섞여 있기 마련입니다.",
      en: """
        Having little room forces authors to choose what matters. A longer release is put aside half read, and mostly \
        holds what no customer needs to know.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "FAQ와 다섯 가지 질문, 시각 자료는 보도자료의 분량에 넣지 않습니다.",
          en: "FAQs, the five questions and visuals do not count."),
        ExampleDraft.en.with(.visual, LengthExamples.english(paragraphs: 60))),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(.release, heading: "## ⚑보도자료⚐", "").with(
          .solution, LengthExamples.korean(paragraphs: 20)),
        mended: [
          LengthExamples.korean(paragraphs: 20):
            "고객이 밤 10시 50분까지 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 갠 옷이 아침 7시 전에 문 앞으로 돌아온다."
        ]),
      .fails(
        .en,
        ExampleDraft.en.replacing(.release, heading: "## ⚑Press Release⚐", "").with(
          .solution, LengthExamples.english(paragraphs: 20)),
        mended: [
          LengthExamples.english(paragraphs: 20):
            "The customer scans the door, picks a tool and unlocks it. When the tool goes back, the charge stops."
        ]),
    ],
    yieldsTo: ["missing-press-release"])

  /// Creates the rule.
  public init() {}

  /// One finding when the release is longer than it should be; a remark as long as it is not longer than it may be.
  public func findings(in facts: Facts) -> [Finding] {
    guard let long = LongPart(facts, beyond: facts.pages.releaseAim, of: { $0.isRelease }) else { return [] }
    let isOver = DraftLength.exceeds(long.pages, facts.pages.release)
    let part = isOver ? LongPart(facts, beyond: facts.pages.release) { $0.isRelease } ?? long : long
    return [
      finding(
        at: part.name, severity: isOver ? nil : .info,
        message: Text(
          ko: "보도자료가 A4 약 \(part.count)장입니다.", en: "The press release takes about \(part.count) A4 pages."),
        evidence: facts.words(part.name),
        help: Text(
          ko: "고객이 알아야 할 것만 남기고, 자세한 작동 방식과 사업 이야기는 FAQ로 옮겨 \(part.most)장에 맞추세요.",
          en: """
            Keep what customers have to know and move how it works in detail and why it pays to the FAQ, until \
            \(part.limit == 1 ? "1 page is" : "\(part.most) pages are") enough.
            """),
        question: Text(
          ko: "한 문단을 빼야 한다면 어느 문단을 빼시겠어요?",
          en: "If one paragraph had to go, which would it be?"),
        notes: part.notes(in: facts))
    ]
  }
}
