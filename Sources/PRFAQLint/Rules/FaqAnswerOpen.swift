internal import PRFAQModel
internal import PRFAQProse

/// No answer leaves its question open without saying who closes it, and when.
///
/// An answer that does nothing but put off is another rule's; this one looks for the sentence, in an answer that says
/// more, that admits that something is not settled.
public struct FaqAnswerOpen: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "faq-answer-open", category: .faq, severity: .info,
    source: Text(
      ko: """
        Amazon의 글쓰기 지침: 답은 네 가지뿐이다. 예, 아니요, 숫자, 그리고 “모릅니다. 언제까지 알아보겠습니다.” 넷째 답에는 날짜가 있습니다.
        """,
      en: """
        Amazon's guide to writing knows four answers: yes, no, a number, and “I do not know, \
        and will follow up when …”. The fourth one has a date.
        """),
    summary: Text(
      ko: "답 속에 정하지 않은 것이 있으면 누가 언제까지 정하는지도 있습니다.",
      en: "Where an answer leaves something open, it says who settles it, and by when."),
    rationale: Text(
      ko: "‘협의 중’, ‘아직 모른다’고 적은 것은 솔직하지만, 맡은 사람과 날짜가 없으면 다음 회의에도 그대로 남습니다. 보도자료가 약속한 것이 거기에 걸려 있기도 합니다.",
      en: """
        “Under discussion” is honest, but without a name and a date it still stands there at the next meeting; and what \
        the release promises may hang on it.
        """),
    examples: FaqAnswerOpenExamples.all,
    yieldsTo: ["placeholder", "faq-answer-missing", "faq-answer-deferral", "template-instruction-left"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each answer that leaves something open.
  public func findings(in facts: Facts) -> [Finding] {
    facts.questions.compactMap { question in
      guard let answer = question.answer, !facts.hasPlaceholder(in: answer) else { return nil }
      let text = facts.prose.text(of: answer)
      guard !text.isEmpty, facts.says(Self.open, in: text) else { return nil }
      let sentences = facts.prose.sentences(in: text)
      guard
        let index = sentences.firstIndex(where: {
          facts.says(Self.open, in: $0) && !isCondition($0, in: facts)
        })
      else { return nil }
      // Who settles it may stand in the sentence behind or before.
      let end = sentences[min(index + 1, sentences.count - 1)].upperBound
      guard !isPromised(sentences[max(0, index - 1)].lowerBound..<end, in: facts) else { return nil }
      return report(facts.prose.source(sentences[index]), in: facts)
    }
  }

  /// Words that say that something is not settled.
  private static let open = Phrases([
    "검토 중", "검토중", "논의 중", "논의중", "협의 중", "협의중", "질의 중", "질의중", "조율 중", "확인 중", "확인중", "문의 중", "알아보는 중",
    "재협의", "회신 전", "회신 대기", "답을 기다리", "기다리는 중", "답변 대기", "아직 못 정", "아직 안 정", "아직 정하지", "아직 정해지", "아직 결정",
    "아직 합의",
    "아직 모릅",
    "아직 모르", "아직 모른", "아직 못 읽", "아직 못 받", "아직 못 물", "구두 합의", "한 번 더 물어", "다시 물어보기", "미정", "미결", "미확정",
    "정하지 못했", "정하지 않았", "정하지 않은 상태", "검증 필요", "확인 필요", "확인이 필요", "생각만 하는 중", "고민 중", "의견이 갈",
    "아직 답이 없",
    "결정하지 못했", "합의하지 못했", "합의가 안", "결론이 나지", "결론을 내지", "결론 못",
    "under discussion", "to be settled", "to be agreed", "to be decided", "not settled", "unsettled",
    "still open",
    "status: open", "remains open", "not decided", "undecided", "not agreed yet", "not yet agreed",
    "no decision yet",
    "we don't know", "we do not know", "don't know yet", "do not know yet", "not known yet",
    "nobody knows yet",
    "decide before", "not tested at", "not tested yet", "untested", "legal checks", "still checking",
    "still negotiating",
    "is an open one", "an open question", "remains open whether", "to be verified", "needs checking",
    "needs to be checked", "not yet known", "no answer yet", "answer to the first only",
    "have not decided", "haven't decided", "has not been decided", "yet to be decided", "remains to be seen",
    "still waiting for", "awaiting", " disagrees", "can't answer it", "cannot answer it", "not figured out",
    "未定", "照会中", "検討中", "調整中", "協議中", "確認中", "回答待ち", "順次対応", "決まっていな", "決めていな", "要確認", "確認が必要", "分かっていな",
    "長預かり", "まだわから",
    "待定", "还没定", "還沒定", "尚未确定", "尚未確定", "尚未决定", "尚未決定", "讨论中", "討論中", "协商中", "協商中", "确认中", "確認中",
    "还不知道", "還不知道", "尚未與", "尚未与", "談定", "谈定", "尚不清楚", "尚无定论", "尚無定論", "待核实", "待核實", "待确认", "待確認",
    "口头同意", "口頭同意",
  ])
  /// Words by which somebody settles it by some time, or has to.
  private static let promises = Phrases([
    "까지", "담당", "월에 정", "월에 결정", "월 중", "이사회에서", "owner:", " by the ", " by january", " by february",
    " by march",
    " by april", " by may", " by june", " by july", " by august", " by september", " by october",
    " by november",
    " by december", " by monday", " by friday", " by q", " by end", "will answer", "will decide",
    "decides", "we'll ask", "we will ask", "after christmas", "after easter", "after the ", "next year",
    "next month", "next week", "next quarter", "next spring", "next summer", "next autumn", "next winter",
    "다음 달", "다음 주", "다음 분기", "내년", "하반기에", "상반기에", "뒤에 정", "후에 정",
    "までに", "には決め", "に決め", "之前", "月前", "前签", "前簽", "前确定", "前確定", "前決定",
  ])
  /// Words that make it something that may happen to customers.
  private static let conditions = Phrases([
    "이면 ", "라면 ", "하면 ", "경우", "때는", "동안", "if ", "when ", "while ", "whether or not", "場合", "如果",
  ])

  /// Whether a sentence says what is done in a case: `If a claim is still open, we …`.
  private func isCondition(_ sentence: Range<Int>, in facts: Facts) -> Bool {
    facts.says(Self.conditions, in: sentence)
  }

  /// Whether somebody or a day is named by which it is settled.
  private func isPromised(_ text: Range<Int>, in facts: Facts) -> Bool {
    facts.says(Self.promises, in: text)
      || facts.prose.dates(in: text).contains { date in
        guard let year = date.date.year, let today = facts.today.year else { return date.date.month != nil }
        return year >= today
      }
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "이 답은 정하지 않은 것을 남기면서 누가 언제까지 정하는지 말하지 않습니다.",
        en: "This answer leaves something open and does not say who settles it, and when."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "맡은 사람과 날짜를 적고, 그때까지 보도자료가 약속해도 되는지 확인하세요. 정해졌다면 결과를 쓰세요.",
        en: """
          Add a name and a day, and check whether the release may promise it before then; if it has been settled, \
          write how.
          """),
      question: Text(ko: "이것은 누가 언제까지 정하나요?", en: "Who settles this, and by when?"))
  }
}
