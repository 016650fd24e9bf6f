internal import PRFAQModel
internal import PRFAQProse

/// What is counted twice is counted alike.
///
/// Two figures of the same unit in two parts contradict each other when the three words before each are the same. The rule is off
/// unless asked for: words alone do not tell whether both figures are of the same time and place.
public struct NumberInconsistent: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "number-inconsistent", category: .consistency, severity: .warning,
    source: Text(
      ko: "Bryar와 Carr에서 이끌어 냈습니다. 보도자료와 FAQ는 한 문서이므로 수치는 하나입니다.",
      en: """
        Follows from Bryar & Carr: release and FAQ are one document, and a figure has one \
        value.
        """),
    summary: Text(ko: "같은 것을 센 수치는 어디에서나 같습니다.", en: "What is counted twice has the same number."),
    rationale: Text(
      ko: "같은 것의 수치가 둘이면 나머지 수치도 믿지 못하게 됩니다.",
      en: "Two numbers for one thing cast doubt on all the others."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .internalFAQ, "### 얼마나 기다리는가?\n\n토요일 오전에 평균 ⚑41분⚐을 기다린다.\n\n### 가장 큰 위험은 무엇인가?\n\n겨울에 문을 닫는 세탁소다.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .internalFAQ,
          "### How often is a drill used?\n\nA drill is used for ⚑19 minutes⚐ in its life.\n\n### Why might it fail?\n\nTheft."
        )),
    ], yieldsTo: ["price-inconsistent", "placeholder"], isOptIn: true, languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for each figure that contradicts an earlier one.
  public func findings(in facts: Facts) -> [Finding] {
    var known: [String: (value: Double, range: Range<Int>, part: Int)] = [:]
    return facts.prose.quantities.compactMap { quantity in
      let sentence = facts.prose.sentences[facts.prose.sentence(at: quantity.range.lowerBound)]
      let part = facts.prose.blocks[sentence.block].partIndex
      guard let value = quantity.value, sentence.role == .statement, !sentence.isQuoted,
        let label = label(of: quantity, in: sentence.text, facts)
      else { return nil }
      let range = facts.prose.source(quantity.range)
      guard let earlier = known[label] else {
        known[label] = (value, range, part)
        return nil
      }
      return earlier.value == value || earlier.part == part
        ? nil : report(range, against: earlier.range, in: facts)
    }
  }

  /// The unit and the three words before a figure.
  private func label(of quantity: Quantity, in sentence: Range<Int>, _ facts: Facts) -> String? {
    let before = facts.prose.words(sentence.lowerBound..<max(sentence.lowerBound, quantity.range.lowerBound))
      .lowercased()
    let words = before.split { !$0.isLetter }.filter { $0.count > 1 }.suffix(3)
    guard words.count == 3 else { return nil }
    return facts.prose.words(quantity.unit) + " " + words.joined(separator: " ")
  }

  private func report(_ range: Range<Int>, against earlier: Range<Int>, in facts: Facts) -> Finding {
    let words = facts.words(range)
    let before = facts.words(earlier)
    return finding(
      at: range,
      message: Text(
        ko: "같은 수치가 다릅니다: 여기는 \(words), 앞에서는 \(before)입니다.",
        en: "The figures differ: \(words) here, \(before) before."),
      evidence: words,
      help: Text(
        ko: "맞는 수치로 통일하고, 때나 범위가 다르다면 밝히세요.", en: "Keep the one that holds; if time or scope differ, say so."),
      question: Text(ko: "어느 수치가 맞나요?", en: "Which of the two holds?"),
      notes: [
        Finding.Note(range: earlier, message: Text(ko: "여기서는 \(before)입니다.", en: "Here it is \(before)."))
      ])
  }
}
