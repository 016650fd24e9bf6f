internal import PRFAQMarkdown
internal import PRFAQProse

/// Finds the questions that stand in one paragraph, each with its answer behind it.
///
/// Two ways are common: numbers that count on (`2.1 …? … 2.2 …?`), and a name in front that says who asks.
struct InnerQuestions {
  let list: UnitList

  /// A number that opens a question: `3.`, `3)`, `2.1`, `Q3.`.
  private struct Mark: Equatable {
    /// What stands before the last number: the chapter, or 0.
    var chapter: Int
    var number: Int
    var isPrefix: Bool
    /// Where the words begin.
    var content: Int

    func isFollowed(by next: Mark) -> Bool {
      chapter == next.chapter && isPrefix == next.isPrefix && number + 1 == next.number
    }
  }

  /// The questions of a unit, where there are two or more, as ranges of the visible text; the first may begin it.
  ///
  /// `start` is where the number stands, so that a question owns the text up to the start of the next.
  func find(in unit: Unit) -> [(start: Int, text: Range<Int>)] {
    guard !unit.isHeading, unit.form != .code, unit.form != .tableRow, unit.form != .html else { return [] }
    let numbered = numbered(unit)
    if numbered.count > 1 { return numbered }
    return askedBehindLabel(unit)
  }

  /// Whether the words behind a name ask at once.
  func asksBehindLabel(_ unit: Unit) -> Bool { !askedBehindLabel(unit).isEmpty }

  private func askedBehindLabel(_ unit: Unit) -> [(start: Int, text: Range<Int>)] {
    guard let label = unit.label, !unit.isQuestion, unit.meaning == nil else { return [] }
    return asked(skipSpace(label.upperBound, unit.text.upperBound)..<unit.text.upperBound)
  }

  private func numbered(_ unit: Unit) -> [(start: Int, text: Range<Int>)] {
    let bytes = list.text.bytes
    let text = unit.text
    guard
      var mark = mark(at: text.lowerBound, text.upperBound)
        ?? (unit.ordinal > 0
          ? Mark(chapter: 0, number: unit.ordinal, isPrefix: false, content: text.lowerBound) : nil)
    else { return [] }
    var found: [(start: Int, text: Range<Int>)] = []
    var start = text.lowerBound
    var index = mark.content
    while index < text.upperBound {
      guard bytes[index] <= 0x20, index > mark.content, endsSentence(index - 1),
        let next = self.mark(at: index + 1, text.upperBound), mark.isFollowed(by: next)
      else {
        index += 1
        continue
      }
      found.append((start, question(mark.content..<index)))
      (mark, start, index) = (next, index + 1, next.content)
    }
    found.append((start, question(mark.content..<text.upperBound)))
    return found
  }

  private func mark(at index: Int, _ end: Int) -> Mark? {
    let bytes = list.text.bytes
    var at = index
    while at < end, bytes[at] == 0x20 { at += 1 }
    guard at < end else { return nil }
    let isPrefix = bytes[at] | 0x20 == 0x71
    if isPrefix { at += 1 }
    guard let first = number(&at, end), at < end else { return nil }
    var mark = Mark(chapter: 0, number: first, isPrefix: isPrefix, content: 0)
    if bytes[at] == 0x2E || bytes[at] == 0x2D, at + 1 < end, bytes[at + 1] >= 0x30, bytes[at + 1] <= 0x39 {
      at += 1
      guard let second = number(&at, end), at < end else { return nil }
      (mark.chapter, mark.number) = (first, second)
    }
    let isClosed = bytes[at] == 0x2E || bytes[at] == 0x29 || bytes[at] == 0x3A
    guard isClosed || mark.chapter > 0, !isClosed || at + 1 < end else { return nil }
    if isClosed { at += 1 }
    guard bytes[at] == 0x20 else { return nil }
    mark.content = skipSpace(at, end)
    return mark
  }

  private func number(_ at: inout Int, _ end: Int) -> Int? {
    let bytes = list.text.bytes
    let start = at
    var value = 0
    while at < end, at - start < 2, bytes[at] >= 0x30, bytes[at] <= 0x39 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at > start ? value : nil
  }

  /// The words up to the first question mark, else the first sentence.
  private func question(_ range: Range<Int>) -> Range<Int> {
    let bytes = list.text.bytes
    var stop: Int?
    for index in range {
      if bytes[index] == 0x3F || isWideQuestionMark(index) { return range.lowerBound..<(index + 1) }
      if stop == nil, endsSentence(index), index + 1 >= range.upperBound || bytes[index + 1] <= 0x20 {
        stop = index + 1
      }
    }
    return range.lowerBound..<(stop ?? range.upperBound)
  }

  /// The sentences that ask, from the first one on, each behind one that does not; none unless the text opens with one.
  private func asked(_ range: Range<Int>) -> [(start: Int, text: Range<Int>)] {
    let bytes = list.text.bytes
    var found: [(start: Int, text: Range<Int>)] = []
    var start = range.lowerBound
    var wasQuestion = false
    for index in range where index >= start {
      let isQuestion = bytes[index] == 0x3F || isWideQuestionMark(index)
      guard isQuestion || isStop(index) else { continue }
      guard index + 1 >= range.upperBound || bytes[index + 1] <= 0x20 || bytes[index] >= 0x80 else {
        continue
      }
      if found.isEmpty, !isQuestion { return [] }
      if isQuestion, !wasQuestion { found.append((start, start..<(index + 1))) }
      wasQuestion = isQuestion
      start = skipSpace(index + 1, range.upperBound)
    }
    return found
  }

  private func isWideQuestionMark(_ index: Int) -> Bool {
    let bytes = list.text.bytes
    return bytes[index] == 0x9F && index > 1 && bytes[index - 1] == 0xBC && bytes[index - 2] == 0xEF
  }

  /// Whether a sentence ends at a byte, closing brackets and quotation marks included.
  private func endsSentence(_ index: Int) -> Bool {
    let bytes = list.text.bytes
    switch bytes[index] {
    case 0x3F, 0x29, 0x22, 0x3E: return true
    case 0x9D: return index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
    default: return isStop(index) || isWideQuestionMark(index)
    }
  }

  private func isStop(_ index: Int) -> Bool {
    let bytes = list.text.bytes
    switch bytes[index] {
    case 0x2E, 0x21: return true
    case 0x82: return index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE3
    default: return false
    }
  }

  private func skipSpace(_ index: Int, _ end: Int) -> Int {
    let bytes = list.text.bytes
    var at = index
    while at < end, bytes[at] <= 0x20 { at += 1 }
    return at
  }
}
