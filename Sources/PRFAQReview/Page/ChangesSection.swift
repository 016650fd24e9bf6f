internal import PRFAQLint

/// What changed by meaning since an earlier draft.
struct ChangesSection {
  let comparison: Comparison
  let words: ReviewWords

  func write(to writer: inout HTMLWriter) {
    writer.section(.changes, words) { writer in
      writer.element("p", .class("hint"), text: "\(comparison.earlier) → \(comparison.later)")
      if comparison.changes.isEmpty { writer.element("p", .class("none"), text: words.noChanges) }
      for kind in DraftChange.Kind.allCases {
        let changes = comparison.changes.filter { $0.kind == kind }
        guard !changes.isEmpty else { continue }
        writer.element("h3", text: "\(words.name(kind)) · \(changes.count)")
        writer.element("ul", .class("changes")) { writer in
          for change in changes { self.change(change, to: &writer) }
        }
      }
    }
  }

  private func change(_ change: DraftChange, to writer: inout HTMLWriter) {
    writer.element("li") { writer in
      writer.element("b", text: words.name(change.fate))
      if let part = change.part {
        writer.space()
        writer.element("small", text: words.name(part))
      }
      if let rule = change.rule {
        writer.space()
        writer.element("code", text: rule)
      }
      if let before = change.before {
        // Lines of the earlier draft are not on this page.
        writer.element("p", .class("before")) { $0.element("del", text: before.words) }
      }
      if let after = change.after {
        writer.element("p", .class("after")) { writer in
          writer.element("ins", text: after.words)
          writer.space()
          writer.line(after.line)
        }
      }
    }
  }
}
