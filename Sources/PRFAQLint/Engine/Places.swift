internal import PRFAQMarkdown
internal import PRFAQModel

// Where things stand, and where those that are missing belong.
extension Facts {
  /// The words of the document in a byte range.
  func words(_ range: Range<Int>) -> String { draft.source.string(range) }

  /// The bytes of the document.
  var bytes: [UInt8] { draft.source.bytes }

  /// The start of the first line that says something, front matter and comments aside.
  var documentStart: Int { firstBlock(in: 0..<draft.source.bytes.count) }

  /// The start of the first line of the release; the document's when there is no release.
  var releaseStart: Int { start(of: { $0.isRelease }) }

  /// Where a kind of part belongs: at the empty heading that waits for it, or else where the release begins.
  func place(for kind: PartKind) -> Int {
    emptySections.first { $0.kind == kind }?.heading.lowerBound ?? releaseStart
  }

  /// The start of the first part that meets a condition; the document's when none does.
  func start(of condition: (PartKind) -> Bool) -> Int {
    guard let part = draft.parts.first(where: { condition($0.kind) }) else { return documentStart }
    return firstBlock(in: part.range)
  }

  /// The question, or else the part, that a range begins in.
  func section(around range: Range<Int>) -> Range<Int> {
    let at = range.lowerBound
    for questions in [draft.externalFAQ, draft.internalFAQ, draft.faq] {
      let index = questions.partitionPoint { $0.range.upperBound < at }
      if index < questions.count, questions[index].range.lowerBound <= at { return questions[index].range }
    }
    let questions = draft.customerQuestions
    let question = questions.partitionPoint { $0.range.upperBound < at }
    if question < questions.count, questions[question].range.lowerBound <= at {
      return questions[question].range
    }
    let part = draft.parts.partitionPoint { $0.range.upperBound < at }
    guard part < draft.parts.count, draft.parts[part].range.lowerBound <= at else { return range }
    return draft.parts[part].range
  }

  /// The start of the first block in a range that is more than a comment.
  private func firstBlock(in range: Range<Int>) -> Int {
    for index in draft.tree.children(of: 0) {
      let node = draft.tree.nodes[index]
      guard node.range.upperBound > range.lowerBound, node.kind != .frontMatter, !isComment(node) else {
        continue
      }
      let line = draft.source.lineRange(draft.source.line(at: node.range.lowerBound))
      return max(range.lowerBound, afterByteOrderMark(line.lowerBound))
    }
    return afterByteOrderMark(range.lowerBound)
  }

  /// Whether a block is an HTML comment, which no reader sees.
  func isComment(_ node: MarkdownNode) -> Bool {
    node.kind == .htmlBlock && draft.source.bytes[node.range].starts(with: [0x3C, 0x21, 0x2D, 0x2D])
  }

  private func afterByteOrderMark(_ offset: Int) -> Int {
    offset == 0 && draft.source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : offset
  }
}
