/// A language that the word lists know.
public enum Language: String, Sendable, CaseIterable {
  /// Korean in Hangul.
  case ko
  /// Korean with Hanja mixed in.
  case koHanja = "ko-hanja"
  /// English.
  case en
  /// Japanese.
  case ja
  /// Chinese, simplified or traditional.
  case zh
  /// Spanish.
  case es
  /// French.
  case fr
  /// German.
  case de
  /// Portuguese.
  case pt
  /// Anything else, or no letters at all.
  case other

  /// Whether the language is Korean, with or without Hanja.
  public var isKorean: Bool { self == .ko || self == .koHanja }

  /// Whether the language is written without spaces between words.
  public var isUnspaced: Bool { self == .ja || self == .zh }

  /// The language of a piece of text, by its scripts and, for Latin letters, by its commonest words.
  public static func detect(_ bytes: [UInt8], _ range: Range<Int>) -> Language {
    bytes.withUnsafeBufferPointer { detect($0, range.clamped(toCount: $0.count)) }
  }

  static func detect(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Language {
    Language(LetterCounts(bytes, range)) { StopWords.shared.language(of: bytes, range) }
  }

  /// The language of a text with some letters; `latin` tells the languages with Latin letters apart.
  init(_ letters: LetterCounts, latin: () -> Language) {
    let total = letters.total
    let cjk = letters.kana + letters.han
    if total == 0 {
      self = .other
    } else if letters.hangul * 5 >= total {
      self = letters.han * 10 >= letters.han + letters.hangul ? .koHanja : .ko
    } else if cjk * 5 >= total {
      // A Chinese text may quote a の; a Japanese one is a third kana.
      self = letters.kana * 20 >= cjk && letters.kana > 0 ? .ja : .zh
    } else {
      self = letters.latin * 2 >= total ? latin() : .other
    }
  }
}

/// How many letters of each script a text has.
struct LetterCounts: Sendable {
  var hangul = 0
  var han = 0
  var kana = 0
  var latin = 0
  var otherLetters = 0

  var total: Int { hangul + han + kana + latin + otherLetters }

  /// Counts nothing.
  init() {}

  mutating func add(_ others: LetterCounts) {
    hangul += others.hangul
    han += others.han
    kana += others.kana
    latin += others.latin
    otherLetters += others.otherLetters
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      if bytes[index] < 0x80 {
        var letters = 0
        while index + 8 <= end, let count = Self.letters(bytes, index) {
          letters += count
          index += 8
        }
        while index < end, bytes[index] < 0x80 {
          letters += (bytes[index] | 0x20) &- 0x61 < 26 ? 1 : 0
          index += 1
        }
        latin += letters
        continue
      }
      if index + 2 < end, Self.beginsHangul(bytes[index], bytes[index + 1]), bytes[index + 2] & 0xC0 == 0x80 {
        hangul += 1
        index += 3
        continue
      }
      let (scalar, length) = UTF8Bytes.scalar(bytes, index, end)
      if Scalars.isHangul(scalar) {
        hangul += 1
      } else if Scalars.isHan(scalar) {
        han += 1
      } else if Scalars.isKana(scalar) {
        kana += 1
      } else if Scalars.isLatin(scalar) {
        latin += 1
      } else if Scalars.isOtherAlphabet(scalar) {
        otherLetters += 1
      }
      index += length
    }
  }

  /// Whether a character of three bytes is a Hangul syllable by its first two; a few of the last are left out.
  @inline(__always)
  private static func beginsHangul(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xEA: 0xB0...0xBF ~= second
    case 0xEB, 0xEC: second & 0xC0 == 0x80
    case 0xED: 0x80...0x9D ~= second
    default: false
    }
  }

  /// How many of eight bytes are letters; nil unless all are ASCII.
  @inline(__always)
  private static func letters(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
    guard word & high == 0 else { return nil }
    let small = word | ones << 5
    let isLetter = (small &+ (0x80 - 0x61) &* ones) & ~(small &+ (0x80 - 0x7B) &* ones) & high
    return isLetter.nonzeroBitCount
  }
}
