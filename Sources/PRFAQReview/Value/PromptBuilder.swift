internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse

/// Lays what a draft says beside each of the reviewers' questions.
struct PromptBuilder {
  let facts: Facts
  let ledger: [LedgerEntry]
  private var draft: Draft { facts.draft }

  /// How much is laid beside one question.
  private static let limit = 5

  func prompts() -> [ReviewPrompt] {
    let inner = TopicIndex(facts, draft.internalFAQ + draft.faq)
    let outer = TopicIndex(facts, draft.externalFAQ)
    // Several questions are about the same passages.
    var places: [ReviewPlace] = []
    func place(of range: Range<Int>) -> ReviewPlace {
      if let known = places.first(where: { $0.range == range }) { return known }
      let place = ReviewPlace(range, in: draft, atMost: 120)
      places.append(place)
      return place
    }
    return PromptQuestion.all.map { question in
      var evidence: [ReviewPrompt.Evidence] = []
      func add(_ range: Range<Int>, _ judged: ReviewPrompt.Evidence? = nil) {
        guard evidence.count < Self.limit, !evidence.contains(where: { $0.place.range == range }) else {
          return
        }
        evidence.append(judged ?? ReviewPrompt.Evidence(place: place(of: range), basis: nil))
      }
      for kind in question.evidence where evidence.count < Self.limit {
        switch kind {
        case .ledger: for judged in judged() { add(judged.place.range, judged) }
        case .topics(let topics):
          for asked in topics.compactMap({ inner[$0] ?? outer[$0] }) { add(asked.range) }
        default: for range in ranges(kind) { add(range) }
        }
      }
      return ReviewPrompt(
        id: question.id, question: question.text, source: question.source, evidence: evidence)
    }
  }

  private func ranges(_ kind: PromptQuestion.Evidence) -> [Range<Int>] {
    let release = draft.pressRelease
    switch kind {
    case .headline: return [release?.headline].compactMap { $0 }
    case .subheadline: return [release?.subheadline].compactMap { $0 }
    case .summary: return Array((release?.summary ?? []).prefix(1))
    case .problems: return facts.release.problemItems.map { $0.range }
    case .solution: return Array((release?.solution ?? []).prefix(2))
    case .gettingStarted: return Array((release?.gettingStarted ?? []).prefix(1))
    case .callToAction: return Array((release?.callToAction?.ranges ?? []).prefix(1))
    case .quotes: return (release?.quotes ?? []).map { $0.range }
    case .customerQuote: return (release?.quotes ?? []).filter { $0.role == .customer }.map { $0.range }
    case .speakers:
      return (release?.quotes ?? []).compactMap { $0.role == .customer ? $0.attribution : nil }
    case .visuals: return draft.visuals.prefix(2).map { $0.range }
    case .answer(let kind): return draft.customerQuestions.filter { $0.kind == kind }.compactMap { $0.answer }
    case .comparisons: return sentences(.alternative, in: [.solution, .customerQuestion])
    case .praise: return sentences(.hype, in: [.problem, .customerQuote, .leaderQuote, .quote])
    case .topics, .ledger: return []
    }
  }

  /// Sentences of some kinds of part with a wording of a list.
  private func sentences(_ lists: WordingSet, in kinds: [PartKind]) -> [Range<Int>] {
    let prose = facts.prose
    return prose.wordings.lazy.filter { !$0.lists.isDisjoint(with: lists) }.compactMap { wording in
      let index = prose.sentence(at: wording.range.lowerBound)
      return kinds.contains(prose.block(of: index).part) ? prose.source(prose.sentences[index].text) : nil
    }
  }

  /// The figures of the answer that tells how the author knows.
  private func judged() -> [ReviewPrompt.Evidence] {
    let answers = draft.customerQuestions.filter { $0.kind == .evidence }.compactMap { $0.answer }
    if answers.isEmpty { return [] }
    return ledger.filter { entry in answers.contains { $0.overlaps(entry.sentence.range) } }.map {
      ReviewPrompt.Evidence(place: $0.sentence, basis: $0.basis)
    }
  }
}
