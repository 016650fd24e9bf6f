internal import PRFAQModel

/// The one-page checklist of a draft: every item with what its rules say, and the maturity that its evidence shows.
///
/// Nothing is judged here: an item is met when the draft holds it and no rule objects, and not met when a rule reports
/// it missing, empty or unfinished. Where neither is so, nobody can tell.
public struct Checklist: Sendable, Hashable {
  /// The items, in the order of the document that they make up.
  public let items: [ChecklistItem]
  /// Up to which level the draft shows evidence; nil where its language is neither Korean nor English.
  public let maturity: Maturity?

  /// Makes the checklist of a draft from what its rules found.
  ///
  /// - Parameters:
  ///   - facts: What is known of the draft.
  ///   - result: What the rules found, as `Linter.check` gives it.
  public init(of facts: Facts, _ result: LintResult) {
    let reader = ChecklistReader(facts, result)
    items = ChecklistEntry.table.map { reader.item($0, about: $1) }.filter {
      !$0.rules.isEmpty || !$0.claims.isEmpty
    }
    maturity = MaturityReader(facts, result).maturity()
  }

  /// The items of a group.
  public func items(in group: ChecklistItem.Group) -> [ChecklistItem] {
    // By index, as each item taken out of the array would be a copy.
    items.indices.filter { items[$0].group == group }.map { items[$0] }
  }
}

/// Puts together what the rules say about each item.
struct ChecklistReader {
  private let facts: Facts
  private let findings: [String: [Finding]]
  /// The same by the number of the rule.
  private let byRule: [[Finding]]
  /// Findings that say that what stands there is not written yet.
  private let voiding: [Finding]
  /// Whether the rule of each number ran.
  private let ran: [Bool]
  /// The items that nobody has written yet, by their headings.
  private let empty: [NamedSection]
  private let skipped: Set<String>

  init(_ facts: Facts, _ result: LintResult) {
    self.facts = facts
    let all = (result.findings + result.suppressed).sorted(by: Finding.precedes)
    let findings = Dictionary(grouping: all) { $0.rule }
    self.findings = findings
    let numbers = ChecklistRule.numbers
    var byRule = [[Finding]](repeating: [], count: numbers.count)
    for (rule, own) in findings { if let number = numbers[rule] { byRule[number] = own } }
    self.byRule = byRule
    voiding = Self.voiding.flatMap { findings[$0] ?? [] }
    var ran = [Bool](repeating: false, count: numbers.count)
    for rule in result.runningRules { if let number = numbers[rule] { ran[number] = true } }
    self.ran = ran
    empty = facts.emptySections
    skipped = Set(result.skippedRules)
  }

  private static let voiding = [
    SectionEmpty.metadata.id, Placeholder.metadata.id, TemplateInstructionLeft.metadata.id,
  ]

  /// What there is to say about one entry of the table and the rules about its content.
  func item(_ entry: ChecklistEntry, about rules: [ChecklistRule]) -> ChecklistItem {
    let shown = entry.evidence(facts).sorted { $0.lowerBound < $1.lowerBound }
    let open = openFindings(entry, shown)
    let missing = entry.rules.flatMap { findings[$0] ?? [] }
    let isThere = !shown.isEmpty && open.isEmpty
    let claims = claims(of: entry, rules, canBeJudged: entry.rules.isEmpty || isThere)
    let status: ChecklistItem.Status
    if entry.rules.isEmpty {
      status = claims.contains { $0.status == .notMet } ? .notMet : .met
    } else if isThere {
      status = .met
    } else {
      status = open.isEmpty && missing.isEmpty ? .cannotTell : .notMet
    }
    return ChecklistItem(
      id: entry.id, group: entry.group, name: entry.name, status: status,
      evidence: status == .cannotTell ? entry.traces(facts) : shown,
      rules: entry.rules, findings: status == .notMet ? open + (shown.isEmpty ? missing : []) : [],
      claims: claims)
  }

  /// What says of an item that it is empty or unfinished.
  private func openFindings(_ entry: ChecklistEntry, _ shown: [Range<Int>]) -> [Finding] {
    let headings = empty.filter { entry.kinds.contains($0.kind) }.map { $0.heading }
    let places = shown.isEmpty ? headings : shown
    return voiding.filter { finding in
      let index = places.partitionPoint { $0.upperBound <= finding.range.lowerBound }
      return index < places.count && places[index].overlaps(finding.range)
    }
  }

  private func claims(
    of entry: ChecklistEntry, _ rules: [ChecklistRule], canBeJudged: Bool
  ) -> [ChecklistItem.Claim] {
    var claims: [ChecklistItem.Claim] = []
    claims.reserveCapacity(rules.count)
    for rule in rules where ran[rule.number] {
      var own = byRule[rule.number]
      if rule.isShared {
        own = own.filter { finding in
          facts.part(around: finding.range).map { entry.kinds.contains($0.kind) } ?? false
        }
      }
      let isJudged = canBeJudged && !skipped.contains(rule.id)
      claims.append(
        ChecklistItem.Claim(
          rule: rule.id, statement: rule.statement,
          status: !own.isEmpty ? .notMet : isJudged ? .met : .cannotTell, findings: own))
    }
    return claims
  }
}
