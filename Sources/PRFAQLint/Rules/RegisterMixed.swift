internal import PRFAQModel
internal import PRFAQProse

/// The release keeps to one Korean register: 한다 or 합니다.
public struct RegisterMixed: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "register-mixed", category: .style, severity: .info,
    source: Text(
      ko: "뉴스와이어와 한국PR협회: 보도자료는 처음부터 끝까지 신문 문체로 쓴다.",
      en: """
        Newswire and the Korea PR Association: a release is written in the plain register of \
        the press throughout.
        """),
    summary: Text(ko: "보도자료는 한 가지 말투로 씁니다.", en: "A Korean release keeps to one register."),
    rationale: Text(
      ko: "‘한다’와 ‘합니다’가 섞이면 여러 사람이 쓴 글을 붙인 것처럼 읽힙니다.",
      en: "With 한다 and 합니다 side by side it reads like pieces by several hands."),
    examples: [
      .passes(
        .ko, note: Text(ko: "인용한 말과 FAQ는 말투가 달라도 됩니다.", en: "Quotations and the FAQ may differ."),
        ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(.solution, "먼저 전용 가방을 준다. 고객이 앱에서 ‘수거’를 누르면 기사가 ⚑걷어 갑니다.⚐ 아침 7시 전에 옷이 돌아온다.")),
      .fails(
        .en,
        "# 달빛세탁 PR/FAQ\n\n## Press Release\n\n### Headline\n\n달빛세탁, 밤 11시에 빨래를 걷어 간다\n\n### Solution\n\n고객이 앱을 연다. 기사가 걷어 간다. 옷은 ⚑아침에 돌아옵니다.⚐\n\n## FAQ\n\n### 요금은 얼마인가요?\n\n9,900원입니다.\n",
        mended: ["돌아옵니다.": "돌아온다."]),
    ], isOptIn: true, languages: [.ko, .koHanja])

  /// Creates the rule.
  public init() {}

  /// One finding at the first sentence of the rarer register.
  public func findings(in facts: Facts) -> [Finding] {
    var plain: [Range<Int>] = []
    var polite: [Range<Int>] = []
    for sentence in facts.prose.sentences where sentence.role == .statement && !sentence.isQuoted {
      switch facts.prose.blocks[sentence.block].part {
      case .summary, .problem, .solution, .gettingStarted, .callToAction: break
      default: continue
      }
      let words = facts.prose.words(sentence.text).drop { $0 == " " }
      if words.hasSuffix("니다.") || words.hasSuffix("요.") {
        polite.append(sentence.text)
      } else if words.hasSuffix("다.") {
        plain.append(sentence.text)
      }
    }
    guard !plain.isEmpty, !polite.isEmpty, let odd = (plain.count < polite.count ? plain : polite).first
    else { return [] }
    let words = facts.prose.words(odd)
    let tail = words.split(separator: " ").suffix(2).joined(separator: " ")
    let range = facts.prose.source(max(odd.lowerBound, odd.upperBound - tail.utf8.count)..<odd.upperBound)
    return [
      finding(
        at: range,
        message: Text(
          ko: "‘한다’체와 ‘합니다’체가 섞여 있습니다(\(plain.count)문장, \(polite.count)문장).",
          en: "Two registers are mixed: 한다 in \(plain.count) sentences, 합니다 in \(polite.count)."),
        evidence: facts.words(range),
        help: Text(
          ko: "보도자료는 ‘한다’체로 통일하는 것이 보통입니다. 어느 쪽이든 하나로 쓰세요.",
          en: "Releases are mostly written in 한다; choose one of the two."),
        question: Text(ko: "이 글은 어떤 말투로 읽히기를 바라시나요?", en: "In which register should it be read?"))
    ]
  }
}
