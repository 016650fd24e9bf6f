internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Looks for what a draft shows of work with customers.
///
/// Words decide, so only Korean and English drafts are read.
struct MaturityReader {
  private let facts: Facts
  private let findings: [Finding]
  private let statements: [Statement]

  /// A sentence that is neither heading nor question, with what speaks for a gate in it.
  private struct Statement {
    let range: Range<Int>
    let part: PartKind
    let words: MaturityWords
    let hasCount: Bool
    let hasQuantity: Bool
    let hasDate: Bool
    let isSourced: Bool
  }

  /// Reads the sentences of a draft.
  init(_ facts: Facts, _ result: LintResult) {
    self.facts = facts
    findings = result.findings + result.suppressed
    statements = facts.draft.parts.filter { $0.kind != .frontMatter && $0.kind != .titleBlock }.flatMap {
      part in
      let body = (part.headingRange?.upperBound ?? part.range.lowerBound)..<part.range.upperBound
      return facts.sentences(in: body).filter { !facts.hasPlaceholder(in: $0) }.compactMap {
        Self.statement($0, of: part, in: facts)
      }
    }
  }

  /// The maturity; nil where the language of the draft is neither Korean nor English.
  func maturity() -> Maturity? {
    guard facts.draft.language.isKorean || facts.draft.language == .en else { return nil }
    let kinds = MaturityGate.Kind.allCases
    return Maturity(
      gates: kinds.filter { $0.level <= .highest }.map { gate($0) },
      candidates: kinds.filter { $0.level > .highest }.map { gate($0) })
  }

  private func gate(_ kind: MaturityGate.Kind) -> MaturityGate {
    MaturityGate(kind: kind, evidence: evidence(for: kind), counterEvidence: counterEvidence(for: kind))
  }

  private func evidence(for kind: MaturityGate.Kind) -> [Range<Int>] {
    switch kind {
    case .customerNeed: return needs()
    case .researchSample: return first { !$0.words.isDisjoint(with: Self.methods) && $0.hasCount }
    case .evidenceNotOpinion:
      let answers = facts.answers(to: .evidence)
      return answers.isEmpty ? first { !$0.words.isDisjoint(with: Self.methods) } : answers
    case .measuredProblem: return first { $0.part == .problem && $0.hasQuantity && $0.isSourced }
    case .findingToDecision: return first { $0.words.contains(.decision) }
    case .problemsAnswered:
      guard let release = facts.draft.pressRelease, !release.problems.isEmpty else { return [] }
      return release.solution
    case .customersInPhases:
      let phases = [Self.methods, .trial, .after].map { words in first { !$0.words.isDisjoint(with: words) } }
      return phases.count { !$0.isEmpty } > 1 ? phases.flatMap { $0 } : []
    case .behaviourObserved: return first { $0.words.contains(.behaviour) }
    case .rootCause:
      return first { ($0.part == .problem || $0.part == .customerQuestion) && $0.words.contains(.cause) }
    case .nextValidation:
      return first { !$0.part.isRelease && $0.words.contains(.next) && ($0.hasDate || $0.hasCount) }
    case .helpAfterLaunch: return first { $0.part == .externalFAQ && $0.words.contains(.help) }
    case .tradeOffForCustomer: return first { $0.words.contains(.tradeOff) }
    case .customerOutcome: return first { $0.words.contains(.outcome) }
    case .latentNeed: return first { $0.words.contains(.latent) }
    case .valueStructure: return first { $0.words.contains(.structure) }
    case .society: return first { $0.words.contains(.society) }
    }
  }

  private static let methods: MaturityWords = [.research, .behaviour]

  /// Rules whose findings say that evidence is none.
  private func counterEvidence(for kind: MaturityGate.Kind) -> [Finding] {
    let rules: Set<String> =
      switch kind {
      case .customerNeed: ["customer-generic", "problem-company-voice"]
      case .evidenceNotOpinion: ["q4-opinion-evidence", "evidence-hunch"]
      case .problemsAnswered: ["solution-problem-coverage"]
      default: []
      }
    return findings.filter { rules.contains($0.rule) }
  }

  /// The answers to the first two of the five questions, else the problem, else research.
  private func needs() -> [Range<Int>] {
    let answers = [CustomerQuestion.Kind.customer, .problem].map { facts.answers(to: $0) }
    if answers.allSatisfy({ !$0.isEmpty }) { return answers.flatMap { $0 } }
    let problems = (facts.draft.pressRelease?.problems ?? []).filter { !facts.hasPlaceholder(in: $0) }
    return problems.isEmpty ? first { $0.words.contains(.research) } : problems
  }

  private func first(_ isEvidence: (Statement) -> Bool) -> [Range<Int>] {
    statements.first(where: isEvidence).map { [$0.range] } ?? []
  }

  private static func statement(_ range: Range<Int>, of part: Part, in facts: Facts) -> Statement? {
    let text = PlainText(Array(facts.bytes[range]))
    guard !QuestionForm.isQuestion(text.bytes, text.range, language: part.language) else { return nil }
    let quantities = Quantities.find(in: text.bytes, text.range, language: part.language)
    return Statement(
      range: range, part: part.kind, words: MaturityWords.find(in: text.bytes, text.range),
      hasCount: quantities.contains { $0.kind == .count }, hasQuantity: !quantities.isEmpty,
      hasDate: !Dates.find(in: text.bytes, text.range, language: part.language).isEmpty,
      isSourced: sources.occur(in: text.bytes, text.range))
  }

  private static let sources = Phrases([
    "출처", "에 따르면", "조사", "통계", "(", "（", "according to", "Source", "source", "survey", "](",
  ])
}
