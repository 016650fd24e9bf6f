internal import PRFAQMarkdown
internal import PRFAQProse

extension UnitBuilder {
  mutating func addVerbatim(_ index: Int, _ place: Place) {
    let node = tree.nodes[index]
    let isHTML = node.kind == .htmlBlock
    let start = list.text.bytes.count
    if isHTML {
      HTMLText.append(source, node.range, to: &list.text)
    } else {
      source.bytes.withUnsafeBufferPointer { list.text.append($0, range: node.contentRange) }
    }
    let text = start..<list.text.bytes.count
    endLine()
    let own = lines(node.range)
    if isHTML, text.isEmpty {
      // Above everything an image is a logo.
      guard !list.units.isEmpty, showsImage(node.range) else { return }
      append(unit(.image, node: index, lines: own, text: text, place))
      return
    }
    let rows = isHTML ? [] : questionRows(text)
    guard rows.count >= 2 else {
      append(unit(isHTML ? .html : .code, node: index, lines: own, text: text, place))
      return
    }
    for (number, row) in rows.enumerated() {
      let isLast = number + 1 == rows.count
      let first = number == 0 ? own.lowerBound : sourceLine(of: row)
      let last = isLast ? own.upperBound : tree.line(before: sourceLine(of: rows[number + 1]))
      let end = isLast ? text.upperBound : rows[number + 1].lowerBound
      append(
        unit(.code, node: index, lines: first...max(first, last), text: row.lowerBound..<end, place))
    }
  }

  /// Whether a block of HTML has an image.
  private func showsImage(_ range: Range<Int>) -> Bool {
    source.bytes[range].withUnsafeBufferPointer { bytes in
      var index = 0
      while true {
        index = ByteSearch.first(0x3C, in: bytes, from: index) + 1
        guard index + 3 < bytes.count else { return false }
        if bytes[index] | 0x20 == 0x69, bytes[index + 1] | 0x20 == 0x6D, bytes[index + 2] | 0x20 == 0x67 {
          return true
        }
      }
    }
  }

  /// The lines of a fenced block that a mark such as `Q:` opens, the first with what stands before it.
  ///
  /// Some keep their FAQ as records of plain text, each a unit of its own.
  private func questionRows(_ text: Range<Int>) -> [Range<Int>] {
    guard let end = lineEnd(text) else { return [] }
    let rows = lineRanges(text, end).filter { QuestionForm.hasPrefix(list.text.bytes, $0) }
    guard let first = rows.first else { return [] }
    return [text.lowerBound..<first.upperBound] + rows.dropFirst()
  }
}
