internal import PRFAQMarkdown
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
        let match = HeadingTable.match(words, list.vocabulary)
        list.units[index].meaning = match.map { $0.meaning == .quote ? quoteMeaning(naming) : $0.meaning }
        list.units[index].isSurelyNamed =
          match.map { $0.how == .exact || $0.how == .affix || $0.how == .grammar } ?? false
        list.namings[index] = words
      }
      let asking = unit.form == .tableRow ? askingCell(unit) : naming(unit) ?? opening(unit)
      list.units[index].hasQuestionPrefix = QuestionForm.hasPrefix(bytes, unit.text)
      list.units[index].isQuestion =
        list.units[index].hasQuestionPrefix
        || QuestionForm.isQuestion(bytes, asking, language: language(of: asking))
    }
    nameSummaries()
    nameLetterHeads()
    for question in QuestionSeries(list: list).find() {
      list.units[question.unit].isQuestion = true
      list.units[question.unit].asking = question.words
    }
  }

  /// The language of a line; a few words of a Romance or German document are in its own.
  private func language(of line: Range<Int>) -> Language {
    guard line.count <= Self.shortLine else { return Language.detect(list.text.bytes, line) }
    switch list.language {
    case .es, .fr, .de, .pt: return list.language
    default: return Language.detect(list.text.bytes, line)
    }
  }

  /// So few bytes hold too few words to tell the language by.
  private static let shortLine = 60

  /// Whose words a name such as "Quote from a nurse" promises.
  private func quoteMeaning(_ naming: Range<Int>) -> HeadingMeaning {
    var lists = LexiconSet()
    for match in list.matches(in: naming) { lists.formUnion(match.lists) }
    let isCustomer = lists.contains(.customerRole) || lists.contains(.externalAudience)
    if lists.contains(.thirdParty) || isCustomer == lists.contains(.leaderRole) { return .quote }
    return isCustomer ? .customerQuote : .leaderQuote
  }

  /// In the head of a letter the title is its subject, not the headline of a release; a date is the letter's.
  private mutating func nameLetterHeads() {
    for index in list.units.indices
    where list.units[index].label != nil
      && (list.units[index].meaning == .headline || list.units[index].meaning == nil)
    {
      let own = list.units[index]
      let lines = (max(0, index - 6)..<min(list.units.count, index + 7)).filter {
        list.units[$0].node == own.node
      }
      let isRelease = lines.contains {
        list.units[$0].meaning == .subheadline || list.units[$0].meaning == .summary
      }
      guard !isRelease, lines.count(where: { list.units[$0].meaning == .titleBlock }) >= 2 else { continue }
      list.units[index].meaning = .titleBlock
    }
  }

  /// Where one of the lines that open folded text asks, they all do.
  private mutating func nameSummaries() {
    let summaries = list.units.indices.filter { isSummary(list.units[$0]) }
    for index in summaries where !list.units[index].isQuestion { openFold(index) }
    guard summaries.contains(where: { list.units[$0].isQuestion }) else { return }
    for index in summaries where !list.units[index].isHeading { list.units[index].isQuestion = true }
  }

  /// Makes a heading of the `<summary>` that folds questions away.
  private mutating func openFold(_ index: Int) {
    guard index + 1 < list.units.count else { return }
    let next = list.units[index + 1]
    guard next.isQuestion, !isSummary(next) else { return }
    list.units[index].form = .plainHeading
    list.units[index].level = next.isHeading ? max(1, next.level - 1) : 6
    let words = HeadingWords(list.text.bytes, list.units[index].text)
    list.units[index].meaning = HeadingTable.match(words, list.vocabulary)?.meaning
    list.namings[index] = words
  }

  /// Whether a unit is the `<summary>` of folded text.
  private func isSummary(_ unit: Unit) -> Bool {
    guard unit.form == .html || unit.form == .plainHeading, tree.nodes[unit.node].kind == .htmlBlock else {
      return false
    }
    let tag = Array("<summary".utf8)
    let range = tree.nodes[unit.node].range
    return range.count >= tag.count
      && (range.lowerBound...(range.upperBound - tag.count)).contains { start in
        source.bytes[start] == 0x3C && source.bytes[start..<(start + tag.count)].elementsEqual(tag)
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
    var first: Range<Int>?
    var start = unit.text.lowerBound
    for _ in 0..<4 where start <= unit.text.upperBound {
      let cell = start..<(bytes[start..<unit.text.upperBound].firstIndex(of: 0x09) ?? unit.text.upperBound)
      if QuestionForm.isQuestion(bytes, cell, language: Language.detect(bytes, cell)) { return cell }
      first = first ?? cell
      start = cell.upperBound + 1
    }
    return first ?? unit.text
  }

  /// The first line of running text; of a list item or a numbered point only up to its first question mark.
  private func opening(_ unit: Unit) -> Range<Int> {
    let isPoint = unit.list >= 0 || OutlineMark.dottedEnd(list.text.bytes, unit.text) != nil
    return list.text.bytes.withUnsafeBufferPointer { bytes in
      if !isPoint {
        let end = ByteSearch.first(0x0A, in: bytes, from: unit.text.lowerBound)
        return unit.text.lowerBound..<min(end, unit.text.upperBound)
      }
      var index = unit.text.lowerBound
      while index < unit.text.upperBound, bytes[index] != 0x0A {
        if Self.isQuestionMark(bytes, index) { return unit.text.lowerBound..<(index + 1) }
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
