internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A measure of success comes with the value that is wanted.
///
/// Judged under headings and questions about success: a list in which half of the points or more have no number, and
/// an answer that has none at all. One finding a section, at the first measure without a value.
public struct SuccessMeasureNoValue: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "success-measure-no-value", category: .faq, severity: .info,
    source: Text(
      ko: "Amazon의 글쓰기 지침: 형용사를 데이터로 바꾼다. workingbackwards.com의 템플릿: 성공하지 못할 까닭을 묻는다.",
      en: """
        Amazon's guide to writing: replace adjectives with data. workingbackwards.com's template asks why the product \
        will not succeed, which takes a value to tell by.
        """),
    summary: Text(
      ko: "성공을 재는 지표에는 바라는 값이 있습니다.", en: "A measure of success comes with the value that is wanted."),
    rationale: Text(
      ko: "값이 없는 지표는 무엇이 나와도 성공이라고 부를 수 있습니다.",
      en: "A measure without a value can be called met whatever comes out."),
    examples: [
      .passes(
        .ko,
        korean("- 석 달 뒤에도 쓰는 고객: 1,500명\n- 한 달에 네 번 넘게 쓰는 비율: 30%\n- 배상 건수: 100건에 1건 아래")),
      .passes(
        .en,
        note: Text(
          ko: "수치가 있는 지표 곁에 하나쯤은 값이 없어도 됩니다.", en: "One without a value among others that have one is fine."),
        english(
          "- Renters who come back within a month: 40 percent\n- Hours out per tool and week: 9\n- Complaints"
        )),
      .fails(
        .ko, korean("- ⚑고객 만족도⚐\n- 다시 쓰는 비율\n- 입소문"),
        mended: ["고객 만족도": "고객 만족도 80점", "다시 쓰는 비율": "다시 쓰는 비율 30%"]),
      .fails(
        .en, english("- ⚑Customer satisfaction⚐\n- Number of returning renters\n- Word of mouth"),
        mended: [
          "Customer satisfaction": "Satisfaction of 80 in 100",
          "Number of returning renters": "2,000 returning renters",
        ]),
    ],
    yieldsTo: ["placeholder", "faq-answer-missing", "faq-answer-deferral", "faq-answer-open"],
    languages: [.ko, .koHanja, .en])

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .internalFAQ,
      "### 성공을 무엇으로 재는가?\n\n\(answer)\n\n### 이 제품이 실패한다면 그 이유는 무엇인가?\n\n세탁소 다섯 곳이 밤 운영을 접는 것이다.")
  }

  private static func english(_ answer: String) -> String {
    ExampleDraft.en.with(
      .internalFAQ,
      "### How do we measure success?\n\n\(answer)\n\n### Why might it fail?\n\nTheft above 4 percent.")
  }

  /// Creates the rule.
  public init() {}

  /// One finding for each section in which measures lack their values.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template,
      facts.draft.language.isKorean || facts.draft.language == .en
    else { return [] }
    return facts.successSections.compactMap { _, body in
      guard !facts.hasPlaceholder(in: body) else { return nil }
      let items = facts.firstPoints(in: body)
      guard items.count > 1 else {
        return hasNumber(body, in: facts) || isTable(body, in: facts) || pointsElsewhere(body, in: facts)
          ? nil : first(in: body, of: facts).map { report($0, in: facts) }
      }
      let open = items.filter { !hasNumber($0, in: facts) }
      guard open.count > 1, open.count * 2 >= items.count else { return nil }
      return report(open[0], in: facts)
    }
  }

  private func first(in body: Range<Int>, of facts: Facts) -> Range<Int>? {
    let text = facts.prose.text(of: body)
    guard !text.isEmpty, text.count > 20 else { return nil }
    return facts.prose.source(facts.prose.sentences[facts.prose.sentence(at: text.lowerBound)].text)
  }

  private func hasNumber(_ range: Range<Int>, in facts: Facts) -> Bool {
    facts.bytes[range].contains { $0 &- 0x30 < 10 }
      || !facts.prose.quantities(in: facts.prose.text(of: range)).isEmpty
      || facts.says(Self.numbers, inSource: range)
  }

  private static let numbers = Phrases(list: "success-measure-no-value-numbers")

  /// Whether an answer says where the measures stand.
  private func pointsElsewhere(_ body: Range<Int>, in facts: Facts) -> Bool {
    !facts.links(in: body).isEmpty || facts.says(Self.elsewhere, inSource: body)
  }

  private static let elsewhere = Phrases(list: "success-measure-no-value-elsewhere")

  private func isTable(_ body: Range<Int>, in facts: Facts) -> Bool {
    facts.nodes(overlapping: body).contains { facts.draft.tree.nodes[$0].kind == .table }
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "무엇을 잴지만 있고 얼마이면 성공인지 없습니다.",
        en: "This says what is measured, and not at which value it has worked."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "지금 값과 바라는 값, 날짜를 나란히 쓰세요. 예: 다시 쓰는 비율, 지금 12%에서 6월까지 30%로.",
        en: """
          Put today's value, the wanted one and the day side by side: renters who come back, from 12 to 30 percent by \
          June.
          """),
      question: Text(
        ko: "이 수치가 얼마이면 다음 해에도 계속하시겠어요?", en: "At which value would you go on for another year?"))
  }
}
