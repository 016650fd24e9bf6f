public import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Puts a review together from what is known of a draft.
public struct ReviewBuilder {
  let facts: Facts
  let result: LintResult
  let language: MessageLanguage

  /// Creates a builder.
  ///
  /// - Parameters:
  ///   - facts: What is known of the draft.
  ///   - result: What there is to say about it.
  ///   - language: The language that the review is to speak.
  public init(facts: Facts, result: LintResult, language: MessageLanguage) {
    self.facts = facts
    self.result = result
    self.language = language
  }

  var draft: Draft { facts.draft }

  /// The review under a name, with what changed since an earlier draft.
  public func review(name: String, changes: Comparison? = nil) -> Review {
    let ledger = LedgerBuilder(facts: facts).entries()
    return Review(
      name: name, draft: draft, language: language, findings: result.findings, cover: cover(),
      groups: groups(),
      length: facts.length, pages: facts.pages,
      checklist: Checklist(of: facts, result), ledger: ledger,
      matrix: MatrixBuilder(facts: facts).matrix(), carried: CarriedBuilder(facts: facts).carried(),
      coverage: StandardQuestions(facts: facts).coverage(),
      changes: changes,
      prompts: PromptBuilder(facts: facts, ledger: ledger).prompts())
  }

  private func groups() -> [FindingGroup] {
    let outline = DocumentOutline(draft)
    let kinds = result.findings.map { finding in
      outline.part(at: finding.range.lowerBound).map { draft.parts[$0].kind } ?? .other
    }
    return PartKind.allCases.compactMap { kind in
      let own = kinds.indices.filter { kinds[$0] == kind }
      return own.isEmpty ? nil : FindingGroup(kind: kind, findings: own)
    }
  }

  private func cover() -> ReviewCover {
    let keys = ["author", "status", "stage", "date", "city", "media", "profile"]
    let questions = draft.externalFAQ + draft.internalFAQ + draft.faq
    let title = draft.parts.first { $0.kind == .titleBlock }
    return ReviewCover(
      product: facts.product?.name ?? draft.metadata.value("product").flatMap { $0.isEmpty ? nil : $0 },
      headline: draft.pressRelease?.headline.map { ReviewPlace($0, in: draft) },
      title: title.map { ReviewPlace($0.headingRange ?? $0.range, in: draft, atMost: 80) },
      facts: keys.compactMap { key in
        guard let value = draft.metadata.value(key), !value.isEmpty else { return nil }
        return ReviewCover.Fact(key: key, value: value)
      },
      customer: (draft.pressRelease?.subheadline
        ?? draft.customerQuestions.first { $0.kind == .customer }?.answer)
        .map { ReviewPlace($0, in: draft, atMost: 120) },
      launchDate: draft.pressRelease?.dateline?.date?.isoText ?? draft.metadata.value("date"),
      decision: decision(), digest: SHA256.hexadecimal(draft.source.bytes),
      lines: draft.source.lineStarts.count - (draft.source.bytes.last == 0x0A ? 1 : 0),
      questions: questions.count, answers: questions.count { $0.answer != nil })
  }

  /// The answer to the question what is to be decided, from the internal FAQ or from one without an audience.
  private func decision() -> ReviewPlace? {
    let asked = TopicIndex(facts, draft.internalFAQ + draft.faq)[.decision]
    return asked?.answer.map { ReviewPlace($0, in: draft, atMost: 320) }
  }
}
