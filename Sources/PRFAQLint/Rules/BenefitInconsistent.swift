internal import PRFAQModel
internal import PRFAQProse

/// The most important benefit is the one that the release promises.
///
/// Words are compared without their endings; only a benefit that has not one word in common with headline, subheadline,
/// summary and solution is reported.
public struct BenefitInconsistent: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "benefit-inconsistent", category: .consistency, severity: .info,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 세 번째 질문에서 정한 혜택을 제목과 부제가 말한다.",
      en: """
        flex.team, “Amazon Working Backwards”: the third question names the benefit, and \
        headline and subheadline tell it.
        """),
    summary: Text(
      ko: "가장 중요한 혜택이 제목과 부제에 나옵니다.", en: "Headline and subheadline tell the most important benefit."),
    rationale: Text(
      ko: "가장 중요하다고 정한 혜택이 제목에 없으면 고객은 그것을 모른 채 지나갑니다.",
      en: "If the benefit that matters most is not in the headline, customers pass by without learning of it."
    ),
    examples: [
      .passes(.ko, ExampleQuestions.ko(benefit: "총무가 사흘 안에 회비를 다 걷는다.")),
      .passes(.en, ExampleQuestions.en(benefit: "A ladder tonight, from the neighbours.")),
      .fails(.ko, ExampleQuestions.ko(benefit: "⚑새로 온 사람이 이름을 빨리 외운다.⚐")),
      .fails(.en, ExampleQuestions.en(benefit: "⚑Gardens grow greener in dry summers.⚐")),
    ],
    yieldsTo: [
      "placeholder", "section-empty", "missing-five-questions", "headline-missing", "q3-many-benefits",
    ],
    isOptIn: true, languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for a benefit that the release does not promise.
  public func findings(in facts: Facts) -> [Finding] {
    facts.answers(to: .benefit).compactMap { answer in
      facts.isForeignToRelease(answer, withQuotes: false) ? report(answer, in: facts) : nil
    }
  }

  private func report(_ answer: Range<Int>, in facts: Facts) -> Finding {
    let places = [facts.release.headline, facts.release.subheadline].compactMap { $0 }
    return finding(
      at: answer,
      message: Text(
        ko: "가장 중요하다는 혜택이 제목, 부제, 요약, 해결책 어디에도 나오지 않습니다.",
        en:
          "No word of the most important benefit is in headline, subheadline, summary or solution."),
      evidence: facts.excerpt(answer),
      help: Text(
        ko: "이 혜택을 제목이나 부제에 같은 말로 쓰거나, 보도자료가 약속하는 혜택으로 이 답을 바꾸세요.",
        en:
          "Say it in the headline or the subheadline in the same words, or put what the release promises here."
      ),
      question: Text(
        ko: "고객이 제목만 읽는다면 어떤 혜택을 기억해야 하나요?",
        en: "Which benefit should a customer remember who reads only the headline?"),
      notes: places.map {
        Finding.Note(
          range: $0.range, message: Text(ko: "보도자료는 이 혜택을 말합니다.", en: "The release promises this."))
      })
  }
}
