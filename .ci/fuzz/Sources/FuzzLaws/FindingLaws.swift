public import PRFAQLint
public import PRFAQMarkdown

extension Law {
  /// Findings lie in the text, stand in order, say something, and their edits can be carried out.
  public static func holdFindings(_ findings: [Finding], in source: SourceText) {
    for finding in findings {
      holdBounds(finding.range, in: source, finding.rule)
      for language in MessageLanguage.allCases {
        hold(!finding.message(language).isEmpty, "\(finding.rule) has a message in \(language)")
      }
      for note in finding.notes { holdBounds(note.range, in: source, "note of \(finding.rule)") }
      for fix in finding.fixes {
        for edit in fix.edits { holdBounds(edit.range, in: source, "edit of \(finding.rule)") }
        holdOrder(fix.edits.map { $0.range }, "edit of \(finding.rule)")
      }
    }
    for (left, right) in zip(findings, findings.dropFirst()) {
      hold(left.range.lowerBound <= right.range.lowerBound, "\(left.rule) stands before \(right.rule)")
    }
  }
}
