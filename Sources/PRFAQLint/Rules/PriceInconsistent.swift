internal import PRFAQModel
internal import PRFAQProse

/// What customers pay is the same wherever it is told.
///
/// Two prices contradict each other when they are paid for the same period or piece and neither is one of many: plans,
/// discounts and conditions may well have several. An amount that the other place tells as well contradicts nothing.
public struct PriceInconsistent: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "price-inconsistent", category: .consistency, severity: .error,
    source: Text(
      ko: "보도자료와 FAQ를 한 문서로 보는 Bryar와 Carr에서 이끌어 냈습니다. 값이 둘이면 하나는 틀린 것입니다.",
      en: """
        Follows from Bryar & Carr's rule that release and FAQ are one document: a second \
        price makes one of them false.
        """),
    summary: Text(
      ko: "고객이 내는 값은 보도자료와 FAQ에서 같습니다.", en: "Release and FAQ tell the same price."),
    rationale: Text(
      ko: "가격이 둘이면 손익 계산도 둘입니다. 검토하는 사람은 어느 값으로 따져야 할지 알 수 없습니다.",
      en: "With two prices there are two business cases, and a reviewer does not know which one to check."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en,
        note: Text(
          ko: "요금제가 여럿이거나 할인 조건이 있으면 값이 달라도 됩니다.",
          en: "Several plans, or a condition, may have several prices."),
        ExampleDraft.en.with(
          .externalFAQ,
          """
          ### How much does it cost?

          Drills are $3 an hour and ladders $4. Over ten hours a month a drill is $2.

          ### What happens if a tool breaks?

          A runner brings another.

          ### Where are the lockers?

          At 40 corners in Leeds.
          """)),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .externalFAQ,
          """
          ### 요금은 얼마인가요?

          가방 하나에 ⚑12,000원⚐입니다.

          ### 옷이 상하면 어떻게 하나요?

          하루 안에 전액까지 배상합니다.

          ### 어느 지역에서 쓸 수 있나요?

          마포구 전체에서 씁니다.
          """)),
      // What is free in one place and is paid for in the other.
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .externalFAQ,
          """
          ### 돈을 내야 하나요?

          아니요. ⚑무료⚐로 걷어 갑니다.

          ### 옷이 상하면 어떻게 하나요?

          하루 안에 전액까지 배상합니다.

          ### 어느 지역에서 쓸 수 있나요?

          마포구 전체에서 씁니다.
          """)),
      .fails(
        .en,
        ExampleDraft.enNarrative.with(
          .externalFAQ,
          """
          **Q: Do I have to read music?**
          A: No. The bar that is playing is coloured.

          **Q: What does it cost?**
          A: ⚑£9⚐ a month for the whole choir.

          **Q: Can I use it without a connection?**
          A: Yes.
          """), mended: ["£9 a month": "£6 a month"]),
    ],
    yieldsTo: ["placeholder"])

  /// Creates the rule.
  public init() {}

  /// One finding for each price of the FAQ that contradicts the release.
  public func findings(in facts: Facts) -> [Finding] {
    let prices = facts.prices
    let release = prices.filter { $0.part.isRelease }
    let faq = prices.filter { $0.part.isFAQ }
    var seen: Set<Double> = []
    return free(against: release, in: facts)
      + faq.compactMap { price in
        guard !price.isOneOfMany, !release.contains(where: { $0.amount == price.amount }),
          let told = release.first(where: { !$0.isOneOfMany && isSameMatter($0, price) }),
          !release.contains(where: { isSameMatter($0, price) && $0.amount != told.amount }),
          !faq.contains(where: { $0.amount == told.amount }), seen.insert(price.amount).inserted
        else { return nil }
        return report(price.range, against: told.range, in: facts)
      }
  }

  /// What the FAQ says is free for all while the release tells what it costs.
  private func free(against release: [Price], in facts: Facts) -> [Finding] {
    guard let told = release.first, !facts.release.isFreeForSome else { return [] }
    return (facts.draft.externalFAQ + facts.draft.faq).compactMap { question in
      guard let answer = question.answer else { return nil }
      let text = facts.prose.text(of: answer)
      guard facts.says(Self.freeOfCharge, in: text), facts.asksWhetherItCosts(question),
        facts.prose.quantities(in: text).isEmpty, !facts.says(Self.limits, in: text),
        let place = facts.place(in: answer, { Self.freeWord(in: $0.lowercased()) })
      else { return nil }
      return report(place, against: told.range, in: facts)
    }
  }

  private static let free = [String](list: "price-inconsistent-free")

  private static let freeOfCharge = Phrases(list: "price-inconsistent-free")

  /// The first word in a lower-case answer that says that nothing is paid.
  private static func freeWord(in answer: String) -> Range<Int>? {
    let answer = Array(answer.utf8)
    for word in free {
      let word = Array(word.utf8)
      guard let last = answer.indices.last.map({ $0 - word.count + 1 }), last >= 0 else { continue }
      for start in 0...last where answer[start..<start + word.count].elementsEqual(word) {
        return start..<start + word.count
      }
    }
    return nil
  }

  /// Words by which something is free for some, or for a time.
  private static let limits = Phrases(list: "price-inconsistent-limits")

  private func isSameMatter(_ left: Price, _ right: Price) -> Bool {
    left.currency == right.currency && left.per == right.per && left.per != .untold
  }

  private func report(_ price: Range<Int>, against told: Range<Int>, in facts: Facts) -> Finding {
    let words = facts.words(price)
    let earlier = facts.words(told)
    return finding(
      at: price,
      message: Text(
        ko: "가격이 서로 다릅니다: 여기는 \(words), 보도자료는 \(earlier)입니다.",
        en: "The prices differ: \(words) here, \(earlier) in the release."),
      evidence: words,
      help: Text(
        ko: "맞는 값으로 통일하고, 요금제나 조건이 다르다면 무엇이 다른지 적으세요.",
        en: "Keep the one that holds; if plan or condition differ, say how."),
      question: Text(ko: "고객이 실제로 내는 값은 어느 쪽인가요?", en: "Which of the two do customers pay?"),
      notes: [
        Finding.Note(
          range: told,
          message: Text(ko: "보도자료는 여기서 \(earlier)이라고 합니다.", en: "The release says \(earlier) here."))
      ])
  }
}
