internal import PRFAQProse

/// Questions reduced to the words that tell them apart.
enum QuestionWords {
  /// English words that carry no meaning of their own in a question; question words and modals of duty do.
  ///
  /// None is longer than eight bytes.
  private static let empty: StemSet = {
    var heads = StemSet()
    for word in [String](list: "question-words-empty") {
      heads.insert(Array(word.utf8).withUnsafeBufferPointer { head(of: $0) })
    }
    return heads
  }()
  /// Polite and plain endings of Korean questions, longest first.
  private static let endings = measured([String](list: "question-words-endings"))
  private static let particles = measured([String](list: "question-words-particles"))

  /// The words of a question without articles, auxiliaries, particles, endings and marks, each once, in order and with a
  /// blank behind it, and how many they are.
  static func core(of question: ArraySlice<UInt8>) -> (words: [UInt8], count: Int) {
    var bytes = Array(question)
    let isPlain = bytes.withUnsafeBufferPointer { holdsPlainText($0) }
    if !isPlain {
      // Characters take long to tell apart; in plain Korean and English each is one scalar.
      let text = String(decoding: question, as: UTF8.self)
      let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
      bytes = Array(words.joined(separator: " ").utf8)
    }
    let places = split(&bytes, isPlain: isPlain)
    return bytes.withUnsafeBufferPointer { bytes in
      var words: [(head: UInt64, word: Word)] = []
      words.reserveCapacity(places.count)
      for place in places {
        let word = Word(rebasing: bytes[place])
        let length = coreLength(of: word)
        guard length > 0 else { continue }
        let core = Word(rebasing: word[..<length])
        words.append((head(of: core), core))
      }
      // The first bytes mostly tell which of two words comes first.
      words.sort { $0.head != $1.head ? $0.head < $1.head : $0.word.lexicographicallyPrecedes($1.word) }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + words.count)
      var count = 0
      for (number, (head, word)) in words.enumerated() {
        if number > 0, words[number - 1].head == head, words[number - 1].word.elementsEqual(word) { continue }
        result.append(contentsOf: word)
        result.append(0x20)
        count += 1
      }
      return (result, count)
    }
  }

  /// How the words of a question begin, a bit for each beginning: questions of the same core have the same sketch.
  ///
  /// It takes a tenth of the time that the core takes. A text that is not plain is sketched by the core of its question.
  static func sketch(of small: ArraySlice<UInt8>, asked question: () -> ArraySlice<UInt8>) -> UInt64 {
    if let sketch = small.withUnsafeBufferPointer({ plainSketch(of: $0) }) { return sketch }
    return core(of: question()).words.withUnsafeBufferPointer { core in
      var sketch = emptySketch
      var start = 0
      for end in core.indices where core[end] == 0x20 {
        sketch |= beginning(of: Word(rebasing: core[start..<end]))
        start = end + 1
      }
      return sketch
    }
  }

  /// No sketch is 0, which no set can hold.
  private static let emptySketch: UInt64 = 1

  private static func plainSketch(of small: Word) -> UInt64? {
    guard holdsPlainText(small) else { return nil }
    var sketch = emptySketch
    forEachPlainWord(small) { place in
      let word = Word(rebasing: small[place])
      let isEmpty = word.count <= longestEmpty && empty.contains(head(of: word))
      if !isEmpty { sketch |= beginning(of: word) }
    }
    return sketch
  }

  /// One bit for the first character of a word, which its core always keeps.
  private static func beginning(of word: Word) -> UInt64 {
    guard let first = word.first else { return 0 }
    let character = first < 0x80 ? UInt32(first) : word.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
    return 1 << UInt64((character &* 0x9E37_79B1) >> 26)
  }

  /// A word, where it lies.
  private typealias Word = UnsafeBufferPointer<UInt8>

  /// The first eight bytes of a word, the first of them highest.
  private static func head(of word: Word) -> UInt64 {
    var head: UInt64 = 0
    for byte in word.prefix(8) { head = head << 8 | UInt64(byte) }
    return head << UInt64(8 * max(0, 8 - word.count))
  }

  /// How many bytes of a word say something, from its first on; 0 for one that says nothing.
  private static func coreLength(of word: Word) -> Int {
    if word.contains(where: { $0 >= 0x80 }) {
      // Hangul syllables and ASCII are one character each.
      if let length = plainLength(word) { return stemLength(korean: word, length: length) }
      let text = String(decoding: word, as: UTF8.self)
      let isKorean = text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
      if isKorean { return stemLength(korean: word, length: text.count) }
      return plural(word, length: text.count) ? word.count - 1 : word.count
    }
    if word.count <= longestEmpty, empty.contains(head(of: word)) { return 0 }
    return plural(word, length: word.count) ? word.count - 1 : word.count
  }

  /// How many characters a word of whole Hangul syllables and ASCII has; nil for any other.
  private static func plainLength(_ word: Word) -> Int? {
    var length = 0
    var index = 0
    while index < word.count {
      if word[index] >= 0x80 { guard isHangul(word, index) else { return nil } }
      index += word[index] < 0x80 ? 1 : 3
      length += 1
    }
    return length
  }

  private static func plural(_ word: Word, length: Int) -> Bool {
    length > 3 && word.last == 0x73 && word.dropLast().last != 0x73
  }

  private static let longestEmpty = 8

  /// The places of the words in a text, whose capitals are made small.
  private static func split(_ bytes: inout [UInt8], isPlain: Bool) -> [Range<Int>] {
    for index in bytes.indices where bytes[index] >= 0x41 && bytes[index] <= 0x5A { bytes[index] |= 0x20 }
    return bytes.withUnsafeBufferPointer { bytes in
      var words: [Range<Int>] = []
      words.reserveCapacity(bytes.count / 4)
      if isPlain {
        forEachPlainWord(bytes) { words.append($0) }
      } else {
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
          if start < end { words.append(start..<end) }
          start = end + 1
        }
      }
      return words
    }
  }

  /// Hands over the places of the words in a plain text.
  @inline(__always)
  private static func forEachPlainWord(_ bytes: UnsafeBufferPointer<UInt8>, _ take: (Range<Int>) -> Void) {
    var start = 0
    var end = 0
    while end < bytes.count {
      // What takes three bytes is a Hangul syllable or a mark.
      let length = bytes[end] >= 0xE0 ? 3 : 1
      let goesOn = length == 3 ? !isMark(bytes, end) : isWord(bytes[end])
      if !goesOn {
        if start < end { take(start..<end) }
        start = end + length
      }
      end += length
    }
    if start < bytes.count { take(start..<bytes.count) }
  }

  /// Whether a text holds nothing but ASCII without control characters, Hangul syllables and a few marks.
  private static func holdsPlainText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
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

  /// Whether a Hangul syllable begins at an index.
  private static func isHangul(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    let value =
      UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
    return bytes[index] & 0xF0 == 0xE0 && (0xAC00...0xD7A3).contains(value)
  }

  private static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// How many bytes a Korean word of so many characters has without its ending or its particle.
  private static func stemLength(korean word: Word, length: Int) -> Int {
    let tail = tail(of: word)
    for ending in endings where ending.tail == tail && length > ending.count && ends(word, with: ending.bytes)
    {
      return word.count - ending.bytes.count
    }
    for particle in particles
    where particle.tail == tail && length >= particle.count + 2 && ends(word, with: particle.bytes) {
      return word.count - particle.bytes.count
    }
    return word.count
  }

  private static func ends(_ word: Word, with ending: [UInt8]) -> Bool {
    word.count >= ending.count && word[(word.count - ending.count)...].elementsEqual(ending)
  }

  /// What hangs on a word: its bytes, the last three of them as an integer, and how many characters it has.
  private typealias Ending = (tail: UInt32, bytes: [UInt8], count: Int)

  private static func measured(_ endings: [String]) -> [Ending] {
    endings.map { ending in
      let bytes = Array(ending.utf8)
      return (bytes.withUnsafeBufferPointer { tail(of: $0) }, bytes, ending.unicodeScalars.count)
    }
  }

  private static func tail(of word: Word) -> UInt32 {
    word.suffix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
