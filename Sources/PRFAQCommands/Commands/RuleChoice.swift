internal import PRFAQLint

/// The rules that a command line selects or ignores.
struct RuleChoice {
  /// The only rules to run, by id; nil for all that are not off.
  let selected: Set<String>?
  /// The rules not to run, by id.
  let ignored: Set<String>
  /// Which of the names are former ones.
  private(set) var remarks: [Text] = []

  /// Reads comma lists of names.
  init(selected: [String], ignored: [String]) throws(CommandError) {
    let chosen = try Self.ids(selected, &remarks)
    self.selected = selected.isEmpty ? nil : chosen
    self.ignored = try Self.ids(ignored, &remarks)
  }

  /// Makes the choice part of what is checked.
  func apply(to configuration: inout LintConfiguration) {
    configuration.selected = selected
    configuration.ignored = ignored
  }

  private static func ids(_ lists: [String], _ remarks: inout [Text]) throws(CommandError) -> Set<String> {
    var ids: Set<String> = []
    for list in lists {
      for piece in list.split(whereSeparator: { $0 == "," || $0 == " " }) {
        let name = String(piece)
        switch RuleNames.shared.find(name) {
        case .id(let id): ids.insert(id)
        case .renamed(let id):
          ids.insert(id)
          remarks.append(RuleNames.note(name, now: id))
        case .unknown(let nearest): throw .unknownRule(name, nearest: nearest)
        }
      }
    }
    return ids
  }
}
