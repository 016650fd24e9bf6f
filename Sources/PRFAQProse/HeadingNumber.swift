internal import CWordData

/// The numbering that may stand before a heading, in all its shapes.
enum HeadingNumber {
  /// Where the words begin after a number at an index, or nil when no number stands there.
  static func end(in text: UnsafeBufferPointer<UInt32>, from start: Int) -> Int? {
    let scalar = text[start]
    if Scalars.isASCIILetter(scalar) {
      return letter(text, start) ?? NumberingWords.shared.end(in: text, from: start)
    }
    if Scalars.isDigit(scalar) { return digits(text, start) }
    if isCircled(scalar) { return separators(text, start + 1) }
    if scalar >= 0x2160 && scalar <= 0x217F { return unicodeRoman(text, start) }
    if scalar == 0x28 || scalar == 0x5B { return parenthesised(text, start) }
    if scalar == 0xC81C || scalar == 0x7B2C { return ordinal(text, start) }
    if isHanNumeral(scalar) { return hanNumber(text, start) }
    if isKoreanLetter(scalar), let end = punctuation(text, start + 1) { return end }
    return NumberingWords.shared.end(in: text, from: start)
  }

  /// `1.` `1)` `1.1` `2-3.` `1단계 :`; a number that nothing closes is not a number but a word (`5가지 질문`).
  private static func digits(_ text: UnsafeBufferPointer<UInt32>, _ start: Int) -> Int? {
    var end = start
    while end < text.count, Scalars.isDigit(text[end]) { end += 1 }
    guard end - start <= 3 else { return nil }
    var levels = 1
    while end + 1 < text.count, text[end] == 0x2E || text[end] == 0x2D, Scalars.isDigit(text[end + 1]) {
      end += 1
      while end < text.count, Scalars.isDigit(text[end]) { end += 1 }
      levels += 1
    }
    if end < text.count, text[end] == 0x20E3 { return separators(text, end + 1) }
    if let closed = punctuation(text, end) { return closed }
    if levels > 1, end < text.count, text[end] == 0x20 { return separators(text, end) }
    return unit(text, end)
  }

  /// A counted unit after a number: 장, 단계, 章; it must end there.
  private static func unit(_ text: UnsafeBufferPointer<UInt32>, _ start: Int, isOpen: Bool = false) -> Int? {
    var at = start
    while at < text.count, text[at] == 0x20 { at += 1 }
    // None begins with a Latin letter, a digit or a mark.
    guard at < text.count, text[at] >= 0x4E00 else { return nil }
    for unit in units where at + unit.count <= text.count && text[at..<(at + unit.count)].elementsEqual(unit)
    {
      let end = at + unit.count
      if isOpen || end == text.count || isSeparator(text[end]) { return separators(text, end) }
    }
    return nil
  }

  private static let units: [[UInt32]] =
    ["단계", "部分", "장", "부", "절", "편", "항", "章", "節", "节", "部", "篇", "編", "步"].map {
      $0.unicodeScalars.map(\.value)
    }

  private static func unicodeRoman(_ text: UnsafeBufferPointer<UInt32>, _ start: Int) -> Int? {
    var end = start
    while end < text.count, text[end] >= 0x2160, text[end] <= 0x217F { end += 1 }
    return end < text.count && isSeparator(text[end]) ? separators(text, end) : nil
  }

  /// `(1)` `(가)` `(a)` `[2]` `(一)`.
  private static func parenthesised(_ text: UnsafeBufferPointer<UInt32>, _ start: Int) -> Int? {
    let close: UInt32 = text[start] == 0x28 ? 0x29 : 0x5D
    var end = start + 1
    while end < text.count, end - start <= 3, text[end] != close { end += 1 }
    guard end < text.count, text[end] == close, end > start + 1 else { return nil }
    let inner = text[(start + 1)..<end]
    let isNumber =
      inner.allSatisfy { Scalars.isDigit($0) } || inner.allSatisfy { isHanNumeral($0) }
      || inner.allSatisfy { isRoman($0) }
    let isLetter = inner.count == 1 && inner.allSatisfy { Scalars.isASCIILetter($0) || isKoreanLetter($0) }
    return isNumber || isLetter ? separators(text, end + 1) : nil
  }

  /// `제1장` `제 2 부` `第一章`.
  private static func ordinal(_ text: UnsafeBufferPointer<UInt32>, _ start: Int) -> Int? {
    var end = start + 1
    while end < text.count, text[end] == 0x20 { end += 1 }
    let first = end
    while end < text.count, Scalars.isDigit(text[end]) || isHanNumeral(text[end]) { end += 1 }
    return end > first ? unit(text, end, isOpen: true) : nil
  }

  private static func hanNumber(_ text: UnsafeBufferPointer<UInt32>, _ start: Int) -> Int? {
    var end = start
    while end < text.count, isHanNumeral(text[end]) { end += 1 }
    return punctuation(text, end)
  }

  /// `A.` `b)` `IV.` and `Q1:`; more than one letter must be a Roman number.
  private static func letter(_ text: UnsafeBufferPointer<UInt32>, _ start: Int) -> Int? {
    // Most words begin with other letters than numbers.
    if start + 1 < text.count, Scalars.isASCIILetter(text[start + 1]), !isRoman(text[start]) { return nil }
    var end = start
    // No number has more letters.
    while end < text.count, end - start <= 5, Scalars.isASCIILetter(text[end]) { end += 1 }
    if end == start + 1, text[start] | 0x20 == 0x71 {
      var after = end
      while after < text.count, Scalars.isDigit(text[after]) { after += 1 }
      if after > end, after < text.count, isSeparator(text[after]) { return separators(text, after) }
    }
    guard end == start + 1 || (end - start <= 5 && text[start..<end].allSatisfy { isRoman($0) }) else {
      return nil
    }
    return punctuation(text, end)
  }

  /// Past a `.` `)` `、` or `:` with the spaces and dashes that follow; nil when there is none.
  private static func punctuation(_ text: UnsafeBufferPointer<UInt32>, _ index: Int) -> Int? {
    guard index < text.count else { return nil }
    let scalar = text[index]
    guard scalar == 0x2E || scalar == 0x29 || scalar == 0x3001 || scalar == 0x3A || scalar == 0xFF64 else {
      return nil
    }
    return separators(text, index + 1)
  }

  /// Past spaces and separators.
  static func separators(_ text: UnsafeBufferPointer<UInt32>, _ index: Int) -> Int {
    var end = index
    while end < text.count, isSeparator(text[end]) { end += 1 }
    return end
  }

  static func isSeparator(_ s: UInt32) -> Bool {
    s == 0x20 || s == 0x2E || s == 0x29 || s == 0x3A || s == 0x2D || s == 0x7C || s == 0x2F || s == 0x3001
      || s == 0x5D
  }

  private static func isCircled(_ s: UInt32) -> Bool {
    (s >= 0x2460 && s <= 0x24FF) || (s >= 0x2776 && s <= 0x2793) || (s >= 0x3200 && s <= 0x3229)
      || (s >= 0x3260 && s <= 0x3289)
      || (s >= 0x1F100 && s <= 0x1F12F)
  }

  static func isHanNumeral(_ s: UInt32) -> Bool {
    switch s {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
    default: false
    }
  }

  static func isRoman(_ s: UInt32) -> Bool {
    s == 0x49 || s == 0x56 || s == 0x58 || s == 0x69 || s == 0x76 || s == 0x78
  }

  /// 가 나 다 라 마 바 사 아 자 차 카 타 파 하, the Korean a b c, by which outlines count.
  static func isKoreanLetter(_ s: UInt32) -> Bool {
    guard s >= 0xAC00, s <= 0xD7A3, (s - 0xAC00) % 588 == 0 else { return false }
    let initial = (s - 0xAC00) / 588
    return initial != 1 && initial != 4 && initial != 8 && initial != 10 && initial != 13
  }
}

/// Words that count headings, such as `Step 2:` and `단계 2`.
struct NumberingWords: Sendable {
  static let shared = NumberingWords()

  private struct Word: Sendable {
    var scalars: [UInt32]
    /// The next word with the same first letter, plus one.
    var next: Int
  }

  private let words: [Word]
  /// The first word of each first letter, by its last six bits, plus one.
  private let heads: [Int]
  /// For each of these a bit for the second letters of its words, by their last six bits.
  private let seconds: [UInt64]

  private init() {
    let data = DataFile.bytes(prfaq_data_numbering)
    var all: [[UInt32]] = []
    data.forEachLine { line in
      guard let tab = data.offset(of: 0x09, in: line) else { return }
      all.append(UTF8Bytes.scalars(data, (tab + 1)..<line.upperBound))
    }
    var words = all.map { Word(scalars: $0, next: 0) }
    var heads = [Int](repeating: 0, count: 64)
    // From the last one back, so that each row of words is in the order of the file.
    for index in words.indices.reversed() {
      guard let first = words[index].scalars.first else { continue }
      words[index].next = heads[Int(first & 63)]
      heads[Int(first & 63)] = index + 1
    }
    self.words = words
    self.heads = heads
    var seconds = [UInt64](repeating: 0, count: 64)
    for word in all where !word.isEmpty {
      seconds[Int(word[0] & 63)] |= word.count > 1 ? 1 << UInt64(word[1] & 63) : .max
    }
    self.seconds = seconds
  }

  /// Where the words begin after a counting word with its number, or nil.
  func end(in text: UnsafeBufferPointer<UInt32>, from start: Int) -> Int? {
    let first = Scalars.lowercased(text[start])
    guard start + 1 < text.count,
      seconds[Int(first & 63)] >> UInt64(Scalars.lowercased(text[start + 1]) & 63) & 1 == 1
    else { return nil }
    var next = heads[Int(first & 63)]
    while next > 0 {
      let word = words[next - 1].scalars
      next = words[next - 1].next
      guard word[0] == first, start + word.count < text.count,
        word.indices.allSatisfy({ word[$0] == Scalars.lowercased(text[start + $0]) })
      else { continue }
      if let end = number(text, start + word.count) { return end }
    }
    return nil
  }

  /// Past the number behind a counting word: digits, Roman, or a capital set off by a space.
  private func number(_ text: UnsafeBufferPointer<UInt32>, _ index: Int) -> Int? {
    var at = index
    let isSpaced = text[at] == 0x20
    while at < text.count, text[at] == 0x20 || text[at] == 0x2E { at += 1 }
    var end = at
    while end < text.count, Scalars.isDigit(text[end]) || HeadingNumber.isRoman(text[end]) { end += 1 }
    if end == at, isSpaced, at < text.count, text[at] >= 0x41, text[at] <= 0x5A { end += 1 }
    guard end > at, end == text.count || HeadingNumber.isSeparator(text[end]) else { return nil }
    return HeadingNumber.separators(text, end)
  }
}
