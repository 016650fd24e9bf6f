internal import PRFAQModel
internal import PRFAQProse

/// The headline states something, without question or exclamation marks.
public struct HeadlinePunctuation: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "headline-punctuation", category: .headline, severity: .info,
    source: Text(
      ko: "뉴스와이어의 문체 지침: 제목에는 물음표와 느낌표를 쓰지 않는다.",
      en: """
        Newswire Korea's news style guide: no question or exclamation marks in headlines.
        """),
    summary: Text(ko: "제목에는 물음표와 느낌표가 없습니다.", en: "The headline has no question or exclamation mark."),
    rationale: Text(
      ko: "제목은 묻거나 외치지 않고 알립니다. 느낌표가 필요하다면 내용이 모자란 것입니다.",
      en: "A headline tells; it neither asks nor shouts. What needs an exclamation mark lacks news."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en, note: Text(ko: "제품 이름에 든 부호는 이름의 일부입니다.", en: "A mark in the product's name belongs to it."),
        "---\nproduct: Yap!\n---\n\n"
          + ExampleDraft.en.with(.headline, "Yap! lends renters a drill from a locker")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.headline, "달빛세탁, 늦게 퇴근하는 1인 가구의 빨래를 밤 11시에 걷어 간다⚑!⚐")),
      .fails(.en, ExampleDraft.en.with(.headline, "ShedShare lends renters a drill from a locker⚑!⚐")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["headline-missing", "headline-not-one-sentence"], isOptIn: true,
    fix: .safe)

  /// Creates the rule.
  public init() {}

  /// One finding for each mark; an exclamation mark at the end can be dropped.
  public func findings(in facts: Facts) -> [Finding] {
    guard let headline = facts.release.headline, facts.isWritten(headline) else { return [] }
    let bytes = headline.written
    let name = facts.product?.name.last
    guard name != "!", name != "?" else { return [] }
    let quoted = headline.quotations
    return bytes.indices.compactMap { index -> Finding? in
      let isMark = bytes[index] == 0x21 || bytes[index] == 0x3F
      guard isMark, !quoted.contains(where: { $0.contains(index) }) else { return nil }
      let range = headline.source(index..<index + 1)
      let isLast = index == bytes.count - 1 && bytes[index] == 0x21
      return finding(
        at: range,
        message: Text(ko: "제목에 물음표나 느낌표가 있습니다.", en: "The headline has a question or exclamation mark."),
        evidence: facts.words(range),
        help: Text(ko: "부호를 빼고 알리는 문장으로 쓰세요.", en: "Take it out and write a statement."),
        question: Text(
          ko: "부호 없이도 눈길을 끄는 사실은 무엇인가요?", en: "Which fact would catch the eye without it?"),
        fixes: isLast
          ? [
            Fix(
              title: Text(ko: "느낌표 지우기", en: "Take the exclamation mark out"), safety: .safe,
              edits: [Fix.Edit(range: range, replacement: "")])
          ] : [])
    }
  }
}
