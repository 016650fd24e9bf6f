/// Reads the quotations of one paragraph.
struct QuotationReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  /// Where verbs of speaking stand.
  private let verbs: [Range<Int>]
  private let pairs: [QuoteMarks.Pair]

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language?) {
    self.bytes = bytes
    self.range = range
    pairs = QuoteMarks.pairs(in: bytes, range).filter { Self.isLongEnough(bytes, $0) }
    var verbs: [Range<Int>] = []
    if !pairs.isEmpty {
      let languages = LexiconIndex.languages(for: language)
      LexiconScan.with(LexiconIndex.everything.tables) { scan in
        scan.run(bytes, range, lists: LexiconSet.said.rawValue) { _, term, range in
          if term.flags & languages != 0 { verbs.append(range) }
        }
      }
    }
    self.verbs = verbs
  }

  func read() -> [Quotation] {
    var found: [Quotation] = []
    var index = 0
    while index < pairs.count {
      var group = [pairs[index]]
      var between: Range<Int>?
      // `"…," said Ann. "…"`: what stands between is short and speaks.
      while index + 1 < pairs.count, pairs[index + 1].style == pairs[index].style,
        let clause = clause(between: pairs[index], and: pairs[index + 1])
      {
        between = between ?? clause
        group.append(pairs[index + 1])
        index += 1
      }
      let next = index + 1 < pairs.count ? pairs[index + 1].range.lowerBound : range.upperBound
      let previous = found.last?.range.upperBound ?? range.lowerBound
      let first = group[0]
      let last = group[group.count - 1]
      let attribution =
        between ?? behind(last.range.upperBound, limit: next)
        ?? before(first.range.lowerBound, limit: previous)
      found.append(
        Quotation(
          range: first.range.lowerBound..<last.range.upperBound,
          innerRange: first.inner.lowerBound..<last.inner.upperBound, parts: group.map(\.range),
          attribution: better(attribution, before: first.range.lowerBound, limit: previous),
          style: first.style))
      index += 1
    }
    return found
  }

  /// Korean and Japanese name the speaker before the quotation and put the verb behind it.
  private func better(_ found: Range<Int>?, before index: Int, limit: Int) -> Range<Int>? {
    guard let found, found.lowerBound > index, letters(found).cjk > 0 else { return found }
    guard let subject = subject(before: index, limit: limit) else { return found }
    return letters(found).cjk <= letters(subject).cjk + 6 && startsWithParticle(found) ? subject : found
  }

  private static func isLongEnough(_ bytes: UnsafeBufferPointer<UInt8>, _ pair: QuoteMarks.Pair) -> Bool {
    let count = LetterCounts(bytes, pair.inner)
    let cjk = count.hangul + count.han + count.kana
    return cjk >= 8 || count.total >= 15
  }

  private func letters(_ place: Range<Int>) -> (latin: Int, cjk: Int) {
    let counts = LetterCounts(bytes, place)
    return (counts.latin + counts.otherLetters, counts.hangul + counts.han + counts.kana)
  }

  /// The clause between two parts of one quotation.
  private func clause(between first: QuoteMarks.Pair, and second: QuoteMarks.Pair) -> Range<Int>? {
    let gap = trim(first.range.upperBound..<second.range.lowerBound)
    guard gap.count <= 160, !gap.isEmpty, hasVerb(gap) else { return nil }
    // A line that does not go on below or a second sentence between them starts something new.
    let sentences = sentenceEnds(in: gap)
    return sentences <= 1 && !gap.contains { bytes[$0] == 0x0A && !goesOn(at: $0, gap) } ? gap : nil
  }

  /// Whether the words before a line feed go on behind it: letters on both sides.
  private func goesOn(at feed: Int, _ place: Range<Int>) -> Bool {
    var before = feed
    while before > place.lowerBound, bytes[before - 1] <= 0x20 { before -= 1 }
    var after = feed + 1
    while after < place.upperBound, bytes[after] <= 0x20, bytes[after] != 0x0A { after += 1 }
    guard before > place.lowerBound, after < place.upperBound else { return false }
    let last = UTF8Bytes.scalarBefore(bytes, before, place.lowerBound).value
    let next = UTF8Bytes.scalar(bytes, after, place.upperBound).value
    return Scalars.isLetter(last) && Scalars.isLetter(next)
  }

  private func sentenceEnds(in place: Range<Int>) -> Int {
    var count = 0
    for index in place {
      let isEnd = bytes[index] == 0x2E || bytes[index] == 0x3F || bytes[index] == 0x21
      if isEnd, index + 1 >= place.upperBound || bytes[index + 1] == 0x20 {
        count += isInitial(index) ? 0 : 1
      }
    }
    return count
  }

  private func isInitial(_ stop: Int) -> Bool {
    guard stop > range.lowerBound else { return false }
    let isCapital = bytes[stop - 1] >= 0x41 && bytes[stop - 1] <= 0x5A
    let before = stop - 2 >= range.lowerBound ? bytes[stop - 2] : 0x20
    if isCapital, before == 0x20 { return true }
    var start = stop
    while start > range.lowerBound, bytes[start - 1] | 0x20 >= 0x61, bytes[start - 1] | 0x20 <= 0x7A {
      start -= 1
    }
    return stop - start <= 4 && start < stop && Abbreviations.shared.contains(bytes[start..<stop])
  }

  /// The speaker behind a quotation: a dash with a name, or a clause of the same sentence with a verb of speaking.
  private func behind(_ index: Int, limit: Int) -> Range<Int>? {
    var at = index
    while at < limit, bytes[at] <= 0x20 || bytes[at] == 0x2A || bytes[at] == 0x5F || bytes[at] == 0x3E {
      at += 1
    }
    guard at < limit else { return nil }
    let (scalar, length) = UTF8Bytes.scalar(bytes, at, limit)
    if Scalars.isDash(scalar) || scalar == 0x7E || scalar == 0x2500 {
      at += length
      while at < limit, bytes[at] == 0x20 || bytes[at] == 0x2D || bytes[at] == 0x2A || bytes[at] == 0x5F {
        at += 1
      }
      return nameLine(at, limit)
    }
    if scalar == 0x28 || scalar == 0xFF08, let name = bracketed(at, length, limit) { return name }
    let end = endOfSentence(at, limit)
    let clause = trim(at..<end)
    guard hasVerb(clause) else { return nil }
    return clause
  }

  /// The name behind a dash: what is left of the line, and the next one where a short name goes on there.
  private func nameLine(_ start: Int, _ limit: Int) -> Range<Int>? {
    let end = endOfLine(start, limit)
    let line = trim(start..<end)
    guard isNameLine(line) else { return nil }
    let both = trim(start..<endOfLine(min(end + 1, limit), limit))
    let ends = UTF8Bytes.scalarBefore(bytes, both.upperBound, both.lowerBound).value
    guard both.count <= 100, both.upperBound > end, goesOn(at: end, both), isNameLine(both), ends != 0x2E
    else {
      return line
    }
    return both
  }

  /// Whether a line behind a dash names someone; a sentence that merely goes on does not.
  private func isNameLine(_ line: Range<Int>) -> Bool {
    let count = letters(line)
    guard count.latin + count.cjk >= 2, line.count <= 160 else { return false }
    let first = UTF8Bytes.scalar(bytes, line.lowerBound, line.upperBound).value
    let last = UTF8Bytes.scalarBefore(bytes, line.upperBound, line.lowerBound).value
    if first == 0x3E || last == 0x3F || last == 0x3002 || last == 0xFF1F { return false }
    if Scalars.isLatin(first), !Scalars.isUppercase(first) {
      return line.count <= 60 && last != 0x2E && last != 0x21
    }
    return count.cjk == 0 || last != 0x2E || count.cjk <= 30
  }

  /// The name in brackets behind a quotation: (김민지, 카페 점주).
  private func bracketed(_ index: Int, _ length: Int, _ limit: Int) -> Range<Int>? {
    var at = index + length
    while at < limit, at - index < 120 {
      let (scalar, size) = UTF8Bytes.scalar(bytes, at, limit)
      if scalar == 0x29 || scalar == 0xFF09 { return trim((index + length)..<at) }
      if scalar == 0x0A { return nil }
      at += size
    }
    return nil
  }

  /// The speaker before a quotation: `Ann Lee, founder, said: “…”`, 김 대표는 “…”.
  private func before(_ index: Int, limit: Int) -> Range<Int>? {
    let clause = trim(startOfSentence(index, limit)..<index)
    guard !clause.isEmpty else { return nil }
    let last = UTF8Bytes.scalarBefore(bytes, clause.upperBound, clause.lowerBound).value
    if last == 0x3A || last == 0xFF1A { return clause.count <= 200 && namesSpeaker(clause) ? clause : nil }
    if hasVerb(clause), last == 0x2C || letters(clause).cjk > 0 { return clause }
    return nil
  }

  /// Whether a clause before a colon says who speaks: with a verb, a comma before a title, capitals, or CJK letters.
  private func namesSpeaker(_ clause: Range<Int>) -> Bool {
    if hasVerb(clause) || letters(clause).cjk > 0 || bytes[clause].contains(0x2C) { return true }
    var words = 0
    var capitals = 0
    var isInWord = false
    for index in clause {
      let isLetter = bytes[index] | 0x20 >= 0x61 && bytes[index] | 0x20 <= 0x7A
      if isLetter, !isInWord {
        words += 1
        capitals += bytes[index] <= 0x5A ? 1 : 0
      }
      isInWord = isLetter || bytes[index] >= 0x80 || bytes[index] == 0x27
    }
    return words > 0 && words <= 8 && capitals * 2 >= words
  }

  /// The subject before a quotation whose verb stands behind it: it ends in 은, 는, 이, 가, は, が or a comma.
  private func subject(before index: Int, limit: Int) -> Range<Int>? {
    let clause = trim(startOfSentence(index, limit)..<index)
    guard !clause.isEmpty else { return nil }
    switch UTF8Bytes.scalarBefore(bytes, clause.upperBound, clause.lowerBound).value {
    case 0xC740, 0xB294, 0xC774, 0xAC00, 0x306F, 0x304C, 0x2C, 0x3001, 0xB3C4, 0x3A, 0xFF1A, 0xFF0C:
      return clause
    default: return nil
    }
  }

  private func startsWithParticle(_ clause: Range<Int>) -> Bool {
    switch UTF8Bytes.scalar(bytes, clause.lowerBound, clause.upperBound).value {
    case 0xB77C, 0xACE0, 0xC774, 0xB2E4, 0xBA70, 0xBA74, 0x3068, 0xB9D0, 0xBC1D, 0xC804, 0xC124: return true
    default: return false
    }
  }

  private func hasVerb(_ place: Range<Int>) -> Bool {
    var low = 0
    var high = verbs.count
    while low < high {
      let middle = (low + high) / 2
      if verbs[middle].lowerBound < place.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < verbs.count && verbs[low].upperBound <= place.upperBound
  }

  private func endOfLine(_ index: Int, _ limit: Int) -> Int {
    var at = index
    while at < limit, bytes[at] != 0x0A { at += 1 }
    return at
  }

  private func endOfSentence(_ index: Int, _ limit: Int) -> Int {
    var at = index
    while at < limit {
      let (scalar, length) = UTF8Bytes.scalar(bytes, at, limit)
      if scalar == 0x3002 { return at + length }
      if scalar == 0x0A, at + 1 < limit, bytes[at + 1] == 0x0A { return at }
      let isStop = scalar == 0x2E || scalar == 0x21 || scalar == 0x3F
      if isStop, at + 1 >= limit || bytes[at + 1] <= 0x20, !isInitial(at) { return at + 1 }
      at += length
    }
    return limit
  }

  private func startOfSentence(_ index: Int, _ limit: Int) -> Int {
    var at = index
    while at > limit {
      let (scalar, length) = UTF8Bytes.scalarBefore(bytes, at, limit)
      if scalar == 0x3002 || scalar == 0x0A { return at }
      let isStop = scalar == 0x2E || scalar == 0x21 || scalar == 0x3F
      if isStop, at < index, bytes[at] == 0x20, !isInitial(at - length) { return at }
      at -= length
    }
    return limit
  }

  private func trim(_ place: Range<Int>) -> Range<Int> {
    var start = place.lowerBound
    var end = place.upperBound
    while start < end,
      bytes[start] <= 0x20 || bytes[start] == 0x2C || bytes[start] == 0x2A || bytes[start] == 0x5F
    { start += 1 }
    // Bullets before a speaker.
    for bullet in ["ㅇ ", "- ", "• ", "· ", "○ ", "□ "] where bytes[start..<end].starts(with: bullet.utf8) {
      start += bullet.utf8.count
    }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
