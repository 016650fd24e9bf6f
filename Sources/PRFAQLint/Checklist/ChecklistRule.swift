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
    let rules = RuleRegistry.metadata
    // Metadata are long; what is asked about every rule and entry stands by itself.
    let ids = rules.map { $0.id }
    let categories = rules.map { $0.category }
    let judged = rules.indices.filter { categories[$0] != .suppressions }
    var isClaimed = [Bool](repeating: false, count: ids.count)
    let named = all.map { entry in
      let own = ids.map { entry.names($0) }
      for index in judged where own[index] || entry.rules.contains(ids[index]) { isClaimed[index] = true }
      return own
    }
    return zip(all, named).map { entry, own in
      let about = judged.filter { own[$0] || !isClaimed[$0] && entry.categories.contains(categories[$0]) }
      return (
        entry,
        about.map { index in
          ChecklistRule(
            id: ids[index], number: index, statement: rules[index].summary,
            isShared: entry.sharedPrefixes.contains { ids[index].hasPrefix($0) })
        }
      )
    }
  }()
}
