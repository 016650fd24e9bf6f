internal import PRFAQModel

/// The document can be read in the time that the meeting has for it.
public struct ReadingTimeOverSlot: Rule {
  /// The minutes of silent reading; Bryar and Carr give 15 to 20 of an hour.
  private static let minutes = RuleOption(
    "minutes", .integer(1...240), default: .integer(20),
    help: Text(ko: "회의에서 조용히 읽는 시간(분)", en: "how many minutes the meeting has for silent reading"))

  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "reading-time-over-slot", category: .length, severity: .info,
    source: Text(
      ko: """
        Bryar와 Carr의 템플릿: 검토는 15~20분 동안 말없이 읽기로 시작한다. 읽는 속도는 `prfaq stats`와 같습니다. 영어는 \
        Brysbaert(2019), 한국어는 넉넉히 잡아 1분에 500자입니다.
        """,
      en: """
        Bryar and Carr's template: a review begins with 15 to 20 minutes of silent reading. \
        Reading speeds as `prfaq stats` uses them: Brysbaert (2019) for English, a cautious \
        500 characters a minute for Korean.
        """),
    summary: Text(
      ko: "문서는 회의에서 읽는 시간 안에 읽을 수 있습니다.",
      en: "The document can be read in the time that the meeting has for it."),
    rationale: Text(
      ko: "다 읽지 못한 사람은 읽은 데까지만 이야기합니다. 뒤쪽의 내부 FAQ가 가장 많이 빠집니다.",
      en: """
        Whoever has not finished talks about what they have read. It is mostly the internal FAQ, at the end, that is left \
        out.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(.title, heading: "⚑# 달빛세탁 PR/FAQ⚐", "").text + "\n## 부록\n\n"
          + LengthExamples.korean(paragraphs: 130) + "\n",
        mended: ["\n## 부록\n\n" + LengthExamples.korean(paragraphs: 130) + "\n": ""]),
      .fails(
        .en,
        ExampleDraft.en.replacing(.title, heading: "⚑# ShedShare PR/FAQ⚐", "").text + "\n## Appendix\n\n"
          + LengthExamples.english(paragraphs: 150) + "\n",
        mended: ["\n## Appendix\n\n" + LengthExamples.english(paragraphs: 150) + "\n": ""]),
    ], isOptIn: true, options: [minutes])

  private let slot: Int

  /// Creates the rule as it is by default.
  public init() { self.init(options: RuleOptions()) }

  /// Creates the rule with its options.
  public init(options: RuleOptions) { slot = options.integer(Self.minutes) }

  /// One finding, at the first line, when reading with notes takes longer than the slot.
  public func findings(in facts: Facts) -> [Finding] {
    let minutes = facts.length.reading.withNotes
    guard minutes > Double(slot) else { return [] }
    let range = facts.line(from: facts.documentStart)
    let count = Int(minutes.rounded(.up))
    return [
      finding(
        at: range,
        message: Text(
          ko: "메모하며 읽는 데 약 \(count)분이 걸립니다.", en: "Reading it with notes takes about \(count) minutes."),
        evidence: facts.excerpt(range),
        help: Text(
          ko: "\(slot)분 안에 읽을 수 있게 줄이거나, 미리 나누어 주고 회의에서 읽을 부분을 알려 주세요.",
          en: """
            Cut it to what can be read in \(slot) minutes, or hand it out before and say which parts are read in the \
            meeting.
            """),
        question: Text(
          ko: "회의에 온 사람이 \(slot)분 안에 꼭 읽어야 할 부분은 어디인가요?",
          en: "Which parts must everybody in the meeting have read after \(slot) minutes?"))
    ]
  }
}
