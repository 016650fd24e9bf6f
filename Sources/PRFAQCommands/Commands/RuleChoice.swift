internal import PRFAQLint

/// The rules that a command line selects or ignores.
enum RuleChoice {
  /// The ids in comma lists, each the name of a rule.
  static func ids(_ lists: [String]) throws(CommandError) -> Set<String> {
    guard !lists.isEmpty else { return [] }
    let known = RuleRegistry.all.map { $0.metadata.id }
    var ids: Set<String> = []
    for list in lists {
      for piece in list.split(whereSeparator: { $0 == "," || $0 == " " }) {
        let id = String(piece)
        guard known.contains(id) else { throw .unknownRule(id, nearest: NearestName.find(id, among: known)) }
        ids.insert(id)
      }
    }
    return ids
  }
}
