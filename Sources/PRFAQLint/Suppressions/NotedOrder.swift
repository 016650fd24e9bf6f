internal import PRFAQMarkdown
internal import PRFAQModel

/// The order in which the sections of a document stood when its findings were silenced, as a comment notes it.
///
/// Where only its place tells what a section is, moving one may bring findings that nobody wrote, and take from
/// comments what they silence. Prints of the headings tell how the document stood; no word of it is kept.
struct NotedOrder {
  /// The document with its sections as they stood.
  let former: SourceText

  /// Reads the order that a comment notes; nil where none does, or the sections still stand so.
  init?(in draft: Draft) {
    guard !draft.tree.comments.isEmpty,
      let prints = SuppressionComment.all(in: draft).first(where: { $0.verb == .order })?.prints,
      let order = FormerOrder(draft, Arrangement(prints: prints))
    else { return nil }
    former = order.source
  }

  /// The words of a comment that notes how the sections of a document stand; nil where nothing can move or it has one.
  static func words(for draft: Draft) -> String? {
    let isNoted = SuppressionComment.all(in: draft).contains { $0.verb == .order }
    let headings = ArrangedText(draft).blocks.filter { piece in
      if case .heading(let level) = piece.kind { level <= 2 } else { false }
    }
    guard !isNoted, headings.count > 2 else { return nil }
    let prints = Arrangement(prints: headings.map { $0.block.print })
    return "\(SuppressionComment.Verb.order.rawValue) \(prints.text)"
  }

  /// Which findings are made only because sections have moved since; those about the order itself are not.
  static func isPassed(
    _ findings: [Finding], in facts: Facts, before: [Finding], in former: Facts
  ) -> [Bool] {
    var known: [String: Int] = [:]
    for print in Fingerprint.all(of: before, in: former) { known[print.identity, default: 0] += 1 }
    return zip(findings, Fingerprint.all(of: findings, in: facts)).map { finding, print in
      if let count = known[print.identity], count > 0 {
        known[print.identity] = count - 1
        return false
      }
      return !RuleRegistry.orderRules.contains(finding.rule)
    }
  }
}

extension Facts {
  /// The facts about another text of the same document.
  func reading(_ source: SourceText, _ configuration: LintConfiguration) -> Facts {
    let draft = Recognizer.draft(from: source, as: draft.kind, vocabulary: draft.vocabulary)
    return Facts(draft: draft, today: today, existingPaths: existingPaths, configuration: configuration)
  }
}
