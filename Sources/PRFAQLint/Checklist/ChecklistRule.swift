/// One rule about the content of an item, as the checklist states it.
struct ChecklistRule: Sendable {
  let id: String
  /// What holds in a good draft.
  let statement: Text
  /// Whether other items share it, so that its findings count where they stand.
  let isShared: Bool
}

extension ChecklistEntry {
  /// Every entry with the rules about its content, in the order in which rules are listed.
  ///
  /// Put together once: which rule belongs where depends on no draft.
  static let table: [(entry: ChecklistEntry, rules: [ChecklistRule])] = {
    let metadata = RuleRegistry.metadata.filter { $0.category != .suppressions }
    let claimed = Set(
      metadata.filter { rule in all.contains { $0.names(rule) || $0.rules.contains(rule.id) } }.map { $0.id })
    return all.map { entry in
      let own = metadata.filter {
        entry.names($0) || entry.categories.contains($0.category) && !claimed.contains($0.id)
      }
      return (
        entry,
        own.map { rule in
          ChecklistRule(
            id: rule.id, statement: rule.summary,
            isShared: entry.sharedPrefixes.contains { rule.id.hasPrefix($0) })
        }
      )
    }
  }()
}
