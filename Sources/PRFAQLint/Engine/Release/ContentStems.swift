internal import PRFAQProse

/// A content word without its endings, by which two passages can be linked.
public struct ContentStem: Sendable, Hashable {
  /// What is compared, packed into an integer: two syllables in Korean, two characters in Japanese and Chinese, up to
  /// six letters in other languages.
  public let key: UInt64
  /// Where the word stands in the bytes of its passage.
  public let place: Range<Int>
}

extension Passage {
  /// The stems that the passage has in common with others, each once, in order.
  public func sharedStems(with others: [Passage]) -> [ContentStem] {
    var known = StemSet()
    for other in others { for stem in other.stems { known.insert(stem.key) } }
    return sharedStems(with: known)
  }

  /// The stems of the passage that are in a set, each once, in order.
  public func sharedStems(with known: StemSet) -> [ContentStem] {
    var seen = StemSet()
    return stems.filter { known.contains($0.key) && seen.insert($0.key) }
  }
}

/// Cuts a text into content words and takes their endings off.
enum ContentStems {
  /// Every content word of a small-letter text; words that every draft has are left out.
  static func find(in bytes: [UInt8], language: Language) -> [ContentStem] {
    var found: [ContentStem] = []
    found.reserveCapacity(bytes.count / 8)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let start = index
        let script = Script(bytes[index])
        guard script != .none else {
          index += 1
          continue
        }
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 || Script(bytes[index]) == script {
          index += 1
        }
        switch script {
        case .hangul:
          if let key = korean(bytes, start..<index) {
            found.append(ContentStem(key: key, place: start..<index))
          }
        case .latin:
          if let key = latin(bytes, start..<index) {
            found.append(ContentStem(key: key, place: start..<index))
          }
        case .han, .none:
          guard language.isUnspaced else { continue }
          for at in stride(from: start, through: index - 6, by: 3) {
            found.append(ContentStem(key: pack(bytes, at..<at + 6), place: at..<at + 6))
          }
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

    @inline(__always)
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

  /// Up to eight bytes as an integer, the last of them lowest.
  @inline(__always)
  private static func pack(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var word: UInt64 = 0
    for index in range { word = word << 8 | UInt64(bytes[index]) }
    return word
  }

  /// The first two syllables of a Korean word without its particle.
  private static func korean(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64? {
    let length = min(KoreanWords.stemLength(bytes, word), 6)
    // One syllable alone may be any ending or counter; a particle behind it makes it a noun.
    if length == 3, word.count == 3 { return nil }
    let key = pack(bytes, word.lowerBound..<word.lowerBound + length)
    return commonKorean.contains(key) ? nil : key
  }

  /// An English word without its commonest endings, no longer than six letters.
  private static func latin(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64? {
    guard word.count > 2 else { return nil }
    if word.count <= 8 {
      guard !commonLatin.contains(pack(bytes, word)) else { return nil }
    } else if longCommonLatin.contains(where: { bytes[word].elementsEqual($0) }) {
      return nil
    }
    var length = word.count
    let tail = pack(bytes, max(word.lowerBound, word.upperBound - 8)..<word.upperBound)
    for ending in endings where length > ending.length + 2 && tail & ending.mask == ending.packed {
      length -= ending.length
      break
    }
    let end = word.lowerBound + length
    if length > 3, bytes[end - 1] == bytes[end - 2] { length -= 1 }
    return pack(bytes, word.lowerBound..<word.lowerBound + min(length, 6))
  }

  /// Endings, packed, with the bits of an integer that they take.
  private static let endings: [(packed: UInt64, mask: UInt64, length: Int)] = [
    "ations", "ation", "ments", "ment", "ings", "ing", "ers", "ies", "ied", "ed", "er", "es", "ly", "s", "y",
    "e",
  ].map { ($0.packed, 1 << UInt64(8 * $0.utf8.count) - 1, $0.utf8.count) }

  /// Words that stand in every draft and link nothing.
  private static let commonKorean = StemSet(
    words:
      """
      고객 사용 이용 제품 서비 문제 해결 경우 때문 그리 그래 그러 하지 있다 있는 있습 없다 없는 없습 한다 하는 하고 합니 된다 되는 됩니 \
      위해 위한 대한 통해 따라 모든 다른 이런 그런 어떤 우리 지금 현재 기존 가장 매우 정도 이상 이하 사람 오늘 이것 그것 여러 다시 먼저 \
      바로 함께 모두 아니 않는 않고 않아 않다 않습 못한 못하 것이 것은 것을 수 있 할 수 그 이 저 등 및 또 더 덜 한 두 세 네 첫째 둘째 \
      셋째 넷째 이제 이미 아직 직접 같은 같이 많은 많이 만든 만들 하면 하나 하루 매일 매번 때마 동안 사이 이후 이전 이때 그때
      """)
  private static let latinWords =
    """
    the and for that with this from are was were has have had not but they them their there then than you your our \
    who whom whose what when where which while will would can could may might must should into onto out off over \
    under about after before because since until each every any all some most many much more less few one two three \
    four first second third fourth next last its it's it his her him she our ours use uses used using user users \
    customer customers product products service services problem problems solution solutions today now new also just \
    even only still yet very really make makes made making get gets got getting take takes took need needs needed \
    want wants do does did done doing don't doesn't didn't can't cannot been being be is as at by if in of on or so to \
    up us we no nor per via such same other others another way ways thing things people without within between through
    """
  private static let commonLatin = StemSet(words: latinWords)
  private static let longCommonLatin = latinWords.utf8.split { $0 == 0x20 || $0 == 0x0A }
    .filter { $0.count > 8 }.map { Array($0) }
}

extension String {
  /// The last eight bytes as an integer.
  fileprivate var packed: UInt64 { utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}

extension StemSet {
  /// Creates a set of words of up to eight bytes, parted by blanks and line ends; longer ones are left out.
  fileprivate init(words: String) {
    // A word takes three bytes or more, with the blank behind it.
    self.init(capacity: words.utf8.count / 3)
    var (packed, count): (UInt64, Int) = (0, 0)
    for byte in words.utf8 {
      if byte == 0x20 || byte == 0x0A {
        if count <= 8 { insert(packed) }
        (packed, count) = (0, 0)
      } else {
        (packed, count) = (packed << 8 | UInt64(byte), count + 1)
      }
    }
    if count <= 8 { insert(packed) }
  }
}
