internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A paragraph holds one thought and no more than can be read at a glance.
public struct ParagraphTooLong: Rule {
  /// The most characters of a paragraph in Korean, Japanese and Chinese, about five sentences.
  private static let characters = 340
  /// The most words of a paragraph in other languages.
  private static let words = 150

  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "paragraph-too-long", category: .length, severity: .info,
    source: Text(
      ko: "한국의 보도자료 안내서는 한 문단에 두세 문장을 권합니다. 너무 길다고 보는 340자나 150낱말은 이 도구가 정했습니다.",
      en: """
        Korean guides to press releases ask for two or three sentences a paragraph; where a \
        paragraph becomes too long, 340 characters or 150 words, is our own choice.
        """),
    summary: Text(
      ko: "한 문단은 340자, 영어로는 150낱말을 넘지 않습니다.",
      en: "A paragraph has at most 150 words, in Korean 340 characters."),
    rationale: Text(
      ko: "긴 문단에는 생각이 둘 이상 들어 있어서, 읽는 사람이 어디에 의견을 달아야 할지 알기 어렵습니다.",
      en: """
        A long paragraph holds more than one thought, so that readers do not know what to comment on, nor where.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.solution, "⚑" + LengthExamples.korean(sentences: 12) + "⚐")),
      .fails(.en, ExampleDraft.en.with(.solution, "⚑" + LengthExamples.english(sentences: 12) + "⚐")),
    ], yieldsTo: ["placeholder", "template-instruction-left"])

  /// Creates the rule.
  public init() {}

  /// One finding for each paragraph of the release and the FAQs that is too long.
  public func findings(in facts: Facts) -> [Finding] {
    facts.paragraphs.filter { paragraph in
      // Fewer letters are fewer words as well.
      guard paragraph.text.letters > Self.words else { return false }
      let part = facts.draft.parts[paragraph.part]
      guard part.kind.isRelease || part.kind.isFAQ || part.kind == .customerQuestion else { return false }
      return part.language.isCountedInCharacters
        ? paragraph.text.letters > Self.characters : paragraph.text.words > Self.words
    }.map { report($0.range, $0.text, in: facts) }
  }

  private func report(_ range: Range<Int>, _ text: TextMeasure, in facts: Facts) -> Finding {
    let isCounted = (facts.part(around: range)?.language ?? facts.draft.language).isCountedInCharacters
    return finding(
      at: range,
      message: Text(
        ko: isCounted ? "한 문단이 띄어쓰기를 빼고 \(text.letters)자입니다." : "한 문단이 \(text.words)낱말입니다.",
        en: isCounted
          ? "This paragraph has \(text.letters) characters without spaces."
          : "This paragraph has \(text.words) words."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "생각이 바뀌는 곳에서 문단을 나누고, 늘어놓은 것은 목록으로 바꾸세요.",
        en: "Break it where a new thought begins, and make a list of what is enumerated."),
      question: Text(
        ko: "이 문단을 한 문장으로 줄이면 무엇이 남나요?", en: "What is left of this paragraph in one sentence?"))
  }
}
