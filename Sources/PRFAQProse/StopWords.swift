internal import CWordData

/// The commonest words of the five Latin languages, to tell them apart.
struct StopWords: Sendable {
  static let shared = StopWords()

  /// The languages by their bit.
  ///
  /// The second letter of each name tells them apart.
  private static let languages: [Language] = [.en, .es, .fr, .de, .pt]
  /// Words of up to eight bytes packed into integers, with a bit for each language that has the word.
  private let languagesOfWord: PackedWords

  private init() {
    let data = DataFile.bytes(prfaq_data_stopwords)
    var table = PackedWords(capacity: 400)
    data.forEachLine { line in
      let bit: UInt32? =
        switch data[line.lowerBound + 1] {
        case 0x6E: 0
        case 0x73: 1
        case 0x72: 2
        case 0x65: 3
        case 0x74: 4
        default: nil
        }
      guard let bit, line.count > 3 else { return }
      table.insert(PackedWords.pack(data[(line.lowerBound + 3)..<line.upperBound]), bits: 1 << bit)
    }
    languagesOfWord = table
  }

  /// The language whose words are commonest; `other` when a text of some length has hardly any of them.
  func language(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Language {
    // A few thousand bytes tell as much as a whole document.
    let end = min(range.upperBound, range.lowerBound + 4096)
    // How often each language has a word, in 12 bits each: there are not more words than half the bytes.
    var hits: UInt64 = 0
    var words = 0
    var isASCII = true
    var index = range.lowerBound
    func count(_ word: UInt64, _ length: Int) {
      words += 1
      guard length <= 8 else { return }
      var languages = languagesOfWord.value(word)
      while languages != 0 {
        hits += 1 << UInt64(12 * languages.trailingZeroBitCount)
        languages &= languages - 1
      }
    }
    while index < end {
      if (bytes[index] | 0x20) &- 0x61 >= 26, bytes[index] < 0x80 {
        index &+= 1
      } else if let word = LatinWord(bytes, index, end, hasDigits: false), word.length < 8 {
        count(word.packed, word.length)
        index &+= word.length
      } else {
        let start = index
        // Long words are in no list; only whether they have accents counts.
        while index < end, (bytes[index] | 0x20) &- 0x61 < 26 { index &+= 1 }
        if index &- start > 8, index == end || bytes[index] < 0x80 {
          words &+= 1
          continue
        }
        index = start
        let word = Self.word(bytes, &index, end, &isASCII)
        if index > start {
          count(word, index - start)
        } else {
          index &+= UTF8Bytes.scalar(bytes, index, end).length
        }
      }
    }
    var best = 0
    var language = 0
    for bit in 0..<Self.languages.count {
      let count = Int(hits >> UInt64(12 * bit) & 0xFFF)
      if count > best { (best, language) = (count, bit) }
    }
    if best == 0 { return isASCII && words <= 12 ? .en : .other }
    if words > 40, best * 20 < words { return .other }
    return Self.languages[language]
  }

  /// The bytes of any Latin word at an index, the last of them lowest, and moves behind it.
  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int, _ isASCII: inout Bool
  ) -> UInt64 {
    var word: UInt64 = 0
    while index < end {
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        word = word << 8 | UInt64(byte | 0x20)
        index &+= 1
        continue
      }
      guard byte >= 0x80 else { break }
      let (scalar, size) = UTF8Bytes.scalar(bytes, index, end)
      guard Scalars.isLatin(scalar) else { break }
      let lower = Scalars.lowercased(scalar)
      isASCII = false
      word = word << 16 | UInt64(0xC0 | lower >> 6) << 8 | UInt64(0x80 | lower & 0x3F)
      index &+= size
    }
    return word
  }
}
