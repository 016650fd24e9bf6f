/// Turns text into HTML that shows it and does nothing else.
enum HTMLEscape {
  /// Appends well-formed text in which only the characters of markup need care.
  ///
  /// Returns false, with an unfinished piece appended, where a character has to be replaced or bytes are ill-formed.
  static func appendPlain(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        if byte >= 0x40 && byte != 0x7F || escaped(byte) == nil && byte >= 0x20 && byte != 0x7F {
          index += 1
          continue
        }
        guard let reference = escaped(byte) else {
          // A tab and a line feed are text; other control characters are not allowed in a page.
          guard byte == 0x09 || byte == 0x0A else { return false }
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
        index += 1
        start = index
        continue
      }
      let length = plainLength(text, index)
      guard length > 0 else { return false }
      index += length
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    return true
  }

  /// Appends text whose characters may need replacing.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      let shown = shown(scalar)
      if shown.isASCII, let reference = escaped(UInt8(shown.value)) {
        reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
      } else {
        bytes += UTF8.encode(shown) ?? UTF8.encodedReplacementCharacter
      }
    }
  }

  /// What stands for a scalar: the picture of a control character (`␛`), a replacement for what turns the
  /// direction of text or is no character at all, else the scalar itself.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A: scalar
    case 0x0D: "\n"
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: scalar
    }
  }

  private static func escaped(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// The length of a well-formed character that is shown as it is; 0 for any that needs a second look.
  private static func plainLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let byte = text[index]
    switch byte {
    case 0xED where index + 2 < text.count:
      // Above them stand surrogates, which no text may have.
      return text[index + 1] < 0xA0 && isContinuation(text[index + 1]) && isContinuation(text[index + 2])
        ? 3 : 0
    case 0xE3...0xEC where index + 2 < text.count:
      return isContinuation(text[index + 1]) && isContinuation(text[index + 2]) ? 3 : 0
    case 0xE2 where index + 2 < text.count:
      // The marks of direction are among U+200E–202E and U+2060–206F, quotation marks and dashes between.
      let isQuote = text[index + 1] == 0x80 && text[index + 2] >= 0x90 && text[index + 2] <= 0xA7
      let isOther = text[index + 1] >= 0x82
      return (isQuote || isOther) && isContinuation(text[index + 1]) && isContinuation(text[index + 2])
        ? 3 : 0
    case 0xC3...0xDF where index + 1 < text.count:
      return isContinuation(text[index + 1]) ? 2 : 0
    case 0xC2 where index + 1 < text.count:
      return text[index + 1] >= 0xA0 && isContinuation(text[index + 1]) ? 2 : 0
    default: return 0
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
