internal import PRFAQModel
internal import PRFAQProse

/// Evidence rests on what was found out, not on belief.
public struct EvidenceHunch: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "evidence-hunch", category: .evidence, severity: .warning,
    source: Text(
      ko: "언더독스의 고객 집착 단계: 바깥의 증거 없이 짐작에 기댄 필요는 인지에 그친다. 뉴스와이어의 문체 지침은 ‘~것 같다’를 쓰지 말라고 합니다.",
      en: """
        Underdogs on customer obsession: a need that rests on a hunch, without proof from \
        outside, is only awareness. Newswire's style guide advises against ‘~것 같다’.
        """),
    summary: Text(
      ko: "근거는 느낌이 아니라 알아본 결과입니다.", en: "Evidence is what was found out, not what is believed."),
    rationale: Text(
      ko: "‘~일 것 같다’는 확인할 수 없습니다. 무엇을 보고 그렇게 생각했는지가 근거이고, 그것이 틀릴 수 있는지도 거기서 드러납니다.",
      en: """
        “We believe” cannot be checked. What made you believe it is the evidence, and it shows as well how it could be \
        wrong.
        """),
    examples: [
      .passes(
        .ko,
        note: Text(
          ko: "느낌 아니냐고 되묻는 문장은 느낌이 아닙니다.", en: "To ask whether it is a hunch is none."),
        ExampleQuestions.ko(evidence: "뇌피셜 아니냐고? 총무 41명의 장부와 단체 대화방을 두 달 동안 읽었다(2026년 1월, 가정).")),
      .passes(.ko, ExampleQuestions.ko(evidence: "총무 41명의 장부와 단체 대화방을 두 달 동안 읽었다(2026년 1월, 가정).")),
      .passes(
        .ko,
        note: Text(
          ko: "조사에 응한 사람이 그렇게 생각한다고 답한 것은 글쓴이의 느낌이 아닙니다.",
          en: "What the people asked believe is not the author's hunch."),
        ExampleQuestions.ko(evidence: "총무 41명을 만났다(2026년 1월). 29명은 회비 때문에 그만둘 생각이라고 답했다.")),
      .passes(
        .en,
        ExampleQuestions.en(evidence: "Diaries of 38 tenants over six weeks (January 2026, hypothetical).")),
      .fails(.ko, ExampleQuestions.ko(evidence: "총무 41명에게 물었다(2026년 1월). 다른 모임도 비슷할 ⚑것 같다⚐.")),
      .fails(
        .en,
        ExampleQuestions.en(
          evidence: "Diaries of 38 tenants (January 2026). ⚑We believe⚐ that owners have the same need.")),
    ],
    yieldsTo: ["placeholder", "q4-no-method", "template-instruction-left"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each answer or section that rests on belief.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    facts.evidenceRanges.compactMap { range in
      let hunches = facts.prose.wordings(.hunch, in: facts.prose.text(of: range)).filter {
        isAuthors($0, in: facts) && !isLeftOut(facts.prose.source($0.range))
      }
      return hunches.isEmpty ? nil : report(hunches.map { facts.prose.source($0.range) }, in: facts)
    }
  }

  private static let reported = Phrases(list: "evidence-hunch-reported")

  /// Whether it is the author who believes, and nobody finds out.
  private func isAuthors(_ wording: WordingMatch, in facts: Facts) -> Bool {
    let sentence = facts.prose.sentences[facts.prose.sentence(at: wording.range.lowerBound)]
    let asks = facts.prose.visibleBytes[sentence.text].last { $0 > 0x20 } == 0x3F
    return sentence.role == .statement && !asks && !facts.isBetweenQuotationMarks(wording.range)
      && !facts.says(Self.reported, in: sentence.text)
      && !facts.prose.has(.assumption, in: sentence.text)
  }

  private func report(_ ranges: [Range<Int>], in facts: Facts) -> Finding {
    let words = facts.words(ranges[0])
    return finding(
      at: ranges[0],
      message: Text(
        ko: "‘\(words)’: 근거 자리에 느낌이나 믿음이 있습니다.", en: "“\(words)” puts belief in the place of evidence."),
      evidence: words,
      help: Text(
        ko: "그렇게 생각하게 한 일을 쓰세요. 언제 누가 무엇을 했는지, 몇 번이었는지가 근거입니다. 아직 확인하지 못했다면 가정이라고 밝히고 확인할 날짜를 적으세요.",
        en: """
          Write what made you think so: who did what, when, and how often. If nothing has been checked yet, call it an \
          assumption and say when it will be.
          """),
      question: Text(
        ko: "무엇을 보거나 들으면 이 생각을 바꾸시겠어요?", en: "What would you have to see to change your mind?"),
      notes: ranges.dropFirst().map {
        Finding.Note(range: $0, message: Text(ko: "여기도 믿음입니다.", en: "This is belief as well."))
      })
  }
}
