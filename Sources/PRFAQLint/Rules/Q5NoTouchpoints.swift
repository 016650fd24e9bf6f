internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The last of the five questions is answered step by step.
///
/// Two sentences, points of a list, arrows, a table or a diagram are steps.
public struct Q5NoTouchpoints: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "q5-no-touchpoints", category: .customerQuestions, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 접점마다의 경험. Amazon의 ‘Working Backwards’ \
        유인물(2019): 스토리보드와 여정.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: the experience at every touch point. An \
        Amazon ‘Working Backwards’ handout (2019): storyboards and journeys.
        """),
    summary: Text(
      ko: "고객 경험을 처음부터 끝까지 단계로 보여 줍니다.", en: "The experience is shown step by step."),
    rationale: Text(
      ko: "‘편리한 경험’에는 화면도 순서도 없습니다. 단계를 적다 보면 고객이 멈추는 자리가 보입니다.",
      en:
        "“A smooth experience” has neither screens nor an order. Writing the steps down shows where customers stop."
    ),
    examples: [
      .passes(.ko, ExampleQuestions.ko(experience: "명단을 올린다. 단추가 간다. 장부가 채워진다.")),
      .passes(.ko, ExampleQuestions.ko(experience: "초대 링크 → 입금 → 영수증")),
      .passes(
        .en, ExampleQuestions.en(experience: "Pick on the map, get a code, open the shed, bring it back.")),
      .fails(.ko, ExampleQuestions.ko(experience: "⚑총무가 회비 걱정 없이 편안하게 모임을 즐기는 경험이다.⚐")),
      .fails(.en, ExampleQuestions.en(experience: "⚑A smooth way to borrow tools.⚐")),
    ],
    yieldsTo: ["placeholder", "section-empty", "missing-five-questions"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for an answer that is no more than one step.
  public func findings(in facts: Facts) -> [Finding] {
    facts.answers(to: .experience).compactMap { answer in
      guard !hasSteps(answer, in: facts), !hasSteps(below: answer, in: facts) else { return nil }
      return finding(
        at: answer,
        message: Text(
          ko: "고객이 거치는 단계가 보이지 않습니다.", en: "The steps that customers go through are not told."),
        evidence: facts.excerpt(answer),
        help: Text(
          ko: "처음 알게 된 순간부터 다 쓰고 난 뒤까지, 고객이 하는 일을 서너 단계로 차례차례 적으세요.",
          en: "Tell in three or four steps what the customer does, from first hearing of it to being done."),
        question: Text(
          ko: "고객이 맨 처음 하는 일과 맨 마지막에 보는 것은 무엇인가요?",
          en: "What does the customer do first, and see last?"))
    }
  }

  private static let joints = Phrases(list: "q5-no-touchpoints-joints")

  private func hasSteps(_ answer: Range<Int>, in facts: Facts) -> Bool {
    let text = facts.prose.text(of: answer)
    if facts.prose.sentences(in: text).count > 1 || facts.prose.has(.touchPoint, in: text) { return true }
    let words = facts.prose.words(text).lowercased()
    // `골라 담고, 누르고, 받는다`: what follows one another is parted by commas, or tied together.
    if words.count(where: { ",、，".contains($0) }) > 1 || Self.joints.occur(in: words) { return true }
    return facts.nodes(overlapping: answer).contains {
      switch facts.draft.tree.nodes[$0].kind {
      case .codeBlock, .image, .link: true
      case .table: facts.draft.tree.nodes[$0].range.lowerBound >= answer.lowerBound
      default: false
      }
    }
  }

  /// Whether the section goes on below what was taken for the answer, with steps, a picture or a table of its own.
  private func hasSteps(below answer: Range<Int>, in facts: Facts) -> Bool {
    let next = facts.draft.customerQuestions.map { $0.question.lowerBound }.filter { $0 >= answer.upperBound }
      .min()
    guard let part = facts.part(around: answer), part.range.upperBound > answer.upperBound else {
      return false
    }
    let end = min(part.range.upperBound, next ?? part.range.upperBound)
    return end > answer.upperBound && hasSteps(answer.upperBound..<end, in: facts)
  }
}
