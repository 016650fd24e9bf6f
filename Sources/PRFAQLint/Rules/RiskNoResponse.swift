internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A risk that is listed comes with what is done about it.
///
/// Judged where a question of the internal FAQ, or a heading outside of it, is about risks; one answer to any of them
/// is enough, and so is a table with a column for it.
public struct RiskNoResponse: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "risk-no-response", category: .faq, severity: .info,
    source: Text(
      ko: """
        workingbackwards.com의 템플릿에서 이끌어 냈습니다. “성공하지 못할 가장 큰 까닭 세 가지”는 그때 무엇을 할지 정하려고 묻습니다.
        """,
      en: """
        Follows from workingbackwards.com's template: the top three reasons why it will not \
        succeed are asked for in order to decide what to do about them.
        """),
    summary: Text(
      ko: "적어 둔 위험마다 알아챌 신호나 할 일이 있습니다.",
      en: "A listed risk comes with the sign by which it shows, or what is done about it."),
    rationale: Text(
      ko: "위험의 이름만 늘어놓으면 정직해 보이지만 결정에는 도움이 되지 않습니다. 무엇을 할지 적어야 감당할 만한 위험인지 따질 수 있습니다.",
      en: """
        A mere list of risks looks honest and helps nobody to decide. With what you would do, readers can judge whether \
        the risk can be borne.
        """),
    examples: RiskNoResponseExamples.all,
    yieldsTo: ["placeholder", "template-instruction-left", "faq-answer-missing", "open-issue-no-owner"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each list of risks that stops at the risks.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template else { return [] }
    let asked = facts.questions.compactMap { question -> (Range<Int>, Range<Int>)? in
      guard let answer = question.answer,
        facts.says(Self.questions, inSource: question.question),
        facts.part(around: question.range)?.kind != .externalFAQ
      else { return nil }
      return (question.question, answer)
    }
    let sections = facts.draft.parts(.other).compactMap { part -> (Range<Int>, Range<Int>)? in
      guard let heading = part.headingRange, heading.upperBound < part.range.upperBound,
        facts.composed(heading).count < 40, Self.headings.occur(in: facts.composed(heading).lowercased())
      else { return nil }
      return (heading, heading.upperBound..<part.range.upperBound)
    }
    return (asked + sections).compactMap { heading, body in
      let words = facts.composed(body).lowercased()
      guard listsRisks(body, in: facts), !Self.responses.occur(in: words), !words.contains("|") else {
        return nil
      }
      return report(at: heading, in: facts)
    }
  }

  /// Whether a text is a list of two points or more.
  private func listsRisks(_ body: Range<Int>, in facts: Facts) -> Bool {
    // The answer begins behind the mark of its first point.
    let start = facts.draft.source.lineRange(facts.draft.source.line(at: body.lowerBound)).lowerBound
    return facts.nodes(overlapping: body).count { index in
      guard case .item = facts.draft.tree.nodes[index].kind else { return false }
      return facts.draft.tree.nodes[index].range.lowerBound >= start
    } > 1
  }

  private static let questions = Phrases([
    "위험", "리스크", "실패한다면", "실패할", "실패하는 이유", "방해할", "risks", "risk?", "biggest risk", "fail", "not succeed",
    "リスク", "失敗する", "风险", "風險", "失败", "失敗",
  ])
  private static let headings = Phrases([
    "위험", "리스크", "걱정", "우려", "risk", "worries", "concerns", "リスク", "懸念", "気がかり", "心配", "风险", "風險", "隐患", "隱患",
  ])
  /// Words by which something is done, or a sign is named.
  private static let responses = Phrases([
    "막는", "막습", "막아", "막을", "막기", "줄이", "줄여", "줄인", "낮추", "낮춘", "대비", "대응", "대책", "대신",
    "예방", "보완", "완화", "방지", "해결", "준비", "중단", "접는다", "접습니다", "다시 ", "점검", "모니터", "확인", "조건", "계획", "예정",
    "테스트",
    "시험", "전환", "협의", "계약", "마련", "검증", "하기로", "지원", "보험에", "보험을", "보험으로", "분산", "제한",
    "mitigat", "reduc", " plan", " if ", "we will", "we would", "we'd", "we'll", "prevent", "fall back",
    "fallback", "back-up", "backup", "owner", "monitor", "test", "limit", "respond", "handle", "instead",
    "insur", "avoid", "address", "so we", "trial", "cap ", "capped", "escalat", "contingen", "review",
    "alternativ", "gradual", "rollback", "roll back", "watch", "only ", "doesn't replace",
    "対策", "備え", "防", "減ら", "代替", "場合は", "対応", "確認", "補う", "見直", "制限", "切り替え", "避け", "やめ",
    "应对", "應對", "缓解", "緩解", "预案", "預案", "措施", "避免", "如果", "若", "备用", "備用", "将", "將", "改为", "改為", "限制", "则",
    "則",
  ])

  private func report(at heading: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: heading,
      message: Text(
        ko: "위험만 늘어놓고 그때 무엇을 할지 말하지 않습니다.",
        en: "The risks are listed, and nothing says what is done about them."),
      evidence: facts.excerpt(heading),
      help: Text(
        ko: "가장 그럴듯한 것부터 세 가지만 남기고, 위험마다 알아챌 신호와 그때 할 일을 한 줄로 덧붙이세요.",
        en: """
          Keep the three likeliest, and add a line to each: the sign by which you would notice, and what you would do \
          then.
          """),
      question: Text(
        ko: "이 가운데 가장 먼저 일어날 것은 무엇이고, 그날 무엇을 하나요?",
        en: "Which of these happens first, and what do you do on that day?"))
  }
}
