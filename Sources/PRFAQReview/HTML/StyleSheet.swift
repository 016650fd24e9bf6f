/// A style sheet as it is laid into pages: without what only its authors read.
struct StyleSheet: Sendable {
  /// Its bytes.
  let bytes: [UInt8]

  /// Takes comments and needless blanks out of a style sheet; what it says stays the same.
  init(_ source: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    // A blank is written once something comes that it parts from what stands before it.
    var hasBlank = false
    while index < source.count {
      let byte = source[index]
      index += 1
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: hasBlank = true
      case 0x2F where index < source.count && source[index] == UInt8(ascii: "*"):
        index += 3
        while index < source.count, source[index - 2] != UInt8(ascii: "*") || source[index - 1] != 0x2F {
          index += 1
        }
      default:
        if hasBlank, let last = bytes.last, !Self.ends(last), !Self.begins(byte) { bytes.append(0x20) }
        hasBlank = false
        // The last declaration of a block needs no mark behind it.
        if byte == UInt8(ascii: "}"), bytes.last == UInt8(ascii: ";") { bytes.removeLast() }
        bytes.append(byte)
        guard byte == UInt8(ascii: "\"") else { continue }
        while index < source.count {
          bytes.append(source[index])
          index += 1
          if bytes.last == byte { break }
        }
      }
    }
    self.bytes = bytes
  }

  /// Whether no blank is needed behind a byte.
  ///
  /// A colon that a blank follows stands in a declaration, never in a selector.
  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: ">"):
      true
    default: false
    }
  }

  /// Whether no blank is needed before a byte.
  ///
  /// One before a colon may part two selectors.
  private static func begins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ">"): true
    default: false
    }
  }
}
