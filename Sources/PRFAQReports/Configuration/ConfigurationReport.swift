public import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQWriting

/// What holds for a file, and why.
public enum ConfigurationReport {
  /// One setting a line: its key, its value, where it comes from.
  public static func text(_ settings: [EffectiveSetting]) -> [UInt8] {
    let rows = settings.map { ("\($0.key)", $0.value?.written ?? "-", origin($0.origin)) }
    // A long list would push everything else out of sight.
    let widths = (
      rows.map { DisplayWidth.of($0.0) }.max() ?? 0, min(24, rows.map { DisplayWidth.of($0.1) }.max() ?? 0)
    )
    var bytes: [UInt8] = []
    for row in rows {
      bytes += Array("\(padded(row.0, widths.0))  \(padded(row.1, widths.1))  \(row.2)\n".utf8)
    }
    return bytes
  }

  /// The same for programs.
  public static func json(_ settings: [EffectiveSetting], file: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.key("schemaVersion")
      $0.number(1)
      $0.key("file")
      $0.string(file)
      $0.key("settings")
      $0.array { list in
        for setting in settings {
          list.line()
          list.object { write(setting, to: &$0) }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func write(_ setting: EffectiveSetting, to writer: inout JSONWriter) {
    writer.key("key")
    writer.array { for name in setting.key.names { $0.string(name) } }
    writer.key("value")
    writer.value(setting.value)
    writer.key("origin")
    writer.object {
      $0.key("kind")
      switch setting.origin {
      case .standard: $0.string("default")
      case .commandLine: $0.string("command-line")
      case .profile(let profile):
        $0.string("profile")
        $0.key("profile")
        $0.string(profile.rawValue)
      case .file(let name, let position, _), .frontMatter(let name, let position):
        if case .file = setting.origin { $0.string("file") } else { $0.string("front-matter") }
        $0.key("file")
        $0.string(name)
        $0.key("line")
        $0.number(position.line)
        $0.key("column")
        $0.number(position.column)
      }
    }
  }

  private static func origin(_ origin: EffectiveSetting.Origin) -> String {
    switch origin {
    case .standard: "default"
    case .commandLine: "command line"
    case .profile(let profile): "profile \(profile.rawValue)"
    case .file(let name, let position, _): "\(name):\(position.line)"
    case .frontMatter(let name, let position): "\(name):\(position.line)"
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
