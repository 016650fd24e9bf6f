internal import PRFAQModel
internal import PRFAQProse

/// A claim that something gets better comes with a figure.
///
/// Judged of what release and external FAQ say of the product: a paragraph without any figure names an effect. A
/// sentence that the rules on hype and absolute claims judge already, and one that denies, is none. One finding a
/// section, with all its effects.
public struct EffectWithoutFigure: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "effect-without-figure", category: .evidence, severity: .info,
    source: Text(
      ko: "Amazon의 글쓰기 지침: 형용사를 데이터로 바꾼다. punt-labs/prfaq: 읽는 사람이 ‘그래서 얼마나?’라고 되묻게 하지 않는다.",
      en: """
        Amazon's guide to writing: replace adjectives with data. punt-labs/prfaq: do not leave the reader asking “so \
        how much?”.
        """),
    summary: Text(
      ko: "나아진다고 말하면 얼마나인지 함께 있습니다.", en: "What is said to get better comes with by how much."),
    rationale: Text(
      ko: "‘줄인다’, ‘향상된다’는 어느 제품이나 하는 말입니다. 전과 후가 있어야 출시한 뒤에 맞았는지 볼 수 있습니다.",
      en: """
        “Reduces” and “improves” is said of every product. Only a before and an after can be checked once it is out.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(ko: "같은 문단에 수치가 있으면 됩니다.", en: "A figure in the same paragraph is enough."),
        ExampleDraft.en.with(
          .solution,
          "The customer scans the door and picks a tool. That simplifies a repair: 19 of 24 testers hung the shelf on the first evening."
        )),
      .fails(
        .ko, ExampleDraft.ko.with(.solution, "고객이 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 집안일에 드는 시간을 크게 ⚑단축한다⚐."),
        mended: ["시간을 크게 단축한다": "시간을 주말 세 시간에서 10분으로 단축한다(시범 84가구)"]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          "The customer scans the door, picks a tool and unlocks it. ShedShare ⚑simplifies⚐ home repair for the whole street."
        ),
        mended: ["simplifies home repair for the whole street": "turns a Saturday of repair into 40 minutes"]),
    ],
    yieldsTo: [
      "placeholder", "template-instruction-left", "benefit-unquantified", "hype-word",
      "number-without-source",
    ],
    isOptIn: true, languages: [.ko, .koHanja, .en, .ja, .zh, .es, .fr, .de, .pt])

  /// Creates the rule.
  public init() {}

  private static let effects = Phrases(list: "effect-without-figure-effects")
  private static let denials = Phrases(list: "effect-without-figure-denials")

  /// One finding for each section that names effects without a figure.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template, facts.mayHold(Self.effects) else { return [] }
    var sections: [(section: Range<Int>, effects: [Range<Int>])] = []
    for block in facts.prose.blocks where isJudged(block, in: facts) {
      for place in Self.effects.places(in: facts.smallText, block.text) {
        let sentence = facts.prose.sentences[facts.prose.sentence(at: place)]
        guard sentence.role == .statement, !sentence.isQuoted, !facts.says(Self.denials, in: sentence.text),
          !facts.prose.has([.hype, .absolute, .assumption, .source], in: sentence.text)
        else { continue }
        let range = facts.words(at: place)
        guard !isLeftOut(range) else { continue }
        let section = facts.section(around: range)
        if sections.last?.section == section {
          sections[sections.count - 1].effects.append(range)
        } else {
          sections.append((section, [range]))
        }
      }
    }
    return sections.map { report($0.effects, in: facts) }
  }

  private func isJudged(_ block: Prose.Block, in facts: Facts) -> Bool {
    switch block.part {
    case .subheadline, .summary, .solution, .gettingStarted, .callToAction, .boilerplate, .externalFAQ, .faq:
      break
    default: return false
    }
    return !block.isHeading && facts.prose.quantities(in: block.text).isEmpty
  }

  private func report(_ effects: [Range<Int>], in facts: Facts) -> Finding {
    let words = facts.words(effects[0])
    return finding(
      at: effects[0],
      message: Text(
        ko: "‘\(words)’: 나아진다고 하지만 얼마나인지 수치가 없습니다.",
        en: "“\(words)”: something gets better, and no figure says by how much."),
      evidence: words,
      help: Text(
        ko: "무엇이 얼마에서 얼마로 바뀌었는지, 누구에게서 쟀는지 쓰세요. 아직 재지 않았다면 출시 뒤에 볼 값을 목표로 쓰거나 이 말을 지우세요.",
        en: """
          Say what went from how much to how much, and for whom that was measured; if it has not been, name the value \
          to look for after the launch as a goal, or strike the claim out.
          """),
      question: Text(
        ko: "석 달 뒤 어떤 수치를 보면 이 말이 맞았다고 할 수 있나요?",
        en: "Which number, three months from now, would show that this was true?"),
      notes: effects.dropFirst().map {
        Finding.Note(
          range: $0, message: Text(ko: "여기에도 수치가 없습니다.", en: "No figure here, either."))
      })
  }
}
