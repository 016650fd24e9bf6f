internal import PRFAQModel

/// A comment that asks for silence says why.
public struct SuppressionNoReason: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "suppression-no-reason", category: .suppressions, severity: .info,
    source: Text(
      ko: "ESLint와 SwiftLint의 기능을 따른 이 도구의 규칙: 끌 때마다 까닭을 적게 할 수 있습니다.",
      en: """
        Ours, after what ESLint and SwiftLint offer: teams may require a reason beside each \
        suppression.
        """),
    summary: Text(ko: "검사를 끄는 주석은 그 까닭을 말합니다.", en: "A comment that suppresses a rule says why."),
    rationale: Text(
      ko: "까닭이 없으면 다음 사람은 그 주석을 지워도 되는지 알 수 없습니다.",
      en: "Without a reason, nobody who comes later can tell whether the comment may go."),
    examples: [
      .passes(
        .ko,
        "<!-- prfaq-disable-file missing-five-questions: 다른 문서에 있다 -->\n\n" + ExampleDraft.ko.text),
      .passes(
        .en, note: Text(ko: "까닭은 줄표 두 개 뒤에 써도 됩니다.", en: "The reason may stand after two dashes."),
        """
        <!-- prfaq-disable missing-five-questions -- they are answered in the product brief -->

        \(ExampleDraft.en.text)
        <!-- prfaq-enable missing-five-questions -->
        """),
      .fails(
        .ko, "⚑<!-- prfaq-disable-file missing-five-questions -->⚐\n\n" + ExampleDraft.ko.text,
        mended: ["missing-five-questions -->": "missing-five-questions: 다른 문서에 있다 -->"]),
      .fails(
        .en, "⚑<!-- prfaq-disable-file -->⚐\n\n" + ExampleDraft.en.text,
        mended: ["<!-- prfaq-disable-file -->": "<!-- prfaq-disable-file: an early sketch -->"]),
    ], isOptIn: true)

  /// Creates the rule.
  public init() {}

  /// One finding for each comment without a reason; the end of a suppression needs none.
  public func findings(in facts: Facts) -> [Finding] {
    SuppressionComment.all(in: facts.draft).compactMap { comment in
      guard let verb = comment.verb, verb != .end, verb != .order, comment.reason == nil else { return nil }
      return finding(
        at: comment.range,
        message: Text(ko: "검사를 끄는 까닭이 없습니다.", en: "The comment does not say why."),
        evidence: comment.word.text,
        help: Text(
          ko: "규칙 이름 뒤에 쌍점을 찍고 까닭을 쓰세요: <!-- \(verb.rawValue) 규칙: 까닭 -->",
          en: "Write the reason after a colon: <!-- \(verb.rawValue) rule-id: reason -->"),
        question: Text(ko: "왜 이 검사를 껐나요?", en: "Why is this not to be reported?"))
    }
  }
}
