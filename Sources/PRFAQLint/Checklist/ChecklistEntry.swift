internal import PRFAQModel

/// What the table of the checklist says of one item.
struct ChecklistEntry: Sendable {
  /// A name for programs.
  let id: String
  /// What it is listed under.
  let group: ChecklistItem.Group
  /// What it is called.
  let name: Text
  /// The rules that report that it is not there; an item without any is judged by its claims.
  var rules: [String] = []
  /// The beginnings of the ids of the rules about its content.
  var prefixes: [String] = []
  /// Beginnings that several items share: their findings count where they stand.
  var sharedPrefixes: [String] = []
  /// The groups of rules that are about it, as far as no other item claims them.
  var categories: Set<RuleMetadata.Category> = []
  /// The kinds of part that hold it.
  var kinds: Set<PartKind> = []
  /// Where a draft shows it.
  var evidence: @Sendable (Facts) -> [Range<Int>] = { _ in [] }
  /// Where something stands that may be it.
  var traces: @Sendable (Facts) -> [Range<Int>] = { _ in [] }

  /// Whether a rule is about its content, by the rule's name.
  func names(_ rule: String) -> Bool {
    (prefixes.contains { rule.hasPrefix($0) } || sharedPrefixes.contains { rule.hasPrefix($0) })
      && !rules.contains(rule)
  }
}

extension ChecklistEntry {
  /// The item with a rule that reports its absence; the rules whose names begin with `prefix` are about its content.
  fileprivate static func release(
    _ id: String, _ name: Text, prefixes: [String], kinds: Set<PartKind>,
    evidence: @escaping @Sendable (Facts) -> [Range<Int>],
    traces: @escaping @Sendable (Facts) -> [Range<Int>] = { _ in [] }
  ) -> ChecklistEntry {
    ChecklistEntry(
      id: id, group: .release, name: name, rules: ["\(prefixes[0])missing", "missing-press-release"],
      prefixes: prefixes, kinds: kinds, evidence: evidence, traces: traces)
  }

  fileprivate static func question(
    _ kind: CustomerQuestion.Kind, _ name: Text, prefixes: [String]
  ) -> ChecklistEntry {
    ChecklistEntry(
      id: "question-\(kind.rawValue)", group: .customerQuestions, name: name,
      rules: ["five-question-missing", "missing-five-questions"], prefixes: prefixes,
      evidence: { facts in
        facts.draft.customerQuestions.filter { $0.kind == kind }.compactMap {
          $0.answer == nil ? nil : $0.range
        }
      })
  }

  fileprivate static func quote(
    _ role: Quote.Role, _ id: String, _ name: Text, _ kind: PartKind, _ more: [String] = []
  )
    -> ChecklistEntry
  {
    release(
      id, name, prefixes: ["\(id)-"] + more, kinds: [kind],
      evidence: { $0.quotes.filter { $0.role == role }.map { $0.range } },
      traces: { $0.quotes.filter { $0.role == .unknown }.map { $0.range } })
  }
}

extension ChecklistEntry {
  /// The checklist: the eight items of the release, the five questions, the two FAQs and the visual of flex.team,
  /// ‘아마존이 일하는 법’ (2024), and what holds for the document as a whole.
  static let all: [ChecklistEntry] = [
    release(
      "headline", Text(ko: "제목", en: "Headline"), prefixes: ["headline-"], kinds: [.headline],
      evidence: { [$0.draft.pressRelease?.headline].compactMap { $0 } },
      traces: { $0.titleMayBeHeadline ? $0.draft.parts(.titleBlock).map { $0.range } : [] }),
    release(
      "subheadline", Text(ko: "부제", en: "Subheadline"), prefixes: ["subheadline-"], kinds: [.subheadline],
      evidence: { [$0.draft.pressRelease?.subheadline].compactMap { $0 } }),
    release(
      "summary", Text(ko: "요약", en: "Summary"),
      prefixes: ["summary-", "dateline-", "launch-date-", "pr-future-", "pr-relative-"], kinds: [.summary],
      evidence: { $0.draft.pressRelease?.summary ?? [] }),
    release(
      "problem", Text(ko: "문제점", en: "Problem"), prefixes: ["problem-"], kinds: [.problem],
      evidence: { $0.draft.pressRelease?.problems ?? [] }),
    release(
      "solution", Text(ko: "해결책", en: "Solution"), prefixes: ["solution-"], kinds: [.solution],
      evidence: { $0.draft.pressRelease?.solution ?? [] }),
    quote(.customer, "customer-quote", Text(ko: "고객의 말", en: "Customer quote"), .customerQuote),
    quote(.leader, "leader-quote", Text(ko: "리더의 말", en: "Leader quote"), .leaderQuote, ["quotes-"]),
    release(
      "call-to-action", Text(ko: "행동 안내", en: "Call to action"), prefixes: ["cta-", "getting-started-"],
      kinds: [.callToAction, .gettingStarted], evidence: { $0.callRanges }),
    question(
      .customer, Text(ko: "고객은 누구인가", en: "Who is the customer?"), prefixes: ["customer-generic", "q1-"]),
    question(
      .problem, Text(ko: "문제나 기회는 무엇인가", en: "What is the problem or opportunity?"), prefixes: ["q2-"]),
    question(
      .benefit, Text(ko: "가장 중요한 혜택은 무엇인가", en: "What is the most important benefit?"), prefixes: ["q3-"]),
    question(.evidence, Text(ko: "어떻게 아는가", en: "How do you know?"), prefixes: ["q4-"]),
    question(
      .experience, Text(ko: "어떤 경험인가", en: "What does the experience look like?"), prefixes: ["q5-"]),
    ChecklistEntry(
      id: "external-faq", group: .faq, name: Text(ko: "외부 FAQ", en: "External FAQ"),
      rules: ["external-faq-missing", "missing-faq"], prefixes: ["external-faq-"], sharedPrefixes: ["faq-"],
      kinds: [.externalFAQ, .faq], evidence: { $0.draft.externalFAQ.map { $0.range } },
      traces: { $0.draft.faq.map { $0.range } }),
    ChecklistEntry(
      id: "internal-faq", group: .faq, name: Text(ko: "내부 FAQ", en: "Internal FAQ"),
      rules: ["internal-faq-missing", "missing-faq"], prefixes: ["internal-faq-"], sharedPrefixes: ["faq-"],
      kinds: [.internalFAQ], evidence: { $0.draft.internalFAQ.map { $0.range } },
      traces: { $0.draft.faq.map { $0.range } }),
    ChecklistEntry(
      id: "visual", group: .visual, name: Text(ko: "시각 자료", en: "Visual"), rules: ["visual-missing"],
      prefixes: ["visual-", "image-"], evidence: { $0.draft.visuals.map { $0.range } }),
    ChecklistEntry(
      id: "evidence", group: .document, name: Text(ko: "수치와 근거", en: "Figures and evidence"),
      categories: [.evidence]),
    ChecklistEntry(
      id: "consistency", group: .document, name: Text(ko: "앞뒤가 맞는가", en: "Consistency"),
      categories: [.consistency]),
    ChecklistEntry(
      id: "style", group: .document, name: Text(ko: "문장과 낱말", en: "Style"), categories: [.style]),
    ChecklistEntry(
      id: "length", group: .document, name: Text(ko: "분량", en: "Length"), categories: [.length]),
    ChecklistEntry(
      id: "finish", group: .document, name: Text(ko: "마무리", en: "Finish"),
      categories: [.structure, .placeholders]),
    ChecklistEntry(
      id: "other", group: .document, name: Text(ko: "그 밖", en: "Everything else"),
      categories: Set(RuleMetadata.Category.allCases).subtracting([
        .evidence, .consistency, .style, .length, .structure, .placeholders, .suppressions,
      ])),
  ]
}
