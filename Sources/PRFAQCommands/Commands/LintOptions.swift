internal import PRFAQLint
internal import PRFAQReports

/// Everything that a command line can say to `lint`.
struct LintOptions: Hashable {
  var paths: [String] = []
  var format = ReportFormat.text
  var isQuiet = false
  var selected: [String] = []
  var ignored: [String] = []
  var today: String?
  var insistedKind: InsistedKind?
  var configuration = ConfigurationChoice()
  var color = ColorChoice.auto
  var jobs: Int?
  var standardInputName: String?

  /// Does what they say.
  func run() throws(CommandError) -> ExitStatus {
    if let jobs, jobs < 1 { throw .usage("--jobs takes a number from 1") }
    let paths = paths.isEmpty ? ["."] : paths
    if standardInputName != nil, !paths.contains("-") {
      throw .usage("--stdin-filename names standard input, so add - to the paths")
    }
    var console = Console(color: color)
    let choice = try RuleChoice(selected: selected, ignored: ignored)
    let today = try Calendar.day(today)
    let files = FileList(paths, standardInputName: standardInputName)
    var finder = try configuration.finder()
    let plan = LintPlan(
      files.entries, &finder, ignoresExclusions: insistedKind != nil, select: { choice.apply(to: &$0) })
    let language = configuration.messageLanguage?.language
    if try finder.complain(in: language, isQuiet: isQuiet, to: &console) { return .usage }
    if !isQuiet {
      for remark in choice.remarks {
        try console.note(Remark.line(remark(language ?? .en), appearance: console.errorAppearance))
      }
    }
    let settings = LintSettings(
      plan: plan, today: today, insisted: insistedKind?.kind, language: language, format: format,
      appearance: console.appearance, errorAppearance: console.errorAppearance, isQuiet: isQuiet)
    let run = LintRun(settings: settings, jobs: jobs ?? Platform.processors())
    return try run.run(files.problems, to: &console)
  }
}

extension LintOptions {
  /// Reads a plain, correct command line; nil leaves all others, mistakes among them, to ArgumentParser.
  ///
  /// ArgumentParser looks its types up in the binary's list of conformances, of which there are thousands;
  /// that takes longer than to check a draft. `Lint` says what the options mean; a test holds that both
  /// read the same.
  init?(plain arguments: some Sequence<String>) {
    var rest = arguments.makeIterator()
    while let argument = rest.next() {
      if argument == "--quiet" {
        isQuiet = true
      } else if argument == "--no-config" {
        configuration.isWithoutFile = true
      } else if !argument.hasPrefix("-") || argument == "-" {
        paths.append(argument)
      } else if let equals = argument.firstIndex(of: "=") {
        guard set(argument[..<equals], String(argument[argument.index(after: equals)...])) else { return nil }
      } else {
        guard let value = rest.next(), !value.hasPrefix("-"), set(argument[...], value) else { return nil }
      }
    }
  }

  private mutating func set(_ name: Substring, _ value: String) -> Bool {
    guard !value.isEmpty else { return false }
    return switch name {
    case "--format": Self.assign(ReportFormat(rawValue: value), to: &format)
    case "--fail-on": Self.assign(FailureThreshold(rawValue: value), to: &configuration.failOn)
    case "--message-language":
      Self.assign(LanguageChoice(rawValue: value), to: &configuration.messageLanguage)
    case "--color": Self.assign(ColorChoice(rawValue: value), to: &color)
    case "--as": Self.assign(InsistedKind(rawValue: value), to: &insistedKind)
    case "--profile": Self.assign(ProfileChoice(rawValue: value), to: &configuration.profile)
    case "--config": Self.assign(value, to: &configuration.file)
    case "--jobs": Self.assign(Int(value), to: &jobs)
    case "--today": Self.assign(value, to: &today)
    case "--select": Self.assign(selected + [value], to: &selected)
    case "--ignore": Self.assign(ignored + [value], to: &ignored)
    case "--stdin-filename": Self.assign(value, to: &standardInputName)
    default: false
    }
  }

  private static func assign<Value>(_ value: Value?, to target: inout Value?) -> Bool {
    target = value
    return value != nil
  }

  private static func assign<Value>(_ value: Value?, to target: inout Value) -> Bool {
    guard let value else { return false }
    target = value
    return true
  }
}
