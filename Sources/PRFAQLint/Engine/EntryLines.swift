internal import PRFAQMarkdown
internal import PRFAQModel

extension Facts {
  /// The whole lines of an entry of the front matter; nil where another one stands on them as well.
  func lines(of entry: FrontMatter.Entry) -> Range<Int>? {
    let source = draft.source
    let first = source.line(at: entry.keyRange.lowerBound)
    let last = source.line(at: max(entry.keyRange.lowerBound, entry.valueRange.upperBound - 1))
    guard source.lineRange(first).lowerBound == entry.keyRange.lowerBound, last < source.lineStarts.count
    else { return nil }
    return source.lineStarts[first - 1]..<source.lineStarts[last]
  }
}
