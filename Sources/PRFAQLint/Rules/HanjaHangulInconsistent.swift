internal import PRFAQModel
internal import PRFAQProse

/// A word is written in one script.
public struct HanjaHangulInconsistent: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "hanja-hangul-inconsistent", category: .consistency, severity: .info,
    source: Text(
      ko: "출처와 出處를 섞어 쓴 IT東亞의 국한문 기사.",
      en: "An article of IT東亞 in mixed script that writes 출처 and 出處 side by side."),
    summary: Text(
      ko: "한 낱말은 한글이나 한자 가운데 하나로 씁니다.", en: "A Korean word is written in Hangul or in Hanja, not in both."),
    rationale: Text(
      ko: "같은 말을 두 글자로 쓰면 찾기에 걸리지 않고, 다른 뜻인지 생각하게 됩니다.",
      en: "A word in two scripts is missed by searches, and readers wonder whether two things are meant."),
    examples: [
      .passes(
        .ko,
        note: Text(ko: "한자 뒤 괄호에 읽는 법을 단 것은 괜찮습니다.", en: "A reading in brackets behind the Hanja is fine."),
        ExampleDraft.ko.with(.solution, "먼저 洗濯(세탁) 가방을 준다. 세탁은 밤에 한다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.solution, "먼저 가방을 준다. ⚑配送⚐은 밤에 한다. 기사가 가방을 걷고 아침에 배송한다.")),
      .fails(
        .en,
        "# 달빛세탁 PR/FAQ\n\n## Press Release\n\n### Headline\n\n달빛세탁, 밤 11시에 빨래를 걷어 간다\n\n### Solution\n\n⚑配送⚐은 밤에 한다. 기사가 가방을 걷고 아침에 배송한다.\n\n## FAQ\n\n### 요금은 얼마인가요?\n\n9,900원입니다.\n",
        mended: ["配送": "배송"]),
    ], isOptIn: true, languages: [.ko, .koHanja])

  /// Creates the rule.
  public init() {}

  /// One finding for each word of two characters or more in both scripts.
  public func findings(in facts: Facts) -> [Finding] {
    let words = HanjaWord.find(in: facts)
    guard !words.isEmpty else { return [] }
    let written = facts.prose.visibleBytes
    var seen: Set<String> = []
    return words.compactMap { word in
      guard word.reading.count > 1, !word.isGlossed, seen.insert(word.reading).inserted,
        let other = word.place(ofReadingIn: written)
      else { return nil }
      let range = facts.prose.source(word.text)
      return finding(
        at: range,
        message: Text(
          ko: "한 낱말을 ‘\(word.hanja)’, ‘\(word.reading)’ 두 가지로 썼습니다.",
          en: "“\(word.hanja)” is written “\(word.reading)” elsewhere."),
        evidence: word.hanja,
        help: Text(ko: "둘 가운데 하나로 통일하세요.", en: "Keep one of the two."),
        question: Text(ko: "독자에게 어느 쪽이 더 읽기 쉬운가요?", en: "Which is easier for your readers?"),
        notes: [
          Finding.Note(
            range: facts.prose.source(other), message: Text(ko: "여기서는 한글입니다.", en: "It is Hangul here."))
        ])
    }
  }
}
