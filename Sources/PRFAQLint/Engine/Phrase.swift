/// A phrase told by its words, in order and not far from each other.
struct Phrase: Sendable {
  /// The wordings of each piece, lower case.
  private let pieces: [[[UInt8]]]
  /// The most bytes between two pieces.
  private let gap: Int
  /// Whether there is more than one piece.
  var isSplit: Bool { pieces.count > 1 }

  /// A phrase of pieces, each in one of several wordings.
  init(_ pieces: [[String]], gap: Int = 0) {
    self.pieces = pieces.map { $0.map { Array($0.utf8) } }
    self.gap = gap
  }

  /// The wordings that the phrase may begin with.
  var beginnings: [[UInt8]] { pieces.first ?? [] }

  /// Where the phrase ends if it begins at an offset of a lower-case text.
  ///
  /// Latin words begin where words do.
  func end(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let head = pieces.first, let end = Self.end(of: head, at: start, in: text) else { return nil }
    return follow(from: end, in: text)
  }

  private func follow(from end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var end = end
    for wordings in pieces.dropFirst() {
      var next: Int?
      for place in end...min(text.count, end + gap) {
        next = Self.end(of: wordings, at: place, in: text)
        if next != nil { break }
      }
      guard let next else { return nil }
      end = next
    }
    return end
  }

  private static func end(of wordings: [[UInt8]], at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int?
  {
    guard start < text.count else { return nil }
    let byte = text[start]
    // Most places are inside a character, or in the middle of a word.
    if byte & 0xC0 == 0x80 || byte <= 0x20 { return nil }
    if start > 0, isLatin(byte), isLatin(text[start - 1]) { return nil }
    for wording in wordings where matches(wording, at: start, in: text) { return start + wording.count }
    return nil
  }

  private static func matches(_ wording: [UInt8], at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool
  {
    guard start + wording.count <= text.count else { return false }
    for index in wording.indices where text[start + index] != wording[index] { return false }
    return true
  }

  private static func isLatin(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
