/// Questions reduced to the words that tell them apart.
enum QuestionWords {
  /// English words that carry no meaning of their own in a question; question words and modals of duty do.
  private static let empty: Set<String> = [
    "a", "an", "the", "is", "are", "was", "be", "do", "does", "did", "will", "would", "it", "this", "that",
    "of",
    "for", "in", "on", "to", "at", "there", "so", "please",
  ]
  /// Polite and plain endings of Korean questions, longest first.
  private static let endings = measured([
    "하겠습니까", "되겠습니까", "했습니까", "하였나요", "인가요", "은가요", "한가요", "하나요", "되나요", "했나요", "할까요", "될까요", "입니까",
    "습니까", "합니까", "됩니까", "인지요", "이에요", "하는가", "되는가", "예요", "나요", "까요", "인가", "은가", "는가", "한가", "할까", "될까",
    "인지", "죠", "요",
  ])
  private static let particles = measured([
    "에서는", "에게는", "으로", "에서", "에게", "은", "는", "이", "가", "을", "를", "도",
  ])

  /// The words of a question without articles, auxiliaries, particles, endings and marks, each once, in order.
  static func core(of question: String) -> [String] {
    let words = words(of: question.lowercased()).compactMap { word -> String? in
      if word.utf8.contains(where: { $0 >= 0xEA && $0 <= 0xED }),
        word.unicodeScalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) })
      {
        return stem(korean: word)
      }
      if word.utf8.count <= longestEmpty, empty.contains(word) { return nil }
      let isPlural = word.utf8.last == 0x73 && word.count > 3 && !word.hasSuffix("ss")
      return isPlural ? String(word.dropLast()) : word
    }
    var core: [String] = []
    for word in words.sorted() where word != core.last && !word.isEmpty { core.append(word) }
    return core
  }

  private static let longestEmpty = empty.map { $0.utf8.count }.max() ?? 0

  /// The stretches of letters and numbers in a text.
  private static func words(of text: String) -> [String] {
    var text = text
    let plain = text.withUTF8 { bytes -> [String]? in
      guard isPlain(bytes) else { return nil }
      var words: [String] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || !isWord(bytes[end]) && !isHangul(bytes, end) {
        if start < end { words.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
        start = end + 1
      }
      return words
    }
    // Characters take long to tell apart; in plain Korean and English each is one scalar.
    return plain ?? text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether a text holds nothing but ASCII without control characters, Hangul syllables and a few marks.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        guard bytes[index] >= 0x20, bytes[index] < 0x7F else { return false }
        index += 1
      } else if isHangul(bytes, index) || isMark(bytes, index) {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// Dashes and quotation marks, U+2013 to U+201E.
  private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (0x93...0x9E).contains(bytes[index + 2])
  }

  /// Whether a byte belongs to a Hangul syllable in a text that holds no other letters of three bytes.
  private static func isHangul(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var start = index
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard start + 2 < bytes.count else { return false }
    let value =
      UInt32(bytes[start] & 0x0F) << 12 | UInt32(bytes[start + 1] & 0x3F) << 6
      | UInt32(bytes[start + 2] & 0x3F)
    return bytes[start] & 0xF0 == 0xE0 && (0xAC00...0xD7A3).contains(value)
  }

  private static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// A Korean word without its ending or its particle.
  private static func stem(korean word: String) -> String {
    let length = word.count
    for (ending, count) in endings where ends(word, ending) && length > count {
      return String(word.dropLast(count))
    }
    for (particle, count) in particles where ends(word, particle) && length >= count + 2 {
      return String(word.dropLast(count))
    }
    return word
  }

  private static func ends(_ word: String, _ ending: [UInt8]) -> Bool {
    word.utf8.last == ending.last && word.utf8.count >= ending.count
      && word.utf8.suffix(ending.count).elementsEqual(ending)
  }

  /// The bytes of each ending and how many characters it has.
  private static func measured(_ endings: [String]) -> [([UInt8], Int)] {
    endings.map { (Array($0.utf8), $0.count) }
  }
}
