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

  private func questions(in section: Range<Int>) -> [QuestionAndAnswer] {
    let starts = QuestionFinder(list: reading.list).questions(in: section)
    return starts.indices.map { number in
      let start = starts[number]
      let next = number + 1 < starts.count ? starts[number + 1] : section.upperBound
      return entry(start, next, section)
    }
  }

  private func entry(_ start: Int, _ next: Int, _ section: Range<Int>) -> QuestionAndAnswer {
    let list = reading.list
    let unit = list.units[start]
    let naming = questionText(unit)
    // A topic heading ends the answer before it.
    let level = unit.isHeading ? unit.level : 7
    var end = start + 1
    while end < next, !(list.units[end].isHeading && list.units[end].level < level) { end += 1 }
    let answer = reading.span(after: naming, unit: start, upTo: end)
    let question = list.source(naming)
    // A question inside `<details>` begins where its words do, not at the tag.
    let source = reading.tree.source
    let first = source.lineRange(source.line(at: question.lowerBound)).lowerBound
    let range = max(first, reading.lines(start..<end).lowerBound)..<reading.lines(start..<end).upperBound
    return QuestionAndAnswer(
      question: question, range: range, answer: answer, topic: topic(of: start, in: section))
  }

  /// The question without number and prefix.
  func questionText(_ unit: Unit) -> Range<Int> {
    let bytes = reading.list.text.bytes
    var naming = unit.isHeading ? unit.text : unit.label ?? firstSentence(unit)
    naming = QuestionForm.stripPrefix(bytes, naming) ?? naming
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
    return unit.text.lowerBound..<stop
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

  /// What follows a naming text in its unit and the units after it; nil when nothing does.
  func span(after naming: Range<Int>, unit: Int, upTo end: Int) -> Range<Int>? {
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
    return start < stop ? list.source(start..<stop) : nil
  }
}
