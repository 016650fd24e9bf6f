internal import FuzzLaws
internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Every rule, those that run only when they are selected included.
private let linter = Linter(
  LintConfiguration(selected: Set(RuleRegistry.metadata.map { $0.id })))

/// Mends one input, with safe fixes only and with all, and checks what holds for every document.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFix(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let source = SourceText.input(start, count) else { return -1 }
  for allowsUnsafe in [false, true] {
    Law.holdFixes(source, allowsUnsafe: allowsUnsafe) { text in
      let facts = Facts(
        draft: Recognizer.draft(from: text, as: .prfaq),
        today: CalendarDate(year: 2026, month: 1, day: 15), existingPaths: [])
      return linter.findings(in: facts)
    }
  }
  return 0
}
