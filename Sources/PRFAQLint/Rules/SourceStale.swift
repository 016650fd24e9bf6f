internal import PRFAQModel
internal import PRFAQProse

/// Sources are recent.
public struct SourceStale: Rule {
  private static let years = RuleOption(
    "years", .integer(1...50), default: .integer(5),
    help: Text(ko: "출처가 몇 년까지 오래되어도 되는지", en: "how many years old a source may be"))

  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "source-stale", category: .evidence, severity: .info,
    source: Text(
      ko: "이 도구의 판단: 다섯 해쯤 지난 자료부터 검토자가 묻기 시작합니다.",
      en: "Our own judgement: five years is about the age at which reviewers begin to ask."),
    summary: Text(ko: "출처는 오래되지 않았습니다.", en: "Sources are recent."),
    rationale: Text(
      ko: "몇 해 전의 수치는 그사이 시장이 바뀌었는지를 먼저 묻게 합니다.",
      en: "With figures from years ago the first question is what has changed since."),
    examples: [
      .passes(.ko, ExampleDraft.ko.with(.problem, "2023년 통계청 조사에 따르면 1인 가구의 34%가 밤 9시 뒤에 퇴근한다. 빨래가 밀린다.")),
      .passes(
        .en,
        ExampleDraft.en.with(
          .problem,
          "According to a 2024 survey 71 percent own a drill they used once, and lose the cupboard to it.")),
      .fails(.ko, ExampleDraft.ko.with(.problem, "⚑2017년⚐ 통계청 조사에 따르면 1인 가구의 34%가 밤 9시 뒤에 퇴근한다. 빨래가 밀린다.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .problem,
          "According to a survey of ⚑March 2016⚐, 71 percent own a drill they used once, and lose the cupboard to it."
        )),
    ], yieldsTo: ["placeholder"], isOptIn: true, options: [years], languages: [.ko, .koHanja, .en, .ja, .zh])

  private let most: Int

  /// Creates the rule as it is by default.
  public init() { self.init(options: RuleOptions()) }

  /// Creates the rule with its options.
  public init(options: RuleOptions) { most = options.integer(Self.years) }

  /// One finding for each old year beside a source and a figure.
  public func findings(in facts: Facts) -> [Finding] {
    guard let today = facts.today.year else { return [] }
    return facts.prose.dates.compactMap { match in
      let sentence = facts.prose.sentences[facts.prose.sentence(at: match.range.lowerBound)]
      guard let year = match.date.year, today - year > most, year > 1950, sentence.role == .statement,
        facts.prose.has(.source, in: sentence.text), !facts.prose.quantities(in: sentence.text).isEmpty
      else { return nil }
      let range = facts.prose.source(match.range)
      let words = facts.words(range)
      return finding(
        at: range,
        message: Text(ko: "출처가 \(today - year)년 전 것입니다.", en: "The source is \(today - year) years old."),
        evidence: words,
        help: Text(
          ko: "더 새로운 수치를 찾거나, 그동안 왜 달라지지 않았다고 보는지 쓰세요.",
          en: "Look for a newer figure, or say why it should still hold."),
        question: Text(ko: "지금 다시 조사해도 같은 수치가 나올까요?", en: "Would it be the same if you counted today?"))
    }
  }
}
