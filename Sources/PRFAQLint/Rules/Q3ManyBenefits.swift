internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The third of the five questions is answered with one benefit.
public struct Q3ManyBenefits: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "q3-many-benefits", category: .customerQuestions, severity: .warning,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 가장 중요한 혜택을 묻는다. Amazon의 ‘Working Backwards’ \
        유인물(2019): 혜택에 순서를 매겨 첫째를 적는다.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024), asks for the most important benefit; an Amazon \
        ‘Working Backwards’ handout (2019) asks to put benefits in order and to name the \
        first.
        """),
    summary: Text(
      ko: "가장 중요한 혜택은 하나입니다.", en: "The most important benefit is one."),
    rationale: Text(
      ko: "혜택이 여럿이면 무엇을 포기해서라도 지켜야 하는지 알 수 없고, 제목과 부제도 흩어집니다.",
      en: """
        Several benefits do not tell which of them is kept when something has to give, and headline and subheadline \
        drift apart.
        """),
    examples: [
      .passes(.ko, ExampleQuestions.ko(benefit: "사흘 안에 회비가 다 걷힌다. 지금은 평균 19일이 걸린다(장부 조사, n=41, 가정).")),
      // The five questions may be a list of their own.
      .passes(
        .en,
        """
        # Shedkey PR/FAQ

        ## Five customer questions

        1. **Who is the customer?** Tenants in flats under 50 m².
        2. **What is the customer problem or opportunity?** They have nowhere to keep a tool.
        3. **What is the most important customer benefit?** The right tool tonight.
        4. **How do you know what customers need or want?** Diaries of 38 tenants over six weeks (January 2026).
        5. **What does the customer experience look like?** Pick on the map, get a code, open the shed.
        """),
      // What proves one benefit may be a list.
      .passes(.ko, ExampleQuestions.ko(benefit: "사흘 안에 회비가 다 걷힌다.\n\n- 지금은 19일이 걸린다.\n- 시험에서는 2.6일이 걸렸다.")),
      .fails(.ko, ExampleQuestions.ko(benefit: "⚑- 회비가 사흘 안에 걷힌다.\n- 장부가 저절로 채워진다.⚐")),
      .fails(.ko, ExampleQuestions.ko(benefit: "회비가 사흘 안에 걷힐 ⚑뿐만 아니라⚐ 장부도 저절로 채워진다.")),
      .fails(.ko, ExampleQuestions.ko(benefit: "⚑시간도 아끼고 돈도⚐ 아낀다.")),
      .passes(
        .en, ExampleQuestions.en(benefit: "The right tool is in your hands tonight, ten minutes from home.")),
      .fails(.en, ExampleQuestions.en(benefit: "⚑1. The right tool tonight.\n2. No tool to store.⚐")),
      .fails(.en, ExampleQuestions.en(benefit: "It saves an evening, ⚑and it also⚐ costs less than buying.")),
      .fails(.en, ExampleQuestions.en(benefit: "⚑First⚐, the tool is near. Second, it is cheap.")),
    ],
    yieldsTo: ["placeholder", "section-empty"])

  /// Creates the rule.
  public init() {}

  /// One finding for an answer that names two benefits or more.
  public func findings(in facts: Facts) -> [Finding] {
    facts.draft.customerQuestions.filter { $0.kind == .benefit }.compactMap { question in
      guard let answer = question.answer, !facts.hasPlaceholder(in: answer) else { return nil }
      let found = list(in: answer, after: question.question, facts) ?? phrase(in: answer, facts)
      return found.map { report($0, in: facts) }
    }
  }

  /// A list of two items or more that the answer begins with; behind a sentence it may be proof.
  private func list(in answer: Range<Int>, after question: Range<Int>, _ facts: Facts) -> Range<Int>? {
    let tree = facts.draft.tree
    // An answer begins behind the sign of its first item. A list that the question stands in is no answer.
    let first = tree.children(of: 0).first { tree.nodes[$0].range.upperBound > answer.lowerBound }
    guard let first, tree.nodes[first].range.lowerBound >= question.upperBound,
      case .list = tree.nodes[first].kind, Array(tree.children(of: first)).count > 1
    else { return nil }
    return tree.nodes[first].range
  }

  private static let phrases = PhraseSet([
    Phrase([["첫째", "첫 번째로", "첫번째로"], ["둘째", "두 번째로", "두번째로"]], gap: 600),
    Phrase([["뿐만 아니라", "뿐 아니라", "뿐더러"]]),
    Phrase([["and it also", "and also", "as well as", "in addition,", "not only", "and they also"]]),
    Phrase([["first,", "firstly"], ["second,", "secondly"]], gap: 600),
  ])

  private func phrase(in answer: Range<Int>, _ facts: Facts) -> Range<Int>? {
    facts.place(in: answer) { Self.counted($0) }
      ?? facts.sentences(in: answer).lazy.compactMap { facts.place(in: $0) { bothTogether($0) } }.first
  }

  private static func counted(_ answer: String) -> Range<Int>? {
    let text = answer.utf8.smallLetters
    guard let (phrase, place) = phrases.first(in: text, 0..<text.count) else { return nil }
    // Of what is counted out only the first word is shown, not all up to the second.
    let end = phrase.isSplit ? wordEnd(from: place.lowerBound, in: text) : place.upperBound
    return place.lowerBound..<end
  }

  private static func wordEnd(from start: Int, in bytes: [UInt8]) -> Int {
    bytes[start...].firstIndex { $0 <= 0x20 || $0 == 0x2C } ?? bytes.count
  }

  /// Words that end like a noun with the particle.
  private static let nouns = [String](list: "q3-many-benefits-nouns")
  private static let both = Phrases(["도 "])

  /// `시간도 아끼고 돈도`: two things with the particle that adds one to another.
  private func bothTogether(_ sentence: String) -> Range<Int>? {
    // One of the two words at least has a blank behind it.
    guard Self.both.occur(in: sentence) else { return nil }
    let words = sentence.split(separator: " ").filter { word in
      // Characters take long to compare, and most words end otherwise.
      word.utf8.suffix(3).elementsEqual("도".utf8) && word.count > 1
        && !Self.nouns.contains { word.hasSuffix($0) }
    }
    guard words.count > 1 else { return nil }
    let start = sentence.utf8.distance(from: sentence.startIndex, to: words[0].startIndex)
    return start..<sentence.utf8.distance(from: sentence.startIndex, to: words[1].endIndex)
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "가장 중요한 혜택이 하나로 정해지지 않았습니다.", en: "More than one benefit is called the most important."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "고객이 이것 하나 때문에 쓸 혜택만 남기고, 나머지는 해결책이나 FAQ로 옮기세요.",
        en:
          "Keep the one for whose sake alone customers would use it, and move the rest to the solution or the FAQ."
      ),
      question: Text(
        ko: "둘 가운데 하나를 버려야 한다면 무엇을 남기시겠어요?", en: "If one of them had to go, which would you keep?"))
  }
}
