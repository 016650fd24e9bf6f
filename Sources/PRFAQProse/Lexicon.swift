/// A term of the word lists found in a text.
public struct LexiconMatch: Sendable, Hashable {
  /// Where the term stands.
  public let range: Range<Int>
  /// The lists that have the term.
  public let lists: LexiconSet

  /// Creates a match.
  public init(range: Range<Int>, lists: LexiconSet) {
    self.range = range
    self.lists = lists
  }
}

/// The word lists, all matched in one pass over a text.
///
/// A Latin term matches whole words whatever their case, `term*` words that begin with it. A Korean term matches
/// at the start of a word whatever ending follows, `*term` anywhere. Japanese and Chinese terms match anywhere.
/// Of overlapping terms of one list only the first and longest counts.
public struct Lexicon: Sendable {
  /// The lists of the product; their index is built when first used.
  public static let shared = Lexicon()

  private let own: WordIndex?

  private init() { own = nil }

  /// The lists of the product with the terms of a vocabulary.
  public init(_ vocabulary: Vocabulary) { own = vocabulary.terms }

  /// The terms in a range of a text, in order.
  ///
  /// With a language only the terms of that language and those of every language are looked for, English ones
  /// too in Korean, Japanese and Chinese text. Hanja in Korean text are read as Hangul.
  public func matches(
    in bytes: [UInt8], _ range: Range<Int>, language: Language? = nil, lists: LexiconSet = .all
  ) -> [LexiconMatch] {
    let range = range.clamped(toCount: bytes.count)
    guard language == .koHanja else {
      return bytes.withUnsafeBufferPointer { matches(in: $0, range, language: language, lists: lists) }
    }
    var folded = bytes
    Hanja.fold(&folded, range)
    return folded.withUnsafeBufferPointer { matches(in: $0, range, language: language, lists: lists) }
  }

  /// The terms in a whole text, in order, and the words that readers of their own ask for; found in one pass.
  public func read(_ bytes: [UInt8]) -> (matches: [LexiconMatch], words: ProseWords) {
    var words = ProseWords()
    let found = bytes.withUnsafeBufferPointer { text -> [LexiconMatch] in
      matches(in: text, 0..<text.count, language: nil, lists: .all) { words.add($1, kinds: $0) }
    }
    return (found, words)
  }

  /// Whether a term of some lists begins a range of a text.
  public func begins(_ bytes: [UInt8], _ range: Range<Int>, lists: LexiconSet) -> Bool {
    let range = range.clamped(toCount: bytes.count)
    return bytes.withUnsafeBufferPointer { text in
      Self.begins(text, range, LexiconIndex.everything.tables, lists)
        || own.map { own in withExtendedLifetime(own) { Self.begins(text, range, own.index.tables, lists) } }
          ?? false
    }
  }

  private static func begins(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ tables: LexiconTables?, _ lists: LexiconSet
  ) -> Bool {
    var isFound = false
    LexiconScan.with(tables) { scan in
      scan.run(text, range, lists: lists.rawValue, before: range.lowerBound + 1) { _, term, _ in
        if !term.isOther { isFound = true }
      }
    }
    return isFound
  }

  private func matches(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, language: Language?, lists: LexiconSet,
    other: (_ kinds: UInt32, _ range: Range<Int>) -> Void = { _, _ in }
  ) -> [LexiconMatch] {
    let tables =
      language == nil && lists == .guidance ? LexiconIndex.guidance.tables : LexiconIndex.everything.tables
    let languages = LexiconIndex.languages(for: language)
    let matches = LexiconMatcher.matches(reserving: max(8, range.count / 64)) { matcher in
      LexiconScan.with(tables) { scan in
        scan.run(text, range, lists: lists.rawValue) { _, term, range in
          if term.flags & languages != 0 {
            matcher.add(range, lists: term.lists)
          } else if term.isOther {
            other(term.kinds, range)
          }
        }
      }
    }
    return adding(to: matches, text, range, lists: lists)
  }

  /// Matches with those of the vocabulary's own terms among them.
  func adding(
    to matches: [LexiconMatch], _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, lists: LexiconSet
  ) -> [LexiconMatch] {
    guard let own else { return matches }
    let added = LexiconMatcher.matches { matcher in
      LexiconScan.with(own.index) { scan in
        scan.run(text, range, lists: lists.rawValue) { _, term, range in
          matcher.add(range, lists: term.lists)
        }
      }
    }
    guard !added.isEmpty else { return matches }
    return (matches + added).sorted { left, right in
      (left.range.lowerBound, right.range.upperBound) < (right.range.lowerBound, left.range.upperBound)
    }
  }
}
