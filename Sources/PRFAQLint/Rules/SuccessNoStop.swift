internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Who says what success is says what happens when it is missed.
///
/// Judged of the questions and sections about success that hold a value. That something is stopped, cut back or decided
/// anew may stand anywhere outside of the release. One finding a draft.
public struct SuccessNoStop: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "success-no-stop", category: .faq, severity: .info,
    source: Text(
      ko: "workingbackwards.com의 템플릿에서 이끌어 냈습니다. 성공하지 못할 까닭을 묻는 문서는 그때 무엇을 할지도 말해야 합니다.",
      en: """
        Follows from workingbackwards.com's template: a document that asks why this will not succeed says what is done \
        then.
        """),
    summary: Text(
      ko: "성공의 기준이 있으면 못 미쳤을 때 하는 일도 있습니다.",
      en: "Who says what success is says what happens when it is missed."),
    rationale: Text(
      ko: "목표만 있으면 못 미쳐도 목표를 고치고 계속하게 됩니다. 그만두거나 바꿀 값을 미리 정해 두어야 그날 다투지 않습니다.",
      en: """
        With a target alone, a miss changes the target and all goes on. Only a value for stopping that was settled \
        before saves the quarrel on the day.
        """),
    examples: SuccessNoStopExamples.all,
    yieldsTo: [
      "placeholder", "success-measure-no-value", "target-undated",
      "template-instruction-left",
    ],
    isOptIn: true, languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding where nothing happens when success is missed.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm, facts.draft.kind == .prfaq else { return [] }
    let measure = facts.successSections.lazy.compactMap { _, body -> Range<Int>? in
      let text = facts.prose.text(of: body)
      return text.isEmpty
        ? nil
        : facts.prose.sentences(in: text).first { sentence in
          // A cell by itself says little.
          !isCell(sentence, in: facts)
            && facts.prose.quantities(in: sentence).contains { $0.kind != .duration }
        }
    }.first
    guard let measure, !facts.prose.sentences.contains(where: { stops($0, in: facts) }) else { return [] }
    return [report(facts.prose.source(measure), in: facts)]
  }

  private func isCell(_ sentence: Range<Int>, in facts: Facts) -> Bool {
    let block = facts.prose.block(of: facts.prose.sentence(at: sentence.lowerBound))
    return facts.draft.tree.nodes[block.node].kind == .tableCell
  }

  /// Whether a sentence outside of the release says what is done when something fails.
  private func stops(_ sentence: Prose.Sentence, in facts: Facts) -> Bool {
    !facts.prose.blocks[sentence.block].part.isRelease
      && (facts.says(Self.ends, in: sentence.text) || facts.says(Self.misses, in: sentence.text))
  }

  private static let ends = Phrases(list: "give-up")
  /// When a value is missed, whatever is done then.
  private static let misses = Phrases(list: "success-no-stop-misses")

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "성공의 기준만 있고, 못 미치면 무엇을 하는지 없습니다.",
        en: "This says what success is, and nothing says what happens when it is missed."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "이 값보다 낮으면 멈추거나 바꾸는 둘째 값, 보는 날, 정하는 사람을 한 문장으로 덧붙이세요.",
        en: """
          Add a sentence with the value below which you stop or change, the day on which you look, and who decides.
          """),
      question: Text(
        ko: "절반만 이루면 계속하나요, 그만두나요? 누가 정하나요?",
        en: "If half of it is reached, do you go on or stop, and who decides?"))
  }
}
