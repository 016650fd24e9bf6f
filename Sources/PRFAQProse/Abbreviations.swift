internal import CWordData

/// Words that end with a full stop without ending a sentence.
struct Abbreviations: Sendable {
  static let shared = Abbreviations()

  private let words: PackedWords

  private init() {
    let data = DataFile.bytes(prfaq_data_abbreviations)
    var words = PackedWords(capacity: 256)
    data.forEachLine { words.insert(PackedWords.pack(data[$0]), bits: 1) }
    self.words = words
  }

  /// Whether a word, without its full stop, is listed.
  func contains(_ word: some Sequence<UInt8>) -> Bool {
    let lowered = word.lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return words.value(PackedWords.pack(lowered)) != 0
  }
}
