internal import PRFAQWriting

/// Text laid on one line: one blank for each stretch of white space, none at the ends, and no longer than a limit.
struct OneLine {
  /// The most characters, the sign for what is left out among them.
  private let limit: Int
  private var line: [UInt8] = []
  private var count = 0
  private var isAfterSpace = false
  /// How many bytes stay if the line turns out to be too long.
  private var kept = 0

  /// Lays out UTF-8; ill-formed bytes are replaced.
  init(_ text: [UInt8], atMost limit: Int = .max) {
    self.limit = limit
    line.reserveCapacity(min(text.count, limit < 10_000 ? limit * 4 : .max))
    text.withUnsafeBufferPointer { bytes in
      // Where the characters begin that are counted but not yet written.
      var start = 0
      CharacterScan.forEach(text, 0..<text.count) { character in
        guard count <= limit else { return }
        if Self.isBlank(bytes, character) {
          line.append(contentsOf: bytes[start..<character.lowerBound])
          start = character.upperBound
          isAfterSpace = true
        } else if isAfterSpace || count + 1 >= limit {
          line.append(contentsOf: bytes[start..<character.lowerBound])
          start = begin() ? character.lowerBound : character.upperBound
        } else {
          count += 1
        }
      } others: { stretch in
        guard count <= limit else { return }
        line.append(contentsOf: bytes[start..<stretch.lowerBound])
        start = stretch.upperBound
        for character in String(decoding: bytes[stretch], as: UTF8.self) {
          if character.isWhitespace {
            isAfterSpace = true
          } else if begin() {
            line += character.utf8
          }
        }
      }
      if count <= limit { line.append(contentsOf: bytes[start...]) }
    }
  }

  /// Whether a character is a blank, or the wide one of East Asian text.
  @inline(__always)
  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ character: Range<Int>) -> Bool {
    bytes[character.lowerBound] == 0x20
      || bytes[character.lowerBound] == 0xE3 && bytes[character.lowerBound + 1] == 0x80
        && bytes[character.lowerBound + 2] == 0x80
  }

  /// The text of the line.
  var text: String {
    guard count > limit else { return String(decoding: line, as: UTF8.self) }
    var short = line[..<kept]
    if short.last == 0x20 { short.removeLast() }
    return String(decoding: short, as: UTF8.self) + "…"
  }

  /// Makes room for a character; false once there is none.
  private mutating func begin() -> Bool {
    if isAfterSpace, !line.isEmpty {
      guard advance() else { return false }
      line.append(0x20)
    }
    isAfterSpace = false
    return advance()
  }

  /// Counts one more character that is about to be written.
  private mutating func advance() -> Bool {
    if count == limit - 1 { kept = line.count }
    count += 1
    return count <= limit
  }
}
