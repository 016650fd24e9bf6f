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
/// they do there.
public enum ReleaseWords {
  /// The index of all lists.
  private static let index = LexiconIndex.read(.release) ?? build()

  /// Builds the index.
  static func build() -> LexiconIndex {
    var index = LexiconIndex()
    index.reserve(4096)
    for number in 0..<prfaq_release_list_count() {
      let file = prfaq_release_list(number)
      index.add(UnsafeBufferPointer(start: file.bytes, count: file.count), list: number)
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
      LexiconScan.with(index) { scan in
        scan.run(text, range) { _, term, range in
          guard term.flags & languages != 0 else { return }
          found.append(ReleaseWord(range: range, lists: ReleaseWordSet(rawValue: term.lists)))
        }
      }
    }
    return found
  }
}
