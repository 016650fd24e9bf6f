internal import CWordData

/// A term of the lists for rules about the release, found in a text.
public struct ReleaseWord: Sendable, Hashable {
  /// Where the term stands.
  public let range: Range<Int>
  /// The lists that have the term.
  public let lists: ReleaseWordSet
}

/// The word lists by which rules judge a release, all matched in one pass over a text.
///
/// They are apart from `Lexicon`, so that recognition, which reads every text, does not pay for them. Terms match as
/// they do there; those lists of recognition that rules about the release use as well are matched in the same pass.
public enum ReleaseWords {
  /// The index of all lists.
  private static let index = LexiconIndex.read(.release) ?? build()

  /// The lists of recognition that are in the index, by their numbers; their bits follow those of the release lists.
  private static let recognised = [0, 1, 2, 4, 5, 6, 7, 10, 11, 12]
  private static let firstRecognised = ReleaseWordSet.all.rawValue.nonzeroBitCount

  /// Announcing verbs, words for today, what hurts, how it works, what a customer gains, money, how to begin, leaders,
  /// customers and staff.
  public static let recognition = LexiconSet(rawValue: recognised.reduce(0) { $0 | 1 << UInt32($1) })

  /// Builds the index.
  static func build() -> LexiconIndex {
    var index = LexiconIndex()
    index.reserve(8192)
    for number in 0..<prfaq_release_list_count() {
      let file = prfaq_release_list(number)
      index.add(UnsafeBufferPointer(start: file.bytes, count: file.count), list: number)
    }
    for (place, number) in recognised.enumerated() {
      index.add(DataFile.lexicon(number), list: firstRecognised + place)
    }
    index.seal()
    return index
  }

  /// The terms in a range of a text, in order of where they begin; terms may overlap.
  ///
  /// Only the terms of the language are looked for, English ones too in Korean, Japanese and Chinese text.
  public static func find(in bytes: [UInt8], _ range: Range<Int>, language: Language) -> [ReleaseWord] {
    let range = range.clamped(to: 0..<bytes.count)
    let languages = LexiconIndex.languages(for: language)
    var found: [ReleaseWord] = []
    bytes.withUnsafeBufferPointer { text in
      LexiconScan.with(index.tables) { scan in
        scan.run(text, range, lists: ReleaseWordSet.all.rawValue) { _, term, range in
          guard term.flags & languages != 0 else { return }
          found.append(ReleaseWord(range: range, lists: ReleaseWordSet(rawValue: term.lists)))
        }
      }
    }
    return found
  }

  /// The same, and the terms of the lists in `recognition` as `matches` of a lexicon gives them.
  public static func read(
    _ bytes: [UInt8], language: Language, _ lexicon: Lexicon
  ) -> (words: [ReleaseWord], matches: [LexiconMatch]) {
    // What is left of Hanja is read for the lexicon alone.
    guard language != .koHanja else {
      let all = bytes.indices
      return (
        find(in: bytes, all, language: language),
        lexicon.matches(in: bytes, all, language: language, lists: recognition)
      )
    }
    let languages = LexiconIndex.languages(for: language)
    let releaseLists = ReleaseWordSet.all.rawValue
    var words: [ReleaseWord] = []
    return bytes.withUnsafeBufferPointer { text in
      let matches = recognised.withUnsafeBufferPointer { numbers in
        LexiconMatcher.matches { matcher in
          LexiconScan.with(index.tables) { scan in
            scan.run(text, 0..<text.count) { _, term, range in
              guard term.flags & languages != 0 else { return }
              if term.lists & releaseLists != 0 {
                words.append(ReleaseWord(range: range, lists: ReleaseWordSet(rawValue: term.lists)))
              } else {
                let number = numbers[term.lists.trailingZeroBitCount - firstRecognised]
                matcher.add(range, lists: 1 << UInt32(number))
              }
            }
          }
        }
      }
      return (words, lexicon.adding(to: matches, text, 0..<text.count, lists: recognition))
    }
  }
}
