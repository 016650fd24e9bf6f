internal import PRFAQLint

/// Everything that a command line can say to `lint`.
struct LintOptions: Hashable {
  var paths: [String] = []
  var format = ReportFormat.text
  var failOn = FailureThreshold.error
  var isQuiet = false
  var selected: [String] = []
  var ignored: [String] = []
  var today: String?
  var insistedKind: InsistedKind?
  var messageLanguage = LanguageChoice.auto
  var color = ColorChoice.auto
  var jobs: Int?
  var standardInputName: String?
  var fixes = false
  var allowsUnsafeFixes = false
  var showsDiff = false

  /// Does what they say.
  func run() throws(CommandError) -> ExitStatus {
    if let jobs, jobs < 1 { throw .usage("--jobs takes a number from 1") }
    let paths = paths.isEmpty ? ["."] : paths
    if standardInputName != nil, !paths.contains("-") {
      throw .usage("--stdin-filename names standard input, so add - to the paths")
    }
    let fixing = FixMode(fixes: fixes, showsDiff: showsDiff, allowsUnsafe: allowsUnsafeFixes)
    if let fixing { try check(fixing, paths) }
    var console = Console(color: color)
    let settings = LintSettings(
      linter: try linter(), today: try Calendar.day(today), insisted: insistedKind?.kind,
      language: messageLanguage.language, format: format, appearance: console.appearance,
      errorAppearance: console.errorAppearance, isQuiet: isQuiet, fixing: fixing)
    let run = LintRun(settings: settings, failOn: failOn.severity, jobs: jobs ?? Platform.processors())
    return try run.run(FileList(paths, standardInputName: standardInputName), to: &console)
  }

  /// Refuses what would put two things on standard output.
  private func check(_ fixing: FixMode, _ paths: [String]) throws(CommandError) {
    if fixing.target == .diff, format != .text {
      throw .usage("--diff prints a difference, so leave --format out")
    }
    guard fixing.target == .files, paths.contains("-") else { return }
    if paths.count > 1 {
      throw .usage("with --fix, - is mended to standard output, so give it no other paths")
    }
    if format != .text {
      throw .usage("with --fix, - is mended to standard output, so leave --format out")
    }
  }

  private func linter() throws(CommandError) -> Linter {
    let selection = try RuleChoice.ids(selected)
    return Linter(
      LintConfiguration(
        selected: selected.isEmpty ? nil : selection, ignored: try RuleChoice.ids(ignored),
        messageLanguage: messageLanguage.language, failOn: failOn.severity))
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
      if set(argument) {
        continue
      } else if !argument.hasPrefix("-") || argument == "-" {
        paths.append(argument)
      } else if let equals = argument.firstIndex(of: "=") {
        guard set(argument[..<equals], String(argument[argument.index(after: equals)...])) else { return nil }
      } else {
        guard let value = rest.next(), !value.hasPrefix("-"), set(argument[...], value) else { return nil }
      }
    }
  }

  private mutating func set(_ flag: String) -> Bool {
    switch flag {
    case "--quiet": isQuiet = true
    case "--fix": fixes = true
    case "--unsafe-fixes": allowsUnsafeFixes = true
    case "--diff": showsDiff = true
    default: return false
    }
    return true
  }

  private mutating func set(_ name: Substring, _ value: String) -> Bool {
    guard !value.isEmpty else { return false }
    return switch name {
    case "--format": Self.assign(ReportFormat(rawValue: value), to: &format)
    case "--fail-on": Self.assign(FailureThreshold(rawValue: value), to: &failOn)
    case "--message-language": Self.assign(LanguageChoice(rawValue: value), to: &messageLanguage)
    case "--color": Self.assign(ColorChoice(rawValue: value), to: &color)
    case "--as": Self.assign(InsistedKind(rawValue: value), to: &insistedKind)
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
