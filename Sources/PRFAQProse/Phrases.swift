/// A few words or phrases that are looked for together, byte by byte, in one pass over a text.
///
/// `String.contains` compares characters and takes a hundred times as long. Text and phrases are compared as they
/// stand: lower-case and compose the text first.
public struct Phrases: Sendable {
  private let words: [[UInt8]]
  /// The first three bytes of each word and the last three, as integers; a shorter word has fewer.
  private let heads: [UInt32]
  private let tails: [UInt32]
  /// One bit for each hash of a head, so that most places of a text are passed over at once.
  private let gate: [UInt64]
  /// Words of less than three bytes, by index.
  private let short: [Int]

  /// Creates a set of phrases; none of them may be empty.
  public init(_ phrases: [String]) {
    let words = phrases.filter { !$0.isEmpty }.map { Array($0.utf8) }
    var gate = [UInt64](repeating: 0, count: 16)
    heads = words.map { Self.key($0.prefix(3)) }
    tails = words.map { Self.key($0.suffix(3)) }
    short = words.indices.filter { words[$0].count < 3 }
    for (word, head) in zip(words, heads) where word.count > 2 {
      let hash = Self.hash(head)
      gate[hash >> 6] |= 1 << UInt64(hash & 63)
    }
    self.gate = gate
    self.words = words
  }

  /// Whether one of the phrases occurs in a text.
  public func occur(in text: String) -> Bool { Self.withBytes(of: text) { first(in: $0) } != nil }

  /// Whether one of the phrases occurs in a range of a text.
  public func occur(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { first(in: UnsafeBufferPointer(rebasing: $0[range])) } != nil
  }

  /// Whether a text ends with one of the phrases.
  public func end(_ text: String) -> Bool {
    Self.withBytes(of: text) { bytes in
      guard bytes.count > 2 else { return words.contains { bytes.suffix($0.count).elementsEqual($0) } }
      let tail = Self.key(bytes.suffix(3))
      return words.indices.contains { index in
        let word = words[index]
        guard word.count < 3 || tails[index] == tail, word.count <= bytes.count else { return false }
        return bytes[(bytes.count - word.count)...].elementsEqual(word)
      }
    }
  }

  /// Whether a text begins with one of the phrases.
  public func begin(_ text: Substring) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      words.contains { $0.count <= bytes.count && bytes.prefix($0.count).elementsEqual($0) }
    }
  }

  /// Where the first place of a phrase begins.
  private func first(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return nil }
    if let word = short.first(where: { Self.find(words[$0], in: bytes) != nil }) {
      return Self.find(words[word], in: bytes)
    }
    guard bytes.count > 2, short.count < words.count else { return nil }
    return gate.withUnsafeBufferPointer { gate in
      var key = UInt32(bytes[0]) << 8 | UInt32(bytes[1])
      var index = 2
      while index < bytes.count {
        key = (key << 8 | UInt32(bytes[index])) & 0xFF_FFFF
        let hash = Self.hash(key)
        if gate[hash >> 6] >> UInt64(hash & 63) & 1 == 1, isWord(key, bytes, at: index - 2) {
          return index - 2
        }
        index += 1
      }
      return nil
    }
  }

  private func isWord(_ key: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    heads.indices.contains { number in
      guard heads[number] == key, words[number].count <= bytes.count - index else { return false }
      return words[number].count > 2 && bytes[index...].starts(with: words[number])
    }
  }

  private static func find(_ word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count >= word.count else { return nil }
    return (0...bytes.count - word.count).first { index in
      bytes[index] == word[0] && (word.count == 1 || bytes[index + 1] == word[1])
    }
  }

  private static func withBytes<Result>(
    of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = text
    return text.withUTF8(body)
  }

  @inline(__always)
  private static func key(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 22)
  }
}
