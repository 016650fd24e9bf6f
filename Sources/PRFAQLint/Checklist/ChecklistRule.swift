/// One rule about the content of an item, as the checklist states it.
struct ChecklistRule: Sendable {
  let id: String
  /// Its number in `ChecklistRule.numbers`.
  let number: Int
  /// What holds in a good draft.
  let statement: Text
  /// Whether other items share it, so that its findings count where they stand.
  let isShared: Bool
}

extension ChecklistRule {
  /// A number for every rule: to ask a set of ids about each rule of each item would take long.
  static let numbers: [String: Int] = Dictionary(
    uniqueKeysWithValues: RuleRegistry.all.enumerated().map { ($1.metadata.id, $0) })
}

extension ChecklistEntry {
  /// Every entry with the rules about its content, in the order in which rules are listed.
  ///
  /// Put together once: which rule belongs where depends on no draft.
  static let table: [(entry: ChecklistEntry, rules: [ChecklistRule])] = {
    let rules = RuleRegistry.metadata.enumerated().compactMap { number, rule in
      rule.category == .suppressions
        ? nil : (number: number, id: rule.id, category: rule.category, statement: rule.summary)
    }
    var isClaimed = [Bool](repeating: false, count: rules.count)
    let named = all.map { entry in
      let own = rules.map { entry.names($0.id) }
      for index in rules.indices where own[index] || entry.rules.contains(rules[index].id) {
        isClaimed[index] = true
      }
      return own
    }
    return zip(all, named).map { entry, own in
      let about = rules.indices.filter { index in
        own[index] || !isClaimed[index] && entry.categories.contains(rules[index].category)
      }
      return (
        entry,
        about.map { index in
          let rule = rules[index]
          return ChecklistRule(
            id: rule.id, number: rule.number, statement: rule.statement,
            isShared: entry.sharedPrefixes.contains { rule.id.hasPrefix($0) })
        }
      )
    }
  }()
}
