internal import PRFAQModel

/// The launch has one date.
public struct DateInconsistent: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "date-inconsistent", category: .consistency, severity: .error,
    source: Text(
      ko: "출시일로 보도자료를 여는 Bryar와 Carr에서 이끌어 냈습니다. 날짜가 둘이면 하나는 틀린 것입니다.",
      en: """
        Follows from Bryar & Carr, who open the release with the launch date: a second one \
        makes one of them false.
        """),
    summary: Text(
      ko: "출시 날짜는 문서 어디에서나 같습니다.", en: "The launch date is the same throughout the document."),
    rationale: Text(
      ko: "날짜가 둘이면 회의는 어느 쪽이 맞는지부터 묻습니다. 대개 한쪽은 지난 판에서 남은 것입니다.",
      en:
        "With two dates the meeting begins by asking which one holds; mostly one is left over from an earlier draft."
    ),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .ko,
        note: Text(
          ko: "시범 운영이나 다음 지역의 날짜는 출시 날짜와 달라도 됩니다.",
          en: "A pilot or the next city may have dates of their own."),
        ExampleDraft.ko.with(
          .internalFAQ,
          """
          ### 언제 시험하는가?

          2027년 2월 1일에 시범 서비스를 시작한다.

          ### 다음은 어디인가?

          서대문구에서는 2027년 7월 1일에 서비스를 확대 출시한다.

          ### 가장 큰 위험은 무엇인가?

          겨울에 문을 닫는 세탁소다.
          """)),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .internalFAQ,
          """
          ### 언제 출시하는가?

          ⚑2027년 5월 10일⚐에 출시한다.

          ### 가장 큰 위험은 무엇인가?

          겨울에 문을 닫는 세탁소다.
          """)),
      .fails(
        .en,
        ExampleDraft.enNarrative.with(
          .externalFAQ,
          """
          **Q: When can my choir use it?**
          A: Partbook launches in Wales on ⚑October 4, 2027⚐.

          **Q: What does it cost?**
          A: £6 a month for the whole choir.

          **Q: Can I use it without a connection?**
          A: Yes.
          """), mended: ["October 4, 2027": "September 6, 2027"]),
    ],
    yieldsTo: ["placeholder"])

  /// Creates the rule.
  public init() {}

  /// One finding for each date that contradicts the first.
  public func findings(in facts: Facts) -> [Finding] {
    let dates = facts.launchDates
    guard let first = dates.first else { return [] }
    return dates.dropFirst().filter { $0.contradicts(first) }.map { report($0, against: first, in: facts) }
  }

  private func report(_ date: LaunchDate, against first: LaunchDate, in facts: Facts) -> Finding {
    let words = facts.words(date.range)
    let earlier = facts.words(first.range)
    return finding(
      at: date.range,
      message: Text(
        ko: "출시 날짜가 서로 다릅니다: 여기는 \(words), 앞에서는 \(earlier)입니다.",
        en: "The launch dates differ: \(words) here, \(earlier) before."),
      evidence: words,
      help: Text(
        ko: "맞는 날짜로 통일하고, 다른 단계의 날짜라면 무엇을 여는 날인지 적으세요.",
        en: "Keep the one that holds; if this is the date of another stage, say what opens on it."),
      question: Text(
        ko: "두 날짜 가운데 어느 쪽이 출시일인가요?", en: "Which of the two is the launch date?"),
      notes: [
        Finding.Note(
          range: first.range,
          message: Text(ko: "여기서는 \(earlier)라고 합니다.", en: "Here it is \(earlier)."))
      ])
  }
}
