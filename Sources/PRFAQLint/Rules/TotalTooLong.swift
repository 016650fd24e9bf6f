internal import PRFAQModel

/// Release and FAQ together fit on six pages.
public struct TotalTooLong: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "total-too-long", category: .length, severity: .warning,
    source: Text(
      ko: """
        Bryar와 Carr, ‘Working Backwards’(2021): 보도자료 한 쪽과 FAQ 다섯 쪽, Amazon의 모든 서술 문서와 같은 여섯 \
        쪽. 쪽수는 줄 단위로 어림하고, 10%까지는 넘어갑니다.
        """,
      en: """
        Bryar and Carr, ‘Working Backwards’ (2021): a page of release and five of FAQ, which \
        makes the six pages of every Amazon narrative. Pages are estimated line by line; a \
        tenth more is let pass.
        """),
    summary: Text(
      ko: "보도자료와 FAQ는 합쳐서 정해진 A4 분량을 넘지 않습니다.",
      en: "Press release and FAQ together keep to their number of A4 pages."),
    rationale: Text(
      ko: "여섯 장은 한 시간 회의의 앞 20분에 읽을 수 있는 길이입니다. 더 길면 모두가 같은 것을 읽고 이야기할 수 없습니다.",
      en: """
        Six pages can be read in the first twenty minutes of an hour. With more, people will not have read the same when \
        they begin to talk.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(.release, heading: "## ⚑보도자료⚐", "").replacing(
          .solution, LengthExamples.korean(paragraphs: 70)
        ).text,
        mended: [
          LengthExamples.korean(paragraphs: 70):
            "고객이 밤 10시 50분까지 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 갠 옷이 아침 7시 전에 문 앞으로 돌아온다."
        ]),
      .fails(
        .en,
        ExampleDraft.en.replacing(.release, heading: "## ⚑Press Release⚐", "").replacing(
          .solution, LengthExamples.english(paragraphs: 110)
        ).text,
        mended: [
          LengthExamples.english(paragraphs: 110):
            "The customer scans the door, picks a tool and unlocks it. When the tool goes back, the charge stops."
        ]),
    ],
    // A FAQ that is too long by itself has been told of.
    yieldsTo: ["missing-press-release", "missing-faq", "faq-too-long"], isOptIn: true)

  /// Creates the rule.
  public init() {}

  /// One finding when release and FAQ take more pages than they may.
  public func findings(in facts: Facts) -> [Finding] {
    guard let long = LongPart(facts, beyond: facts.pages.total, of: { $0.isRelease || $0.isFAQ }) else {
      return []
    }
    return [
      finding(
        at: long.name,
        message: Text(
          ko: "보도자료와 FAQ가 합쳐서 A4 약 \(long.count)장입니다.",
          en: "Press release and FAQ take about \(long.count) A4 pages together."),
        evidence: facts.words(long.name),
        help: Text(
          ko: "고객과 결정에 꼭 필요한 것만 남기고 나머지는 부록으로 옮겨 \(long.most)장에 맞추세요.",
          en: """
            Keep what customers and the decision need, and move the rest to an appendix, until \(long.most) pages are \
            enough.
            """),
        question: Text(
          ko: "부록으로 옮겨도 결정이 달라지지 않을 내용은 무엇인가요?",
          en: "What could move to an appendix without changing the decision?"),
        notes: long.notes(in: facts))
    ]
  }
}
