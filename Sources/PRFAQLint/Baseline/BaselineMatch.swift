public import PRFAQMarkdown
public import PRFAQModel

/// What a baseline knows of the findings in one document.
public struct BaselineMatch: Sendable, Hashable {
  /// For each finding whether it is known.
  public private(set) var isKnown: [Bool]
  /// The known entries, and how many findings of each are gone.
  private let entries: [Baseline.Entry]
  private var left: [Int]

  /// The entries whose findings are still there.
  public var remaining: [Baseline.Entry] {
    zip(entries, left).filter { $1 < $0.count }.map { $0.counting($0.count - $1) }
  }

  /// The entries whose findings are gone.
  public var fixed: [Baseline.Entry] { zip(entries, left).filter { $1 > 0 }.map { $0.counting($1) } }

  /// Tells known findings from new ones.
  ///
  /// First those that stand where they stood, then those that have moved to another part or question.
  init(_ fingerprints: [Fingerprint], _ entries: [Baseline.Entry]) {
    var left = entries.map { $0.count }
    var isKnown = [Bool](repeating: false, count: fingerprints.count)
    for isMoved in [false, true] {
      let key = { (print: Fingerprint) in isMoved ? print.identity : print.place }
      var open: [String: [Int]] = [:]
      for index in entries.indices.reversed() where left[index] > 0 {
        open[key(entries[index].fingerprint), default: []].append(index)
      }
      for index in fingerprints.indices where !isKnown[index] {
        let key = key(fingerprints[index])
        guard let entry = open[key]?.last else { continue }
        isKnown[index] = true
        left[entry] -= 1
        if left[entry] == 0 { open[key]?.removeLast() }
      }
    }
    self.isKnown = isKnown
    self.entries = entries
    self.left = left
  }

  /// Takes for known what is found only because old words stand in another order, and for still there what is not
  /// found for the same reason.
  ///
  /// - Parameters:
  ///   - former: The match of what is found when the old words stand as they stood.
  ///   - isExcused: Whether the finding of this number is about old words, or about no words at all.
  fileprivate mutating func allow(
    for former: BaselineMatch, _ formerPrints: [Fingerprint], _ prints: [Fingerprint],
    isExcused: (Int) -> Bool
  ) {
    var news: [String: Int] = [:]
    for (print, isKnown) in zip(formerPrints, former.isKnown) where !isKnown {
      news[print.identity, default: 0] += 1
    }
    for index in prints.indices where !isKnown[index] {
      if let count = news[prints[index].identity], count > 0 {
        news[prints[index].identity] = count - 1
      } else {
        isKnown[index] = isExcused(index)
      }
    }
    left = zip(left, former.left).map { min($0, $1) }
  }
}

extension Baseline {
  /// Tells known findings from new ones, by nothing but what they are known by.
  public static func match(_ fingerprints: [Fingerprint], with entries: [Entry]) -> BaselineMatch {
    BaselineMatch(fingerprints, entries)
  }
}

extension Baseline.Document {
  /// What is to be known of a document.
  public init(_ fingerprints: [Fingerprint], in draft: Draft) {
    self.init(entries: Baseline.entries(for: fingerprints), arrangement: Arrangement(of: draft))
  }

  /// Tells known findings from new ones.
  ///
  /// What is found only because words of old were moved, or their lines broken elsewhere, is no news: the text is read
  /// once more as it stood, and what is not found there is let pass. That does not hold for words that were changed,
  /// nor for rules that are about the order itself.
  ///
  /// - Parameters:
  ///   - findings: What is found in the document.
  ///   - fingerprints: What each of them is known by.
  ///   - draft: The document.
  ///   - reading: What the findings in another text are known by.
  public func match(
    _ findings: [Finding], _ fingerprints: [Fingerprint], in draft: Draft,
    reading: (SourceText) -> [Fingerprint]
  ) -> BaselineMatch {
    var match = BaselineMatch(fingerprints, entries)
    guard match.isKnown.contains(false) || !match.fixed.isEmpty, let arrangement,
      let former = FormerOrder(draft, arrangement)
    else { return match }
    let formerPrints = reading(former.source)
    match.allow(for: BaselineMatch(formerPrints, entries), formerPrints, fingerprints) { index in
      !RuleRegistry.orderRules.contains(findings[index].rule)
        && (fingerprints[index].part.isEmpty || !former.isChanged(findings[index].range))
    }
    return match
  }
}
