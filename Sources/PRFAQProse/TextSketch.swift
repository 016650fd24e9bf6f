/// Which runs of four bytes a text has, as far as their hashes tell.
///
/// Of the phrases that rules look for most occur nowhere in a draft. The sketch tells that of a phrase without a look
/// at the text; of a very long text it tells nothing, and then the text is read.
public struct TextSketch: Sendable {
  /// Whether there is a run of each hash, a byte each, for to set a bit takes twice as long; eight in one, for to clear
  /// them one by one would take as long again.
  private let isThere: [UInt64]
  /// How far a hash is shifted to make it a place.
  private let shift: UInt32

  /// Sketches a text.
  public init(_ text: [UInt8]) {
    // A short text, such as the questions of a draft, needs few places to tell most phrases.
    let width = min(Self.width, max(10, Int.bitWidth - (4 * text.count).leadingZeroBitCount))
    let shift = UInt32(32 - width)
    var isThere = [UInt64](repeating: 0, count: 1 << (width - 3))
    text.withUnsafeBytes { text in
      isThere.withUnsafeMutableBytes { isThere in
        var index = 0
        while index &+ 4 <= text.count {
          isThere[Self.place(text.loadUnaligned(fromByteOffset: index, as: UInt32.self), shift)] = 1
          index &+= 1
        }
      }
    }
    self.isThere = isThere
    self.shift = shift
  }

  /// Whether a word may occur in the text; a word of less than four bytes may in any.
  func mayHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = UnsafeRawBufferPointer(word)
    return isThere.withUnsafeBytes { isThere in
      var index = 0
      while index &+ 4 <= word.count {
        let place = Self.place(word.loadUnaligned(fromByteOffset: index, as: UInt32.self), shift)
        if isThere[place] == 0 { return false }
        index &+= 1
      }
      return true
    }
  }

  /// How many bits of a hash tell a place of a long text.
  private static let width = 14

  @inline(__always)
  private static func place(_ run: UInt32, _ shift: UInt32) -> Int {
    Int(truncatingIfNeeded: (run &* 0x9E37_79B1) &>> shift)
  }
}
