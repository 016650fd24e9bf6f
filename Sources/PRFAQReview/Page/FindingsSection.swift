internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel

/// The findings by section, each with what to write instead and the question to the author.
struct FindingsSection {
  let review: Review
  let words: ReviewWords

  func write(to writer: inout HTMLWriter) {
    writer.section(.findings, words) { writer in
      guard !review.findings.isEmpty else {
        return writer.element("p", .class("none"), text: words.noFindings)
      }
      for group in review.groups {
        writer.element("h3", text: "\(words.name(group.kind)) · \(group.findings.count)")
        writer.element("ol", .class("findings")) { writer in
          for index in group.findings { finding(index, to: &writer) }
        }
      }
    }
  }

  private func finding(_ index: Int, to writer: inout HTMLWriter) {
    let finding = review.findings[index]
    let language = review.language
    let line = review.line(of: finding.range)
    writer.element("li", .id("g", index + 1), .classes(named: finding.severity.rawValue)) { writer in
      writer.element("p", .class("what")) {
        $0.element("a", .class("number"), .place("#f", index + 1)) { $0.text("", index + 1) }
        $0.space()
        $0.element("b", text: words.name(finding.severity))
        $0.space()
        $0.line(line)
        $0.space()
        $0.text(finding.message(language))
        $0.space()
        $0.element("code", text: finding.rule)
      }
      if !finding.evidence.isEmpty { writer.element("blockquote", text: finding.evidence) }
      writer.element("p", .class("help"), text: finding.help(language))
      for note in finding.notes {
        writer.element("p", .class("help")) {
          $0.line(review.line(of: note.range))
          $0.space()
          $0.text(note.message(language))
        }
      }
      writer.element("p", .class("ask")) {
        $0.element("b", text: words.toAuthor)
        $0.space()
        $0.text(finding.question(language))
      }
    }
  }
}
