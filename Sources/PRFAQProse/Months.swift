internal import CWordData

/// The names of the months.
struct Months: Sendable {
  static let shared = Months()

  /// Names by their first eight bytes, with the number of the month; names that are lower case in their language
  /// carry bit 4.
  private let names: PackedWords
  /// Bits of the first two letters of the names, so that few words are looked up.
  private let beginnings: [UInt32]

  private init() {
    let data = DataFile.bytes(prfaq_data_months)
    var names = PackedWords(capacity: 128)
    var beginnings = [UInt32](repeating: 0, count: 32)
    data.forEachLine { line in
      guard let (number, language, name) = data.threeFields(line) else { return }
      var value: UInt32 = 0
      for digit in data[number] { value = value * 10 + UInt32(digit - 0x30) }
      let isCapitalised = data[language.lowerBound] == 0x65 && data[language.lowerBound + 1] == 0x6E
      let isGerman = data[language.lowerBound] == 0x64
      beginnings[Int(data[name.lowerBound] & 31)] |= 1 << UInt32(data[name.lowerBound + 1] & 31)
      names.insert(PackedWords.pack(data[name].prefix(8)), bits: value | (isCapitalised || isGerman ? 0 : 16))
    }
    self.names = names
    self.beginnings = beginnings
  }

  /// The month whose name begins at an index, a full stop behind an abbreviation included.
  func month(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ limit: Int
  ) -> (value: Int, end: Int, isLowercase: Bool)? {
    guard index + 2 < limit, beginnings[Int(bytes[index] & 31)] & 1 << UInt32(bytes[index + 1] & 31) != 0
    else { return nil }
    var end = index
    var word: UInt64 = 0
    while end < limit, end - index < 12 {
      let byte = bytes[end]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      guard (lower >= 0x61 && lower <= 0x7A) || (lower >= 0x80 && lower <= 0xC3) else { break }
      if end - index < 8 { word = word << 8 | UInt64(lower) }
      end += 1
    }
    guard end - index >= 3 else { return nil }
    let value = names.value(word)
    guard value != 0 else { return nil }
    if end < limit, bytes[end] == 0x2E, end - index <= 4 { end += 1 }
    return (Int(value & 15), end, value & 16 != 0)
  }
}
