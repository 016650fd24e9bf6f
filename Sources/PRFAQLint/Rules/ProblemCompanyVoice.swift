internal import PRFAQProse

/// The problem is the customer's, not the company's.
public struct ProblemCompanyVoice: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "problem-company-voice", category: .problem, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 고객의 말로 쓴 문제. Bryar와 Carr, ‘Working \
        Backwards’(2021) 5장: 고객의 자리에서 쓴다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: problems in the customer's words. Bryar & \
        Carr, Working Backwards (2021), ch. 5: from the customer's point of view.
        """),
    summary: Text(ko: "문제는 회사가 아니라 고객의 것입니다.", en: "The problem is the customer's, not the company's."),
    rationale: Text(
      ko: "매출과 전환율은 우리의 고민입니다. 고객은 우리의 지표를 돕기 위해 제품을 쓰지 않습니다.",
      en:
        "Revenue and conversion are the company's worries; nobody uses a product to improve its maker's figures."
    ),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "고객이 사장님이면 매출도 고객의 문제입니다.", en: "Revenue may be the customer's own."),
        ExampleDraft.ko.with(.problem, "세탁소 사장님의 매출은 밤에 0원이다. 비어 있는 설비 8시간을 그냥 흘려보낸다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko, ExampleDraft.ko.with(.problem, "퇴근하면 밤 10시라 빨래가 밀린다. ⚑당사의 신규 가입 전환율이 두 분기째 떨어졌다.⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .problem,
          "A drill costs $70 and is used for 13 minutes. ⚑Our conversion rate has suffered for two quarters.⚐"
        )),
    ],
    yieldsTo: RuleMetadata.noRelease + ["problem-missing"], languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  private static let own = Phrases(list: "problem-company-voice-own")

  /// One finding for each sentence about the company's own figures.
  public func findings(in facts: Facts) -> [Finding] {
    facts.release.problems.flatMap { passage in
      passage.sentences(with: .companyVoice).compactMap { sentence, _ -> Finding? in
        // Figures are the customer's own unless the company says that they are its own.
        let text = " " + passage.string(sentence)
        guard Self.own.occur(in: text), !passage.namesCustomer(in: sentence) else { return nil }
        return report(passage.source(sentence), in: facts)
      }
    }
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(ko: "고객이 아니라 회사의 문제입니다.", en: "This is the company's problem and not the customer's."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "그 숫자를 만든 고객의 불편을 찾아 고객의 말로 쓰고, 회사의 지표는 내부 FAQ로 옮기세요.",
        en:
          "Write what customers go through behind that figure, in their words, and move the figure to the internal FAQ."
      ),
      question: Text(
        ko: "고객은 이 일을 친구에게 어떤 말로 털어놓을까요?", en: "How would a customer complain of this to a friend?"))
  }
}
