/// Which runs of four bytes a text has, as far as their hashes tell.
///
/// Of the phrases that rules look for most occur nowhere in a draft. The sketch tells that of a phrase without a look
/// at the text; of a very long text it tells nothing, and then the text is read.
public struct TextSketch: Sendable {
  private let bits: [UInt64]

  /// Sketches a text.
  public init(_ text: [UInt8]) {
    var bits = [UInt64](repeating: 0, count: 1 << (Self.width - 6))
    text.withUnsafeBytes { text in
      bits.withUnsafeMutableBufferPointer { bits in
        var index = 0
        while index &+ 4 <= text.count {
          let place = Self.place(text.loadUnaligned(fromByteOffset: index, as: UInt32.self))
          bits[place >> 6] |= 1 &<< UInt64(place & 63)
          index &+= 1
        }
      }
    }
    self.bits = bits
  }

  /// Whether a word may occur in the text; a word of less than four bytes may in any.
  func mayHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = UnsafeRawBufferPointer(word)
    return bits.withUnsafeBufferPointer { bits in
      var index = 0
      while index &+ 4 <= word.count {
        let place = Self.place(word.loadUnaligned(fromByteOffset: index, as: UInt32.self))
        if bits[place >> 6] &>> UInt64(place & 63) & 1 == 0 { return false }
        index &+= 1
      }
      return true
    }
  }

  /// How many bits tell a place.
  private static let width = 14

  @inline(__always)
  private static func place(_ run: UInt32) -> Int {
    Int(truncatingIfNeeded: (run &* 0x9E37_79B1) &>> UInt32(32 - width))
  }
}
