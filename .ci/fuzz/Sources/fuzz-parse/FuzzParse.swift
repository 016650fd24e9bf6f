internal import FuzzLaws
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQReports

/// Reads one input as a document, twice, and checks what holds for every document.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParse(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let source = SourceText.input(start, count) else { return -1 }
  let draft = Recognizer.draft(from: source)
  Law.holdTree(draft.tree)
  Law.holdDraft(draft)
  let json = ParseJSONReport.object(of: draft, name: "input.md")
  Law.holdJSON(json, "the parse report")
  let again = ParseJSONReport.object(of: Recognizer.draft(from: source), name: "input.md")
  Law.hold(json == again, "the same input gives the same report")
  return 0
}
