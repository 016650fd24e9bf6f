/// Where sentences begin and end.
public enum Sentences {
  /// The sentences of a range, without the white space around them.
  ///
  /// A full stop inside a number, an address, an abbreviation or a quotation ends nothing. A single line break is
  /// white space, an empty line ends a sentence.
  public static func ranges(in bytes: [UInt8], _ range: Range<Int>, language: Language) -> [Range<Int>] {
    var found: [Range<Int>] = []
    append(to: &found, in: bytes, range, language: language)
    return found
  }

  /// Appends the same to an array, which spares readers of many blocks an array for each.
  public static func append(
    to found: inout [Range<Int>], in bytes: [UInt8], _ range: Range<Int>, language: Language
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = SentenceScanner(buffer, range.clamped(toCount: buffer.count), language)
      swap(&scanner.output, &found)
      scanner.run()
      swap(&scanner.output, &found)
    }
  }
}

/// One pass that finds sentence ends.
struct SentenceScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let language: Language
  fileprivate(set) var output: [Range<Int>] = []
  /// Where the sentence begins that the position is in.
  private(set) var start: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language) {
    self.bytes = bytes
    self.range = range
    self.language = language
    start = range.lowerBound
  }

  mutating func run() {
    // Most texts have no mark of a quotation.
    var quotes: [QuoteMarks.Pair] = []
    var hasQuotes = false
    var nextQuote = 0
    var at = range.lowerBound
    let end = range.upperBound
    while true {
      // No mark that ends a sentence or opens a quotation begins like Han and Hangul.
      at = ByteRuns.endOfPlain(bytes, at, end)
      guard at < end else { break }
      let byte = bytes[at]
      if !hasQuotes, byte == 0x22 || byte >= 0xC2 {
        quotes = QuoteMarks.pairs(in: bytes, range)
        hasQuotes = true
      }
      while nextQuote < quotes.count, quotes[nextQuote].range.lowerBound < at { nextQuote += 1 }
      if nextQuote < quotes.count, quotes[nextQuote].range.lowerBound == at {
        at = endOfQuote(quotes[nextQuote])
        continue
      }
      if byte == 0x2E || byte == 0x3F || byte == 0x21 {
        at = terminator(at)
      } else if byte == 0x0A {
        at = lineBreak(at)
      } else if byte >= 0xE2 {
        let (scalar, length) = UTF8Bytes.scalar(bytes, at, end)
        if scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F || scalar == 0xFF0E {
          at = closers(from: at + length)
          cut(at)
        } else if scalar == 0x2026 {
          at = terminator(at)
        } else {
          at += length
        }
      } else {
        at += 1
      }
    }
    cut(end)
  }

  /// Past a quotation; it ends a sentence when it closes with a full stop and nothing goes on from it.
  private mutating func endOfQuote(_ quote: QuoteMarks.Pair) -> Int {
    let end = quote.range.upperBound
    let last = UTF8Bytes.scalarBefore(bytes, quote.inner.upperBound, quote.inner.lowerBound).value
    guard !quote.inner.isEmpty, isTerminator(last), startsSentence(after: end) else { return end }
    // A quotation that stands for a thing inside a sentence is followed by a particle or a verb, never by a capital;
    // Korean has no capitals, and what follows there is who speaks.
    let next = scalarAfterSpace(end)
    let goesOn = language.isKorean ? Scalars.isHangul(next) : Scalars.isDash(next) || next == 0x2192
    if !goesOn { cut(end) }
    return end
  }

  private mutating func terminator(_ index: Int) -> Int {
    var at = index
    while at < range.upperBound {
      let (scalar, length) = UTF8Bytes.scalar(bytes, at, range.upperBound)
      guard isTerminator(scalar) else { break }
      at += length
    }
    let isSingleStop = bytes[index] == 0x2E && at == index + 1
    at = closers(from: at)
    if isSingleStop {
      if mayBeMarker(endingAt: index), isMarker(endingAt: index) { return at }
      if !endsWideCharacter(index), isAbbreviation(endingAt: index) { return at }
      if at < range.upperBound, followsKoreanEnding(index),
        Scalars.isHangul(UTF8Bytes.scalar(bytes, at, range.upperBound).value)
      {
        cut(at)
        return at
      }
    }
    // In Korean an ellipsis stands for a comma as well, mostly in headlines.
    let isEllipsis = language.isKorean && UTF8Bytes.scalarBefore(bytes, at, index).value == 0x2026
    // After a Korean verb at its end even a name in lower case begins a sentence: `…열었어요. flagsweep은 …`.
    let isPlain =
      isSingleStop && at < range.upperBound && bytes[at] <= 0x20 && followsKoreanEnding(index)
      && Scalars.isLatin(scalarAfterSpace(at))
    if !isEllipsis || at == range.upperBound, isPlain || startsSentence(after: at) { cut(at) }
    return at
  }

  private mutating func lineBreak(_ index: Int) -> Int {
    var at = index + 1
    while at < range.upperBound, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D { at += 1 }
    guard at < range.upperBound else { return at }
    // A line that begins with a bullet of its own is a point of a list that Markdown does not know.
    if bytes[at] == 0x0A || isBullet(at) { cut(index) }
    return at
  }

  /// Whether white space and then the beginning of a sentence follow.
  private func startsSentence(after index: Int) -> Bool {
    var at = index
    while at < range.upperBound {
      let (scalar, length) = UTF8Bytes.scalar(bytes, at, range.upperBound)
      if Scalars.isSpace(scalar) {
        at += length
        continue
      }
      guard at > index else { return false }
      // A sentence that begins with code, which is a blank among its blanks in visible text.
      if at - index > 2, bytes[index..<at].allSatisfy({ $0 == 0x20 }) { return true }
      // Korean puts sources and asides behind the full stop: `…했다. (출처: …)`.
      if language.isKorean, scalar == 0x28 || scalar == 0xFF08 { return false }
      if !Scalars.isLatin(scalar) || Scalars.isUppercase(scalar) { return true }
      // `v1 supports…`: a name in lower case that goes on with a digit.
      return at + 1 < range.upperBound && Scalars.isDigit(UInt32(bytes[at + 1]))
    }
    return true
  }

  /// The first scalar that is no white space; 0 where the range ends.
  func scalarAfterSpace(_ index: Int) -> UInt32 {
    var at = index
    while at < range.upperBound {
      let (scalar, length) = UTF8Bytes.scalar(bytes, at, range.upperBound)
      guard Scalars.isSpace(scalar) else { return scalar }
      at += length
    }
    return 0
  }

  private func isTerminator(_ s: UInt32) -> Bool {
    s == 0x2E || s == 0x3F || s == 0x21 || s == 0x2026 || s == 0x3002 || s == 0xFF1F || s == 0xFF01
  }

  /// Past closing quotation marks and brackets.
  private func closers(from index: Int) -> Int {
    var at = index
    while at < range.upperBound {
      let (scalar, length) = UTF8Bytes.scalar(bytes, at, range.upperBound)
      let isCloser =
        scalar == 0x29 || scalar == 0x5D || scalar == 0x22 || scalar == 0x27 || scalar == 0x201D
        || scalar == 0x2019
        || scalar == 0xBB || scalar == 0x300D || scalar == 0x300F || scalar == 0xFF09 || scalar == 0x3011
      guard isCloser else { break }
      at += length
    }
    return at
  }

  /// Whether a digit or no ASCII stands before a stop, as a letter or a number that counts does.
  private func mayBeMarker(endingAt stop: Int) -> Bool {
    stop > start && (bytes[stop - 1] >= 0x80 || bytes[stop - 1] &- 0x30 < 10)
  }

  /// Whether a character of three bytes stands before a stop, as in no abbreviation.
  private func endsWideCharacter(_ stop: Int) -> Bool {
    stop - 3 >= start && bytes[stop - 1] & 0xC0 == 0x80 && bytes[stop - 3] & 0xF0 == 0xE0
  }

  /// Whether 다 요 죠 까 음 함 stands before a full stop.
  private func followsKoreanEnding(_ stop: Int) -> Bool {
    guard stop > range.lowerBound, bytes[stop - 1] >= 0x80 else { return false }
    return switch UTF8Bytes.scalarBefore(bytes, stop, range.lowerBound).value {
    case 0xB2E4, 0xC694, 0xC8E0, 0xAE4C, 0xC74C, 0xD568: true
    default: false
    }
  }

  @inline(__always)
  private func isSurelyNoSpace(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 || byte >= 0xE4 }

  private mutating func cut(_ end: Int) {
    var low = start
    var high = end
    // Most sentences begin with a letter and end with a stop.
    while low < high, !isSurelyNoSpace(bytes[low]) {
      let (scalar, length) = UTF8Bytes.scalar(bytes, low, high)
      guard Scalars.isSpace(scalar) else { break }
      low += length
    }
    while high > low, !isSurelyNoSpace(bytes[high - 1]) {
      let (scalar, length) = UTF8Bytes.scalarBefore(bytes, high, low)
      guard Scalars.isSpace(scalar) else { break }
      high -= length
    }
    if low < high { output.append(low..<high) }
    start = max(start, end)
  }
}
