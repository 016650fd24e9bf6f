internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel

// What stands around the text of a document: its parts' names, line numbers, findings and comments.
extension DocumentWriter {
  /// How a stretch of parts is set.
  enum Sheet: String {
    case release
    case questions
    case five
    case visual
    case other
  }

  // MARK: Parts

  /// Begins the part that a place belongs to, where it is another than before.
  mutating func openPart(at offset: Int) {
    let found = outline.part(at: offset) ?? part
    guard found != part || sheet == nil else { return }
    if part != nil || sheet != nil { writer.end("div") }
    part = found
    let kind = found.map { review.draft.parts[$0].kind } ?? .other
    let own = Self.sheet(of: kind)
    if own != sheet {
      if sheet != nil { writer.end("div") }
      writer.newline()
      writer.begin("div", .classes("sheet ", named: own.rawValue))
      sheet = own
    }
    writer.newline()
    writer.begin("div", .classes("part ", named: kind.rawValue))
    if let found, isNamed(review.draft.parts[found]) {
      writer.element("p", .class("chip"), ownLanguage, text: words.name(kind))
    }
  }

  /// Whether readers need to be told what a part is: its own heading does not say so.
  private func isNamed(_ part: Part) -> Bool {
    switch part.kind {
    case .other, .frontMatter, .titleBlock, .pressRelease: return false
    case .headline:
      // The heading may be the headline itself.
      guard let heading = part.headingRange, let headline = review.draft.pressRelease?.headline else {
        return true
      }
      return heading.overlaps(headline)
    default: return part.headingRange == nil
    }
  }

  /// Ends the last part.
  mutating func closePart() {
    guard sheet != nil else { return }
    writer.end("div")
    writer.end("div")
    sheet = nil
  }

  private static func sheet(of kind: PartKind) -> Sheet {
    switch kind {
    case .faq, .externalFAQ, .internalFAQ: .questions
    case .customerQuestion: .five
    case .visual: .visual
    default: kind.isRelease ? .release : .other
    }
  }

  // MARK: Line numbers

  /// Numbers the lines up to the one at an offset; the last of them in the margin.
  mutating func writeLineMarks(upTo offset: Int, isVisible: Bool) {
    let numbers = lines.lines(upTo: offset)
    for number in numbers where number == numbers.last || lines.hasText(number) {
      if isVisible, number == numbers.last {
        writer.margin(line: number, words.language)
      } else {
        writer.place(line: number)
      }
    }
  }

  /// Numbers a line that goes on in a paragraph, within the text.
  mutating func writeVerse(at offset: Int) {
    for number in lines.lines(upTo: offset) { writer.verse(line: number) }
  }

  // MARK: Findings

  /// Whether findings begin before an offset that are not explained yet.
  func hasNotes(before offset: Int) -> Bool {
    guard let first = pendingNotes.first else { return false }
    return review.findings[first].range.lowerBound < offset
  }

  /// Explains the findings that begin before an offset.
  mutating func writeNotes(before offset: Int) {
    guard hasNotes(before: offset) else { return }
    writer.begin("div", .class("notes"), ownLanguage)
    while hasNotes(before: offset), let index = pendingNotes.first {
      writeNote(index)
      pendingNotes = index + 1..<pendingNotes.upperBound
    }
    writer.end("div")
  }

  private mutating func writeNote(_ index: Int) {
    let finding = review.findings[index]
    let line = source.line(at: finding.range.lowerBound)
    writer.begin(
      "div", .classes("note ", named: finding.severity.rawValue), .id("f", index + 1),
      HTMLAttribute("role", "note"))
    writer.element("p", .class("what")) {
      $0.element("a", .class("number"), .place("#g", index + 1)) { $0.text("", index + 1) }
      $0.space()
      $0.element("b", text: words.name(finding.severity))
      $0.space()
      $0.element("a", .place("#L", line)) { $0.text("L", line) }
      $0.space()
      $0.text(finding.message(review.language))
    }
    writer.element("p", .class("ask"), text: finding.question(review.language))
    writer.end("div")
  }

  // MARK: Comments

  /// Shows the comments before an offset that the tree was read past.
  mutating func writeComments(before offset: Int, inBlock: Bool) {
    while let comment = pendingComments.first, comment.lowerBound < offset {
      pendingComments.removeFirst()
      let inner = comment.lowerBound + 4..<max(comment.lowerBound + 4, comment.upperBound - 3)
      if inBlock {
        writer.begin("span", .class("comment"))
        writeLineMarks(upTo: comment.lowerBound, isVisible: false)
        writeSource(inner)
        writer.end("span")
      } else {
        writer.begin("p", .class("comment"))
        writeLineMarks(upTo: comment.lowerBound, isVisible: true)
        writeSource(inner)
        writer.end("p")
      }
    }
  }
}
