internal import PRFAQMarkdown

/// Finds out whether bytes are text that can be read, and if not, what they are instead.
enum TextCheck {
  /// Returns when the bytes are well-formed UTF-8 without NUL.
  static func check(_ bytes: [UInt8]) throws(CommandError) {
    guard let flaw = TextFlaw.first(in: bytes) else { return }
    if let encoding = wideEncoding(bytes) { throw .utf16(encoding) }
    switch flaw {
    case .zeroByte(let offset):
      throw .zeroByte(line: line(bytes, offset), offset: offset)
    case .notUTF8(let offset):
      let line = line(bytes, offset)
      if isCP949(bytes) { throw .cp949(line: line, byte: bytes[offset], offset: offset) }
      throw .notUTF8(line: line, byte: bytes[offset], offset: offset)
    }
  }

  /// Two or four bytes a character: told by the mark at the start, or by zeros on one side of pairs.
  private static func wideEncoding(_ bytes: [UInt8]) -> CommandError.Encoding? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32 }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let sample = bytes.prefix(4096)
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // In Korean text only spaces, digits and line ends have a zero, about every tenth byte.
    let total = zeros.even + zeros.odd
    guard total >= 4, total * 20 >= sample.count else { return nil }
    // `가` is U+AC00, so there are some on the other side as well.
    if zeros.odd >= 4 * zeros.even { return .utf16LittleEndian }
    if zeros.even >= 4 * zeros.odd { return .utf16BigEndian }
    return nil
  }

  /// Whether all bytes are valid in the Korean code page of Windows, and most pairs everyday Hangul.
  private static func isCP949(_ bytes: [UInt8]) -> Bool {
    var pairs = 0
    var everyday = 0
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      index += 1
      if lead < 0x80 { continue }
      guard index < bytes.count, isPair(lead, bytes[index]) else { return false }
      pairs += 1
      if (0xB0...0xC8).contains(lead), bytes[index] >= 0xA1 { everyday += 1 }
      index += 1
    }
    return everyday * 2 > pairs
  }

  private static func isPair(_ lead: UInt8, _ trail: UInt8) -> Bool {
    guard (0x81...0xFE).contains(lead) else { return false }
    switch trail {
    case 0x41...0x5A, 0x61...0x7A, 0x81...0xFE: return true
    default: return false
    }
  }

  /// The 1-based number of the line that an offset lies in.
  private static func line(_ bytes: [UInt8], _ offset: Int) -> Int {
    var line = 1
    for index in 0..<offset where bytes[index] == 0x0A || bytes[index] == 0x0D && bytes[index + 1] != 0x0A {
      line += 1
    }
    return line
  }
}
