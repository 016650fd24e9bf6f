internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel

/// The checklist on one page, and how far the evidence of work with customers goes.
struct ChecklistSection {
  let review: Review
  let words: ReviewWords

  func write(to writer: inout HTMLWriter) {
    writer.section(.checklist, words) { writer in
      writer.element("p", .class("hint"), text: words.checklistHint)
      writer.element("div", .class("checklist")) { writer in
        for group in ChecklistItem.Group.allCases {
          let items = review.checklist.items(in: group)
          guard !items.isEmpty else { continue }
          writer.element("div") { writer in
            writer.element("h3", text: group.name(review.language))
            writer.element("ul") { writer in for item in items { self.item(item, to: &writer) } }
          }
        }
      }
      if let maturity = review.checklist.maturity { self.maturity(maturity, to: &writer) }
    }
  }

  private func item(_ item: ChecklistItem, to writer: inout HTMLWriter) {
    let unmet = item.claims(.notMet)
    let isWanting = item.status == .met && !unmet.isEmpty
    writer.element("li", .classes(named: isWanting ? "wanting" : item.status.rawValue)) { writer in
      writer.element("b", text: item.name(review.language))
      writer.space()
      writer.element("small", text: words.name(item.status))
      if let place = item.place {
        writer.space()
        writer.line(review.line(of: place))
      }
      guard !unmet.isEmpty else { return }
      writer.element("ul") { writer in
        for claim in unmet {
          writer.element("li") {
            $0.text(claim.statement(review.language))
            $0.space()
            if let first = claim.findings.first {
              $0.line(review.line(of: first.range))
            }
          }
        }
      }
    }
  }

  private func maturity(_ maturity: Maturity, to writer: inout HTMLWriter) {
    writer.element("div", .class("maturity")) { writer in
      writer.element("h3", text: words.maturity(maturity.level))
      writer.element("p", .class("hint"), text: words.maturityHint)
      if let step = maturity.nextStep { writer.element("p", .class("next"), text: step(review.language)) }
      writer.element("ul") { writer in
        for gate in maturity.gates { self.gate(gate, to: &writer) }
        for gate in maturity.candidates where gate.isPassed { self.gate(gate, to: &writer) }
      }
    }
  }

  private func gate(_ gate: MaturityGate, to writer: inout HTMLWriter) {
    writer.element("li", .classes(gate.isPassed ? "met" : "not-met")) { writer in
      writer.element("b", text: gate.level.code)
      writer.space()
      writer.text(gate.kind.name(review.language))
      writer.space()
      writer.element("small", text: words.passed(gate.isPassed))
      for range in gate.evidence.prefix(4) {
        writer.space()
        writer.line(review.line(of: range))
      }
    }
  }
}
