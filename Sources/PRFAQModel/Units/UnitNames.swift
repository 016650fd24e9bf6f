internal import PRFAQProse

extension UnitBuilder {
  /// Looks every heading and label up in the heading table and tells questions apart.
  mutating func nameUnits() {
    promotePlainHeadings()
    let bytes = list.text.bytes
    for index in list.units.indices {
      let unit = list.units[index]
      if let naming = naming(unit) {
        list.units[index].meaning = HeadingTable.meanings(of: bytes, naming)
      }
      let asking = naming(unit) ?? opening(unit)
      list.units[index].isQuestion =
        QuestionForm.hasPrefix(bytes, unit.text)
        || QuestionForm.isQuestion(bytes, asking, language: Language.detect(bytes, asking))
    }
  }

  /// The text that names what follows: a heading, a label, the first cell of a row.
  private func naming(_ unit: Unit) -> Range<Int>? {
    if unit.isHeading { return unit.text }
    if let label = unit.label { return label }
    guard unit.form == .tableRow else { return nil }
    let end = list.text.bytes[unit.text].firstIndex(of: 0x09) ?? unit.text.upperBound
    return unit.text.lowerBound..<end
  }

  /// The first line of running text; of a list item only up to its first question mark.
  private func opening(_ unit: Unit) -> Range<Int> {
    let bytes = list.text.bytes
    var index = unit.text.lowerBound
    while index < unit.text.upperBound, bytes[index] != 0x0A {
      if unit.list >= 0, isQuestionMark(index) { return unit.text.lowerBound..<(index + 1) }
      index += 1
    }
    return unit.text.lowerBound..<index
  }

  private func isQuestionMark(_ index: Int) -> Bool {
    let bytes = list.text.bytes
    return bytes[index] == 0x3F
      || (bytes[index] == 0x9F && index > 1 && bytes[index - 1] == 0xBC && bytes[index - 2] == 0xEF)
  }

  /// In a document that hardly uses Markdown's headings, a short line that stands alone and does not end like a
  /// sentence is one.
  private mutating func promotePlainHeadings() {
    let marked = list.units.count { $0.isHeading && $0.form != .plainHeading }
    guard marked <= 1, list.units.count >= 8 else { return }
    for index in list.units.indices.dropFirst() where isPlainHeading(list.units[index]) {
      // What names something has something below it.
      guard index + 1 < list.units.count, list.units[index + 1].text.count > list.units[index].text.count
      else { continue }
      list.units[index].form = .plainHeading
      list.units[index].level = 8
    }
  }

  private func isPlainHeading(_ unit: Unit) -> Bool {
    let text = list.text.bytes[unit.text]
    guard unit.form == .paragraph, unit.label == nil, unit.list < 0, unit.blockQuote < 0,
      unit.firstLine == unit.lastLine, !text.isEmpty, text.count <= 75,
      !QuestionForm.hasPrefix(list.text.bytes, unit.text),
      !QuestionForm.hasAnswerPrefix(list.text.bytes, unit.text)
    else { return false }
    // Closing marks: full stops of all scripts, quotation marks, and what ends a question or a list's lead.
    guard let last = text.last(where: { $0 > 0x20 }) else { return false }
    if [0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x27, 0x3B, 0x2C].contains(last) { return false }
    let end = Array(text.suffix(3))
    let closers: [[UInt8]] = [
      [0xE3, 0x80, 0x82], [0xE3, 0x80, 0x8D], [0xE3, 0x80, 0x8F], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99],
      [0xEF, 0xBC, 0x9F], [0xEF, 0xBC, 0x81], [0xEF, 0xBC, 0x9A],
    ]
    return !closers.contains(end)
  }
}
