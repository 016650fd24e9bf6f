internal import CWordData

/// The commonest words of the five Latin languages, to tell them apart.
struct StopWords: Sendable {
  static let shared = StopWords()

  /// The languages by their bit.
  ///
  /// The second letter of each name tells them apart.
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
    var hits = [0, 0, 0, 0, 0]
    var words = 0
    var isASCII = true
    var word: UInt64 = 0
    var length = 0
    var index = range.lowerBound
    while index <= end {
      let (scalar, size) = index < end ? UTF8Bytes.scalar(bytes, index, end) : (0x20, 1)
      if Scalars.isLatin(scalar) {
        let lower = Scalars.lowercased(scalar)
        if lower < 0x80 {
          word = word << 8 | UInt64(lower)
        } else {
          isASCII = false
          word = word << 16 | UInt64(0xC0 | lower >> 6) << 8 | UInt64(0x80 | lower & 0x3F)
        }
        length += size
      } else if length > 0 {
        words += 1
        let found = length <= 8 ? languagesOfWord.value(word) : 0
        if found != 0 {
          for bit in 0..<5 where found & (1 << UInt32(bit)) != 0 { hits[bit] += 1 }
        }
        word = 0
        length = 0
      }
      index += size
    }
    let best = hits.max() ?? 0
    if best == 0 { return isASCII && words <= 12 ? .en : .other }
    if words > 40, best * 20 < words { return .other }
    return Self.languages[hits.firstIndex(of: best) ?? 0]
  }
}
