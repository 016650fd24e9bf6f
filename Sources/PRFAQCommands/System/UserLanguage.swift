internal import PRFAQLint
internal import PRFAQTemplates

/// The language of whoever runs the tool, as the environment tells.
enum UserLanguage {
  /// Korean where the locale for messages is, else English.
  static var current: MessageLanguage {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { Platform.environment($0) }.first { !$0.isEmpty }
    return (name ?? "").lowercased().hasPrefix("ko") ? .ko : .en
  }
}

extension MessageLanguage {
  /// The language of templates that goes with it.
  var ofTemplates: BuiltInTemplate.Language {
    switch self {
    case .ko: .ko
    case .en: .en
    }
  }
}

extension BuiltInTemplate.Language {
  /// The language of messages that goes with it.
  var ofMessages: MessageLanguage {
    switch self {
    case .ko: .ko
    case .en: .en
    }
  }
}
