internal import PRFAQModel
internal import PRFAQProse

/// Evidence is more than one case.
public struct EvidenceSingleAnecdote: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "evidence-single-anecdote", category: .evidence, severity: .info,
    source: Text(
      ko: "언더독스의 고객 집착 단계: 예외적인 한두 사례로는 보여 줄 수 없다.",
      en: """
        Underdogs on customer obsession: it is not shown by one or two exceptional cases.
        """),
    summary: Text(ko: "근거는 한 사람의 이야기보다 많습니다.", en: "The evidence is more than one person's story."),
    rationale: Text(
      ko: "한 사람의 이야기는 문제가 있다는 것을 보여 줄 뿐, 얼마나 많은 사람이 겪는지는 알려 주지 않습니다.",
      en: "One story shows that the problem exists and not how many have it."),
    examples: [
      .passes(.ko, ExampleQuestions.ko(evidence: "총무 41명의 장부와 단체 대화방을 두 달 동안 읽었다(2026년 1월, 가정).")),
      .passes(
        .en,
        ExampleQuestions.en(evidence: "Diaries of 38 tenants over six weeks (January 2026, hypothetical).")),
      .fails(.ko, ExampleQuestions.ko(evidence: "친한 ⚑총무 한 명⚐을 2026년 1월에 인터뷰했다.")),
      .fails(
        .en, ExampleQuestions.en(evidence: "In January 2026 ⚑one tenant⚐ told us the story of her shelf.")),
    ], yieldsTo: ["placeholder", "q4-no-method", "q4-opinion-evidence"], isOptIn: true,
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  private static let alone = PhraseSet([
    Phrase([[String](list: "evidence-single-anecdote-alone")])
  ])

  /// One finding for an answer that tells of one person and counts nobody else.
  public func findings(in facts: Facts) -> [Finding] {
    facts.answers(to: .evidence).compactMap { answer in
      let text = facts.prose.text(of: answer)
      guard let found = Self.alone.first(in: facts.smallText, text),
        !facts.prose.quantities(in: text).contains(where: {
          $0.kind == .count && ($0.value ?? 0) > 1 || $0.kind == .percent
        })
      else { return nil }
      // `총무 한 명`: the noun before belongs to it.
      let range = facts.prose.source(wider(found.place, in: facts))
      return finding(
        at: range,
        message: Text(ko: "근거가 한 사람의 이야기입니다.", en: "The evidence is one person's story."),
        evidence: facts.words(range),
        help: Text(
          ko: "같은 일을 겪은 사람이 몇 명인지 세어 보고, 겪지 않은 사람도 찾아 적으세요.",
          en: "Count how many others have it, and look for those who have not."),
        question: Text(ko: "다음 열 명을 만나면 몇 명이 같은 말을 할까요?", en: "Of the next ten, how many would say the same?")
      )
    }
  }

  /// With the Korean noun before a number, without the particle behind it.
  private func wider(_ text: Range<Int>, in facts: Facts) -> Range<Int> {
    let bytes = facts.prose.bytes
    guard bytes[text.lowerBound] >= 0x80 else { return text }
    var end = text.lowerBound
    while end < text.upperBound, !facts.prose.words(text.lowerBound..<end).hasSuffix("명"),
      !facts.prose.words(text.lowerBound..<end).hasSuffix("분")
    {
      end += bytes[end] >= 0xE0 ? 3 : 1
    }
    guard facts.prose.words(text.lowerBound..<end).hasPrefix("한"), text.lowerBound > 1,
      bytes[text.lowerBound - 1] == 0x20
    else { return text.lowerBound..<end }
    var start = text.lowerBound - 1
    while start > 2, bytes[start - 1] >= 0x80 { start -= 1 }
    return start..<end
  }
}
