internal import PRFAQProse

extension UnitBuilder {
  /// Promotes lines that serve as headings without Markdown's marks.
  ///
  /// Three kinds are common: a short line behind a bullet or number of a word processor (`■ 문제`, `Ⅰ. 개요`), a
  /// numbered line that Markdown takes for a list of one, and, in documents that hardly use headings, any short
  /// line that stands alone and does not end like a sentence.
  mutating func promotePlainHeadings() {
    promoteBoldItems()
    let marked = list.units.count { $0.isHeading && $0.form != .plainHeading }
    let isUnmarked = marked <= 1 && list.units.count >= 8
    for index in list.units.indices where Self.isShortLine(list.units[index], list.text.bytes) {
      guard let level = plainLevel(index, isUnmarked: isUnmarked) else { continue }
      list.units[index].form = .plainHeading
      list.units[index].level = level
      list.units[index].label = nil
      list.units[index].list = -1
    }
  }

  /// Promotes the items of a numbered list that are a bold line each with more below it: an outline, no list.
  private mutating func promoteBoldItems() {
    let titles = list.units.indices.filter { index in
      let unit = list.units[index]
      guard unit.ordinal > 0, unit.listDepth == 1, unit.label == unit.text, unit.firstLine == unit.lastLine,
        unit.text.count <= Self.longestTitle, index + 1 < list.units.count
      else { return false }
      let next = list.units[index + 1]
      return next.list >= 0 && (next.listDepth > 1 || next.list == unit.list && next.ordinal == 0)
    }
    // Titles of one list stand together, so the first and the last of three tell; then shorter lists are set alike.
    let lists = titles.map { list.units[$0].list }
    guard zip(lists, lists.dropFirst(2)).contains(where: { $0 == $1 }) else { return }
    for index in titles {
      list.units[index].form = .boldLine
      list.units[index].level = 7
      list.units[index].label = nil
      list.units[index].list = -1
      list.units[index].listDepth = 0
    }
  }

  /// The longest bold line of a numbered outline, in bytes; a question in Korean may take 50 syllables.
  private static let longestTitle = 160

  /// The level of a line that serves as a heading, 8 and deeper; nil for one that does not.
  private func plainLevel(_ index: Int, isUnmarked: Bool) -> Int? {
    let unit = list.units[index]
    guard index + 1 < list.units.count else { return nil }
    let next = list.units[index + 1]
    let bytes = list.text.bytes
    if unit.list >= 0 {
      guard unit.ordinal > 0, unit.listDepth == 1, next.list != unit.list, !isListed(index) else {
        return nil
      }
      return 9
    }
    if let mark = OutlineMark.level(bytes, unit.text) {
      // A run of lines behind the same mark is a list, not a row of headings.
      return OutlineMark.level(bytes, next.text) == mark ? nil : mark
    }
    // What names something has something longer below it.
    return isUnmarked && index > 0 && next.text.count > unit.text.count ? 8 : nil
  }

  /// Whether an item's list has other items.
  private func isListed(_ index: Int) -> Bool {
    index > 0 && list.units[index - 1].list == list.units[index].list
  }

  private static func isShortLine(_ unit: Unit, _ bytes: [UInt8]) -> Bool {
    let text = bytes[unit.text]
    guard unit.form == .paragraph || unit.form == .listItem, unit.label == nil, unit.blockQuote < 0,
      unit.firstLine == unit.lastLine, !text.isEmpty, text.count <= 75,
      !QuestionForm.hasPrefix(bytes, unit.text), !QuestionForm.hasAnswerPrefix(bytes, unit.text)
    else { return false }
    guard let last = text.last(where: { $0 > 0x20 }) else { return false }
    if [0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x27, 0x3B, 0x2C].contains(last) { return false }
    return !closers.contains(Array(text.suffix(3)))
  }

  /// What ends a sentence or a quotation in scripts of three bytes a letter.
  private static let closers: [[UInt8]] = [
    [0xE3, 0x80, 0x82], [0xE3, 0x80, 0x8D], [0xE3, 0x80, 0x8F], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99],
    [0xEF, 0xBC, 0x9F], [0xEF, 0xBC, 0x81], [0xEF, 0xBC, 0x9A],
  ]
}
