internal import PRFAQLint

/// What the configuration around a draft says about writing it.
struct DraftSettings {
  /// The folder with templates of one's own.
  var templates: FilePath?
  /// How the answers are checked.
  var configuration = LintConfiguration.standard

  /// Looks the configuration of a folder up; one that cannot be read is an error, as it is for `lint`.
  static func found(for folder: FilePath) throws(CommandError) -> DraftSettings {
    var finder = ConfigurationFinder(.found)
    var place = folder
    // The folder may be still to be made.
    while (try? Platform.status(place)) == nil, place.folder != place { place = place.folder }
    let number = finder.number(of: place)
    let stack = finder.stacks[number]
    if let problem = finder.problems.first { throw .refused(problem) }
    let settled = stack.settle(stack.overrides(for: nil))
    var settings = DraftSettings(configuration: settled.configuration)
    if let templates = settled.values[SettingKey("templates")], let name = templates.value.texts.first {
      let path = FilePath(name)
      settings.templates =
        path.isAbsolute ? path : FilePath(templates.folder).appending(path.bytes).tidied.shown
    }
    return settings
  }
}
