internal import PRFAQModel
internal import PRFAQProse

/// What one word says is not said with four.
public struct WordyPhrase: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "wordy-phrase", category: .style, severity: .info,
    source: Text(
      ko: "Amazon의 글쓰기 지침: “due to the fact that” 대신 “because”. 뉴스와이어의 문체 지침: 하였다 대신 했다.",
      en: """
        Amazon's guide to writing: “because” for “due to the fact that”. Newswire's style \
        guide: 했다, not 하였다.
        """),
    summary: Text(ko: "짧게 말할 수 있는 것은 짧게 씁니다.", en: "What one word says is not said with four."),
    rationale: Text(
      ko: "늘어진 표현은 뜻을 더하지 않고 읽는 시간만 더합니다.",
      en: "Long-winded phrases add reading time and no meaning."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.solution, "먼저 전용 가방을 준다. 세탁소의 밤 설비를 빌려 소음이 나지 않게 ⚑하였다⚐.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          "The customer scans the door ⚑in order to⚐ unlock it. A tool is swapped ⚑in the event that⚐ it breaks."
        )),
    ], isOptIn: true, languages: [.ko, .koHanja, .en], fix: .unsafe)

  /// Creates the rule.
  public init() {}

  private static let shorter: [(String, String)] = [
    ("due to the fact that", "because"), ("in order to", "to"), ("in the event that", "if"),
    ("at this point in time", "now"),
    ("for the purpose of", "for"), ("with regard to", "about"), ("in spite of the fact that", "although"),
    ("a majority of", "most"), ("has the ability to", "can"), ("have the ability to", "can"),
    ("is able to", "can"),
    ("are able to", "can"), ("prior to", "before"), ("subsequent to", "after"),
    ("in the near future", "soon"),
    ("on a daily basis", "daily"), ("on a regular basis", "regularly"), ("make a decision", "decide"),
    ("하였다", "했다"), ("하였습니다", "했습니다"), ("되었다", "됐다"), ("하도록 합니다", "합니다"), ("라고 할 수 있다", "다"),
  ]

  private static let phrases = PhraseSet(shorter.map { Phrase([[$0.0]]) })

  /// One finding for each phrase.
  public func findings(in facts: Facts) -> [Finding] {
    facts.prose.sentences.filter { $0.role == .statement && !$0.isQuoted }.flatMap { sentence in
      Self.places(in: facts.smallText, sentence.text).map { report($0.0, $0.1, in: facts) }
    }
  }

  /// The phrases in a sentence with what is shorter, in order.
  private static func places(in text: [UInt8], _ sentence: Range<Int>) -> [(Range<Int>, String)] {
    phrases.firsts(in: text, sentence).map { ($0.place, shorter[$0.phrase].1) }
  }

  private func report(_ text: Range<Int>, _ short: String, in facts: Facts) -> Finding {
    let range = facts.prose.source(text)
    let words = facts.words(range)
    let isCapital = words.first?.isUppercase ?? false
    let replacement = isCapital ? short.prefix(1).uppercased() + short.dropFirst() : short
    return finding(
      at: range,
      message: Text(
        ko: "‘\(words)’ 대신 ‘\(replacement)’라고 짧게 쓸 수 있습니다.",
        en: "“\(words)” is “\(replacement)” in fewer words."),
      evidence: words,
      help: Text(ko: "‘\(replacement)’라고 쓰세요.", en: "Write “\(replacement)”."),
      question: Text(ko: "더 짧게 써도 뜻이 같은가요?", en: "Does the shorter word say the same?"),
      fixes: [
        Fix(
          title: Text(ko: "‘\(replacement)’로 바꿉니다", en: "Replaces it by “\(replacement)”"),
          safety: .unsafe,
          edits: [Fix.Edit(range: range, replacement: facts.asWritten(replacement, at: range.lowerBound))])
      ])
  }
}
