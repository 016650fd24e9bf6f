/// Where sentences begin and end.
public enum Sentences {
  /// The sentences of a range, without the white space around them.
  ///
  /// A full stop inside a number, an address, an abbreviation or a quotation ends nothing. A single line break is
  /// white space, an empty line ends a sentence.
  public static func ranges(in bytes: [UInt8], _ range: Range<Int>, language: Language) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = SentenceScanner(buffer, range.clamped(toCount: buffer.count), language)
      return scanner.run()
    }
  }
}

/// One pass that finds sentence ends.
private struct SentenceScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let language: Language
  private var output: [Range<Int>] = []
  private var start: Int
  /// The closing mark of the quotation that the position is in, and where it stands.
  private var quoteEnd = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language) {
    self.bytes = bytes
    self.range = range
    self.language = language
    start = range.lowerBound
  }

  mutating func run() -> [Range<Int>] {
    let quotes = QuoteMarks.pairs(in: bytes, range)
    var nextQuote = 0
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let byte = bytes[at]
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
    return output
  }

  /// Past a quotation; it ends a sentence when it closes with a full stop and nothing goes on from it.
  private mutating func endOfQuote(_ quote: QuoteMarks.Pair) -> Int {
    let end = quote.range.upperBound
    let last = UTF8Bytes.scalarBefore(bytes, quote.inner.upperBound, quote.inner.lowerBound).value
    guard !quote.inner.isEmpty, isTerminator(last), startsSentence(after: end) else { return end }
    // A quotation that stands for a thing inside a sentence is followed by a particle or a verb, never by a capital.
    cut(end)
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
      if isAbbreviation(endingAt: index) { return at }
      if at < range.upperBound, followsKoreanEnding(index),
        Scalars.isHangul(UTF8Bytes.scalar(bytes, at, range.upperBound).value)
      {
        cut(at)
        return at
      }
    }
    if startsSentence(after: at) { cut(at) }
    return at
  }

  private mutating func lineBreak(_ index: Int) -> Int {
    var at = index + 1
    while at < range.upperBound, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D { at += 1 }
    guard at < range.upperBound, bytes[at] == 0x0A else { return at }
    cut(index)
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
      return !Scalars.isLatin(scalar) || Scalars.isUppercase(scalar)
    }
    return true
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

  /// Whether the word before a full stop is a known abbreviation, a single initial or a number of a date or a list.
  private func isAbbreviation(endingAt stop: Int) -> Bool {
    var begin = stop
    while begin > start, stop - begin < 12 {
      let byte = bytes[begin - 1]
      guard byte > 0x20, byte < 0xE0, byte != 0x28, byte != 0x22 else { break }
      begin -= 1
    }
    guard begin < stop else { return false }
    let word = bytes[begin..<stop]
    if word.count == 1, let only = word.first, Scalars.isASCIILetter(UInt32(only)) { return true }
    if word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return isNumberInside(begin, stop)
    }
    return Abbreviations.shared.contains(word)
  }

  /// Whether a number with a full stop numbers a list or stands in a date: `2026. 3. 2.`, `2. März`.
  private func isNumberInside(_ begin: Int, _ stop: Int) -> Bool {
    if bytes[start..<begin].allSatisfy({ $0 <= 0x20 }), stop - begin <= 2 { return true }
    let followsNumber =
      begin - start >= 3 && bytes[begin - 1] == 0x20 && bytes[begin - 2] == 0x2E && bytes[begin - 3] >= 0x30
      && bytes[begin - 3] <= 0x39
    if followsNumber { return true }
    guard stop + 2 < range.upperBound, bytes[stop + 1] == 0x20 else { return false }
    if bytes[stop + 2] >= 0x30, bytes[stop + 2] <= 0x39 { return true }
    return stop - begin <= 2 && Months.shared.month(in: bytes, at: stop + 2, range.upperBound) != nil
  }

  /// Whether 다 요 죠 까 음 함 stands before a full stop.
  private func followsKoreanEnding(_ stop: Int) -> Bool {
    switch UTF8Bytes.scalarBefore(bytes, stop, range.lowerBound).value {
    case 0xB2E4, 0xC694, 0xC8E0, 0xAE4C, 0xC74C, 0xD568: true
    default: false
    }
  }

  private mutating func cut(_ end: Int) {
    var low = start
    var high = end
    while low < high {
      let (scalar, length) = UTF8Bytes.scalar(bytes, low, high)
      guard Scalars.isSpace(scalar) else { break }
      low += length
    }
    while high > low {
      let (scalar, length) = UTF8Bytes.scalarBefore(bytes, high, low)
      guard Scalars.isSpace(scalar) else { break }
      high -= length
    }
    if low < high { output.append(low..<high) }
    start = max(start, end)
  }
}
