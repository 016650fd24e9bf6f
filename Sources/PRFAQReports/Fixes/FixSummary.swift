public import PRFAQLint
public import PRFAQWriting

/// The lines that tell people what was mended and what else could be.
public struct FixSummary: Sendable {
  private let appearance: Appearance
  private let language: MessageLanguage

  /// Creates a summary in a language.
  public init(appearance: Appearance, language: MessageLanguage) {
    self.appearance = appearance
    self.language = language
  }

  /// One line about what was mended and how many findings remain.
  public func fixed(_ tally: FixTally, remaining: Int) -> [UInt8] {
    guard tally.fixed > 0 else { return [] }
    return line(
      ko: "문서 \(tally.files)개에서 \(tally.fixed)개를 고침; \(remaining)개 남음",
      en:
        "fixed \(plural(tally.fixed, "finding")) in \(plural(tally.files, "file")); \(remaining) \(remaining == 1 ? "remains" : "remain")"
    )
  }

  /// One line about what would be mended.
  public func wouldFix(_ tally: FixTally) -> [UInt8] {
    if tally.fixed == 0 { return line(ko: "고칠 것이 없습니다", en: "nothing to fix") }
    return line(
      ko: "문서 \(tally.files)개에서 \(tally.fixed)개를 고치게 됩니다",
      en: "would fix \(plural(tally.fixed, "finding")) in \(plural(tally.files, "file"))")
  }

  /// One line about what could be mended, and how; nothing where only unsafe fixes are left, which nearly every
  /// draft has and each finding names.
  public func fixable(_ tally: FixTally) -> [UInt8] {
    switch (tally.safe, tally.unsafe) {
    case (0, _): []
    case (let safe, 0): line(ko: "\(safe)개는 --fix로 고칠 수 있음", en: "\(safe) can be fixed with --fix")
    case (let safe, let unsafe):
      line(
        ko: "\(safe)개는 --fix로, \(unsafe)개는 --fix --unsafe-fixes로 고칠 수 있음",
        en: "\(safe) can be fixed with --fix, \(unsafe) more with --fix --unsafe-fixes")
    }
  }

  private func line(ko: String, en: String) -> [UInt8] {
    var writer = TerminalWriter(appearance)
    writer.write(language == .ko ? ko : en)
    writer.newline()
    return writer.bytes
  }

  private func plural(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
