/// What tells the languages of the lines of a text, so that the language of a part of it is told without reading it
/// again.
public struct LineLanguages: Sendable {
  /// One line, in few bytes: a text may be nothing but lines.
  private struct Line: Sendable {
    private let start32: UInt32
    private let hangul: UInt32
    private let han: UInt32
    private let kana: UInt32
    private let latin: UInt32
    private let otherLetters: UInt32
    /// The commonest words in it; nil where the line is too long or nobody asked.
    var words: StopWords.Counts?

    init(start: Int, letters: LetterCounts) {
      start32 = UInt32(clamping: start)
      hangul = UInt32(clamping: letters.hangul)
      han = UInt32(clamping: letters.han)
      kana = UInt32(clamping: letters.kana)
      latin = UInt32(clamping: letters.latin)
      otherLetters = UInt32(clamping: letters.otherLetters)
    }

    var start: Int { Int(start32) }

    var letters: LetterCounts {
      var letters = LetterCounts()
      (letters.hangul, letters.han, letters.kana) = (Int(hangul), Int(han), Int(kana))
      (letters.latin, letters.otherLetters) = (Int(latin), Int(otherLetters))
      return letters
    }
  }

  private var lines: [Line] = []
  /// Where the last line ends.
  private var end = 0

  /// The language of the whole text.
  public private(set) var whole = Language.other

  /// Creates what tells the languages of no text.
  public init() {}

  /// Reads the lines of a text.
  public init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var all = LetterCounts()
      var start = 0
      while start < bytes.count {
        end = bytes.offset(of: 0x0A, from: start)
        let letters = LetterCounts(bytes, start..<end)
        all.add(letters)
        lines.append(Line(start: start, letters: letters))
        start = end + 1
      }
      whole = Language(all) {
        // Of a text in Latin letters the parts are mostly so as well.
        for index in lines.indices {
          let line = lines[index].start..<end(of: index)
          if line.count <= StopWords.longest { lines[index].words = StopWords.shared.count(in: bytes, line) }
        }
        return StopWords.shared.language(in: words(of: 0..<lines.count, bytes, 0..<bytes.count))
      }
    }
  }

  /// The language of a part of the text.
  public func language(of range: Range<Int>, in bytes: [UInt8]) -> Language {
    bytes.withUnsafeBufferPointer { bytes in
      guard let places = places(of: range) else { return Language.detect(bytes, range) }
      var letters = LetterCounts()
      for line in lines[places] { letters.add(line.letters) }
      return Language(letters) { StopWords.shared.language(in: words(of: places, bytes, range)) }
    }
  }

  /// The commonest words at the beginning of a range that is some lines.
  private func words(
    of places: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> StopWords.Counts {
    let limit = min(range.upperBound, range.lowerBound + StopWords.longest)
    var counts = StopWords.Counts()
    for index in places {
      let line = lines[index].start..<end(of: index)
      if line.upperBound <= limit, let words = lines[index].words {
        counts.add(words)
      } else {
        counts.add(StopWords.shared.count(in: bytes, line.clamped(to: 0..<limit)))
      }
      if line.upperBound >= limit { break }
    }
    return counts
  }

  /// The lines that a range is, from the beginning of the first to the end of the last; nil where it is none.
  private func places(of range: Range<Int>) -> Range<Int>? {
    let first = place(of: range.lowerBound)
    let last = place(of: range.upperBound)
    guard first <= last, last < lines.count, lines[first].start == range.lowerBound,
      end(of: last) == range.upperBound
    else { return nil }
    return first..<last + 1
  }

  /// The last line that begins at an offset or before it; the first where none does.
  private func place(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where a line ends, without its line feed.
  private func end(of line: Int) -> Int {
    line + 1 < lines.count ? lines[line + 1].start - 1 : end
  }
}
