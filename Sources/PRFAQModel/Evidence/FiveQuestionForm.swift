internal import PRFAQMarkdown
internal import PRFAQProse

/// Tells in which way a unit could ask one of the five customer questions, and with which words.
struct FiveQuestionForm {
  let list: UnitList

  /// The words that ask: a heading, a label, bold words at the start, a row's first cell, a first sentence.
  func naming(_ unit: Unit) -> Range<Int> {
    if unit.isHeading { return unit.text }
    if let label = unit.label { return label }
    if let lead = lead(unit) { return lead.text }
    let bytes = list.text.bytes
    if unit.form == .tableRow { return firstWordedCell(unit) }
    var index = unit.text.lowerBound + (OutlineMark.length(bytes, unit.text) ?? 0)
    while index < unit.text.upperBound {
      index = Self.next(Self.stops, bytes, index..<unit.text.upperBound)
      guard index < unit.text.upperBound else { break }
      switch bytes[index] {
      case 0x2C where isPlainPoint(unit): return unit.text.lowerBound..<index
      case 0x0A, 0x09, 0x3F, 0x3A, 0x3D: return unit.text.lowerBound..<index
      case 0x2E
      where index + 1 < unit.text.upperBound && bytes[index + 1] == 0x20 && index > unit.text.lowerBound + 4:
        return unit.text.lowerBound..<index
      case 0xEF
      where index + 2 < unit.text.upperBound && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x9F:
        return unit.text.lowerBound..<index
      case 0xE3
      where index + 2 < unit.text.upperBound && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x82:
        return unit.text.lowerBound..<index
      default: index += 1
      }
    }
    return unit.text
  }

  /// Where the first of some bytes stands in a range, or its end.
  private static func next(_ wanted: [Bool], _ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      wanted.withUnsafeBufferPointer { wanted in
        var index = range.lowerBound
        while index < range.upperBound, !wanted[Int(bytes[index])] { index &+= 1 }
        return index
      }
    }
  }

  /// A comma, a line feed, a tab, `?`, `:`, `=`, a stop, and the first bytes of their wide twins.
  private static let stops: [Bool] = (0..<256).map { byte in
    [0x2C, 0x0A, 0x09, 0x3F, 0x3A, 0x3D, 0x2E, 0xEF, 0xE3].contains(byte)
  }

  /// The first cell of a row that holds more than a number.
  private func firstWordedCell(_ unit: Unit) -> Range<Int> {
    let bytes = list.text.bytes
    var first: Range<Int>?
    var start = unit.text.lowerBound
    while start <= unit.text.upperBound {
      let cell = start..<(bytes[start..<unit.text.upperBound].firstIndex(of: 0x09) ?? unit.text.upperBound)
      if cell.count > 2, bytes[cell].contains(where: { $0 >= 0x41 }) { return cell }
      first = first ?? cell
      start = cell.upperBound + 1
    }
    return first ?? unit.text
  }

  /// Words in bold or italics that open a paragraph.
  private func lead(_ unit: Unit) -> InlineSpan? {
    guard unit.form == .paragraph || unit.form == .listItem,
      let first = list.spans(in: unit.text).first, first.kind == .strong || first.kind == .emphasis,
      first.text.lowerBound <= unit.text.lowerBound + 4, first.text.count < 120
    else { return nil }
    return first
  }

  /// A number for each way of setting the questions; nil for running text.
  func form(_ unit: Unit) -> Int? {
    // Lines behind a mark such as `가.` are set alike, whether Markdown takes them for a list's or not.
    let isPlainLine = unit.form == .plainHeading || unit.form == .paragraph && unit.list >= 0
    if isPlainLine, OutlineMark.length(list.text.bytes, unit.text) != nil { return 53 }
    // An item with a list of its own below it serves as a heading, its fellows that ask do not; they are set alike.
    if unit.ordinal > 0, unit.level == 9 { return 30 + unit.listDepth }
    if unit.isHeading { return unit.level }
    if unit.form == .tableRow { return unit.isTableHeader ? nil : 20 }
    if unit.ordinal > 0 { return 30 + unit.listDepth }
    if unit.list >= 0 { return unit.form == .listItem ? 40 + unit.listDepth : nil }
    if unit.hasQuestionPrefix { return 50 }
    // Whether a bold opening ends in a colon or goes on as a sentence, it is set alike.
    if let lead = lead(unit) { return lead.kind == .strong ? 51 : 55 }
    if unit.label != nil { return 51 }
    if OutlineMark.length(list.text.bytes, unit.text) != nil { return 53 }
    if unit.isQuestion { return 52 }
    return isPlainPoint(unit) ? Self.plain : nil
  }

  /// The form of paragraphs that open with a few words as a name or a question would, without any mark.
  static let plain = 54

  private func isPlainPoint(_ unit: Unit) -> Bool {
    guard unit.form == .paragraph, unit.list < 0, unit.label == nil, unit.blockQuote < 0, !unit.isQuestion
    else {
      return false
    }
    let opening = unit.text.lowerBound..<min(unit.text.upperBound, unit.text.lowerBound + Self.longestOpening)
    return Self.next(Self.openingEnds, list.text.bytes, opening) < opening.upperBound
  }

  /// A full stop, a question mark, a comma, a line feed, and the last bytes of wide stops and question marks.
  private static let openingEnds: [Bool] = (0..<256).map { byte in
    [0x2E, 0x3F, 0x2C, 0x82, 0x9F, 0x0A].contains(byte)
  }

  /// The longest opening of such a paragraph, in bytes.
  private static let longestOpening = 75
}
