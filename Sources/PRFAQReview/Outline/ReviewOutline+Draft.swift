internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQWriting

// What the draft is and what rules say of it.
extension ReviewOutline {
  mutating func cover() {
    let cover = review.cover
    heading(1, "\(review.displayName) · \(words.review)")
    if let headline = cover.headline, cover.product != nil { paragraph(place(headline)) }
    if let decision = cover.decision { paragraph([.strong("\(words.toDecide):")] + place(decision)) }
    var rows: [[Line]] = cover.facts.map { [[.text(words.name(ofKey: $0.key))], [.text($0.value)]] }
    rows += [
      [[.text(words.file)], [.text(review.name)]],
      [
        [.text(words.name(.pressRelease))],
        [.text(words.pages(review.length.release, of: review.pages.release))],
      ],
      [[.text(words.name(.faq))], [.text(words.pages(review.length.faq, of: review.pages.faq))]],
      [[.text(words.reading)], [.text(words.reading(review.length.reading, slot: AgendaFigure.steps[0]))]],
      [[.text(words.questions)], [.text(words.answered(cover.answers, of: cover.questions))]],
      [[.text(words.digest)], [.code(String(cover.digest.prefix(12)))]],
    ]
    table(["", ""], rows)
  }

  mutating func checklist() {
    heading(2, words.name(.checklist))
    for group in ChecklistItem.Group.allCases {
      let items = review.checklist.items(in: group)
      guard !items.isEmpty else { continue }
      heading(3, group.name(review.language))
      list(
        items.map { item in
          var line: Line = [.strong(item.name(review.language)), .faint(words.name(item.status))]
          if let range = item.place { line.append(self.line(at: range)) }
          return Item(
            line, box: item.status == .met,
            children: item.claims(.notMet).map { claim in
              Item(
                [.text(claim.statement(review.language))]
                  + claim.findings.prefix(1).map { self.line(at: $0.range) })
            })
        })
    }
    guard let maturity = review.checklist.maturity else { return }
    heading(3, words.maturity(maturity.level))
    paragraph([.faint(words.maturityHint)])
    if let step = maturity.nextStep { paragraph([.strong(step(review.language))]) }
    let gates = maturity.gates + maturity.candidates.filter { $0.isPassed }
    list(
      gates.map { gate in
        Item(
          [.strong(gate.level.code), .text(gate.kind.name(review.language))]
            + gate.evidence.prefix(4).map { self.line(at: $0) },
          box: gate.isPassed)
      })
  }

  mutating func findings() {
    heading(2, words.name(.findings))
    guard !review.findings.isEmpty else { return paragraph([.text(words.noFindings)]) }
    for group in review.groups {
      heading(3, "\(words.name(group.kind)) · \(group.findings.count)")
      list(group.findings.map { finding(review.findings[$0]) })
    }
  }

  private func finding(_ finding: Finding) -> Item {
    let language = review.language
    var children: [Item] = []
    if !finding.evidence.isEmpty { children.append(Item([.faint("“\(finding.evidence)”")])) }
    children.append(Item([.text(finding.help(language))]))
    children += finding.notes.map { Item([line(at: $0.range), .text($0.message(language))]) }
    children.append(Item([.strong("\(words.toAuthor):"), .text(finding.question(language))]))
    return Item(
      [
        .severity(finding.severity, words.name(finding.severity)), line(at: finding.range),
        .text(finding.message(language)), .code(finding.rule),
      ], children: children)
  }
}

extension Review {
  /// The name of the product, or else what comes nearest to one.
  var displayName: String { cover.product ?? cover.headline?.words ?? cover.title?.words ?? name }
}
