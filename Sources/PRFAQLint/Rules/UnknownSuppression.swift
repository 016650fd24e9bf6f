internal import PRFAQModel

/// A comment for prfaq says something that prfaq understands.
public struct UnknownSuppression: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "unknown-suppression", category: .suppressions, severity: .warning,
    source: Text(
      ko: "ruff와 rumdl을 따른 이 도구의 규칙: 없는 규칙을 끄는 주석을 알립니다.",
      en: """
        Ours, after what ruff and rumdl do: a suppression of a rule that does not exist is \
        reported.
        """),
    summary: Text(
      ko: "검사를 끄는 주석은 있는 명령과 있는 규칙만 씁니다.",
      en: "A comment for prfaq uses words and rules that exist."),
    rationale: Text(
      ko: "이름을 잘못 쓴 주석은 아무것도 끄지 않습니다. 쓴 사람은 껐다고 믿습니다.",
      en: "A comment with a mistyped name suppresses nothing, while its author believes that it does."),
    examples: [
      .passes(
        .ko,
        "<!-- prfaq-disable-file missing-five-questions: 다른 문서에 있다 -->\n\n" + ExampleDraft.ko.text),
      .passes(
        .en, "<!-- prfaq-disable-file -->\n\n" + ExampleDraft.en.text),
      .passes(
        .en, note: Text(ko: "다른 도구의 주석은 보지 않습니다.", en: "Comments for other tools are none of ours."),
        "<!-- markdownlint-disable MD013 -->\n\n" + ExampleDraft.en.text),
      .fails(
        .ko,
        "<!-- prfaq-disable-file ⚑missing-five-question⚐: 다른 문서에 있다 -->\n\n" + ExampleDraft.ko.text,
        mended: ["missing-five-question:": "missing-five-questions:"]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .callToAction,
          """
          <!-- ⚑prfaq-disabel-next-line⚐ placeholder: the board decides on 9 March -->
          Lockers are open in Leeds today from {{price}} an hour. Sign up at https://shedshare.example.
          """), mended: ["prfaq-disabel-next-line": "prfaq-disable-next-line"]),
    ], fix: .unsafe)

  /// Creates the rule.
  public init() {}

  /// One finding for each word or rule that does not exist.
  public func findings(in facts: Facts) -> [Finding] {
    SuppressionComment.all(in: facts.draft).flatMap { comment -> [Finding] in
      guard comment.verb != nil else {
        return [
          report(
            comment.word, among: SuppressionComment.Verb.allCases.map { $0.rawValue },
            Text(
              ko: "‘\(comment.word.text)’(이)라는 주석은 없습니다.",
              en: "No comment for prfaq begins with “\(comment.word.text)”."))
        ]
      }
      return comment.rules.filter { $0.rule == nil }.map { name in
        report(
          name, among: RuleRegistry.all.map { $0.metadata.id },
          Text(ko: "‘\(name.text)’(이)라는 규칙은 없습니다.", en: "No rule is called “\(name.text)”."))
      }
    }
  }

  private func report(_ name: SuppressionComment.Name, among known: [String], _ message: Text) -> Finding {
    let nearest = NearestName.find(name.text, among: known)
    let isRule = known.count > SuppressionComment.Verb.allCases.count
    let all =
      isRule
      ? Text(
        ko: "이름은 prfaq rules로 볼 수 있고, 까닭은 쌍점(:) 뒤에 씁니다.",
        en: "The names are listed by prfaq rules; a reason stands after a colon.")
      : Text(
        ko: "쓸 수 있는 말: \(known.joined(separator: ", ")).", en: "There are \(known.joined(separator: ", ")).")
    return finding(
      at: name.range, message: message, evidence: name.text,
      help: nearest.map { Text(ko: "‘\($0)’(으)로 고치세요.", en: "Write “\($0)”.") } ?? all,
      question: Text(ko: "어떤 검사를 끄려고 했나요?", en: "What was it meant to suppress?"),
      fixes: nearest.map { nearest in
        [
          Fix(
            title: Text(ko: "‘\(nearest)’(으)로 고치기", en: "Write “\(nearest)”"), safety: .unsafe,
            edits: [Fix.Edit(range: name.range, replacement: nearest)])
        ]
      } ?? [])
  }
}
