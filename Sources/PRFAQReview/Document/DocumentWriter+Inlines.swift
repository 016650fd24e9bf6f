internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel

// Text, emphasis, links and images.
extension DocumentWriter {
  /// Writes a node that stands in a line; returns the index of the node to go on with.
  mutating func visitInline(_ index: Int) -> Int {
    let node = tree.nodes[index]
    if !pendingComments.isEmpty { writeComments(before: node.range.lowerBound, inBlock: true) }
    switch node.kind {
    case .text: writeText(node.range)
    case .escape: writeMarked(node.range) { $0.text($1.bytes[node.contentRange]) }
    case .entity:
      let text = tree.entityText(index)
      writeMarked(node.range) { writer, _ in writer.text(text) }
    case .softBreak:
      writer.newline()
      writeVerse(at: node.range.upperBound)
    case .lineBreak:
      writer.begin("br")
      writeVerse(at: node.range.upperBound)
    case .codeSpan:
      writer.begin("code")
      writeText(node.contentRange)
      writer.end("code")
      writeVerse(at: node.range.upperBound)
    case .htmlInline: writeHTML(node.range)
    case .emphasis: openInline(index, "em")
    case .strong: openInline(index, "strong")
    case .strikethrough: openInline(index, "s")
    case .link: openLink(index)
    case .image:
      writeImage(index)
      return node.subtreeEnd
    case .footnoteReference:
      writer.element("sup", text: source.string(node.range).filter { $0 != "^" })
    default: break
    }
    return index + 1
  }

  private mutating func openInline(_ index: Int, _ name: HTMLTag) {
    guard hasRoom else { return open(index, nil) }
    writer.begin(name)
    open(index, name)
  }

  private mutating func openLink(_ index: Int) {
    let destination = tree.destination(of: index) ?? ""
    guard let address = LinkAddress(destination) else {
      writer.begin("span", .class("no-link"), HTMLAttribute("title", text: destination))
      return openLink(index, "span", .other, destination)
    }
    // What another site could learn or do through the page is nothing.
    writer.begin("a", .href(address), HTMLAttribute("rel", "noopener noreferrer nofollow"))
    openLink(index, "a", .link, destination)
  }

  /// Goes on with what is in a link, and its title behind it; a link that shows nothing shows where it leads.
  private mutating func openLink(
    _ index: Int, _ tag: HTMLTag, _ content: Content, _ destination: String
  ) {
    let node = tree.nodes[index]
    if source.bytes[node.contentRange].allSatisfy({ $0 <= 0x20 }) { writer.text(destination) }
    open(index, tag, content)
    if let title = LeftOut.title(of: node, in: source) { frames[frames.count - 1].leftOut = [title] }
  }

  private mutating func writeImage(_ index: Int) {
    let node = tree.nodes[index]
    let destination = tree.destination(of: index) ?? ""
    let alternative = source.string(node.contentRange)
    writer.begin("span", .class("image"))
    if let image = images[destination] {
      writer.begin(
        "img", HTMLAttribute("src", text: image.dataAddress), HTMLAttribute("alt", text: alternative),
        HTMLAttribute("loading", "eager"))
      writer.begin("span", .class("caption"), HTMLAttribute("aria-hidden", "true"))
    } else {
      writer.begin("span", .classes("caption missing"))
    }
    writeText(node.contentRange)
    // Inside a link there can be no other.
    let isInLink = frames.contains { $0.content == .link }
    if let address = LinkAddress(destination), !isInLink {
      writer.space()
      writer.element(
        "a", .href(address), HTMLAttribute("rel", "noopener noreferrer nofollow"), text: destination)
    } else if !destination.isEmpty {
      writer.space()
      writer.element("span", .class("file"), text: destination)
    }
    if let title = LeftOut.title(of: node, in: source) { writeLeftOut([title]) }
    writer.end("span")
    writer.end("span")
    writeVerse(at: node.range.upperBound)
  }

  /// Shows what is to be read in a stretch of HTML.
  mutating func writeHTML(_ range: Range<Int>) {
    for piece in HTMLPieces.all(in: range, of: source.bytes) {
      switch piece {
      case .text(let range): writeLines(range)
      case .comment(let range):
        writer.begin("span", .class("comment"))
        writeLines(range)
        writer.end("span")
      case .alternative(let range):
        writer.begin("span", .classes("caption missing"))
        writeLines(range)
        writer.end("span")
        writer.space()
      case .lineBreak: writer.begin("br")
      case .gap: writer.newline()
      }
    }
  }

  /// Shows text that may go on over several lines.
  private mutating func writeLines(_ range: Range<Int>) {
    var start = range.lowerBound
    let last = source.line(at: max(range.lowerBound, range.upperBound - 1))
    for line in source.line(at: range.lowerBound)...last {
      let end = min(range.upperBound, source.lineRange(line).upperBound)
      if start < end { writeText(start..<end) }
      guard line < last else { break }
      writer.newline()
      start = source.lineStarts[line]
      writeVerse(at: start)
    }
  }

  /// Writes text of the source, the findings in it marked.
  mutating func writeText(_ range: Range<Int>) {
    dropMarks(before: range.lowerBound)
    var at = range.lowerBound
    while at < range.upperBound, let mark = marks.first, mark.range.lowerBound < range.upperBound {
      if at < mark.range.lowerBound { writeSource(at..<mark.range.lowerBound) }
      let end = min(mark.range.upperBound, range.upperBound)
      beginMark(mark, endsHere: mark.range.upperBound <= range.upperBound)
      writeSource(max(at, mark.range.lowerBound)..<end)
      writer.end("mark")
      at = end
      guard mark.range.upperBound <= range.upperBound else { return }
      marks.removeFirst()
    }
    if at < range.upperBound { writeSource(at..<range.upperBound) }
  }

  /// Writes something that stands for bytes of the source, marked where a finding is about them.
  private mutating func writeMarked(_ range: Range<Int>, _ body: (inout HTMLWriter, SourceText) -> Void) {
    dropMarks(before: range.lowerBound)
    guard let mark = marks.first, mark.range.lowerBound < range.upperBound else {
      return body(&writer, source)
    }
    beginMark(mark, endsHere: mark.range.upperBound <= range.upperBound)
    body(&writer, source)
    writer.end("mark")
    if mark.range.upperBound <= range.upperBound { marks.removeFirst() }
  }

  private mutating func beginMark(_ mark: FindingMarks.Stretch, endsHere: Bool) {
    let number = endsHere ? mark.number : nil
    writer.begin(
      "mark", .classes(named: mark.severity.rawValue), number.map { HTMLAttribute("data-f", number: $0) })
  }

  private mutating func dropMarks(before offset: Int) {
    while let mark = marks.first, mark.range.upperBound <= offset { marks.removeFirst() }
  }
}
