internal import PRFAQModel
internal import PRFAQProse

/// A figure that headline or subheadline promise is told again in the draft.
///
/// Judged of shares, times and factors; hours of the day, offers and limits that are prices are none. Any other line
/// that holds the same figure will do, a table's as well.
public struct HeadlineFigureUntold: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "headline-figure-untold", category: .consistency, severity: .info,
    source: Text(
      ko: "JAY, 보도자료의 흔한 실수: 제목이 본문에 없는 것을 말한다. punt-labs/prfaq: 그 숫자가 어디서 나왔는지 아는가.",
      en: """
        jayuro.kr on common faults of Korean releases: a headline tells what the text does not. punt-labs/prfaq: do you \
        know where the numbers came from?
        """),
    summary: Text(
      ko: "제목과 부제의 수치는 본문에서 뒷받침합니다.", en: "The text backs the figure of the headline."),
    rationale: Text(
      ko: "제목의 수치는 가장 큰 약속입니다. 본문 어디에도 없으면 누가 어떻게 잰 것인지 물을 곳이 없습니다.",
      en: """
        The figure of the headline is the largest promise. If no other line holds it, there is no place to ask who \
        measured it, and how.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "같은 수치가 다른 줄에 한 번 더 있으면 됩니다.", en: "One more line with the figure is enough."),
        ExampleDraft.en.replacing(.subheadline, "Renters hang a shelf within 25 minutes and own no drill")
          .with(
            .solution,
            "A renter taps the app at a locker and takes the drill out. From tap to shelf it took 25 minutes in the trial."
          )),
      .fails(
        .ko, ExampleDraft.ko.with(.subheadline, "혼자 사는 직장인이 빨래에 쓰는 시간을 ⚑93%⚐ 아낀다")),
      .fails(
        .en,
        ExampleDraft.en.with(.subheadline, "Renters hang a shelf within ⚑25 minutes⚐ and own no drill"),
        mended: ["within 25 minutes": "the same evening"]),
    ],
    yieldsTo: RuleMetadata.unwritten + ["number-without-source"])

  /// Creates the rule.
  public init() {}

  /// One finding for each of the two lines that promises what no other line tells.
  public func findings(in facts: Facts) -> [Finding] {
    let lines = [facts.release.headline, facts.release.subheadline].compactMap { $0 }
    let heads = lines.map { facts.prose.text(of: $0.range) }.filter { !$0.isEmpty }
    guard !heads.isEmpty, lines.allSatisfy({ facts.isWritten($0) }) else { return [] }
    return heads.compactMap { head in
      let promised = facts.prose.quantities(in: head).first { quantity in
        isPromise(quantity, in: facts) && !isTold(quantity, outside: heads, in: facts)
      }
      return promised.map { report(facts.prose.source($0.range), in: facts) }
    }
  }

  private static let relations = Phrases(list: "headline-figure-untold-relations")
  private static let offers = Phrases(list: "offer")

  /// Whether a figure says by how much, or how fast, something gets better.
  private func isPromise(_ quantity: Quantity, in facts: Facts) -> Bool {
    guard let value = quantity.value, value > 1, !facts.isContinued(quantity) else { return false }
    switch quantity.kind {
    case .percent where value == 100: return false
    case .duration where value == 24 || value == 365: return false
    case .percent, .multiple, .duration: break
    case .money, .count: return false
    }
    let sentence = facts.prose.sentences[facts.prose.sentence(at: quantity.range.lowerBound)].text
    // `30 minutes before closing` is a time of the day.
    let behind = quantity.range.upperBound..<min(sentence.upperBound, quantity.range.upperBound + 8)
    return !facts.says(Self.offers, in: sentence)
      && !(quantity.kind == .duration && facts.says(Self.relations, in: behind))
  }

  /// Whether a line that is neither headline nor subheadline holds the figure.
  private func isTold(_ quantity: Quantity, outside heads: [Range<Int>], in facts: Facts) -> Bool {
    let isElsewhere = facts.prose.quantities.contains { other in
      other.value == quantity.value && other.kind == quantity.kind
        && !heads.contains { $0.contains(other.range.lowerBound) }
    }
    if isElsewhere { return true }
    guard facts.bytes.contains([0x7C]) else { return false }
    // In tables the unit stands at the head of the column, and the first column numbers the rows.
    let digits = facts.prose.bytes[quantity.range].prefix { $0 &- 0x30 < 10 || $0 == 0x2E }
    return facts.draft.source.lines(in: 0..<facts.bytes.count).contains { line in
      facts.bytes[line].contains(0x7C)
        && facts.bytes[line].split(separator: 0x7C).dropFirst(2).contains { cell in
          cell.drop { $0 == 0x20 }.prefix { $0 &- 0x30 < 10 || $0 == 0x2E }.elementsEqual(digits)
        }
    }
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    let words = facts.words(range)
    return finding(
      at: range,
      message: Text(
        ko: "‘\(words)’\(words.particle("은", "는")) 여기에만 있고 본문에는 없습니다.",
        en: "“\(words)” stands here and nowhere else in the draft."),
      evidence: words,
      help: Text(
        ko: "요약이나 해결책에서 같은 수치를 들어 무엇을 언제 어떻게 쟀는지 한 문장으로 밝히세요. 잰 적이 없다면 목표라고 쓰거나 지우세요.",
        en: """
          Take the figure up in the summary or the solution and say in a sentence what was measured, when and how. If \
          it was not, call it a goal or strike it out.
          """),
      question: Text(ko: "이 수치는 누가 언제 쟀나요?", en: "Who measured this, and when?"))
  }
}
