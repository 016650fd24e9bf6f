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
  private let isResearched: [Bool]

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
    let told = prose.sentences.indices.filter { number in
      let sentence = prose.sentences[number]
      return sentence.role == .statement && prose.blocks[sentence.block].part != .titleBlock
        && !facts.hasPlaceholder(in: prose.sentenceSources[number])
    }
    let words = MaturityWords.find(in: prose.bytes, told.map { prose.sentences[$0].text })
    let statements = zip(told, words).map { number, words in
      let sentence = prose.sentences[number]
      let range = prose.sentenceSources[number]
      return Statement(
        range: range, text: sentence.text, block: sentence.block, part: prose.blocks[sentence.block].part,
        words: words,
        isMethod: answers.contains { $0.overlaps(range) }
          && prose.has([.quantitativeMethod, .qualitativeMethod], in: sentence.text),
        hasCount: prose.quantities(in: sentence.text).contains { $0.kind == .count },
        hasDate: !prose.dates(in: sentence.text).isEmpty)
    }
    var isResearched = [Bool](repeating: false, count: prose.blocks.count)
    for statement in statements where statement.isResearch { isResearched[statement.block] = true }
    for statement in statements
    where isResearched[statement.block] && OpinionQuestion.find(in: facts.smallText, statement.text) != nil {
      isResearched[statement.block] = false
    }
    self.statements = statements
    self.isResearched = isResearched
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
      return answers.isEmpty ? first { $0.isResearch && isResearched[$0.block] } : answers
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
      $0.words.contains(.decision) || $0.words.contains(.therefore) && isResearched[$0.block]
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
    // Statements stand in the order of the document.
    var best: (rank: Int, range: Range<Int>)?
    for statement in statements where best.map({ statement.rank < $0.rank }) ?? true && isEvidence(statement)
    {
      best = (statement.rank, statement.range)
    }
    return best.map { [$0.range] } ?? []
  }
}
