internal import PRFAQModel
internal import PRFAQProse

/// An answer stands in the answer, not in another document or behind an address.
///
/// Judged in the FAQs and the five answers: a sentence that leaves what was asked to an internal paper without a link,
/// and an answer that is nothing but where to turn. Details that stand elsewhere are fine, and so is an address where
/// the question asks for one.
public struct AnswerElsewhere: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "answer-elsewhere", category: .faq, severity: .info,
    source: Text(
      ko: "Amazon의 글쓰기 지침에서 이끌어 냈습니다. 답은 예, 아니요, 숫자, ‘모릅니다’ 가운데 하나이고, 회의에서는 이 문서만 읽습니다.",
      en: """
        Follows from Amazon's guide to writing: an answer is yes, no, a number or “I do not know”; and the meeting \
        reads this document and no other.
        """),
    summary: Text(
      ko: "답은 다른 문서나 연락처가 아니라 답 속에 있습니다.",
      en: "An answer stands in the answer, not in another document or behind an address."),
    rationale: Text(
      ko: "회의에서 조용히 읽는 사람은 다른 문서를 열지 못하고, 고객은 아예 볼 수 없습니다. 미룬 자리는 읽는 사람에게 빈칸과 같습니다.",
      en: """
        Those who read in silence do not open another paper, and customers cannot. To them the place that points there \
        is blank.
        """),
    examples: AnswerElsewhereExamples.all,
    yieldsTo: ["placeholder", "faq-answer-deferral", "template-instruction-left"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each answer that stands elsewhere.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm, facts.mayHold(Self.pointers) || facts.mayHold(Self.contacts) else { return [] }
    let asked = facts.asked
    let asksWhere = asked.asking(Self.whereabouts)
    let answers = zip(asked.answers, asksWhere) + facts.customerAnswers.map { ($0, false) }
    return answers.compactMap { answer, asksWhere in
      guard !answer.isEmpty else { return nil }
      let sentences = facts.prose.sentences(in: answer)
      let pointing =
        sentences.first { isLeftToPaper($0, in: facts) }
        ?? (asksWhere ? nil : onlyContact(sentences, in: facts))
      guard let pointing else { return nil }
      let range = facts.prose.source(pointing)
      return isLeftOut(range) ? nil : report(range, in: facts)
    }
  }

  /// Whether a sentence leaves what it speaks of to a paper that it does not link to.
  private func isLeftToPaper(_ sentence: Range<Int>, in facts: Facts) -> Bool {
    // The names of files are mostly set as code, which is no prose.
    let source = facts.prose.source(sentence)
    return facts.says(Self.pointers, in: sentence) && facts.says(Self.papers, inSource: source)
      && !facts.says(Self.supplements, inSource: source) && facts.links(in: source).isEmpty
  }

  /// The sentence of an answer that says nothing but whom to turn to.
  private func onlyContact(_ sentences: [Range<Int>], in facts: Facts) -> Range<Int>? {
    guard sentences.count == 1, sentences[0].count <= Self.longestContact,
      facts.says(Self.contacts, in: sentences[0])
    else { return nil }
    return sentences[0]
  }

  /// More than an address and the words around it take.
  private static let longestContact = 120

  private static let papers = Phrases(list: "answer-elsewhere-papers")
  private static let pointers = Phrases(list: "answer-elsewhere-pointers")
  /// Words by which only more of the same is said to stand there.
  private static let supplements = Phrases(list: "answer-elsewhere-supplements")
  private static let contacts = Phrases(list: "answer-elsewhere-contacts")
  /// Questions that ask where to turn, or how to get somewhere.
  private static let whereabouts = Phrases(list: "answer-elsewhere-whereabouts")

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "답을 다른 곳에 맡깁니다. 이 문서만 읽는 사람에게는 답이 없습니다.",
        en: "The answer is left to another place; whoever reads only this has none."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "거기 있는 것 가운데 이 질문에 필요한 값이나 조건을 여기에 옮겨 적고, 더 볼 사람을 위해 링크를 거세요.",
        en: """
          Bring over the number or the condition that this question needs, and link to the rest for those who want \
          more.
          """),
      question: Text(
        ko: "그곳에 가지 않고 한 문장으로 답한다면 무엇인가요?", en: "What is the answer in one sentence, without going there?"))
  }
}

extension Facts {
  /// The bytes of the prose that the answers to the five questions take.
  fileprivate var customerAnswers: [Range<Int>] {
    draft.customerQuestions.compactMap { question in question.answer.map { prose.text(of: $0) } }
  }
}
