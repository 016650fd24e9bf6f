internal import PRFAQMarkdown
public import PRFAQModel
public import PRFAQProse
internal import Synchronization

/// A stretch of the draft made ready for matching, with the words that rules about the release look for.
///
/// Matching works on `bytes`, in which markup, addresses and comments are spaces, ASCII letters are small and Hanja
/// in Korean text are read as Hangul; every finding is reported in the source.
public struct Passage: Sendable {
  /// What the passage is for.
  public let kind: PartKind
  /// The bytes of the document.
  public let range: Range<Int>
  /// The language that it is written in.
  public let language: Language
  /// The text to match in.
  public let bytes: [UInt8]
  private let text: PlainText
  private let terms: Lexicon
  private let readings = PassageReadings()

  /// Reads a range of a draft.
  public init(_ range: Range<Int>, kind: PartKind, in draft: borrowing Draft) {
    self.kind = kind
    self.range = range
    var text = PlainText(draft.source.bytes[range])
    // The lines of a headline are its author's; one may well be a second headline.
    if kind != .headline, kind != .subheadline, draft.isWrapped(range) {
      text.joinWrappedLines(of: draft, from: range.lowerBound)
    }
    language = Self.language(of: text, in: draft)
    if language.isKorean { text.readHanjaAsHangul(isKorean: true) }
    var bytes = text.bytes
    MatchingText.blank(&bytes)
    self.bytes = bytes
    self.text = text
    terms = draft.lexicon
  }

  private static func language(of text: PlainText, in draft: borrowing Draft) -> Language {
    let isShort = text.bytes.count < 120
    if isShort, text.bytes.allSatisfy({ $0 < 0x80 }) { return draft.language }
    let detected = Language.detect(text.bytes, text.range)
    // A headline of Hanja or of Latin names alone is in the language of its draft, and so is what is too short to tell
    // one Latin language from another.
    let isLatin = !detected.isKorean && !detected.isUnspaced
    let isUntold = detected == .other || isShort && isLatin || draft.language.isKorean && detected.isUnspaced
    return isUntold ? draft.language : detected
  }

  /// The content words without their endings, in order; words that every draft has are left out.
  public var stems: [ContentStem] {
    readings.kept.value({ $0.stems }, { $0.stems = $1 }) { ContentStems.find(in: bytes, language: language) }
  }

  /// The words of the release lists, in order; they may overlap.
  public var words: [ReleaseWord] { found.words }

  /// The words of those lists of recognition that rules about the release use as well.
  var lexicon: [LexiconMatch] { found.matches }

  private var found: (words: [ReleaseWord], matches: [LexiconMatch]) {
    readings.kept.value({ $0.found }, { $0.found = $1 }) {
      ReleaseWords.read(bytes, language: language, terms)
    }
  }

  /// The whole of the text to match in.
  public var all: Range<Int> { 0..<bytes.count }

  /// The bytes of the document that a range of `bytes` stands for.
  public func source(_ place: Range<Int>) -> Range<Int> {
    let found = text.sourceRange(of: place)
    return range.lowerBound + found.lowerBound..<range.lowerBound + found.upperBound
  }

  /// The sentences, as ranges of `bytes`.
  public var sentences: [Range<Int>] { Sentences.ranges(in: written, all, language: language) }

  /// The dates, as ranges of `bytes`.
  var dates: [DateMatch] { Dates.find(in: written, all, language: language) }

  /// The quotations, as ranges of `bytes`.
  var quotations: [Range<Int>] { Quotations.find(in: written, all, language: language).map { $0.range } }

  /// The composed text with its markup and capitals, Hanja of Korean read as Hangul; byte for byte as long as `bytes`.
  var written: [UInt8] { text.bytes }

  /// Whether a number with a unit stands in a range of `bytes`.
  public func hasQuantity(in place: Range<Int>) -> Bool {
    Quantities.occur(in: written, place, dates: Dates.find(in: written, place, language: language))
  }

  /// The first word of some release lists in a range of `bytes`.
  public func first(_ lists: ReleaseWordSet, in place: Range<Int>? = nil) -> Range<Int>? {
    words.first { word in
      !word.lists.isDisjoint(with: lists) && (place.map { word.range.clamped(to: $0) == word.range } ?? true)
    }?.range
  }

  /// Whether a word of some release lists stands in a range of `bytes`.
  public func has(_ lists: ReleaseWordSet, in place: Range<Int>? = nil) -> Bool {
    first(lists, in: place) != nil
  }

  /// Whether a word of some lists of recognition stands in the passage.
  func has(_ lists: LexiconSet) -> Bool { lexicon.contains { !$0.lists.isDisjoint(with: lists) } }

  /// How many words tell how something works.
  var mechanisms: Int { lexicon.count { $0.lists.contains(.mechanism) } }

  /// How many words of some release lists stand in the passage.
  func count(_ lists: ReleaseWordSet) -> Int { words.count { !$0.lists.isDisjoint(with: lists) } }

  /// Whether it says what a customer gains: a word of benefit, a quantity or a price.
  public var namesBenefit: Bool { has(.gain) || has([.benefit, .price]) || hasQuantity(in: all) }

  /// The words of a range of `bytes` as a string.
  func string(_ place: Range<Int>) -> String { String(decoding: bytes[place], as: UTF8.self) }
}

/// What is read in a passage when it is first asked for; nobody asks for all of it.
private final class PassageReadings: Sendable {
  struct Kept: Sendable {
    var found: (words: [ReleaseWord], matches: [LexiconMatch])?
    var stems: [ContentStem]?
  }

  let kept = Mutex(Kept())
}

/// Takes markup out of a text without moving what stays.
private enum MatchingText {
  /// Replaces emphasis marks, code marks, addresses and comments by spaces, and capitals by small letters.
  static func blank(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBufferPointer { blank($0) }
  }

  private static func blank(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        // Nothing is taken out of the middle of a character.
        index &+= byte >= 0xE0 ? 3 : 1
        continue
      }
      // Nearly all bytes are small letters and blanks; `h` may begin an address.
      if byte == 0x20 || byte &- 0x61 < 26 && byte != 0x68 {
        index &+= 1
        continue
      }
      if byte >= 0x41, byte <= 0x5A { bytes[index] = byte | 0x20 }
      switch byte {
      // Words stay words of one phrase where a line is broken between them.
      case 0x0A, 0x0D, 0x2A, 0x60, 0x7C: bytes[index] = 0x20
      case 0x28 where index > 0 && bytes[index - 1] == 0x5D: index = blank(bytes, from: index, to: 0x29)
      case 0x3C where starts(bytes, at: index, with: comment): index = blankComment(bytes, from: index)
      case 0x68 where starts(bytes, at: index + 1, with: scheme): index = blank(bytes, from: index, to: 0x20)
      default: break
      }
      index += 1
    }
  }

  private static let comment = Array("<!--".utf8)
  private static let scheme = Array("ttp".utf8)

  private static func starts(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, at index: Int, with word: [UInt8]
  ) -> Bool {
    guard index + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[index + offset] != word[offset] { return false }
    return true
  }

  /// Blanks up to a closing byte or the end of the word; returns the last index that was blanked.
  private static func blank(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int, to closing: UInt8
  ) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != closing, bytes[index] > 0x20, bytes[index] < 0x80 {
      bytes[index] = 0x20
      index += 1
    }
    if index < bytes.count, bytes[index] == closing { bytes[index] = 0x20 }
    return min(index, bytes.count - 1)
  }

  private static func blankComment(_ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let isEnd = bytes[index] == 0x3E && index > start + 5 && bytes[index - 1] == 0x2D
      bytes[index] = 0x20
      if isEnd { break }
      index += 1
    }
    return min(index, bytes.count - 1)
  }
}

extension PlainText {
  /// Joins the lines of a stretch of a draft that were wrapped; `start` is where the stretch begins.
  fileprivate mutating func joinWrappedLines(of draft: borrowing Draft, from start: Int) {
    for offset in bytes.indices where bytes[offset] == 0x0A {
      let place = start + sourceRange(of: offset..<offset + 1).lowerBound
      if draft.wraps.contains(draft.source.line(at: place)) { joinQuotedLine(at: offset) }
    }
  }
}
