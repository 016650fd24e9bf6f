internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// Text that a fix puts into a document, written as the document is.
extension Facts {
  /// A fix that puts skeletons before everything but the document's title.
  func scaffoldAtStart(_ skeletons: [Skeleton], title: Text) -> Fix {
    let parts = draft.parts
    let first = parts.first { $0.kind != .frontMatter && $0.kind != .titleBlock }
    guard let first, let block = topBlock(from: first.range.lowerBound) else {
      return scaffoldAtEnd(skeletons, title: title)
    }
    let line = draft.source.lineRange(draft.source.line(at: block.range.lowerBound))
    let start = line.lowerBound == 0 ? documentStart : line.lowerBound
    return insertion(text(of: skeletons) + "\n", at: start, title: title)
  }

  /// A fix that puts skeletons behind everything else.
  func scaffoldAtEnd(_ skeletons: [Skeleton], title: Text) -> Fix {
    let end = bytes.count
    let isOpen = end > 0 && bytes[end - 1] != 0x0A && bytes[end - 1] != 0x0D
    let gap = end == 0 ? "" : isOpen ? "\n\n" : "\n"
    return insertion(gap + text(of: skeletons), at: end, title: title)
  }

  /// A fix that puts text in; it may change what the document says.
  func insertion(_ text: String, at place: Int, title: Text) -> Fix {
    Fix(
      title: title, safety: .unsafe,
      edits: [Fix.Edit(range: place..<place, replacement: asWritten(text, at: place))])
  }

  private func text(of skeletons: [Skeleton]) -> String {
    let language: MessageLanguage = draft.language.isKorean ? .ko : .en
    return skeletons.map { $0.text(language, level: sectionLevel) }.joined(separator: "\n")
  }

  /// The level of the document's sections: of the first heading below the title.
  private var sectionLevel: Int {
    for index in draft.tree.children(of: 0) {
      if case .heading(let level) = draft.tree.nodes[index].kind, level > 1 { return min(level, 5) }
    }
    return 2
  }

  private func topBlock(from offset: Int) -> MarkdownNode? {
    draft.tree.children(of: 0).map { draft.tree.nodes[$0] }.first { $0.range.upperBound > offset }
  }

  /// A text with the line endings and the form of Hangul that the document uses.
  func asWritten(_ text: String, at place: Int) -> String {
    let ending = lineEnding(before: place)
    let isDecomposed = hasDecomposedHangul
    guard ending != "\n" || isDecomposed else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        scalars.append(contentsOf: ending.unicodeScalars)
      } else if isDecomposed, (0xAC00...0xD7A3).contains(scalar.value) {
        scalars.append(contentsOf: Self.letters(of: scalar))
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// How the line before a place ends; in the first line, how that one ends.
  private func lineEnding(before place: Int) -> String {
    let source = draft.source
    let line = max(1, source.line(at: place) - 1)
    guard line < source.lineStarts.count else { return "\n" }
    let end = source.lineRange(line).upperBound
    if bytes[end] == 0x0A { return "\n" }
    return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? "\r\n" : "\r"
  }

  /// Whether Hangul is written as letters (NFD), as macOS does, and never as syllables.
  private var hasDecomposedHangul: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var isDecomposed = false
      var index = 0
      while index + 2 < bytes.count {
        if bytes[index] < 0xE1 {
          index += 1
          continue
        }
        switch (bytes[index], bytes[index + 1]) {
        // The leading consonants U+1100 to U+1112.
        case (0xE1, 0x84): isDecomposed = true
        // The syllables U+AC00 to U+D7A3.
        case (0xEA, 0xB0...), (0xEB...0xEC, _), (0xED, ..<0x9F): return false
        default: break
        }
        index += 1
      }
      return isDecomposed
    }
  }

  /// The letters of a syllable, by the arithmetic of Unicode.
  private static func letters(of syllable: Unicode.Scalar) -> [Unicode.Scalar] {
    let index = syllable.value - 0xAC00
    let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
    // The last of the three stands for no letter when nothing remains.
    return letters.prefix(index % 28 == 0 ? 2 : 3).compactMap { Unicode.Scalar($0) }
  }
}
