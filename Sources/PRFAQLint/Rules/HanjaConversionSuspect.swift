internal import PRFAQModel
internal import PRFAQProse

/// Hanja are the ones that are meant.
///
/// A converter that does not know the context picks a word that sounds alike; the rule knows a few such slips and is
/// silent about all others.
public struct HanjaConversionSuspect: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "hanja-conversion-suspect", category: .style, severity: .info,
    source: Text(
      ko: "잘못 변환된 한자를 조심하라고 끝에 적은 IT東亞의 국한문 기사: 完講을 頑剛으로.",
      en: """
        An article of IT東亞 in mixed script, whose footer warns of wrong conversions: 講義를 \
        頑剛하기 for 完講.
        """),
    summary: Text(ko: "한자는 뜻에 맞는 글자로 씁니다.", en: "Hanja are the characters that are meant."),
    rationale: Text(
      ko: "소리만 같은 한자는 한자를 아는 독자에게 다른 뜻으로 읽힙니다.",
      en: "Characters that only sound alike mean something else to those who can read them."),
    examples: [
      .passes(.ko, ExampleDraft.ko.with(.solution, "먼저 가방을 준다. 講義를 完講한 고객은 배송비를 내지 않는다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.solution, "먼저 가방을 준다. 講義를 ⚑頑剛⚐한 고객은 배송비를 내지 않는다.")),
      .fails(
        .en,
        "# 달빛세탁 PR/FAQ\n\n## Press Release\n\n### Headline\n\n달빛세탁, 밤 11시에 빨래를 걷어 간다\n\n### Solution\n\n사진과 모든 콘텐츠(⚑技士⚐)는 회사가 만든다. 기사가 걷어 간다.\n\n## FAQ\n\n### 요금은 얼마인가요?\n\n9,900원입니다.\n",
        mended: ["技士": "記事"]),
    ], isOptIn: true, languages: [.ko, .koHanja])

  /// Creates the rule.
  public init() {}

  /// What converters write, what is mostly meant, and the words around that tell.
  private static let slips: [(wrong: String, right: String, context: Phrases)] = [
    ("頑剛", "完講", Phrases(["講義", "강의", "과정", "過程"])),
    ("技士", "記事", Phrases(["콘텐츠", "뉴스", "언론", "言論"])),
    ("士記", "詐欺", Phrases(["피해", "被害", "신고", "申告"])),
    ("社用", "使用", Phrases(["제품", "製品", "서비스", "기능", "機能"])),
    ("仁政", "認定", Phrases(["받", "자격", "資格"])),
    ("市長", "市場", Phrases(["규모", "規模", "점유", "占有", "진입", "進入"])),
  ]

  /// One finding for each slip.
  public func findings(in facts: Facts) -> [Finding] {
    HanjaWord.find(in: facts).compactMap { word in
      let sentence = facts.prose.sentences[facts.prose.sentence(at: word.text.lowerBound)].text
      let around = String(decoding: facts.prose.visibleBytes[sentence], as: UTF8.self)
      guard let slip = Self.slips.first(where: { $0.wrong == word.hanja && $0.context.occur(in: around) })
      else { return nil }
      return finding(
        at: facts.prose.source(word.text),
        message: Text(
          ko: "‘\(slip.right)’라고 쓸 자리에 ‘\(word.hanja)’라고 쓴 것으로 보입니다.",
          en: "“\(word.hanja)” looks like a slip for “\(slip.right)”."),
        evidence: word.hanja,
        help: Text(
          ko: "‘\(slip.right)’라고 고치거나 한글로 ‘\(word.reading)’\(word.reading.particle("이라고", "라고")) 쓰세요.",
          en: "Write \(slip.right), or \(word.reading) in Hangul."),
        question: Text(
          ko: "여기서 ‘\(word.reading)’\(word.reading.particle("은", "는")) 어떤 뜻인가요?",
          en: "Which \(word.reading) is meant here?"))
    }
  }
}
