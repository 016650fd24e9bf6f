internal import PRFAQLint

/// The evidence ledger: what has to be believed, and what it rests on.
struct EvidenceSection {
  let review: Review
  let words: ReviewWords

  func write(to writer: inout HTMLWriter) {
    writer.section(.evidence, words) { writer in
      writer.element("p", .class("hint"), text: words.evidenceHint)
      guard !review.ledger.isEmpty else {
        return writer.element("p", .class("none"), text: words.nothingFound)
      }
      BasisFigure(review: review, words: words).write(to: &writer)
      writer.element("table", .classes("ledger wide")) { writer in
        writer.head(words.ledgerHeadings)
        writer.element("tbody") { writer in for entry in review.ledger { row(entry, to: &writer) } }
      }
    }
  }

  private func row(_ entry: LedgerEntry, to writer: inout HTMLWriter) {
    writer.newline()
    writer.element("tr") { writer in
      writer.element("td") { $0.line(entry.sentence.line) }
      writer.element("td") { writer in
        writer.begin("b")
        for (index, word) in entry.words.enumerated() {
          if index > 0 { writer.text(" · ") }
          writer.text(word.words)
        }
        writer.end("b")
        writer.element("i", text: entry.sentence.words)
      }
      writer.element("td") { writer in
        if let source = entry.source { writer.linked(source) } else { writer.text("–") }
      }
      writer.element("td") {
        $0.element("span", .classes("basis ", named: entry.basis.rawValue), text: words.name(entry.basis))
      }
    }
  }
}

/// How many sentences rest on what, as a bar.
struct BasisFigure {
  let review: Review
  let words: ReviewWords

  func write(to writer: inout HTMLWriter) {
    let ledger = review.ledger
    var found: [Figure.Basis: Int] = [:]
    // By index, as each entry taken out of the array would be a copy.
    for index in ledger.indices { found[ledger[index].basis, default: 0] += 1 }
    let counts = Figure.Basis.allCases.compactMap { basis in
      found[basis].map { (basis: basis, count: $0) }
    }
    let total = max(1, ledger.count)
    let description = counts.map { "\(words.name($0.basis)) \($0.count)" }.joined(separator: ", ")
    writer.element("figure", .class("basis-bar")) { writer in
      writer.element("figcaption", text: words.basisCaption(total))
      writer.begin(
        "svg", HTMLAttribute("viewBox", "0 0 1000 20"), HTMLAttribute("role", "img"),
        HTMLAttribute("preserveAspectRatio", "none"), HTMLAttribute("aria-label", text: description))
      var passed = 0
      for (basis, count) in counts {
        let start = passed * 1000 / total
        let end = (passed + count) * 1000 / total
        writer.rectangle(basis.rawValue, x: start, y: 0, width: max(1, end - start - 3), height: 20)
        passed += count
      }
      writer.end("svg")
      writer.element("ul", .class("legend")) { writer in
        for (basis, count) in counts {
          writer.element("li", .classes("key ", named: basis.rawValue), text: "\(words.name(basis)) \(count)")
        }
      }
    }
  }
}
