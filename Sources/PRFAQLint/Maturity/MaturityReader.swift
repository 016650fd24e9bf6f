internal import PRFAQModel
internal import PRFAQProse

/// Looks for what a draft shows of work with customers.
///
/// Words decide, so only Korean and English drafts are read.
struct MaturityReader {
  private let facts: Facts
  private let findings: [Finding]
  private let statements: [Statement]
  /// The paragraphs that tell of research, and not of what people said that they would do.
  private let researched: Set<Int>

  /// A sentence that is neither heading nor question, with what speaks for a gate in it.
  private struct Statement {
    let range: Range<Int>
    /// Its bytes in the prose.
    let text: Range<Int>
    /// The block that it stands in.
    let block: Int
    let part: PartKind
    let words: MaturityWords
    /// Whether it names a method of research, in an answer to the question how one knows.
    let isMethod: Bool
    let hasCount: Bool
    let hasDate: Bool

    /// Whether it tells of research with customers.
    var isResearch: Bool { isMethod || !words.isDisjoint(with: [.research, .behaviour]) }

    /// Where evidence is at home comes first: how one knows, the other four questions, what is asked, the release.
    var rank: Int { isMethod ? 0 : part == .customerQuestion ? 1 : part.isRelease ? 3 : 2 }
  }

  /// Reads the sentences of a draft.
  init(_ facts: Facts, _ result: LintResult) {
    self.facts = facts
    findings = result.findings + result.suppressed
    let prose = facts.prose
    let answers = facts.answers(to: .evidence)
    statements = prose.sentences.filter { $0.role == .statement }.compactMap { sentence in
      let part = prose.blocks[sentence.block].part
      let range = prose.source(sentence.text)
      guard part != .titleBlock, !facts.hasPlaceholder(in: range) else { return nil }
      return Statement(
        range: range, text: sentence.text, block: sentence.block, part: part,
        words: MaturityWords.find(in: prose.bytes, sentence.text),
        isMethod: prose.has([.quantitativeMethod, .qualitativeMethod], in: sentence.text)
          && answers.contains { $0.overlaps(range) },
        hasCount: prose.quantities(in: sentence.text).contains { $0.kind == .count },
        hasDate: !prose.dates(in: sentence.text).isEmpty)
    }
    let researched = Set(statements.filter { $0.isResearch }.map { $0.block })
    let opinions = statements.filter {
      researched.contains($0.block) && OpinionQuestion.find(in: facts.smallText, $0.text) != nil
    }
    self.researched = researched.subtracting(opinions.map { $0.block })
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
    case .researchSample: return first { $0.isResearch && $0.hasCount }
    case .evidenceNotOpinion:
      let answers = facts.answers(to: .evidence)
      return answers.isEmpty ? first { $0.isResearch && researched.contains($0.block) } : answers
    case .measuredProblem:
      return facts.figures.first { $0.part == .problem && $0.source != nil }.map { [$0.sentence] } ?? []
    case .findingToDecision: return decision()
    case .problemsAnswered:
      guard let release = facts.draft.pressRelease, !release.problems.isEmpty else { return [] }
      return release.solution
    case .customersInPhases:
      let phases = [
        first { $0.isResearch }, first { $0.words.contains(.trial) }, first { $0.words.contains(.after) },
      ]
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

  /// What was decided, in words that say so, or in a sentence that follows from research in its paragraph.
  private func decision() -> [Range<Int>] {
    first {
      $0.words.contains(.decision) || $0.words.contains(.therefore) && researched.contains($0.block)
    }
  }

  /// Rules whose findings say that evidence is none.
  private func counterEvidence(for kind: MaturityGate.Kind) -> [Finding] {
    let rules: Set<String> =
      switch kind {
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
    // What hurts the company is no need of customers.
    let complaints = findings.filter { $0.rule == ProblemCompanyVoice.metadata.id }.map { $0.range }
    let problems = (facts.draft.pressRelease?.problems ?? []).filter { problem in
      !facts.hasPlaceholder(in: problem) && !complaints.contains { $0.overlaps(problem) }
    }
    return problems.isEmpty ? first { $0.words.contains(.research) } : problems
  }

  /// The sentence that is evidence, from where evidence is at home.
  private func first(_ isEvidence: (Statement) -> Bool) -> [Range<Int>] {
    statements.filter(isEvidence).min { ($0.rank, $0.range.lowerBound) < ($1.rank, $1.range.lowerBound) }
      .map { [$0.range] } ?? []
  }
}
