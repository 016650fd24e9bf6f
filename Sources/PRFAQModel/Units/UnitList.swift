internal import PRFAQMarkdown
internal import PRFAQProse

/// A document cut into units, with its visible text in one buffer and all word-list matches in it.
struct UnitList: Sendable {
  /// Words of the team's own that recognition knows.
  var vocabulary = Vocabulary.none
  var units: [Unit] = []
  /// The visible text of all units in order, one line feed between lines; Hanja in Korean lines are read as Hangul.
  var text = PlainText()
  /// The same text with its Hanja as they are written.
  var written: [UInt8] = []
  /// The languages of its lines.
  var languages = LineLanguages()
  /// The lines of the source, from 1, whose paragraphs go on in the next one because they are full, in order.
  var wrappedLines: [UInt32] = []
  /// Emphasis, links, images and code in order of their start.
  var spans: [InlineSpan] = []
  /// The words of each unit that names what follows, read once for all that look headings up.
  var namings: [HeadingWords?] = []
  /// Where the words of the lists occur, in order.
  var matches: [LexiconMatch] = []
  /// Numbers in words and markers of placeholders, found in the same pass.
  var words = ProseWords()

  /// The language that most of the text is written in.
  var language: Language { languages.whole }

  /// The source bytes that a stretch of visible text stands for.
  func source(_ range: Range<Int>) -> Range<Int> { text.sourceRange(of: range) }

  /// The words of a unit in a range that names something.
  func words(of unit: Int, naming range: Range<Int>) -> HeadingWords {
    if let words = namings[unit], words.range == range { return words }
    return HeadingWords(text.bytes, range)
  }

  /// The spans whose text begins inside a range.
  func spans(in range: Range<Int>) -> ArraySlice<InlineSpan> {
    let places = spans.withUnsafeBufferPointer { spans in
      let first = spans.partitioningIndex { $0.text.lowerBound >= range.lowerBound }
      var last = first
      while last < spans.count, spans[last].text.lowerBound < range.upperBound { last &+= 1 }
      return first..<last
    }
    return spans[places]
  }

  /// The word-list matches that begin inside a range.
  func matches(in range: Range<Int>) -> ArraySlice<LexiconMatch> {
    let places = matches.withUnsafeBufferPointer { matches in
      let first = matches.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
      var last = first
      while last < matches.count, matches[last].range.lowerBound < range.upperBound { last &+= 1 }
      return first..<last
    }
    return matches[places]
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element belongs to the second half of a partitioned array.
  @inline(__always)
  func partitioningIndex(_ isInSecondHalf: (Element) -> Bool) -> Int {
    var low = startIndex
    var count = endIndex &- low
    while count > 0 {
      let half = count >> 1
      if isInSecondHalf(self[low &+ half]) {
        count = half
      } else {
        low &+= half &+ 1
        count &-= half &+ 1
      }
    }
    return low
  }
}
