internal import PRFAQProse

/// Tells the e-mail address of a person from one that a team shares.
enum MailAddress {
  /// Names before the `@` behind which nobody in particular reads.
  private static let shared = Set<String>(list: "mail-address-shared")

  /// Whether a text holds an address that does not look like a shared one.
  static func isPersonal(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { at in
      guard bytes[at] == 0x40 else { return false }
      var start = at
      while start > 0, isNameByte(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      while end < bytes.count, isHostByte(bytes[end]) { end += 1 }
      let host = bytes[(at + 1)..<end].split(separator: 0x2E, omittingEmptySubsequences: false)
      guard start < at, host.count > 1, let top = host.last(where: { !$0.isEmpty }), top.count > 1 else {
        return false
      }
      return !shared.contains(String(decoding: bytes[start..<at], as: UTF8.self).lowercased())
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool { isHostByte(byte) || byte == 0x5F || byte == 0x2B }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2D
      || byte == 0x2E
  }
}
