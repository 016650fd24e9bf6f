internal import PRFAQLint

/// The language of whoever runs the tool, as far as messages exist in it.
enum ReaderLanguage {
  /// Korean where the system is set to it, else English.
  static func current() -> MessageLanguage {
    // The first of them that is set decides, as POSIX has it.
    let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { Platform.environment($0) }.first { !$0.isEmpty }
    let name = (setting ?? "").prefix { $0 != "_" && $0 != "." && $0 != "@" }.lowercased()
    return name == "ko" ? .ko : .en
  }
}
