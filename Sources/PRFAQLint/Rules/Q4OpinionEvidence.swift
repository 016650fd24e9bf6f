internal import PRFAQModel
internal import PRFAQProse

/// What customers did is the evidence, not what they say that they would do.
public struct Q4OpinionEvidence: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "q4-opinion-evidence", category: .customerQuestions, severity: .warning,
    source: Text(
      ko: """
        고객 면담에 관한 beTITAN의 글: 앞일에 대한 대답은 대개 선의의 거짓말이다. Rob Fitzpatrick의 ‘The Mom Test’: \
        아이디어에 대한 의견이 아니라 실제로 있었던 일을 묻는다.
        """,
      en: """
        A thread of beTITAN on customer interviews: answers about the future are mostly \
        friendly untruths. Rob Fitzpatrick, ‘The Mom Test’: ask about what happened in their \
        lives, not for opinions of your idea.
        """),
    summary: Text(
      ko: "근거는 고객의 의견이 아니라 고객이 한 행동입니다.",
      en: "The evidence is what customers did, not what they say they would do."),
    rationale: Text(
      ko: "‘쓰시겠어요?’라는 물음에 ‘네’라고 답하는 데는 아무것도 들지 않습니다. 이미 쓴 시간과 돈, 되풀이한 행동은 꾸미기 어렵습니다.",
      en: """
        To answer yes to ‘would you use it?’ costs nothing. Time and money already spent and things done again and again \
        are hard to make up.
        """),
    examples: [
      .passes(.ko, ExampleQuestions.ko(evidence: "총무 41명의 장부와 단체 대화방을 두 달 동안 읽었다(2026년 1월, 가정).")),
      // Whoever warns of such questions does not ask them.
      .passes(.ko, ExampleQuestions.ko(evidence: "구매 의향을 묻는 대신 총무 41명의 장부를 읽었다(2026년 1월, 가정).")),
      .fails(.ko, ExampleQuestions.ko(evidence: "설문에서 200명 중 87%가 ⚑사용하겠다⚐고 답했다.")),
      .fails(.ko, ExampleQuestions.ko(evidence: "총무 340명에게 물었더니 92%가 “⚑있으면 쓰⚐겠다”고 답했다.")),
      .fails(.ko, ExampleQuestions.ko(evidence: "이런 제품에 ⚑얼마를 지불⚐하시겠습니까라고 물었다.")),
      .fails(.ko, ExampleQuestions.ko(evidence: "주변에 보여 주니 ⚑반응이 좋⚐았다.")),
      .passes(
        .en,
        ExampleQuestions.en(evidence: "Diaries of 38 tenants over six weeks (January 2026, hypothetical).")),
      .passes(
        .en,
        ExampleQuestions.en(
          evidence:
            "We did not ask whether they would buy it; we read 38 diaries (January 2026, hypothetical).")),
      .fails(.en, ExampleQuestions.en(evidence: "In a survey 87% ⚑said they would use⚐ it.")),
      // What they did beside it makes it no better, only less grave.
      .fails(
        .en,
        ExampleQuestions.en(
          evidence:
            "In a survey 87% ⚑said they would use⚐ it. In May 38 of 41 tenants showed us the drill they had lent."
        )),
      .fails(.en, ExampleQuestions.en(evidence: "We asked 40 friends, and all ⚑loved the idea⚐.")),
    ],
    yieldsTo: ["placeholder", "section-empty"], reach: .section)

  /// Creates the rule.
  public init() {}

  /// One finding for each sentence that rests on opinions or intentions.
  public func findings(in facts: Facts) -> [Finding] {
    facts.evidenceRanges.flatMap { range in
      let sentences = facts.prose.sentences(in: facts.prose.text(of: range))
      let opinions = sentences.map { OpinionQuestion.find(in: facts.smallText, $0) }
      let isBesideDeed = zip(sentences, opinions).contains { sentence, opinion in
        opinion == nil && !facts.prose.quantities(in: sentence).isEmpty
      }
      return opinions.compactMap { opinion in
        opinion.map { report(facts.prose.source($0), isBesideDeed: isBesideDeed, in: facts) }
      }
    }
  }

  private func report(_ range: Range<Int>, isBesideDeed: Bool, in facts: Facts) -> Finding {
    finding(
      at: range, severity: isBesideDeed ? .info : nil,
      message: isBesideDeed
        ? Text(
          ko: "이 수치는 고객의 의견이나 의향입니다. 고객이 한 일이 곁에 있으니 그것을 앞세울 수 있습니다.",
          en:
            "This figure is what customers think or would do; what they did stands beside it and could lead.")
        : Text(
          ko: "고객이 한 일이 아니라 고객의 의견이나 의향이 근거입니다.",
          en: "This rests on what customers think or would do, not on what they have done."),
      evidence: facts.words(range),
      help: Text(
        ko: "고객이 지금 그 문제를 어떻게 풀고 있는지, 거기에 쓴 시간과 돈, 미리 낸 돈이나 다시 찾아온 횟수를 인원수와 시기와 함께 쓰세요.",
        en: """
          Tell how they deal with the problem today: the time and money they have spent, what they paid in advance, how \
          often they came back; with how many people and when.
          """),
      question: Text(
        ko: "그 고객이 마지막으로 이 문제를 겪었을 때 실제로 무엇을 했나요?",
        en: "What did these customers really do the last time they had the problem?"))
  }
}
