/// Bare addresses in running text: web, e-mail and telephone.
enum Contacts {
  enum Kind: Sendable {
    case address
    case mail
    case phone
  }

  static func find(in bytes: [UInt8], _ range: Range<Int>) -> [(range: Range<Int>, kind: Kind)] {
    var result: [(range: Range<Int>, kind: Kind)] = []
    var start = range.lowerBound
    while start < range.upperBound {
      guard isToken(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < range.upperBound, isToken(bytes[end]) { end += 1 }
      var trimmed = end
      while trimmed > start, bytes[trimmed - 1] == 0x2E || bytes[trimmed - 1] == 0x2D { trimmed -= 1 }
      if let kind = kind(bytes, start..<trimmed) { result.append((start..<trimmed, kind)) }
      start = end
    }
    return result
  }

  /// The bytes of which addresses and numbers consist.
  private static func isToken(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
      || byte == 0x2E || byte == 0x2D || byte == 0x40 || byte == 0x2F || byte == 0x3A || byte == 0x5F
      || byte == 0x3F || byte == 0x3D || byte == 0x26 || byte == 0x25 || byte == 0x2B || byte == 0x23
  }

  private static func kind(_ bytes: [UInt8], _ token: Range<Int>) -> Kind? {
    let text = bytes[token]
    // Words have none of the marks without which there is no address and no number.
    guard token.count >= 5, text.contains(where: isMark) else { return nil }
    if let at = text.firstIndex(of: 0x40) {
      let isMail = at > token.lowerBound && bytes[at..<token.upperBound].contains(0x2E)
      return isMail ? .mail : nil
    }
    let isPhone =
      text.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x2B || $0 == 0x2E }
      && text.count { $0 >= 0x30 && $0 <= 0x39 } >= 8 && text.count { $0 == 0x2D } >= 1
      && !isDate(text)
    if isPhone { return .phone }
    if text.starts(with: "http://".utf8) || text.starts(with: "https://".utf8)
      || text.starts(with: "www.".utf8)
    {
      return .address
    }
    return isHost(bytes, token) ? .address : nil
  }

  /// A full stop, a hyphen, a colon, `@`.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2D || byte == 0x3A || byte == 0x40
  }

  private static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    text.count == 10 && text.count { $0 == 0x2D } == 2
  }

  /// Whether a token reads like a host name: labels of letters, a last one of two letters or more.
  private static func isHost(_ bytes: [UInt8], _ token: Range<Int>) -> Bool {
    let end =
      bytes[token].firstIndex { $0 == 0x2F || $0 == 0x3A || $0 == 0x3F || $0 == 0x23 } ?? token.upperBound
    let labels = bytes[token.lowerBound..<end].split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2, last.count <= 10 else { return false }
    let isWord = last.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    // File names look like hosts; these endings are files far more often than top-level domains.
    let files = [
      "md", "json", "yaml", "yml", "txt", "js", "ts", "py", "swift", "go", "rs", "html", "csv", "toml", "png",
    ]
    return isWord && labels.allSatisfy { !$0.isEmpty }
      && !files.contains { $0.utf8.elementsEqual(last.lazy.map { $0 | 0x20 }) }
  }
}
