internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQReports
internal import PRFAQWriting

/// Mends one file, or shows how it would; may run on any thread.
struct DocumentFix: Sendable {
  let check: DocumentCheck
  let mode: FixMode

  /// Checks a document and mends it; the report is about what remains.
  func fix(_ source: SourceText, _ entry: FileEntry) -> DocumentCheck.Result {
    let before = check.read(source, entry)
    let fixed = mode.fixer.fix(source, before.findings) { check.read($0, entry).findings }
    switch mode.target {
    case .diff: return diff(before, fixed, entry)
    case .files where entry.isStandardInput: return text(before, fixed, entry)
    case .files: return file(before, fixed, entry)
    }
  }

  /// The difference instead of a report.
  private func diff(_ before: DocumentCheck.Reading, _ fixed: FixedText, _ entry: FileEntry)
    -> DocumentCheck.Result
  {
    var result = check.report(before, entry)
    let difference = UnifiedDiff(appearance: check.settings.appearance).text(
      name: entry.shown.text, old: before.draft.source.bytes, new: fixed.source.bytes, changes: fixed.changes)
    result.pieces = [ReportPiece(bytes: difference)]
    result.remark += unsettled(fixed, entry, before)
    result.fixes = tally(fixed)
    result.status = result.fixes.fixed > 0 ? .findings : .clean
    return result
  }

  /// The text itself, the report beside it.
  private func text(_ before: DocumentCheck.Reading, _ fixed: FixedText, _ entry: FileEntry)
    -> DocumentCheck.Result
  {
    var result = after(before, fixed, entry)
    result.putInstead(fixed.source.bytes)
    return result
  }

  private func file(_ before: DocumentCheck.Reading, _ fixed: FixedText, _ entry: FileEntry)
    -> DocumentCheck.Result
  {
    guard !fixed.changes.isEmpty else { return after(before, fixed, entry) }
    do throws(WriteError) {
      try FileReplacement(entry: entry).replace(before.draft.source.bytes, with: fixed.source.bytes)
      return after(before, fixed, entry)
    } catch {
      var result = check.report(before, entry)
      result.remark += remark(error.text(for: entry.shown), before, entry)
      result.status.raise(to: .unreadable)
      return result
    }
  }

  /// What there is to say once the text is mended.
  private func after(_ before: DocumentCheck.Reading, _ fixed: FixedText, _ entry: FileEntry)
    -> DocumentCheck.Result
  {
    let reading = fixed.changes.isEmpty ? before : check.read(fixed.source, entry)
    var result = check.report(reading, entry)
    result.fixes += tally(fixed)
    result.remark += unsettled(fixed, entry, before)
    return result
  }

  private func tally(_ fixed: FixedText) -> FixTally {
    var tally = FixTally()
    tally.fixed = fixed.mended.count
    tally.files = fixed.changes.isEmpty ? 0 : 1
    return tally
  }

  private func unsettled(_ fixed: FixedText, _ entry: FileEntry, _ before: DocumentCheck.Reading) -> [UInt8] {
    guard !fixed.isSettled else { return [] }
    let name = entry.shown.text
    return remark(
      Text(
        ko: "\(name): \(Fixer.rounds)번 고쳐도 끝나지 않아 그대로 두었습니다. 버그이니 알려 주세요",
        en:
          "\(name): left as it was, for its fixes came to no end in \(Fixer.rounds) rounds; this is a bug, please report it"
      ),
      before, entry)
  }

  private func remark(_ text: Text, _ reading: DocumentCheck.Reading, _ entry: FileEntry) -> [UInt8] {
    Remark.line(
      text(check.language(for: reading.draft, entry)), appearance: check.settings.errorAppearance)
  }
}
