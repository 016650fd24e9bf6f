internal import PRFAQProse

extension UnitBuilder {
  /// Looks every heading and label up in the heading table and tells questions apart.
  mutating func nameUnits() {
    promotePlainHeadings()
    let bytes = list.text.bytes
    list.namings = Array(repeating: nil, count: list.units.count)
    for index in list.units.indices {
      let unit = list.units[index]
      if let naming = naming(unit), naming.count <= Self.longestName {
        let words = HeadingWords(bytes, naming)
        list.units[index].meaning = HeadingTable.match(words)?.meaning
        list.namings[index] = words
      }
      let asking = unit.form == .tableRow ? askingCell(unit) : naming(unit) ?? opening(unit)
      list.units[index].isQuestion =
        QuestionForm.hasPrefix(bytes, unit.text)
        || QuestionForm.isQuestion(bytes, asking, language: Language.detect(bytes, asking))
    }
  }

  /// Nothing longer is looked up, in bytes.
  private static let longestName = 400

  /// The text that names what follows: a heading, a label, the first cell of a row.
  private func naming(_ unit: Unit) -> Range<Int>? {
    if unit.isHeading { return unit.text }
    if let label = unit.label { return label }
    guard unit.form == .tableRow else { return nil }
    let end = list.text.bytes[unit.text].firstIndex(of: 0x09) ?? unit.text.upperBound
    return unit.text.lowerBound..<end
  }

  /// The first cell of a row that asks something; the first cell where none does.
  private func askingCell(_ unit: Unit) -> Range<Int> {
    let bytes = list.text.bytes
    let cells = bytes[unit.text].split(separator: 0x09, omittingEmptySubsequences: false).prefix(4)
    let asking = cells.first { cell in
      let range = cell.startIndex..<cell.endIndex
      return QuestionForm.isQuestion(bytes, range, language: Language.detect(bytes, range))
    }
    return (asking ?? cells.first).map { $0.startIndex..<$0.endIndex } ?? unit.text
  }

  /// The first line of running text; of a list item only up to its first question mark.
  private func opening(_ unit: Unit) -> Range<Int> {
    list.text.bytes.withUnsafeBufferPointer { bytes in
      var index = unit.text.lowerBound
      while index < unit.text.upperBound, bytes[index] != 0x0A {
        if unit.list >= 0, Self.isQuestionMark(bytes, index) { return unit.text.lowerBound..<(index + 1) }
        index += 1
      }
      return unit.text.lowerBound..<index
    }
  }

  private static func isQuestionMark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0x3F
      || (bytes[index] == 0x9F && index > 1 && bytes[index - 1] == 0xBC && bytes[index - 2] == 0xEF)
  }
}
