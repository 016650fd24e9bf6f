internal import PRFAQModel

/// The FAQ fits on five pages.
public struct FaqTooLong: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "faq-too-long", category: .length, severity: .warning,
    source: Text(
      ko: """
        Bryar와 Carr, ‘Working Backwards’(2021): FAQ는 다섯 쪽 이하. 쪽수는 줄 단위로 어림하고, 10%까지는 넘어갑니다.
        """,
      en: """
        Bryar and Carr, ‘Working Backwards’ (2021): a FAQ of five pages or less. Pages are \
        estimated line by line; a tenth more is let pass.
        """),
    summary: Text(
      ko: "외부와 내부 FAQ는 합쳐서 정해진 A4 분량을 넘지 않습니다.",
      en: "External and internal FAQ together keep to their number of A4 pages."),
    rationale: Text(
      ko: "회의는 문서를 조용히 읽는 20분으로 시작합니다. 그 시간에 다 읽지 못하는 FAQ에서는 가장 중요한 답이 읽히지 않습니다.",
      en: """
        A review begins with twenty minutes of silent reading. In a FAQ that takes longer, the answers that matter most \
        go unread.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .ko,
        note: Text(ko: "부록에 옮긴 표와 계산은 세지 않습니다.", en: "What is moved to an appendix does not count."),
        ExampleDraft.ko.text + "\n## 부록\n\n" + LengthExamples.korean(paragraphs: 60) + "\n"),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(
          .externalFAQ, heading: "## ⚑외부 FAQ⚐",
          "### 요금은 얼마인가요?\n\n가방 하나에 9,900원입니다.\n\n### 어떻게 돌아가나요?\n\n"
            + LengthExamples.korean(paragraphs: 60)
            + "\n\n### 옷이 상하면 어떻게 하나요?\n\n하루 안에 전액까지 배상합니다."
        ).text, mended: [LengthExamples.korean(paragraphs: 60): "기사가 밤 11시에 가방을 걷어 아침 7시까지 돌려놓습니다."]),
      .fails(
        .en,
        ExampleDraft.en.replacing(
          .externalFAQ, heading: "## ⚑External FAQ⚐",
          "### What does it cost?\n\nDrills are $3 an hour.\n\n### How long may I keep a tool?\n\n"
            + LengthExamples.english(paragraphs: 100)
            + "\n\n### What if a tool breaks?\n\nNothing up to $200 has to be paid."
        ).text,
        mended: [LengthExamples.english(paragraphs: 100): "Until eight in the evening of the next day."]),
    ],
    yieldsTo: ["missing-faq"], reach: .document)

  /// Creates the rule.
  public init() {}

  /// One finding when all questions and answers take more pages than they may.
  public func findings(in facts: Facts) -> [Finding] {
    guard let long = LongPart(facts, beyond: facts.pages.faq, of: { $0.isFAQ }) else { return [] }
    return [
      finding(
        at: long.name,
        message: Text(ko: "FAQ가 A4 약 \(long.count)장입니다.", en: "The FAQ takes about \(long.count) A4 pages."),
        evidence: facts.words(long.name),
        help: Text(
          ko: "같은 것을 묻는 질문은 합치고, 답은 두세 문장으로 줄이고, 표와 계산은 부록으로 옮겨 \(long.most)장에 맞추세요.",
          en: """
            Join questions that ask the same, cut answers to two or three sentences and move tables and calculations to an \
            appendix, until \(long.limit == 1 ? "1 page is" : "\(long.most) pages are") enough.
            """),
        question: Text(
          ko: "읽는 시간이 20분뿐이라면 꼭 읽어야 할 답은 어느 것인가요?",
          en: "If there are only twenty minutes to read, which answers must not be missed?"),
        notes: long.notes(in: facts))
    ]
  }
}
