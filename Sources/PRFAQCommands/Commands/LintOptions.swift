internal import PRFAQLint
internal import PRFAQProse
internal import PRFAQReports
internal import PRFAQWriting

/// Everything that a command line can say to `lint`.
struct LintOptions: Hashable {
  var paths: [String] = []
  var formats: [ReportChoice] = []
  var replacesReports = false
  var isQuiet = false
  var selected: [String] = []
  var ignored: [String] = []
  var today: String?
  var insistedKind: InsistedKind?
  var configuration = ConfigurationChoice()
  var color = ColorChoice.auto
  var jobs: Int?
  var standardInputName: String?
  var fixes = false
  var allowsUnsafeFixes = false
  var showsDiff = false
  var baseline: String?
  var writesBaseline: String?
  var prunesBaseline = false
  var addsSuppressions = false
  var changedSince: String?
  var filesFrom: String?
  var countsOnly = false
  var limits = LintLimits()

  /// Does what they say.
  func run() throws(CommandError) -> ExitStatus {
    if let jobs, jobs < 1 { throw .usage("--jobs takes a number from 1") }
    if let most = limits.warnings, most < 0 { throw .usage("--max-warnings takes a number from 0") }
    let listed = try filesFrom.map { name throws(CommandError) in try PathListing.paths(in: name) } ?? []
    let paths = paths.isEmpty && filesFrom == nil ? ["."] : paths
    if standardInputName != nil, !paths.contains("-") {
      throw .usage("--stdin-filename names standard input, so add - to the paths")
    }
    let fixing = FixMode(fixes: fixes, showsDiff: showsDiff, allowsUnsafe: allowsUnsafeFixes)
    try check(fixing, paths)
    var console = Console(color: color)
    let choice = try RuleChoice(selected: selected, ignored: ignored)
    let today = try Calendar.day(today)
    let files = FileList(paths, listed: listed, standardInputName: standardInputName)
    let changes = try changedSince.map { revision throws(CommandError) in
      try ChangedFiles(since: revision, around: paths.map { FilePath($0) } + listed)
    }
    var finder = try configuration.finder()
    var entries = files.withoutAliases()
    if let changes { entries.removeAll { changes[$0] == nil } }
    let plan = LintPlan(
      entries, &finder, ignoresExclusions: insistedKind != nil, select: { choice.apply(to: &$0) })
    let language = configuration.messageLanguage?.language
    if try finder.complain(in: language, isQuiet: isQuiet, to: &console) { return .usage }
    if !isQuiet {
      for remark in choice.remarks {
        try console.note(Remark.line(remark(language ?? .en), appearance: console.errorAppearance))
      }
    }
    let baseline = try BaselineUse(reading: baseline, writing: writesBaseline, prunes: prunesBaseline)
    let reports = try ReportPlan(
      formats, replaces: replacesReports, countsOnly: countsOnly,
      ReportFormat.Setting(appearance: console.appearance, language: language, version: ToolVersion.text))
    let settings = LintSettings(
      plan: plan, today: today, insisted: insistedKind?.kind, language: language, reports: reports,
      appearance: console.appearance, errorAppearance: console.errorAppearance, isQuiet: isQuiet,
      fixing: fixing, baseline: baseline, changes: changes, limits: limits,
      adopting: addsSuppressions ? writer(today) : nil)
    let run = LintRun(settings: settings, jobs: jobs ?? Platform.processors())
    return try run.run(files.problems, to: &console)
  }

  /// Refuses what would put two things on standard output, or into one file.
  private func check(_ fixing: FixMode?, _ paths: [String]) throws(CommandError) {
    if filesFrom == "-", paths.contains("-") {
      throw .usage("standard input cannot be a document and the list of --files-from at once")
    }
    if changedSince != nil {
      if paths.contains("-") {
        throw .usage("git knows no changes of standard input, so leave --changed-since or - out")
      }
      if fixing != nil || addsSuppressions || writesBaseline != nil {
        throw .usage(
          "--changed-since only reports; leave it out to fix, to suppress or to write a baseline")
      }
    }
    let isPlain = (formats.isEmpty || formats == [ReportChoice(.text)]) && !countsOnly
    if fixing?.target == .diff, !isPlain {
      throw .usage("--diff prints a difference, so leave --format out")
    }
    if addsSuppressions, fixing != nil || baseline != nil || writesBaseline != nil {
      throw .usage("--add-suppressions puts every finding away by itself, so use it alone")
    }
    guard fixing?.target == .files || addsSuppressions, paths.contains("-") else { return }
    let flag = addsSuppressions ? "--add-suppressions" : "--fix"
    let verb = addsSuppressions ? "written" : "mended"
    if paths.count > 1 {
      throw .usage("with \(flag), - is \(verb) to standard output, so give it no other paths")
    }
    if !isPlain {
      throw .usage("with \(flag), - is \(verb) to standard output, so leave --format out")
    }
  }

  /// What comments say that were put in on a day.
  private func writer(_ day: CalendarDate) -> SuppressionWriter {
    SuppressionWriter(reason: "adopted on \(Calendar.text(day))")
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
    case "--no-config": configuration.isWithoutFile = true
    case "--force": replacesReports = true
    case "--statistics": countsOnly = true
    case "--require-documents": limits.requiresDocuments = true
    default: return false
    }
    return true
  }

  private mutating func set(_ name: Substring, _ value: String) -> Bool {
    guard !value.isEmpty else { return false }
    return switch name {
    case "--format": Self.append(ReportChoice(argument: value), to: &formats)
    case "--fail-on": Self.assign(FailureThreshold(rawValue: value), to: &configuration.failOn)
    case "--message-language":
      Self.assign(LanguageChoice(rawValue: value), to: &configuration.messageLanguage)
    case "--color": Self.assign(ColorChoice(rawValue: value), to: &color)
    case "--as": Self.assign(InsistedKind(rawValue: value), to: &insistedKind)
    case "--profile": Self.assign(ProfileChoice(rawValue: value), to: &configuration.profile)
    case "--config": Self.assign(value, to: &configuration.file)
    case "--jobs": Self.assign(Int(value), to: &jobs)
    case "--max-warnings": Self.assign(Int(value), to: &limits.warnings)
    case "--changed-since": Self.assign(value, to: &changedSince)
    case "--files-from": Self.assign(value, to: &filesFrom)
    case "--today": Self.assign(value, to: &today)
    case "--select": Self.append(value, to: &selected)
    case "--ignore": Self.append(value, to: &ignored)
    case "--baseline": Self.assign(value, to: &baseline)
    case "--stdin-filename": Self.assign(value, to: &standardInputName)
    default: false
    }
  }

  private static func append<Value>(_ value: Value?, to target: inout [Value]) -> Bool {
    guard let value else { return false }
    target.append(value)
    return true
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
