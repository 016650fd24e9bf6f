internal import PRFAQMarkdown
internal import PRFAQModel

/// A comment that asks for silence silences something.
///
/// It is judged by what the other rules find, so its findings are made where theirs are sorted, in
/// `SuppressionStage`.
public struct UnusedSuppression: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "unused-suppression", category: .suppressions, severity: .warning,
    source: Text(
      ko: "ruff와 SwiftLint를 따른 이 도구의 규칙: 아무것도 끄지 않는 주석을 알립니다.",
      en: """
        Ours, after what ruff and SwiftLint do: a suppression that suppresses nothing is \
        itself reported.
        """),
    summary: Text(
      ko: "검사를 끄는 주석은 실제로 무엇인가를 숨깁니다.",
      en: "A comment that suppresses a rule suppresses at least one finding."),
    rationale: Text(
      ko: "할 일을 마친 뒤에 남은 주석은 다음에 같은 자리에 생길 흠까지 숨깁니다. 읽는 사람은 아직 무엇인가 잘못되어 있다고 믿게 됩니다.",
      en: """
        A comment that has outlived its reason hides the next fault in the same place, and tells readers of one that \
        is no longer there.
        """),
    examples: UnusedSuppressionExamples.all, fix: .safe)

  /// Creates the rule.
  public init() {}

  /// Nothing: what other rules have found is not among the facts.
  public func findings(in facts: Facts) -> [Finding] { [] }

  /// The finding about a comment, or about one of the rules that it names.
  func finding(_ comment: SuppressionComment, rule index: Int? = nil, in draft: Draft) -> Finding {
    let name = index.map { comment.rules[$0] }
    // The comment is replaced as a whole, so that whoever compares the texts sees that nothing else changed.
    let edit =
      index.map {
        Fix.Edit(range: comment.range, replacement: comment.text(withoutRule: $0, in: draft.source))
      } ?? Fix.Edit(range: draft.source.removal(of: comment.range), replacement: "")
    let isEnd = comment.verb == .end
    return finding(
      at: name?.range ?? comment.range,
      message: message(name?.text, isEnd: isEnd),
      evidence: name?.text ?? comment.word.text,
      help: Text(
        ko: "주석을 지우세요. 같은 흠이 다시 생기면 그때 알려 드립니다.",
        en: "Take it out; should the fault come back, you will be told."),
      question: Text(
        ko: "이 주석이 숨기던 흠은 언제 고쳤나요?", en: "When was the fault mended that this comment was about?"),
      fixes: [
        Fix(
          title: name.map { Text(ko: "‘\($0.text)’ 지우기", en: "Take out “\($0.text)”") }
            ?? Text(ko: "주석 지우기", en: "Take out the comment"),
          safety: .safe, edits: [edit])
      ])
  }

  private func message(_ id: String?, isEnd: Bool) -> Text {
    if isEnd {
      return Text(ko: "끈 적이 없는 검사를 다시 켭니다.", en: "The comment ends a suppression that never began.")
    }
    guard let id else {
      return Text(ko: "이 주석은 아무것도 숨기지 않습니다.", en: "The comment suppresses nothing.")
    }
    return Text(
      ko: "이 주석이 끄는 ‘\(id)’은(는) 여기에 없습니다.", en: "The comment suppresses “\(id)”, which is not found here.")
  }
}
