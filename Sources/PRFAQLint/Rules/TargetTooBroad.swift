internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A FAQ that is asked for whom the product is names those for whom it is first.
///
/// Judged by the answer: it holds a word for everybody, or a list of four kinds of people or more. One finding a
/// question.
public struct TargetTooBroad: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "target-too-broad", category: .faq, severity: .info,
    source: Text(
      ko: "Bryar와 Carr의 템플릿: 모두를 위한 제품이라는 생각은 착각이다. punt-labs/prfaq: 고객을 한 부류로 좁힌다.",
      en: """
        Bryar and Carr's template: whoever thinks that a product is for everyone is mistaken. punt-labs/prfaq: narrow \
        the customer down to one group.
        """),
    summary: Text(
      ko: "누구를 위한 것인지 묻는 질문에는 맨 먼저 쓸 사람으로 답합니다.",
      en: "Asked for whom it is, a FAQ names those for whom it is first."),
    rationale: Text(
      ko: "여러 부류를 늘어놓거나 ‘누구나’를 덧붙이면 어느 쪽 문제부터 풀지 정해지지 않습니다.",
      en: "A list of audiences, or an “anyone” behind it, leaves open whose problem is solved first."),
    examples: [
      .passes(.ko, korean("밤 10시 뒤에 퇴근하는 마포구의 1인 가구입니다. 그다음은 교대 근무를 하는 부부입니다.")),
      .passes(
        .en,
        note: Text(
          ko: "누구에게는 맞지 않는지 말하는 답은 좁혀진 답입니다.", en: "An answer that says for whom it is not is a narrow one."),
        english("Renters in flats without storage. Anyone with a shed of their own is better off without us.")
      ),
      .fails(.ko, korean("1인 가구와 맞벌이 부부는 물론 ⚑누구나⚐ 이용할 수 있습니다.")),
      .fails(.en, english("Renters, owners and ⚑anyone⚐ with a wall to hang something on.")),
      .fails(
        .en,
        english(
          "It is made for:\n\n- ⚑Renters without tools⚐\n- Owners of small flats\n- Schools and clubs\n- Builders between two jobs"
        )),
    ],
    yieldsTo: ["placeholder", "faq-answer-missing", "customer-generic", "template-instruction-left"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .externalFAQ,
      "### 누구를 위한 서비스인가요?\n\n\(answer)\n\n### 요금은 얼마인가요?\n\n9,900원입니다.\n\n### 옷이 상하면요?\n\n전액 배상합니다.")
  }

  private static func english(_ answer: String) -> String {
    ExampleDraft.en.with(
      .externalFAQ,
      "### Who is it for?\n\n\(answer)\n\n### What does it cost?\n\n$3 an hour.\n\n### Where are the lockers?\n\nIn Leeds."
    )
  }

  private static let asking = Phrases(list: "target-question")
  private static let everybody = Phrases(list: "everybody")
  private static let excluding = Phrases(list: "target-too-broad-excluding")
  /// Words by which one of several comes first.
  private static let ranking = Phrases(list: "target-too-broad-ranking")

  /// Creates the rule.
  public init() {}

  /// One finding for each question whose answer is everybody, or one of everything.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template else { return [] }
    return facts.questions(asking: Self.asking).compactMap { question in
      guard let answer = question.answer, !facts.says(Self.excluding, inSource: answer) else { return nil }
      let text = facts.prose.text(of: answer)
      if let word = Self.everybody.places(in: facts.smallText, text).first {
        return report(facts.wholeWord(word..<facts.endOfWord(at: word)), in: facts)
      }
      let items = facts.firstPoints(in: answer)
      guard items.count > 3, !facts.says(Self.ranking, inSource: answer) else { return nil }
      return report(items[0], in: facts)
    }
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    let words = facts.excerpt(range)
    return finding(
      at: range,
      message: Text(
        ko: "이 답으로는 누구의 문제를 먼저 푸는지 정해지지 않습니다.", en: "This answer leaves open whose problem is solved first."),
      evidence: words,
      help: Text(
        ko: "이 문제를 가장 자주 겪는 한 부류를 먼저 쓰고, 나머지는 언제 또는 왜 나중인지 한 문장으로 줄이세요.",
        en: """
          Begin with the one group that has the problem most often, and leave a sentence for the others: when they \
          come, or why later.
          """),
      question: Text(
        ko: "한 부류만 고를 수 있다면 누구이고, 왜 그 사람들인가요?",
        en: "If it could be only one group, which would it be, and why?"))
  }
}

extension Facts {
  /// The end of the word of the prose that begins at an offset.
  fileprivate func endOfWord(at start: Int) -> Int {
    var end = start
    while end < smallText.count, smallText[end] >= 0x80 || smallText[end] | 0x20 &- 0x61 < 26 { end += 1 }
    return max(end, start + 1)
  }

  /// The points of a list, each as far as its own first paragraph goes.
  func firstPoints(in body: Range<Int>) -> [Range<Int>] {
    let tree = draft.tree.nodes
    // An answer begins behind the mark of its first point.
    let start = draft.source.lineRange(draft.source.line(at: body.lowerBound)).lowerBound
    return nodes(overlapping: body).filter { index in
      guard tree[index].kind == .paragraph, case .item = tree[tree[index].parent].kind else {
        return false
      }
      return tree[tree[index].parent].range.lowerBound >= start
    }.map { tree[$0].range }
  }
}
