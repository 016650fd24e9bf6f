public import PRFAQMarkdown

/// Mends what the findings of a text know how to mend.
///
/// What holds of every result: the finding that was mended is gone; mending again changes nothing; nothing but
/// the edits moved; a safe fix touched no word. Text in which no end is reached is left as it was.
public struct Fixer: Sendable {
  /// How many rounds a text gets: fixes that overlap wait for the next, and one fix may lead to another.
  public static let rounds = 8

  private let allowsUnsafe: Bool

  /// Creates a fixer that carries out safe fixes, or unsafe ones as well.
  public init(allowsUnsafe: Bool = false) { self.allowsUnsafe = allowsUnsafe }

  /// Mends a text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - found: What there is to say about it, in order.
  ///   - findings: What there is to say about another text, in order; asked after each round.
  public func fix(
    _ source: SourceText, _ found: [Finding], findings: (SourceText) -> [Finding]
  ) -> FixedText {
    let original = (source: source, findings: found)
    var now = original
    var changes = TextChanges()
    var mended: [String] = []
    for _ in 0..<Self.rounds {
      guard let step = step(from: now.source, now.findings, findings) else {
        return FixedText(
          source: now.source, findings: now.findings, mended: mended, changes: changes.all, isSettled: true)
      }
      changes.add(step.round.edits)
      mended += step.round.findings.map { $0.rule }
      now = (step.source, step.findings)
    }
    let isSettled = step(from: now.source, now.findings, findings) == nil
    return FixedText(
      source: isSettled ? now.source : original.source,
      findings: isSettled ? now.findings : original.findings, mended: isSettled ? mended : [],
      changes: isSettled ? changes.all : [], isSettled: isSettled)
  }

  /// The first fix of a finding that may be carried out; nil when there is none.
  public func fix(of finding: Finding, in source: SourceText) -> Fix? {
    finding.fixes.first { fix in
      guard fix.isSound(in: source) else { return false }
      return allowsUnsafe
        || fix.safety == .safe && fix.edits.allSatisfy { Markup.isAllItChanges($0, in: source) }
    }
  }

  /// One round: carries out what can be carried out together; nil when nothing can.
  ///
  /// Fixes that leave their finding behind are given up, and the others tried once more without them. Should
  /// some of these then leave theirs, the round comes to nothing: trying on and on would take too long.
  private func step(
    from source: SourceText, _ found: [Finding], _ findings: (SourceText) -> [Finding]
  ) -> (round: FixRound, source: SourceText, findings: [Finding])? {
    var candidates = found.compactMap { finding in
      fix(of: finding, in: source).map { (finding: finding, fix: $0) }
    }
    for _ in 0..<2 {
      guard !candidates.isEmpty else { return nil }
      let round = FixRound(candidates)
      let next = round.applied(to: source)
      let remaining = findings(next)
      let unmended = round.unmended(among: remaining)
      if unmended.isEmpty { return (round, next, remaining) }
      candidates.removeAll { unmended.contains($0.finding) }
    }
    return nil
  }
}
