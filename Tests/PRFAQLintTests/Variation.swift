import Foundation
import PRFAQMarkdown
import Testing

@testable import PRFAQLint

/// A way to write the same document, and where each of its bytes goes.
struct Variation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The varied text, and the new offset of each old one, for a text and the places of findings in it; nil where
  /// the variation makes no sense.
  let apply: @Sendable (String, [Range<Int>]) -> (text: String, move: @Sendable (Int) -> Int)?

  static let all = [
    comment, carriageReturns, byteOrderMark, decomposed, frontMatter, list, finalNewline, noFinalNewline,
    ownComments,
  ]

  /// A comment with a character of 18 bytes before everything but the front matter.
  static let comment = Variation(testDescription: "after a comment with emoji") { text, _ in
    let start = frontMatterEnd(text) ?? 0
    return insert("<!-- 👩‍👩‍👧 -->\n\n", into: text, at: start)
  }

  static let carriageReturns = Variation(testDescription: "with CRLF") { text, _ in
    let lineFeeds = text.utf8.enumerated().filter { $0.element == 0x0A }.map { $0.offset }
    let varied = text.replacingOccurrences(of: "\n", with: "\r\n")
    return (varied, { offset in offset + lineFeeds.count { $0 < offset } })
  }

  static let byteOrderMark = Variation(testDescription: "with a byte order mark") { text, _ in
    insert("\u{FEFF}", into: text, at: 0)
  }

  /// Whether the variation adds comments that suppress nothing.
  var isOwnComments: Bool { testDescription == Self.ownComments.testDescription }

  /// As macOS writes file contents now and then.
  static let decomposed = Variation(testDescription: "decomposed (NFD)") { text, _ in
    let bytes = Array(text.utf8)
    return (
      text.decomposedStringWithCanonicalMapping,
      { offset in
        String(decoding: bytes[..<offset], as: UTF8.self).decomposedStringWithCanonicalMapping.utf8.count
      }
    )
  }

  static let frontMatter = Variation(testDescription: "after front matter") { text, _ in
    frontMatterEnd(text) == nil ? insert("---\nstatus: draft\n---\n\n", into: text, at: 0) : nil
  }

  /// Every paragraph with something to find in it as an item of a list, and those beside it as others.
  static let list = Variation(testDescription: "inside a list") { text, marks in
    let tree = MarkdownParser.parse(SourceText(text))
    let blocks = tree.children(of: 0).map { tree.nodes[$0] }
    let paragraphs = blocks.split { $0.kind != .paragraph }.filter { run in
      run.contains { node in marks.contains { !$0.isEmpty && node.range.contains($0) } }
    }.flatMap { $0 }
    guard !paragraphs.isEmpty else { return nil }
    var starts: [Int] = []
    var bytes = Array(text.utf8)
    for paragraph in paragraphs.reversed() {
      let lines = tree.source.lines(in: paragraph.range).map { $0.lowerBound }
      for line in lines.reversed() {
        bytes.insert(contentsOf: line == lines[0] ? "- ".utf8 : "  ".utf8, at: line)
        starts.append(line)
      }
    }
    let places = starts
    return (
      String(decoding: bytes, as: UTF8.self),
      { offset in offset + 2 * places.count { $0 <= offset } }
    )
  }

  static let finalNewline = Variation(testDescription: "with a final newline") { text, _ in
    text.hasSuffix("\n") ? nil : (text + "\n", { $0 })
  }

  static let noFinalNewline = Variation(testDescription: "without a final newline") { text, _ in
    guard text.hasSuffix("\n") else { return nil }
    let count = text.utf8.count - 1
    return (String(text.dropLast()), { min($0, count) })
  }

  /// A comment for prfaq above each paragraph and heading of the document's own; none says anything.
  static let ownComments = Variation(testDescription: "with comments that suppress other rules") { text, _ in
    let tree = MarkdownParser.parse(SourceText(text))
    let places = tree.children(of: 0).map { tree.nodes[$0] }
      .filter { $0.kind == .paragraph || tree.source.bytes[$0.range.lowerBound] == 0x23 }
      .map { tree.source.lineStarts[tree.source.line(at: $0.range.lowerBound) - 1] }
    let comment = "<!-- prfaq-disable-next-line front-matter-unparseable: 👩‍👩‍👧 -->\n"
    var bytes = Array(text.utf8)
    for place in places.reversed() { bytes.insert(contentsOf: comment.utf8, at: place) }
    return (
      String(decoding: bytes, as: UTF8.self),
      { offset in offset + comment.utf8.count * places.count { $0 <= offset } }
    )
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
