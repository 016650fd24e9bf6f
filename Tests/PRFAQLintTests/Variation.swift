import Foundation
import Testing

/// A way to write the same document, and where each of its bytes goes.
struct Variation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The varied text, and the new offset of each old one; nil where the variation makes no sense.
  let apply: @Sendable (String) -> (text: String, move: @Sendable (Int) -> Int)?

  static let all = [comment, carriageReturns, byteOrderMark, decomposed, frontMatter, finalNewline]

  /// A comment with a character of 18 bytes before everything but the front matter.
  static let comment = Variation(testDescription: "after a comment with emoji") { text in
    let start = frontMatterEnd(text) ?? 0
    return insert("<!-- 👩‍👩‍👧 -->\n\n", into: text, at: start)
  }

  static let carriageReturns = Variation(testDescription: "with CRLF") { text in
    let lineFeeds = text.utf8.enumerated().filter { $0.element == 0x0A }.map { $0.offset }
    let varied = text.replacingOccurrences(of: "\n", with: "\r\n")
    return (varied, { offset in offset + lineFeeds.count { $0 < offset } })
  }

  static let byteOrderMark = Variation(testDescription: "with a byte order mark") { text in
    insert("\u{FEFF}", into: text, at: 0)
  }

  /// As macOS writes file contents now and then.
  static let decomposed = Variation(testDescription: "decomposed (NFD)") { text in
    let bytes = Array(text.utf8)
    return (
      text.decomposedStringWithCanonicalMapping,
      { offset in
        String(decoding: bytes[..<offset], as: UTF8.self).decomposedStringWithCanonicalMapping.utf8.count
      }
    )
  }

  static let frontMatter = Variation(testDescription: "after front matter") { text in
    frontMatterEnd(text) == nil ? insert("---\nstatus: draft\n---\n\n", into: text, at: 0) : nil
  }

  static let finalNewline = Variation(testDescription: "with a final newline") { text in
    (text + "\n", { $0 })
  }

  /// The whole text as a block of code, in which it is no PR/FAQ any more.
  static func fenced(_ text: String) -> String { "````\n\(text)\n````\n" }

  private static func insert(
    _ piece: String, into text: String, at place: Int
  ) -> (text: String, move: @Sendable (Int) -> Int) {
    let bytes = Array(text.utf8)
    let varied = String(decoding: bytes[..<place] + Array(piece.utf8) + bytes[place...], as: UTF8.self)
    return (varied, { $0 >= place ? $0 + piece.utf8.count : $0 })
  }

  /// The offset after the line that closes the front matter; nil without any.
  private static func frontMatterEnd(_ text: String) -> Int? {
    guard text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") else { return nil }
    return text.utf8.distance(from: text.startIndex, to: end.upperBound)
  }
}
