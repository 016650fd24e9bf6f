internal import PRFAQModel
internal import PRFAQProse

/// Both ends of a range carry the large unit: 200만~300만 원, not 200~300만 원.
public struct RangeUnitAmbiguous: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "range-unit-ambiguous", category: .style, severity: .info,
    source: Text(
      ko: "뉴스와이어, ‘자주 틀리는 표기법 16’: 200만~300만 원.",
      en: "Newswire, ‘Sixteen spellings that go wrong often’: 200만~300만 원."),
    summary: Text(
      ko: "범위를 쓸 때는 ‘만’, ‘억’ 같은 단위를 양쪽에 씁니다.",
      en: "Both ends of a range carry the large Korean unit."),
    rationale: Text(
      ko: "‘200~300만 원’은 200원에서 300만 원까지로도 읽힙니다.",
      en: "200~300만 원 can be read as from 200 won to three million."),
    examples: [
      .passes(.ko, ExampleDraft.ko.with(.solution, "먼저 가방을 준다. 한 벌에 200만~300만 원 하는 코트도 맡길 수 있다.")),
      .passes(
        .ko,
        note: Text(
          ko: "‘1~2장’, ‘3~4개’처럼 작은 단위는 한 번만 써도 됩니다.", en: "Small units such as sheets and pieces stand once."),
        ExampleDraft.ko.with(.solution, "먼저 가방을 준다. 가방 하나에 셔츠 3~4장이 들어간다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.solution, "먼저 가방을 준다. 한 벌에 ⚑200~300만⚐ 원 하는 코트도 맡길 수 있다.")),
      .fails(
        .en,
        ExampleDraft.en.with(.solution, "The customer scans the door. In Seoul a drill costs ⚑10~15만⚐ 원.")),
    ], isOptIn: true, fix: .unsafe)

  /// Creates the rule.
  public init() {}

  /// One finding for each range whose first number has lost its unit.
  public func findings(in facts: Facts) -> [Finding] {
    facts.prose.quantities.compactMap { quantity in
      RangeUnit(facts.prose.bytes, quantity.range).map { report($0, in: facts) }
    }
  }

  private func report(_ found: RangeUnit, in facts: Facts) -> Finding {
    let range = facts.prose.source(found.range)
    let words = facts.words(range)
    let place = facts.prose.source(found.place)
    return finding(
      at: range,
      message: Text(
        ko: "‘\(words)’: 앞의 수에도 ‘\(found.unit)’을 써야 합니다.",
        en: "“\(words)”: the first number lacks “\(found.unit)”."),
      evidence: words,
      help: Text(
        ko: "양쪽 수에 모두 ‘\(found.unit)’을 쓰세요.", en: "Write “\(found.unit)” behind both numbers."),
      question: Text(
        ko: "앞의 수도 ‘\(found.unit)’ 단위가 맞나요?", en: "Is the first number counted in “\(found.unit)”, too?"),
      fixes: [
        Fix(
          title: Text(ko: "앞의 수에 ‘\(found.unit)’을 붙입니다", en: "Adds “\(found.unit)” to the first number"),
          safety: .unsafe,
          edits: [
            Fix.Edit(
              range: place.lowerBound..<place.lowerBound,
              replacement: facts.asWritten(found.unit, at: place.lowerBound))
          ])
      ])
  }
}

/// A range of which only the second number has a large unit.
private struct RangeUnit {
  /// From the first number to the unit.
  let range: Range<Int>
  /// The mark between the numbers.
  let place: Range<Int>
  let unit: String

  init?(_ bytes: [UInt8], _ quantity: Range<Int>) {
    var at = quantity.lowerBound
    func digits() {
      while at < quantity.upperBound, bytes[at] &- 0x30 < 10 || bytes[at] == 0x2C || bytes[at] == 0x2E {
        at += 1
      }
    }
    digits()
    let first = at
    guard first > quantity.lowerBound, first < quantity.upperBound else { return nil }
    // ~ and ∼, 〜, ～ or an en dash.
    let mark = String(decoding: bytes[first..<min(first + 3, quantity.upperBound)], as: UTF8.self)
    guard let sign = mark.first, "~∼〜～–".contains(sign) else { return nil }
    at = first + String(sign).utf8.count
    let second = at
    digits()
    guard at > second, at + 3 <= bytes.count else { return nil }
    let unit = String(decoding: bytes[at..<at + 3], as: UTF8.self)
    guard ["만", "억", "천", "조", "백"].contains(unit) else { return nil }
    range = quantity.lowerBound..<at + 3
    place = first..<second
    self.unit = unit
  }
}
