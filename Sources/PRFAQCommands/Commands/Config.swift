internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQReports

/// `prfaq config`: shows what is configured and where.
struct Config: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show what holds for a file, and where each value comes from.",
    usage: "prfaq config [<file>] [<options>]",
    discussion: """
      A value is looked up on the command line, in the overrides of the nearest .prfaq.yml, in that file, in \
      what it extends, in the same way in the files of the folders above, in the profile, in the rule. \
      Front matter may name a profile of its own.

      example: prfaq config docs/draft.md
      """)

  @Argument(
    help: ArgumentHelp(
      "A draft, which need not exist (default: any in the current folder).", valueName: "file"))
  var file: String?

  @Option(help: "The format of the list.")
  var format = ConfigFormat.text

  @Option(help: "The profile, whatever is configured.")
  var profile: ProfileChoice?

  @Option(
    help: ArgumentHelp(
      "The only configuration file (default: each .prfaq.yml above a file).", valueName: "file"))
  var config: String?

  @Flag(help: "No configuration file at all.")
  var noConfig = false

  @Flag(help: "Print the JSON Schema of .prfaq.yml instead.")
  var schema = false

  /// For the README.
  @Flag(help: .hidden)
  var reference = false

  func report() throws(CommandError) -> ExitStatus {
    var console = Console()
    if schema {
      try console.write(ConfigurationSchema.json())
      try console.flush()
      return .clean
    }
    if reference {
      try console.write(ConfigurationReference.table())
      try console.flush()
      return .clean
    }
    var finder = try ConfigurationChoice(profile: profile, file: config, isWithoutFile: noConfig).finder()
    let path = FilePath(file ?? ".")
    let isFolder = (try? Platform.status(path).kind) == .directory
    let folder = isFolder ? path : path.folder
    let number = finder.number(of: folder)
    let stack = finder.stacks[number]
    if try finder.complain(in: nil, to: &console) { return .usage }
    let absolute = isFolder ? nil : Platform.realPath(folder).map { $0.appending(path.name).text }
    let settled = stack.settle(stack.overrides(for: absolute))
    let settings = settled.settings(for: isFolder ? nil : draft(path), name: path.shown.text)
    switch format {
    case .text: try console.write(ConfigurationReport.text(settings))
    case .json: try console.write(ConfigurationReport.json(settings, file: path.shown.text))
    }
    try console.flush()
    return .clean
  }

  /// The draft, where there is one to be read; its front matter may name a profile.
  private func draft(_ path: FilePath) -> Draft? {
    let entry = FileEntry(path: path, shown: path.shown, isNamed: true)
    return (try? SourceFile.load(entry)).map { Recognizer.draft(from: $0) }
  }
}

/// The formats of `config`.
enum ConfigFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
