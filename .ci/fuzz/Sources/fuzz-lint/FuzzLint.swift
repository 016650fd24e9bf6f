internal import FuzzLaws
internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQReports
internal import PRFAQWriting

private let linter = Linter()

/// Lints one input as what it is and as a PR/FAQ, twice, and checks what holds for every document.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLint(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let source = SourceText.input(start, count) else { return -1 }
  for kind in [nil, DocumentKind.prfaq] {
    let found = findings(in: source, as: kind)
    Law.holdFindings(found, in: source)
    let told = report(found, source)
    Law.holdJSON(told, "the lint report")
    Law.hold(told == report(findings(in: source, as: kind), source), "the same input gives the same report")
  }
  return 0
}

/// The findings in a document.
private func findings(in source: SourceText, as kind: DocumentKind?) -> [Finding] {
  let facts = Facts(
    draft: Recognizer.draft(from: source, as: kind), today: CalendarDate(year: 2026, month: 1, day: 15),
    existingPaths: [])
  return linter.findings(in: facts)
}

/// The findings as programs read them; the report for people is written too, in a narrow window and in colour.
private func report(_ findings: [Finding], _ source: SourceText) -> [UInt8] {
  let document = LintedDocument(name: "input.md", source: source, findings: findings, language: .ko)
  let text = LintTextReport(appearance: Appearance(isColored: true, width: 40)).piece(of: document).bytes
  Law.hold(text.isEmpty == findings.isEmpty, "findings are told to people")
  return Array("[".utf8) + LintJSONReport().piece(of: document).bytes + Array("\n]".utf8)
}
