internal import PRFAQMarkdown
internal import PRFAQProse

/// The questions and answers of each FAQ, as views of its units.
struct FAQViews {
  let reading: Reading

  func build() -> (external: [QuestionAndAnswer], inner: [QuestionAndAnswer], unknown: [QuestionAndAnswer]) {
    var external: [QuestionAndAnswer] = []
    var inner: [QuestionAndAnswer] = []
    var unknown: [QuestionAndAnswer] = []
    for section in sections() {
      let questions = questions(in: section)
      switch reading.kinds[section.lowerBound] {
      case .externalFAQ: external += questions
      case .internalFAQ: inner += questions
      default: unknown += questions
      }
    }
    return (external, inner, unknown)
  }

  /// The runs of units of one FAQ kind.
  private func sections() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < reading.kinds.count {
      guard reading.kinds[index].isFAQ else {
        index += 1
        continue
      }
      var end = index + 1
      while end < reading.kinds.count, reading.kinds[end] == reading.kinds[index] { end += 1 }
      result.append(index..<end)
      index = end
    }
    return result
  }

  /// Where a question begins: its unit, its words, and where it stands in a unit that holds several.
  private struct Start {
    var unit: Int
    var naming: Range<Int>
    var inner: Int?
  }

  private func questions(in section: Range<Int>) -> [QuestionAndAnswer] {
    let inner = InnerQuestions(list: reading.list)
    let starts = QuestionFinder(list: reading.list).questions(in: section).flatMap { unit in
      let found = inner.find(in: reading.list.units[unit])
      guard !found.isEmpty else {
        return [Start(unit: unit, naming: questionText(reading.list.units[unit]), inner: nil)]
      }
      return found.enumerated().map {
        Start(unit: unit, naming: $1.text, inner: $0 == 0 ? nil : $1.start)
      }
    }
    return starts.indices.map { number in
      let next = number + 1 < starts.count ? starts[number + 1] : nil
      if let inner = next?.inner { return entry(starts[number], upTo: inner, section) }
      return entry(starts[number], before: next?.unit ?? section.upperBound, section)
    }
  }

  /// A question whose answer ends inside its unit, where the next one begins.
  private func entry(_ start: Start, upTo end: Int, _ section: Range<Int>) -> QuestionAndAnswer {
    let source = reading.list.source(start.naming)
    let last = reading.list.source(start.naming.lowerBound..<end).upperBound
    return QuestionAndAnswer(
      question: source, range: begin(start)..<max(last, source.upperBound),
      answer: reading.span(after: start.naming, upTo: end), topic: topic(of: start.unit, in: section))
  }

  private func entry(_ start: Start, before next: Int, _ section: Range<Int>) -> QuestionAndAnswer {
    let list = reading.list
    let unit = list.units[start.unit]
    // A topic heading ends the answer before it.
    let level = unit.isHeading ? unit.level : 7
    var end = start.unit + 1
    while end < next, !(list.units[end].isHeading && list.units[end].level < level) { end += 1 }
    let answer = reading.span(after: start.naming, unit: start.unit, upTo: end)
    return QuestionAndAnswer(
      question: list.source(start.naming),
      range: begin(start)..<reading.lines(start.unit..<end).upperBound,
      answer: answer, topic: topic(of: start.unit, in: section))
  }

  /// Where a question begins in the source: its line, or its number or first word inside one.
  private func begin(_ start: Start) -> Int {
    if let inner = start.inner { return reading.list.text.sourceOffset(of: inner) }
    return reading.begin(of: start.unit, words: start.naming)
  }

  /// The question without number and prefix.
  func questionText(_ unit: Unit) -> Range<Int> {
    let bytes = reading.list.text.bytes
    var naming = unit.isHeading ? unit.text : unit.label ?? unit.asking ?? firstSentence(unit)
    naming = QuestionForm.stripPrefix(bytes, naming) ?? naming
    let words = QuestionForm.signEnd(bytes, naming) ?? OutlineMark.dottedEnd(bytes, naming)
    if let words, !unit.isHeading { naming = words..<max(words, naming.upperBound) }
    return naming
  }

  private func firstSentence(_ unit: Unit) -> Range<Int> {
    let bytes = reading.list.text.bytes
    if unit.form == .tableRow {
      let cells = bytes[unit.text].split(separator: 0x09, omittingEmptySubsequences: false)
      let asking = cells.first { cell in
        let range = cell.startIndex..<cell.endIndex
        return QuestionForm.isQuestion(bytes, range, language: Language.detect(bytes, range))
      }
      if let cell = asking ?? cells.first { return cell.startIndex..<cell.endIndex }
    }
    let stop = bytes[unit.text].firstIndex(of: 0x0A) ?? unit.text.upperBound
    // What an answer follows on the line ends with its question mark.
    let mark = bytes[(QuestionForm.signEnd(bytes, unit.text) ?? unit.text.lowerBound)..<stop].firstIndex(
      of: 0x3F)
    return unit.text.lowerBound..<(mark.map { $0 + 1 } ?? stop)
  }

  private func topic(of start: Int, in section: Range<Int>) -> Range<Int>? {
    var at = reading.outline.places[start].heading
    while at > section.lowerBound {
      let unit = reading.list.units[at]
      if !unit.isQuestion { return reading.list.source(unit.text) }
      at = reading.outline.places[at].heading
    }
    return nil
  }
}

extension Reading {
  /// The source bytes of the lines of some units, without the last line ending.
  func lines(_ units: Range<Int>) -> Range<Int> {
    let source = tree.source
    let first = list.units[units.lowerBound].firstLine
    let last = list.units[max(units.lowerBound, units.upperBound - 1)].lastLine
    return source.lineRange(first).lowerBound..<source.lineRange(last).upperBound
  }

  /// Where a question begins in the source: inside `<details>` on the line of its words, not at the tag.
  func begin(of unit: Int, words: Range<Int>) -> Int {
    let source = tree.source
    let line = source.lineRange(source.line(at: list.source(words).lowerBound)).lowerBound
    return max(line, lines(unit..<(unit + 1)).lowerBound)
  }

  /// What follows a naming text in its unit up to a place in it; nil when nothing does.
  func span(after naming: Range<Int>, upTo end: Int) -> Range<Int>? {
    let bytes = list.text.bytes
    var (start, stop) = (naming.upperBound, end)
    while start < stop, bytes[start] <= 0x20 { start += 1 }
    while stop > start, bytes[stop - 1] <= 0x20 { stop -= 1 }
    return start < stop ? list.source(start..<stop) : nil
  }

  /// What follows a naming text in its unit and the units after it, in the source; nil when nothing does.
  func span(after naming: Range<Int>, unit: Int, upTo end: Int) -> Range<Int>? {
    words(after: naming, unit: unit, upTo: end).map { list.source($0) }
  }

  /// What follows a naming text in its unit and the units after it; nil when nothing does.
  func words(after naming: Range<Int>, unit: Int, upTo end: Int) -> Range<Int>? {
    let bytes = list.text.bytes
    var start = naming.upperBound
    let own = list.units[unit].text
    while start < own.upperBound, bytes[start] <= 0x20 || bytes[start] == 0x3A { start += 1 }
    let last = list.units[max(unit, end - 1)].text
    var stop = last.upperBound
    if start >= own.upperBound {
      guard unit + 1 < end else { return nil }
      start = list.units[unit + 1].text.lowerBound
    }
    start = QuestionForm.answerPrefix(bytes, start..<max(start, stop))?.lowerBound ?? start
    while stop > start, bytes[stop - 1] <= 0x20 { stop -= 1 }
    return start < stop ? start..<stop : nil
  }
}
