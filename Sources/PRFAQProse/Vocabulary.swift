/// Words that a team adds to those of the product: headings, terms of the word lists, cities.
public struct Vocabulary: Sendable, Hashable {
  /// No words; costs nothing.
  public static let none = Vocabulary()

  /// What headings of the team's own mean; nil where there are none.
  let headings: OwnHeadings?
  /// Terms of the word lists.
  let terms: WordIndex?
  /// Places that open a dateline.
  let cities: WordIndex?

  private init() {
    headings = nil
    terms = nil
    cities = nil
  }

  /// Creates a vocabulary.
  ///
  /// - Parameters:
  ///   - headings: Wordings of headings and what they mean; decoration, case and numbering do not matter.
  ///   - terms: Terms of word lists, written as in their files: `term*` begins a word, `*term` stands anywhere.
  ///   - cities: Names of places.
  public init(headings: [String: HeadingMeaning], terms: [(term: String, list: LexiconSet)], cities: [String])
  {
    var keys: [[UInt8]: HeadingMeaning] = [:]
    for (wording, meaning) in headings.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(wording.utf8)
      keys[HeadingKey.normalize(bytes, 0..<bytes.count)] = meaning
    }
    self.headings = keys.isEmpty ? nil : OwnHeadings(keys)
    self.terms = WordIndex(terms.map { ($0.term, $0.list.rawValue) })
    self.cities = WordIndex(cities.map { ($0, 1) })
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { headings == nil && terms == nil && cities == nil }
}

/// What headings of a team's own mean, by their keys.
///
/// A class, for it is handed on with every text and mostly there is none.
final class OwnHeadings: Sendable, Hashable {
  private let meanings: [[UInt8]: HeadingMeaning]

  init(_ meanings: [[UInt8]: HeadingMeaning]) { self.meanings = meanings }

  /// The meaning of a key.
  subscript(key: [UInt8]) -> HeadingMeaning? { meanings[key] }

  static func == (left: OwnHeadings, right: OwnHeadings) -> Bool { left.meanings == right.meanings }

  func hash(into hasher: inout Hasher) { hasher.combine(meanings) }
}

/// A few words, laid out for lookup as those of the product are.
///
/// A class, for it is handed on with every text and mostly there is none.
final class WordIndex: Sendable, Hashable {
  let index: LexiconIndex
  private let words: [String]

  /// Lays out words with the bits of their lists; nil when there are none.
  init?(_ words: [(word: String, lists: UInt32)]) {
    guard !words.isEmpty else { return nil }
    var index = LexiconIndex()
    index.reserve(words.count)
    for (word, lists) in words {
      var text = word[...]
      let isAnywhere = text.hasPrefix("*")
      if isAnywhere { text = text.dropFirst() }
      let isPrefix = text.count > 1 && text.hasSuffix("*")
      if isPrefix { text = text.dropLast() }
      Self.folded(text).withUnsafeBufferPointer { word in
        index.add(from: word) {
          $0.add(word.indices, isPrefix: isPrefix, isAnywhere: isAnywhere, lists: lists)
        }
      }
    }
    index.seal()
    self.index = index
    self.words = words.map { "\($0.lists) \($0.word)" }
  }

  /// A word composed and in lower case, as the word lists have it.
  private static func folded(_ word: Substring) -> [UInt8] {
    UTF8Bytes.encode(ComposedText.scalars(word).map { Scalars.lowercased($0) })
  }

  /// The end of the longest word at a position.
  func longest(_ text: UnsafeBufferPointer<UInt8>, at position: Int, _ end: Int) -> Int? {
    LexiconScan.with(index) { scan in scan.longest(text, at: position, end).map { $0.end } }
  }

  static func == (left: WordIndex, right: WordIndex) -> Bool { left.words == right.words }

  func hash(into hasher: inout Hasher) { hasher.combine(words) }
}
