internal import PRFAQModel
internal import PRFAQProse

/// Rivals that an answer speaks of have names.
///
/// Judged in the FAQs and the five answers: a sentence about competitors, or, where the question is about what is
/// different, about existing products, in an answer that names nobody. A name in the question will do. One finding for
/// the whole draft.
public struct RivalUnnamed: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "rival-unnamed", category: .faq, severity: .info,
    source: Text(
      ko: """
        workingbackwards.com의 템플릿: 고객이 지금 무엇을 쓰고 경쟁 제품이 무엇인지 묻는다. flex.team의 “Amazon Working \
        Backwards”의 세 번째 질문: 기존 및 경쟁사의 제품과 무엇이 다른가.
        """,
      en: """
        workingbackwards.com's template asks what customers use today, and what competes. flex.team, “Amazon Working \
        Backwards”, third question: the difference from existing and competing products.
        """),
    summary: Text(
      ko: "경쟁 제품을 말하는 답에는 그 이름이 있습니다.", en: "Rivals that an answer speaks of have names."),
    rationale: Text(
      ko: "이름이 없는 경쟁 제품은 언제나 우리보다 못합니다. 이름을 적어야 누군가 써 보고 정말 그런지 말할 수 있습니다.",
      en: """
        A competitor without a name is always worse than we are. Only with a name can somebody try it and say whether \
        that is so.
        """),
    examples: RivalUnnamedExamples.all,
    yieldsTo: ["placeholder", "faq-answer-deferral", "template-instruction-left", "leader-quote-competitor"],
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for all answers about rivals without a name, at the one that is asked to compare.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm, facts.mayHold(Self.rivals) || facts.mayHold(Self.existing) else { return [] }
    let own = ownName(in: facts)
    let asked = facts.asked
    let answers = zip(asked.all, asked.asking(Self.comparisons)).map { ($0.question, $0.answer, $1) }
    let five = facts.draft.customerQuestions.map { ($0.question, $0.answer, false) }
    let open = (answers + five).compactMap { question, answer, isCompared -> (Range<Int>, Bool)? in
      guard let answer else { return nil }
      let text = facts.prose.text(of: answer)
      let sentence = facts.prose.sentences(in: text).first { sentence in
        facts.says(Self.rivals, in: sentence)
          || isCompared && facts.says(Self.existing, in: sentence) && facts.says(Self.products, in: sentence)
      }
      guard let sentence, !facts.says(Self.naming, in: text), !isNaming(facts.composed(answer), besides: own),
        !isNaming(facts.composed(question), besides: own)
      else { return nil }
      let range = facts.prose.source(sentence)
      return isLeftOut(range) ? nil : (range, isCompared)
    }
    guard let first = open.first(where: { $0.1 }) ?? open.first else { return [] }
    let others = open.map { $0.0 }.filter { $0 != first.0 }
    return [report(first.0, and: others, in: facts)]
  }

  /// Competitors, whatever is asked.
  private static let rivals = Phrases(list: "rival-unnamed-rivals")
  /// What there is already, which speaks of rivals beside a word for a product.
  private static let existing = Phrases(list: "rival-unnamed-existing")
  private static let products = Phrases(list: "rival-unnamed-products")
  /// Words between a name and what it is an example of: `토스 같은 앱`.
  private static let naming = Phrases(list: "rival-unnamed-naming")
  private static let comparisons = Phrases(list: "rival-unnamed-comparisons")

  /// The small words by which the draft calls its own product.
  private func ownName(in facts: Facts) -> String {
    let headline = facts.draft.pressRelease?.headline.map { facts.composed($0) } ?? ""
    return ((facts.product?.name ?? "") + " " + headline).lowercased()
  }

  /// Whether a text has a name besides the product's own: a word with a capital inside a sentence, or one word in
  /// quotation marks.
  private func isNaming(_ words: String, besides own: String) -> Bool {
    if isQuoting(words) { return true }
    var isStart = true
    for piece in words.split(whereSeparator: { " \n\t|*_/,(".contains($0) }) {
      let name = piece.drop { !$0.isLetter }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      let isCapital = name.first?.isUppercase ?? false
      if isCapital, !isStart, name.count > 1, !own.contains(name.lowercased()), !isAcronym(name) {
        return true
      }
      isStart = piece.last.map { ".!?:".contains($0) } ?? false
    }
    return false
  }

  /// Whether a word is nothing but capitals, as kinds of products are called: `CRM`.
  private func isAcronym(_ word: Substring) -> Bool {
    word.count < 5 && word.allSatisfy { $0.isUppercase || $0 == "s" || $0.isNumber }
  }

  private func isQuoting(_ words: String) -> Bool {
    words.split { "‘“'\"「『".contains($0) }.dropFirst().contains { piece in
      guard let end = piece.firstIndex(where: { "’”'\"」』".contains($0) }) else { return false }
      let name = piece[..<end]
      return (2...12).contains(name.count) && !name.contains(" ")
    }
  }

  private func report(_ range: Range<Int>, and others: [Range<Int>], in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "경쟁 제품을 말하면서 어느 것인지 이름을 대지 않습니다.",
        en: "This speaks of rivals and does not say which."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "고객이 가장 먼저 떠올릴 두세 가지를 이름으로 적고, 하나씩 무엇이 같고 무엇이 다른지 한 줄로 견주세요.",
        en: """
          Name the two or three that customers think of first, and say of each in a line what is the same and what is \
          not.
          """),
      question: Text(
        ko: "고객이 이 제품 대신 고를 것 하나만 든다면 무엇인가요?",
        en: "If a customer chose one other thing instead of this, which would it be?"),
      notes: others.prefix(8).map {
        Finding.Note(range: $0, message: Text(ko: "여기에도 이름이 없습니다.", en: "No name here, either."))
      })
  }
}
