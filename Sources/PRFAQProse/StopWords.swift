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

  /// A few thousand bytes tell as much as a whole document.
  static let longest = 4096

  /// How often the words occur in a text of at most `longest` bytes.
  struct Counts: Sendable {
    /// How often each language has a word, in 12 bits each: there are not more words than half the bytes.
    fileprivate var hits: UInt64 = 0
    fileprivate var words: UInt16 = 0
    fileprivate var isASCII = true

    /// Adds those of what follows.
    mutating func add(_ others: Counts) {
      hits &+= others.hits
      words &+= others.words
      isASCII = isASCII && others.isASCII
    }
  }

  /// The language whose words are commonest; `other` when a text of some length has hardly any of them.
  func language(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Language {
    let end = min(range.upperBound, range.lowerBound + Self.longest)
    return language(in: count(in: bytes, range.lowerBound..<end))
  }

  /// The language whose words are commonest.
  func language(in counts: Counts) -> Language {
    var best = 0
    var language = 0
    for bit in 0..<Self.languages.count {
      let count = Int(counts.hits >> UInt64(12 * bit) & 0xFFF)
      if count > best { (best, language) = (count, bit) }
    }
    if best == 0 { return counts.isASCII && counts.words <= 12 ? .en : .other }
    if counts.words > 40, best * 20 < counts.words { return .other }
    return Self.languages[language]
  }

  /// Counts the words in a range of at most `longest` bytes.
  func count(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Counts {
    var counts = Counts()
    let end = range.upperBound
    var index = range.lowerBound
    func count(_ word: UInt64, _ length: Int) {
      counts.words &+= 1
      guard length <= 8 else { return }
      var languages = languagesOfWord.value(word)
      while languages != 0 {
        counts.hits &+= 1 &<< UInt64(12 &* languages.trailingZeroBitCount)
        languages &= languages &- 1
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
          counts.words &+= 1
          continue
        }
        index = start
        let word = Self.word(bytes, &index, end, &counts.isASCII)
        if index > start {
          count(word, index - start)
        } else {
          index &+= UTF8Bytes.scalar(bytes, index, end).length
        }
      }
    }
    return counts
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
