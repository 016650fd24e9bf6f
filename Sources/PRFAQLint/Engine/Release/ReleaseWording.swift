internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

extension RuleMetadata {
  /// The rules that name the cause when a part of the release is not there or not written yet.
  static let unwritten = noRelease + ["section-empty", "placeholder"]
  /// Those of them that matter to what is said wrongly, whatever else is still to be written beside it.
  static let noRelease = ["missing-press-release", "template-instruction-left"]
}

extension Facts {
  /// Whether nothing in a passage is still to be filled in.
  func isWritten(_ passage: Passage) -> Bool { !hasPlaceholder(in: passage.range) }

  /// The places of the document in a range of it where wordings of some lists stand.
  func wordings(_ lists: WordingSet, in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for match in prose.wordings where !match.lists.isDisjoint(with: lists) {
      let place = prose.source(match.range)
      if place.lowerBound >= range.upperBound { break }
      if place.lowerBound >= range.lowerBound { found.append(place) }
    }
    return found
  }

  /// The sentences of a headline or a subheadline, as a newspaper counts them.
  ///
  /// It may open with a quotation, pause at an ellipsis, or hold a name such as “Yahoo!”.
  func headlineSentences(_ range: Range<Int>) -> Int {
    let pieces = Sentences.ranges(in: bytes, range, language: draft.language)
    return 1 + pieces.dropLast().count { endsHeadlineSentence(words($0)) }
  }

  private func endsHeadlineSentence(_ piece: String) -> Bool {
    guard let last = piece.unicodeScalars.last(where: { $0 != "*" && $0 != "_" }) else { return false }
    if last == "…" || piece.hasSuffix("...") { return false }
    if "”’\"'」』»".unicodeScalars.contains(last) { return false }
    return piece.contains { $0.isWhitespace }
  }
}

extension Passage {
  /// The sentences that hold a word of some release lists outside quotation marks, each with the word.
  func sentences(with lists: ReleaseWordSet) -> [(sentence: Range<Int>, word: Range<Int>)] {
    guard has(lists) else { return [] }
    let quoted = quotations
    return sentences.compactMap { sentence in
      words.first { word in
        !word.lists.isDisjoint(with: lists) && sentence.contains(word.range.lowerBound)
          && !quoted.contains { $0.overlaps(word.range) }
      }.map { (sentence, $0.range) }
    }
  }

  /// Whether what was taken for a subheadline can be one: Korean or English, more than a label, and no dateline.
  var isSubheadlineText: Bool {
    (language.isKorean || language == .en) && letters(in: all) > 10
      && !dates.contains { $0.date.year != nil && $0.date.month != nil } && !endsInYear
  }

  /// Whether it ends in a year, as a dateline does.
  private var endsInYear: Bool {
    // Characters take long to tell apart; only the end of the passage matters, and only if a digit stands there.
    guard let digit = bytes.lastIndex(where: { $0 &- 0x30 < 10 }) else { return false }
    // No word with a letter of Latin or Hangul is a year.
    if bytes[digit...].contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 == 0xEB || $0 == 0xEC }) {
      return false
    }
    let words = string(max(0, digit - 24)..<bytes.count).split { !$0.isNumber && !$0.isLetter }
    return words.last.map { $0.count == 4 && $0.hasPrefix("20") && $0.allSatisfy { $0.isNumber } } ?? false
  }

  /// Whether the passage names something instead of saying something: no Korean verb at its end, no English one after
  /// an article.
  var isNounPhrase: Bool {
    if language.isKorean {
      guard let end = string(all).last(where: { $0.isLetter }) else { return true }
      return !["다", "요", "까", "죠", "네", "게", "면", "해", "자"].contains(end)
    }
    let text = string(all)
    let first = text.drop { !$0.isLetter && $0 != "'" }.prefix { $0.isLetter || $0 == "'" }
    guard ["a", "an", "the"].contains(first) else { return false }
    let words = text.split { !$0.isLetter && $0 != "'" }
    return !words.contains { ["is", "are", "was", "were", "has", "have", "do", "does"].contains($0) }
  }

  private static let koreanEnds = Phrases(list: "release-wording-korean-ends")

  /// Whether the passage holds a whole sentence: a Korean verb at the end of one, or a full stop elsewhere.
  var isSentence: Bool { language.isKorean ? Self.koreanEnds.occur(in: bytes, all) : bytes.contains(0x2E) }

  /// Whether the passage is what somebody says and nothing else.
  var isQuotation: Bool { bytes.first.map { $0 == 0x22 || $0 == 0xE2 } ?? false && isQuotedToEnd }

  private var isQuotedToEnd: Bool {
    let text = string(all).trimmed
    return text.last.map { "\"”’」".contains($0) } ?? false
  }

  /// How many letters and digits a range of `bytes` has.
  func letters(in place: Range<Int>) -> Int {
    Characters.letters(in: bytes, place)
  }

  /// How many words stand in a range of `bytes`.
  func wordCount(in place: Range<Int>) -> Int {
    bytes[place].split { $0 <= 0x20 }.count { $0.contains { $0.isLetterByte } }
  }
}
