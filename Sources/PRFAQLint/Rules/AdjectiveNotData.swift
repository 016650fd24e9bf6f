internal import PRFAQModel
internal import PRFAQProse

/// A comparison says by how much.
public struct AdjectiveNotData: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "adjective-not-data", category: .style, severity: .info,
    source: Text(
      ko: "Amazon의 글쓰기 지침: 형용사 대신 데이터를 쓴다.",
      en: "Amazon's guide to writing: replace adjectives with data."),
    summary: Text(ko: "비교하는 문장은 얼마나 차이 나는지 밝힙니다.", en: "A comparison says by how much."),
    rationale: Text(
      ko: "‘더 빠르게’는 무엇보다 얼마나 빠른지를 묻게 할 뿐입니다.",
      en: "“Faster” only makes readers ask: than what, and by how much?"),
    examples: [
      .passes(.ko, ExampleDraft.ko.with(.solution, "먼저 가방을 준다. 빨래방보다 세 시간 더 빨리 끝난다.")),
      .passes(
        .en, ExampleDraft.en.with(.solution, "The customer scans the door and is done 40 minutes faster.")),
      .fails(.ko, ExampleDraft.ko.with(.solution, "먼저 가방을 준다. 빨래방보다 ⚑훨씬⚐ 일찍 끝난다.")),
      .fails(
        .en,
        ExampleDraft.en.with(.solution, "The customer scans the door and is done ⚑faster⚐ than in a shop.")),
    ], yieldsTo: ["weasel-word", "placeholder"], isOptIn: true, languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  private static let comparing = Phrases(list: "adjective-not-data-comparing")

  /// One finding for each sentence of the release that compares without a number.
  public func findings(in facts: Facts) -> [Finding] {
    var last = -1
    return facts.prose.wordings.compactMap { wording in
      let index = facts.prose.sentence(at: wording.range.lowerBound)
      let sentence = facts.prose.sentences[index]
      guard wording.lists.contains(.weasel), index != last, sentence.role == .statement, !sentence.isQuoted,
        facts.prose.blocks[sentence.block].part.isRelease,
        facts.says(Self.comparing, in: wording.range),
        facts.prose.quantities(in: sentence.text).isEmpty
      else { return nil }
      last = index
      let range = facts.wholeWord(wording.range)
      let words = facts.words(range)
      return finding(
        at: range,
        message: Text(ko: "‘\(words)’: 얼마나 차이 나는지 없습니다.", en: "“\(words)” does not say by how much."),
        evidence: words,
        help: Text(
          ko: "전과 후를 수치로 나란히 쓰세요. 예: 40분에서 4분으로.",
          en: "Put before and after side by side: from 40 minutes to 4."),
        question: Text(ko: "재 보면 얼마나 차이 나나요?", en: "When you measured it, how large was the difference?"))
    }
  }
}
