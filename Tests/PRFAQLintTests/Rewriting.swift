import Foundation
import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// What authors do to a draft that makes nothing better and nothing worse.
struct Rewriting: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The text written anew; nil where there is nothing to do it to.
  let apply: @Sendable (String) -> String?

  static let all = [fiftyLines, wrapped, narrow, renamedHeading, movedSection]

  /// Fifty lines at the top, behind front matter.
  static let fiftyLines = Rewriting(testDescription: "fifty lines at the top") { text in
    let source = SourceText(text)
    let front = MarkdownParser.parse(source).nodes.first { $0.kind == .frontMatter }
    let mark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = front.map { source.lineStarts[source.line(at: $0.range.upperBound - 1)] } ?? mark
    let lines =
      String(repeating: "\n", count: 25) + "<!--\n" + String(repeating: "minutes of the meeting\n", count: 22)
      + "-->\n\n"
    return replaced(source, start..<start, lines)
  }

  /// Every paragraph of plain text broken into lines, as editors do it.
  static let wrapped = Rewriting(testDescription: "all paragraphs wrapped anew") { wrap($0, after: 60) }

  /// The same in lines that few people write, so that nearly every name and phrase is broken somewhere.
  static let narrow = Rewriting(testDescription: "all paragraphs wrapped narrowly") { wrap($0, after: 20) }

  /// Breaks the lines of plain paragraphs at the first blank behind so many letters.
  private static func wrap(_ text: String, after width: Int) -> String {
    let source = SourceText(text)
    let draft = Recognizer.draft(from: source)
    var bytes = source.bytes
    var (paragraph, end, column) = (-1, 0, 0)
    for node in draft.tree.nodes where node.kind == .text {
      guard let own = proseParagraph(of: node, in: draft) else { continue }
      if own != paragraph { (paragraph, end, column) = (own, draft.tree.nodes[own].range.lowerBound, 0) }
      // Marks and links before it stand on the same line.
      column += bytes[end..<max(end, node.range.lowerBound)].count { $0 & 0xC0 != 0x80 }
      end = node.range.upperBound
      for offset in node.range where bytes[offset] & 0xC0 != 0x80 {
        column += 1
        let next = bytes[min(offset + 1, bytes.count - 1)...].prefix(2)
        // A line must not begin with what would open a list, a heading, a quotation or a question.
        guard column > width, bytes[offset] == 0x20, offset + 1 < node.range.upperBound, isPlain(next) else {
          continue
        }
        bytes[offset] = 0x0A
        column = 0
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Another heading of the same meaning for a section of the checklist.
  static let renamedHeading = Rewriting(testDescription: "a heading renamed") { text in
    let facts = Reading.facts(of: text)
    for section in facts.namedSections {
      let names = synonyms[section.kind] ?? []
      let own = facts.words(section.name)
      guard facts.words(section.heading).hasPrefix("#"),
        let other = names.first(where: { $0.isKorean == own.isKorean && $0 != own })
      else { continue }
      return replaced(facts.draft.source, section.name, other)
    }
    return nil
  }

  /// The last section of the document before the one that precedes it.
  static let movedSection = Rewriting(testDescription: "a section moved") { text in
    let source = SourceText(text)
    let draft = Recognizer.draft(from: source)
    // Where sections of the second level begin, and those of the first, which end them.
    let top = draft.tree.children(of: 0).compactMap { index -> (level: Int, start: Int)? in
      guard let level = draft.tree.headingLevel(of: index), level <= 2 else { return nil }
      // A comment above a heading goes with it.
      var line = source.line(at: draft.tree.nodes[index].range.lowerBound)
      while line > 1, draft.tree.skippedLines.contains(line - 1) { line -= 1 }
      return (level, source.lineStarts[line - 1])
    }
    guard top.count(where: { $0.level == 2 }) >= 3,
      let last = top.indices.last(where: { $0 > 0 && top[$0].level == 2 && top[$0 - 1].level == 2 })
    else { return nil }
    let (before, start) = (top[last - 1].start, top[last].start)
    let end = last + 1 < top.count ? top[last + 1].start : source.bytes.count
    let moved = source.string(start..<end) + "\n\n" + source.string(before..<start)
    return replaced(source, before..<end, moved)
  }

  private static let synonyms: [PartKind: [String]] = [
    .problem: ["문제점", "고객의 문제", "Problem", "The Problem"],
    .solution: ["해결책", "솔루션", "Solution", "The Solution"],
    .internalFAQ: ["내부 FAQ", "사내 FAQ", "Internal FAQ", "Internal FAQs"],
    .externalFAQ: ["외부 FAQ", "고객 FAQ", "External FAQ", "Customer FAQ"],
    .callToAction: ["이용 방법", "행동 유도", "Call to Action", "CTA"],
    .summary: ["요약", "개요", "Summary", "Summary Paragraph"],
  ]

  private static func replaced(_ source: SourceText, _ range: Range<Int>, _ text: String) -> String {
    var bytes = source.bytes
    bytes.replaceSubrange(range, with: Array(text.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The paragraph of the document's own that a text stands in, plain or emphasised; nil where lines are meant.
  private static func proseParagraph(of node: MarkdownNode, in draft: Draft) -> Int? {
    let nodes = draft.tree.nodes
    var index = node.parent
    while nodes[index].kind == .strong || nodes[index].kind == .emphasis { index = nodes[index].parent }
    guard nodes[index].kind == .paragraph, nodes[index].parent == 0 else { return nil }
    let lines = draft.source.lines(in: nodes[index].range)
    return lines.count == 1 && lines[0].count > 120 ? index : nil
  }

  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    return first >= 0x80
      || (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7A && bytes.last.map { ($0 | 0x20) >= 0x61 } ?? false
  }
}

extension String {
  fileprivate var isKorean: Bool { unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) } }
}
