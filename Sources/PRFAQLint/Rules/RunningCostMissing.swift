internal import PRFAQModel
internal import PRFAQProse

/// Where it is told what building costs, it is told what running costs.
///
/// Judged in the answers to colleagues: a sum for building, buying or setting up, in a draft that nowhere speaks of
/// running, keeping up or a year's costs. A sum for a period is left alone.
public struct RunningCostMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "running-cost-missing", category: .faq, severity: .info,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 얼마를 투자해야 하는지 묻는다. workingbackwards.com의 템플릿: 단위 경제를 묻는다.
        """,
      en: """
        flex.team, “Amazon Working Backwards” asks how much has to be invested; workingbackwards.com's template asks \
        for unit economics.
        """),
    summary: Text(
      ko: "만드는 돈을 말했으면 굴리는 돈도 말합니다.",
      en: "Where it is told what building costs, it is told what running costs."),
    rationale: Text(
      ko: "만드는 돈은 한 번, 굴리는 돈은 해마다 나갑니다. 개발비만 보고 승인한 제품은 둘째 해에 예산이 없습니다.",
      en: """
        Building is paid once, running every year. A product that was approved on its building costs has no budget in \
        its second year.
        """),
    examples: RunningCostMissingExamples.all,
    yieldsTo: ["missing-faq", "internal-faq-missing", "placeholder", "template-instruction-left"],
    isOptIn: true, languages: [.ko, .koHanja, .en, .ja])

  /// Creates the rule.
  public init() {}

  /// One finding where only building has a sum.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm, facts.mayHold(Self.building) else { return [] }
    let asked = facts.asked
    let colleagues = asked.all.indices.filter { number in
      let part = facts.part(around: asked.all[number].range)?.kind
      return part == .internalFAQ || part == .faq
    }
    guard
      !colleagues.contains(where: {
        facts.says(Self.running, in: asked.answers[$0]) || facts.says(Self.running, in: asked.texts[$0])
      }),
      let sum = colleagues.lazy.compactMap({ sum(in: asked.answers[$0], under: asked.texts[$0], of: facts) })
        .first
    else { return [] }
    return [report(facts.prose.source(sum), in: facts)]
  }

  /// The sentence of an answer that says what building costs.
  private func sum(in answer: Range<Int>, under question: Range<Int>, of facts: Facts) -> Range<Int>? {
    guard !answer.isEmpty else { return nil }
    let isAsked = facts.says(Self.building, in: question)
    return facts.prose.sentences(in: answer).first { sentence in
      facts.prose.quantities(in: sentence).contains { $0.kind == .money }
        && (isAsked || facts.says(Self.building, in: sentence)) && !facts.says(Self.periods, in: answer)
    }
  }

  private static let building = Phrases(list: "running-cost-missing-building")
  private static let running = Phrases(list: "running-cost-missing-running")
  private static let periods = Phrases(list: "running-cost-missing-periods")

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "만드는 데 드는 돈만 있고, 해마다 굴리는 데 드는 돈은 없습니다.",
        en: "This is what building costs; nothing says what running costs every year."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "서버, 상담, 홍보, 사람에 해마다 드는 돈을 한 줄 덧붙이고, 어느 팀 예산인지 적으세요.",
        en: """
          Add a line with what servers, support, marketing and people cost a year, and whose budget it comes from.
          """),
      question: Text(
        ko: "출시한 다음 해에는 누구의 예산에서 얼마가 나가나요?",
        en: "In the year after the launch, how much is spent, and from whose budget?"))
  }
}
