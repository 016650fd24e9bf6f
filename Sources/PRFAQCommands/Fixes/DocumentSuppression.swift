internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQReports
internal import PRFAQWriting

/// Puts comments into one file until nothing is found in it any more; may run on any thread.
struct DocumentSuppression: Sendable {
  let check: DocumentCheck
  let writer: SuppressionWriter

  /// Checks a document and silences what is found; the report is about what remains.
  func silence(_ source: SourceText, _ entry: FileEntry) -> DocumentCheck.Result {
    let before = check.read(source, entry)
    let silenced = writer.silenced(before.draft, before.findings) { text in
      let reading = check.read(text, entry)
      return (reading.draft, reading.findings)
    }
    guard let silenced else { return check.report(before, entry) }
    let isChanged = !before.findings.isEmpty
    if !entry.isStandardInput, isChanged {
      do throws(WriteError) {
        try FileReplacement(entry: entry).replace(source.bytes, with: silenced.bytes)
      } catch {
        var result = check.report(before, entry)
        let text = error.text(for: entry.shown)(check.language(for: before.draft, entry))
        result.remark += Remark.line(text, appearance: check.settings.errorAppearance)
        result.status.raise(to: .unreadable)
        return result
      }
    }
    var result = check.report(isChanged ? check.read(silenced, entry) : before, entry)
    if entry.isStandardInput {
      result.putInstead(silenced.bytes)
    }
    result.adopted.fixed = before.findings.count
    result.adopted.files = isChanged ? 1 : 0
    return result
  }
}
