/// An address that a reader may be sent to: of the web, of mail, a telephone number or a place in the page.
///
/// Anything else, `javascript:` and `data:` above all, is no address; such links are shown as text.
struct LinkAddress: Sendable, Hashable {
  /// The address with everything encoded that may not stand in one.
  let text: String

  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// An address that a document names; nil when nobody should be sent there.
  init?(_ destination: String) {
    guard let colon = destination.firstIndex(of: ":") else { return nil }
    let scheme = destination[..<colon].lowercased()
    let rest = destination[destination.index(after: colon)...]
    guard Self.schemes.contains(scheme), !rest.isEmpty else { return nil }
    if scheme.hasPrefix("http") {
      guard rest.hasPrefix("//"), Self.hasHost(rest.dropFirst(2)) else { return nil }
    }
    text = scheme + ":" + Self.encoded(rest)
  }

  /// A place in the page, by the id that this code gave it.
  init(place: String) { text = "#" + place }

  /// A page that this code has written beside the one that links to it.
  init(file: String) { text = "./" + Self.encoded(file[...], alsoEncoding: "?#%:") }

  /// Whether an address begins with a host that can be one: letters, digits, dots and hyphens.
  private static func hasHost(_ rest: Substring) -> Bool {
    let host = rest.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    return !host.isEmpty
      && host.allSatisfy { byte in
        byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
          || byte == 0x2E || byte == 0x2D || byte == 0x3A || byte == 0x5F
      }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
  /// The marks that may stand in an address, one bit each.
  private static let marks: (low: UInt64, high: UInt64) = "-._~:/?#@!$&'()*+,;=%".utf8.reduce((0, 0)) {
    $1 < 64 ? ($0.0 | 1 << UInt64($1), $0.1) : ($0.0, $0.1 | 1 << UInt64($1 - 64))
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 { return true }
    guard byte < 0x80 else { return false }
    return (byte < 64 ? marks.low >> UInt64(byte) : marks.high >> UInt64(byte - 64)) & 1 == 1
  }

  private static func encoded(_ rest: Substring, alsoEncoding more: String = "") -> String {
    if more.isEmpty, rest.utf8.allSatisfy({ isKept($0) }) { return String(rest) }
    var bytes: [UInt8] = []
    for byte in rest.utf8 {
      if isKept(byte), !more.utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
