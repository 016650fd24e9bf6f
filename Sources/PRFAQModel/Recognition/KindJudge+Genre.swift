internal import PRFAQMarkdown
internal import PRFAQProse

extension KindJudge {
  /// What the headings tell of other kinds of document, and what the title says the document is for.
  func genre(_ seen: inout KindEvidenceSet) {
    let list = reading.list
    if namesOwnKeys { seen.insert(.frontMatterNames) }
    var others = 0
    for unit in list.units where unit.isHeading && isWhollyOfOtherGenre(unit) { others += 1 }
    if others >= 1 { seen.insert(.otherGenre1) }
    if others >= 3 { seen.insert(.otherGenre3) }
    if tellsOtherNews { seen.insert(.otherNews) }
    guard let title = list.units.first(where: { $0.isHeading }) ?? list.units.first else { return }
    for match in list.matches(in: title.text) {
      if match.lists.contains(.otherGenre), names(match.range, in: title) { seen.insert(.titleOtherGenre) }
      if match.lists.contains(.guidance) { seen.insert(.titleInstructs) }
    }
  }

  /// Whether a word of another genre says in a title what the document is, and is not one word of a headline.
  ///
  /// Several words do, half of a title, and one word before a colon, a dash or a number; so do three wide letters.
  private func names(_ word: Range<Int>, in title: Unit) -> Bool {
    let bytes = reading.list.text.bytes
    if word.count * 2 >= title.text.count || bytes[word].contains(0x20) { return true }
    if bytes[word.lowerBound] >= 0xE3 { return word.count >= 9 }
    let behind = bytes[word.upperBound..<title.text.upperBound]
    guard word.lowerBound == title.text.lowerBound, let first = behind.first(where: { $0 != 0x20 }) else {
      return false
    }
    let isNumber = first >= 0x30 && first <= 0x39
    return first == 0x3A || first == 0x2D || first == 0xE2 || isNumber
      || behind.prefix { $0 != 0x3A }.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Whether what opens the release tells of an event, of a person's post or of money: a press release, but of no product.
  private var tellsOtherNews: Bool {
    let list = reading.list
    return list.units.indices.contains { index in
      guard [.headline, .subheadline, .summary].contains(reading.kinds[index]) else { return false }
      let text = list.text.bytes[list.units[index].text].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
      return Self.otherNews.occur(in: text, 0..<text.count)
    }
  }

  private static let otherNews = Phrases(list: "other-news")

  /// Whether the YAML block names the product and the document's FAQ, questions, profile or stage.
  private var namesOwnKeys: Bool {
    let keys = frontMatterKeys
    return keys.contains("product") && Self.ownKeys.contains { keys.contains($0) }
  }

  /// The keys that only a PR/FAQ has beside its product.
  private static let ownKeys = ["faq", "questions", "profile", "stage"]

  /// Whether a heading of another genre makes up most of a heading, so that no sentence counts that has its word.
  private func isWhollyOfOtherGenre(_ unit: Unit) -> Bool {
    reading.list.matches(in: unit.text).contains {
      $0.lists.contains(.otherGenre) && $0.range.count * 2 >= unit.text.count
    }
  }
}
