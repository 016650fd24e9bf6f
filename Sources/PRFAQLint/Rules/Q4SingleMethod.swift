internal import PRFAQModel
internal import PRFAQProse

/// Counting and listening back each other up.
public struct Q4SingleMethod: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "q4-single-method", category: .customerQuestions, severity: .info,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 정량 분석과 정성 분석. IT東亞: 고객이 늘 생각대로 답하지는 않으므로 데이터로 \
        채워야 한다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: quantitative and qualitative analysis. IT東亞: \
        customers do not always answer what they think, so data has to complete what they \
        say.
        """),
    summary: Text(
      ko: "세어 본 것과 들어 본 것이 함께 있습니다.", en: "Something was counted, and somebody was listened to."),
    rationale: Text(
      ko: "수치는 얼마나 자주인지, 대화는 왜인지를 알려 줍니다. 하나만으로는 나머지를 짐작하게 됩니다.",
      en: "Numbers tell how often and conversations why. With one of them alone the other is guessed."),
    examples: [
      .passes(.ko, ExampleQuestions.ko(evidence: "총무 41명의 장부를 읽고 그중 12명을 만나 이야기를 들었다(2026년 1월, 가정).")),
      .passes(
        .en,
        ExampleQuestions.en(
          evidence: "We counted 310 tool receipts and interviewed 22 tenants (January 2026).")),
      .passes(
        .ko,
        note: Text(
          ko: "다른 곳에서 센 것과 들은 것도 근거입니다.",
          en: "What is counted or heard elsewhere in the draft counts as well."),
        ExampleQuestions.ko(
          problem: "총무는 회비를 걷는 데 한 달에 6시간을 쓴다. 총무 12명을 만나 마지막 회비 날 이야기를 들었다.",
          evidence: "총무 41명의 장부를 두 달 동안 세었다(2026년 1월, 가정).")),
      .fails(
        .ko,
        ExampleQuestions.ko(
          problem: "총무는 회비를 걷는 데 한 달에 6시간을 쓴다.", evidence: "총무 24명을 ⚑인터뷰⚐했다(2026년 1월, 가정).")),
      .fails(.en, ExampleQuestions.en(evidence: "⚑Interviews⚐ with 22 tenants in January 2026.")),
    ],
    yieldsTo: [
      "placeholder", "section-empty", "missing-five-questions", "q4-opinion-evidence", "q4-no-method",
      "evidence-hunch",
    ], languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for an answer that rests on one kind of method.
  public func findings(in facts: Facts) -> [Finding] {
    facts.answers(to: .evidence).compactMap { answer in
      let methods = facts.researchMethods(in: answer)
      let isCounted =
        !methods.quantitative.isEmpty
        || isCounting(answer, in: facts)
      guard
        isCounted
          != (!methods.qualitative.isEmpty || facts.says(Self.calls, in: facts.prose.text(of: answer))),
        methods.hasSample,
        let first = methods.quantitative.first ?? methods.qualitative.first,
        !isTold(isCounted ? .qualitativeMethod : .quantitativeMethod, outside: answer, in: facts)
      else { return nil }
      return finding(
        at: first,
        message: isCounted
          ? Text(ko: "세어 본 근거만 있고, 고객에게 들은 것이 없습니다.", en: "Things were counted, and nobody was listened to.")
          : Text(
            ko: "고객에게 들은 근거만 있고, 세어 본 것이 없습니다.", en: "People were listened to, and nothing was counted."),
        evidence: facts.words(first),
        help: isCounted
          ? Text(
            ko: "같은 문제를 겪은 고객 몇 명을 만나 마지막으로 겪은 때를 시간순으로 들어 보세요.",
            en: "Meet a few of these customers and have them tell, step by step, the last time it happened.")
          : Text(
            ko: "사용 기록, 거래 건수, 관찰한 횟수처럼 셀 수 있는 것을 하나 더하세요.",
            en: "Add something that can be counted: logs, sales, how often it was seen."),
        question: isCounted
          ? Text(
            ko: "왜 그런 수치가 나왔는지 고객에게 직접 들었나요?",
            en: "Have customers told you why the numbers are what they are?")
          : Text(ko: "만난 사람 말고도 그런지는 무엇으로 알 수 있나요?", en: "How would you know that others have it, too?"))
    }
  }

  /// Surveys in which somebody was spoken with.
  private static let calls = Phrases(list: "q4-single-method-calls")

  /// Whether another sentence of the draft, with a number in it, tells of a method: what the draft says once, it need
  /// not say again.
  private func isTold(_ method: WordingSet, outside answer: Range<Int>, in facts: Facts) -> Bool {
    facts.prose.wordings.contains { wording in
      guard !wording.lists.isDisjoint(with: method), !answer.overlaps(facts.prose.source(wording.range))
      else {
        return false
      }
      let sentence = facts.prose.sentences[facts.prose.sentence(at: wording.range.lowerBound)]
      switch facts.prose.blocks[sentence.block].part {
      case .solution, .gettingStarted, .callToAction, .frontMatter, .titleBlock: return false
      default: return sentence.role == .statement && !facts.prose.quantities(in: sentence.text).isEmpty
      }
    }
  }

  /// Whether figures show that something was counted, whatever the method is called: a share, a large number, several.
  private func isCounting(_ answer: Range<Int>, in facts: Facts) -> Bool {
    let figures = facts.prose.quantities(in: facts.prose.text(of: answer))
    return figures.count > 2 || figures.contains { $0.kind == .percent || ($0.value ?? 0) >= 50 }
  }
}
