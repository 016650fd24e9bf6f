/// Bytes as text of 64 characters, as RFC 4648 defines it.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text, padded with `=`.
  static func text(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let rest = bytes.count - start
      let first = UInt32(bytes[start]) << 16
      let second = rest > 1 ? UInt32(bytes[start + 1]) << 8 : 0
      let word = first | second | (rest > 2 ? UInt32(bytes[start + 2]) : 0)
      for place in 0..<4 {
        output.append(
          place <= rest ? alphabet[Int(word >> (18 - UInt32(place) * 6) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
