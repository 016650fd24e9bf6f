internal import PRFAQModel
internal import PRFAQProse

/// The customer of the first question is the one that the release speaks to.
///
/// Words are compared without their endings; only a definition that has not one word in common with the release,
/// leaders' quotations aside, is reported.
public struct CustomerInconsistent: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "customer-inconsistent", category: .consistency, severity: .info,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 고객은 세 번 나온다. 첫 번째 질문과 부제와 고객의 말이다.",
      en: """
        flex.team, “Amazon Working Backwards” asks for the customer three times: in the \
        first question, in the subheadline and in the customer's quotation.
        """),
    summary: Text(
      ko: "다섯 가지 질문의 고객과 보도자료의 고객이 같습니다.",
      en: "The customer of the five questions is the customer of the release."),
    rationale: Text(
      ko: "질문에서 정한 고객과 보도자료가 말을 거는 사람이 다르면, 둘 가운데 하나는 다른 제품을 설명하고 있습니다.",
      en:
        "If the release speaks to somebody else than the questions define, one of the two describes another product."
    ),
    examples: [
      .passes(.ko, ExampleQuestions.ko(customer: "회원이 20명에서 60명인 동호회의 총무다.")),
      .passes(
        .en, ExampleQuestions.en(customer: "Neighbours in flats under 50 m² who need a tool twice a year.")),
      .fails(.ko, ExampleQuestions.ko(customer: "⚑새벽에 문을 여는 빵집 7,200곳의 사장님과 제빵사다.⚐")),
      .fails(
        .en, ExampleQuestions.en(customer: "⚑School librarians in towns with fewer than 9,000 inhabitants.⚐")),
    ],
    yieldsTo: ["placeholder", "section-empty", "missing-five-questions", "headline-missing"],
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for a customer whom the release does not know.
  public func findings(in facts: Facts) -> [Finding] {
    facts.answers(to: .customer).compactMap { answer in
      facts.isForeignToRelease(answer, withQuotes: true) ? report(answer, in: facts) : nil
    }
  }

  private func report(_ answer: Range<Int>, in facts: Facts) -> Finding {
    let places = [facts.release.subheadline, facts.release.headline].compactMap { $0 }.prefix(1)
    return finding(
      at: answer,
      message: Text(
        ko: "여기서 정한 고객이 보도자료에는 나오지 않습니다.", en: "The release does not speak of the customer defined here."),
      evidence: facts.excerpt(answer),
      help: Text(
        ko: "부제와 고객 인용에 이 고객을 그대로 쓰거나, 보도자료의 고객이 맞다면 이 답을 고치세요.",
        en:
          "Name this customer in the subheadline and the quotation, or mend this answer if the release is right."
      ),
      question: Text(
        ko: "이 고객이 보도자료를 읽으면 자기 이야기라고 느낄까요?",
        en: "Would this customer, reading the release, feel spoken to?"),
      notes: places.map {
        Finding.Note(range: $0.range, message: Text(ko: "보도자료는 이렇게 말합니다.", en: "The release says this."))
      })
  }
}
