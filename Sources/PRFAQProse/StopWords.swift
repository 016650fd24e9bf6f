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
    var hits = [0, 0, 0, 0, 0]
    var words = 0
    var isASCII = true
    var word: UInt64 = 0
    var length = 0
    var index = range.lowerBound
    func count(_ found: UInt64, _ size: Int) {
      words += 1
      let languages = size <= 8 ? languagesOfWord.value(found) : 0
      if languages != 0 {
        for bit in 0..<5 where languages & (1 << UInt32(bit)) != 0 { hits[bit] += 1 }
      }
      word = 0
      length = 0
    }
    while index < end {
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        word = word << 8 | UInt64(byte | 0x20)
        length += 1
        index += 1
        continue
      }
      let (scalar, size) = byte < 0x80 ? (0x20, 1) : UTF8Bytes.scalar(bytes, index, end)
      if Scalars.isLatin(scalar) {
        let lower = Scalars.lowercased(scalar)
        isASCII = false
        word = word << 16 | UInt64(0xC0 | lower >> 6) << 8 | UInt64(0x80 | lower & 0x3F)
        length += size
      } else if length > 0 {
        count(word, length)
      }
      index += size
    }
    if length > 0 { count(word, length) }
    let best = hits.max() ?? 0
    if best == 0 { return isASCII && words <= 12 ? .en : .other }
    if words > 40, best * 20 < words { return .other }
    return Self.languages[hits.firstIndex(of: best) ?? 0]
  }
}
