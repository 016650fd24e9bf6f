internal import PRFAQProse

/// A content word without its endings, by which two passages can be linked.
public struct ContentStem: Sendable, Hashable {
  /// What is compared: two syllables in Korean, two characters in Japanese and Chinese, a stem in other languages.
  public let key: String
  /// The bytes of the document where the word stands.
  public let range: Range<Int>
}

extension Passage {
  /// The content words without their endings, in order; words that every draft has are left out.
  public var stems: [ContentStem] {
    ContentStems.find(in: bytes, language: language).map { key, place in
      ContentStem(key: String(decoding: key, as: UTF8.self), range: source(place))
    }
  }

  /// The stems that the passage has in common with others, each once, in order.
  public func sharedStems(with others: [Passage]) -> [ContentStem] {
    let known = Set(others.flatMap { $0.stems.map { $0.key } })
    var seen: Set<String> = []
    return stems.filter { known.contains($0.key) && seen.insert($0.key).inserted }
  }
}

/// Cuts a text into content words and takes their endings off.
enum ContentStems {
  /// The key and the place of every content word in a small-letter text.
  static func find(in bytes: [UInt8], language: Language) -> [(key: ArraySlice<UInt8>, place: Range<Int>)] {
    var found: [(key: ArraySlice<UInt8>, place: Range<Int>)] = []
    var index = 0
    while index < bytes.count {
      let start = index
      let script = Script(bytes[index])
      guard script != .none else {
        index += 1
        continue
      }
      while index < bytes.count, Script(bytes[index]) == script || bytes[index] & 0xC0 == 0x80 { index += 1 }
      switch script {
      case .hangul: if let key = korean(bytes[start..<index]) { found.append((key, start..<index)) }
      case .latin: if let key = latin(bytes[start..<index]) { found.append((key, start..<index)) }
      case .han, .none:
        guard language.isUnspaced else { continue }
        var at = start
        while at + 6 <= index {
          found.append((bytes[at..<at + 6], at..<at + 6))
          at += 3
        }
      }
    }
    return found
  }

  private enum Script {
    case none
    case latin
    case hangul
    case han

    init(_ byte: UInt8) {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0xC3...0xC9: self = .latin
      case 0xEA...0xED: self = .hangul
      // Kana are left to their characters' neighbours: most of them are endings.
      case 0xE4...0xE9: self = .han
      default: self = .none
      }
    }
  }

  /// The first two syllables of a Korean word without its particle.
  private static func korean(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let length = min(KoreanWords.stemLength(word), 6)
    let key = word.prefix(length)
    // One syllable alone may be any ending or counter; a particle behind it makes it a noun.
    if length == 3, word.count == 3 { return nil }
    return commonKorean.contains(Array(key)) ? nil : key
  }

  /// An English word without its commonest endings, no longer than six letters.
  private static func latin(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var stem = word
    guard stem.count > 2, !commonLatin.contains(Array(word)) else { return nil }
    for ending in endings
    where stem.count > ending.count + 2 && stem.suffix(ending.count).elementsEqual(ending) {
      stem = stem.dropLast(ending.count)
      break
    }
    if stem.count > 3, let last = stem.last, last == stem.dropLast().last { stem = stem.dropLast() }
    return stem.prefix(6)
  }

  private static let endings = [
    "ations", "ation", "ments", "ment", "ings", "ing", "ers", "ies", "ied", "ed", "er", "es", "ly", "s", "y",
    "e",
  ].map { Array($0.utf8) }

  /// Words that stand in every draft and link nothing.
  private static let commonKorean: Set<[UInt8]> = Set(
    """
    고객 사용 이용 제품 서비 문제 해결 경우 때문 그리 그래 그러 하지 있다 있는 있습 없다 없는 없습 한다 하는 하고 합니 된다 되는 됩니 \
    위해 위한 대한 통해 따라 모든 다른 이런 그런 어떤 우리 지금 현재 기존 가장 매우 정도 이상 이하 사람 오늘 이것 그것 여러 다시 먼저 \
    바로 함께 모두 아니 않는 않고 않아 않다 않습 못한 못하 것이 것은 것을 수 있 할 수 그 이 저 등 및 또 더 덜 한 두 세 네 첫째 둘째 \
    셋째 넷째 이제 이미 아직 직접 같은 같이 많은 많이 만든 만들 하면 하나 하루 매일 매번 때마 동안 사이 이후 이전 이때 그때
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  private static let commonLatin: Set<[UInt8]> = Set(
    """
    the and for that with this from are was were has have had not but they them their there then than you your our \
    who whom whose what when where which while will would can could may might must should into onto out off over \
    under about after before because since until each every any all some most many much more less few one two three \
    four first second third fourth next last its it's it his her him she our ours use uses used using user users \
    customer customers product products service services problem problems solution solutions today now new also just \
    even only still yet very really make makes made making get gets got getting take takes took need needs needed \
    want wants do does did done doing don't doesn't didn't can't cannot been being be is as at by if in of on or so to \
    up us we no nor per via such same other others another way ways thing things people without within between through
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
}
