/// Text on one line whose characters can be told apart by their bytes, as nearly all quotations of findings are.
enum PlainLine {
  /// Whether a text is composed, has no white space but single blanks within, and holds nothing but ASCII, Hangul
  /// syllables, Han, dashes, quotation marks and dots.
  static func `is`(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isAfterBlank = true
      var index = 0
      while index < bytes.count {
        let length = length(bytes, index)
        guard length > 0 else { return false }
        let isBlank = bytes[index] == 0x20
        if isBlank, isAfterBlank { return false }
        isAfterBlank = isBlank
        index += length
      }
      return !isAfterBlank || bytes.isEmpty
    }
  }

  /// The first characters of such a text, blanks and dots of omission left out.
  static func squeezed(_ text: String, atMost limit: Int) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var kept: [UInt8] = []
      var count = 0
      var index = 0
      while index < bytes.count, count < limit {
        let end = index + length(bytes, index)
        let isOmission = bytes[index] == 0xE2 && bytes[index + 2] == 0xA6
        if bytes[index] != 0x20, !isOmission {
          kept.append(contentsOf: bytes[index..<end])
          count += 1
        }
        index = end
      }
      return String(decoding: kept, as: UTF8.self)
    }
  }

  /// The length of such a character at an index; 0 for any other.
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x20 && byte != 0x7F ? 1 : 0 }
    guard byte >= 0xE2, index + 2 < bytes.count else { return 0 }
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    let isKnown =
      switch byte {
      case 0xE2: second == 0x80 && third >= 0x90 && third <= 0xA7
      case 0xE4...0xE9, 0xEB, 0xEC: true
      case 0xEA: second >= 0xB0
      case 0xED: second < 0x9E
      default: false
      }
    return isKnown ? 3 : 0
  }
}
