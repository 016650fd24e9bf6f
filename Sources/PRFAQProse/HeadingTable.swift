/// What headings mean, in nine languages.
///
/// Known are exact wordings, wordings with a known prefix or suffix, and a few patterns with an open slot. A known
/// word inside a free heading means nothing.
public enum HeadingTable {
  /// The meaning of a heading, or nil when the table does not know it.
  public static func meanings(
    of bytes: [UInt8], _ range: Range<Int>, _ vocabulary: Vocabulary = .none
  ) -> HeadingMeaning? {
    match(bytes, range, vocabulary)?.meaning
  }

  /// The meaning of a heading and how it was found.
  public static func match(
    _ bytes: [UInt8], _ range: Range<Int>, _ vocabulary: Vocabulary = .none
  ) -> HeadingMatch? {
    range.count <= longest ? match(HeadingWords(bytes, range), vocabulary) : nil
  }

  /// No wording in the table is as long as this, in bytes; a heading that is, is prose.
  private static let longest = 240

  /// The meaning of a heading whose words are read already, and how it was found.
  public static func match(_ words: HeadingWords, _ vocabulary: Vocabulary = .none) -> HeadingMatch? {
    guard words.range.count <= longest else { return nil }
    if let own = vocabulary.headings, let meaning = words.first({ own[Array($0)] }) {
      return HeadingMatch(meaning: meaning, how: .exact)
    }
    let index = HeadingIndex.shared
    if let meaning = words.firstWording({ index.meaning(of: $0) }) {
      return HeadingMatch(meaning: meaning, how: .exact)
    }
    if let meaning = words.firstWording({ index.meaningWithoutAffixes(of: $0) }) {
      return HeadingMatch(meaning: meaning, how: .affix)
    }
    if let meaning = words.firstWording({ index.meaningOfBoth($0) }) {
      return HeadingMatch(meaning: meaning, how: .affix)
    }
    let grammar = FAQHeadings.shared
    if let meaning = words.firstWording({ grammar.meaning(of: $0) }) {
      return HeadingMatch(meaning: meaning, how: .grammar)
    }
    if let meaning = words.first({ index.pattern(of: $0) }) {
      return HeadingMatch(meaning: meaning, how: .pattern)
    }
    for key in words.parts {
      let meaning = key.withUnsafeBufferPointer { key in
        index.meaning(of: key) ?? index.meaningWithoutAffixes(of: key) ?? FAQHeadings.shared.meaning(of: key)
      }
      if let meaning { return HeadingMatch(meaning: meaning, how: .part) }
    }
    return nil
  }

  /// The label that a line begins with, such as `Problem: …` or `【문제】 …`, and what follows it.
  ///
  /// Only wordings that stand in the table, or do so without an affix, count as labels.
  public static func label(
    _ bytes: [UInt8], _ range: Range<Int>, _ vocabulary: Vocabulary = .none
  ) -> HeadingLabel? {
    let range = range.clamped(toCount: bytes.count)
    guard let (label, content) = bytes.withUnsafeBufferPointer({ HeadingLabel.split($0, range) }) else {
      return nil
    }
    guard let match = match(bytes, label, vocabulary), match.how == .exact || match.how == .affix else {
      return nil
    }
    return HeadingLabel(meaning: match.meaning, label: label, content: content)
  }
}

/// A heading that the table knows.
public struct HeadingMatch: Sendable, Hashable {
  /// How a heading was recognised, surest first.
  public enum How: Sendable, Hashable {
    /// The wording is in the table.
    case exact
    /// The wording is in the table once a word such as "section" or 작성 is taken off, or joins two that mean the same.
    case affix
    /// Every word is an audience, a word for questions, or a word that says nothing.
    case grammar
    /// A pattern with an open slot, such as "About *".
    case pattern
    /// One side of a colon, dash, bar or bracket is in the table, as in "PR/FAQ: Acme"; the other may be a title.
    case part
  }

  /// What the heading means.
  public let meaning: HeadingMeaning
  /// How it was recognised.
  public let how: How
}
