public import PRFAQLint

/// The keys of `.prfaq.yml` as the README lists them, made from the declarations that decode them.
public enum ConfigurationReference {
  /// A Markdown table, one key a row.
  public static func table(_ settings: [SettingDeclaration] = Settings.all) -> [UInt8] {
    let rows = settings.flatMap { setting -> [String] in
      guard case .group(let inner) = setting.content else { return [row(setting.name, setting)] }
      return [row(setting.name, setting)] + inner.map { row("\(setting.name).\($0.name)", $0) }
    }
    return Array((["| key | value | meaning |", "|---|---|---|"] + rows).map { $0 + "\n" }.joined().utf8)
  }

  private static func row(_ name: String, _ setting: SettingDeclaration) -> String {
    "| `\(name)` | \(value(setting.content)) | \(setting.help) |"
  }

  private static func value(_ content: SettingDeclaration.Content) -> String {
    switch content {
    case .value(let shape, let standard): words(shape) + (standard.flatMap { suffix($0) } ?? "")
    case .group: "keys and values"
    case .table(let keys, let shape): "\(keys == nil ? "wording" : "list") and \(words(shape))"
    case .rules: "rule and `off`, `info`, `warning`, `error`, or its options"
    case .overrides: "list of settings with `files`"
    }
  }

  private static func words(_ shape: SettingShape) -> String {
    switch shape {
    case .boolean: "`true` or `false`"
    case .integer, .number: "number"
    case .text: "text"
    case .choice(let choices) where choices.count > 6: "kind of part"
    case .choice(let choices): choices.map { "`\($0)`" }.joined(separator: ", ")
    case .list: "texts"
    }
  }

  private static func suffix(_ standard: SettingValue) -> String? {
    switch standard {
    case .text(let text): "; default `\(text)`"
    default: nil
    }
  }
}
