internal import PRFAQProse

/// The keys of `.prfaq.yml`, in the order in which they are documented.
public enum Settings {
  /// Every key.
  public static let all: [SettingDeclaration] = [
    SettingDeclaration(
      "required-version", .value(.text, default: nil), isPerFile: false,
      help: "The versions of prfaq that the file is for, such as \">=0.1, <2\"."),
    SettingDeclaration(
      "root", .value(.boolean, default: .boolean(false)), isPerFile: false,
      help: "Whether configuration files of the folders above do not count."),
    SettingDeclaration(
      "extends", .value(.list(.text), default: .list([])), isPerFile: false,
      help: "Files, from this file's folder on, or built-in profiles to start from; later ones win."),
    SettingDeclaration(
      "profile",
      .value(.choice(Profile.allCases.map { $0.rawValue }), default: .text(Profile.standard.rawValue)),
      help: "The way to write PR/FAQs that drafts are held to; front matter may name another."),
    SettingDeclaration(
      "message-language", .value(.choice(["auto", "ko", "en"]), default: .text("auto")),
      help: "The language of messages; auto is the document's, if Korean, else English."),
    SettingDeclaration(
      "fail-on", .value(.choice(["error", "warning", "info", "never"]), default: .text("error")),
      help: "The severity from which on findings make the run fail."),
    SettingDeclaration(
      "include", .value(.list(.text), default: .list([])), isPerFile: false,
      help: "The only Markdown files to check, as globs; all when empty."),
    SettingDeclaration(
      "exclude", .value(.list(.text), default: .list([])), isPerFile: false,
      help: "Files not to check, as globs."),
    SettingDeclaration(
      "templates", .value(.text, default: nil), isPerFile: false,
      help: "A folder with templates of your own, from this file's folder on."),
    SettingDeclaration(
      "pages",
      .group(
        PageLimit.allCases.map {
          SettingDeclaration($0.rawValue, .value(.number(0.5...100), default: nil), help: $0.help)
        }),
      help: "How many A4 pages the parts may take; the profile decides what is not set."),
    SettingDeclaration("rules", .rules, help: "Levels and options of rules, by the id of the rule."),
    SettingDeclaration(
      "headings", .table(keys: nil, .choice(HeadingMeaning.allCases.map { $0.rawValue })),
      help: "Headings of your own and the kind of part that they open."),
    SettingDeclaration(
      "lexicons", .table(keys: LexiconSet.all.names, .list(.text)),
      help:
        "Words of your own for the lists that recognition uses; `term*` begins a word, `*term` stands anywhere."
    ),
    SettingDeclaration(
      "cities", .value(.list(.text), default: .list([])),
      help: "Places of your own that a dateline may open with."),
    SettingDeclaration(
      "overrides", .overrides, isPerFile: false,
      help: "Settings for some files; later ones win."),
  ]

  /// The keys that may stand in an override beside `files`.
  public static let perFile = all.filter { $0.isPerFile }

  /// What says which files an override is for.
  public static let files = SettingDeclaration(
    "files", .value(.list(.text), default: nil), help: "The files that the settings are for, as globs.")

  /// What may be set about every rule beside its options.
  public static let ofEveryRule = [
    SettingDeclaration(
      "severity", .value(.choice(RuleLevel.allCases.map { $0.rawValue }), default: nil),
      help: "What its findings weigh; off stops the rule."),
    SettingDeclaration(
      "review-severity", .value(.choice(RuleLevel.allCases.map { $0.rawValue }), default: nil),
      help: "What its findings weigh once front matter says status: review or later."),
  ]
}

extension PageLimit {
  /// What the limit is for, in one line.
  var help: String {
    switch self {
    case .releaseAim: "Pages of release to aim at; up to `release` more is only remarked on."
    case .release: "The most pages of release."
    case .faq: "The most pages of FAQ, external and internal together."
    case .total: "The most pages of release and FAQ together."
    }
  }
}
