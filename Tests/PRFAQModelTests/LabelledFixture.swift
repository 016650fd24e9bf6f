internal import Foundation
internal import PRFAQMarkdown
internal import PRFAQModel

/// A document with a careful reader's labels: `FIRST-LAST kind` lines, `Q LINE` for questions and `C LINE which` for
/// the five customer questions.
struct LabelledFixture: Sendable, CustomStringConvertible {
  let name: String
  let source: SourceText
  let kinds: [Int: String]
  let questions: Set<Int>
  let customerQuestions: [Int: String]

  var description: String { name }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static let all: [LabelledFixture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { load(String($0.dropLast(3))) }
  }()

  private static func load(_ name: String) -> LabelledFixture? {
    guard let text = FileManager.default.contents(atPath: folder.appending(path: name + ".md").path),
      let labels = FileManager.default.contents(atPath: folder.appending(path: name + ".labels").path)
    else { return nil }
    var kinds: [Int: String] = [:]
    var questions: Set<Int> = []
    var customerQuestions: [Int: String] = [:]
    for row in String(decoding: labels, as: UTF8.self).split(separator: "\n") {
      let fields = row.split(separator: "\t").map(String.init)
      guard fields.count >= 2 else { continue }
      if fields[0] == "Q" {
        if let line = Int(fields[1]) { questions.insert(line) }
        continue
      }
      if fields[0] == "C", fields.count == 3, let line = Int(fields[1]) {
        customerQuestions[line] = fields[2]
        continue
      }
      let bounds = fields[0].split(separator: "-").compactMap { Int($0) }
      if bounds.count == 2 { for line in bounds[0]...bounds[1] { kinds[line] = fields[1] } }
    }
    return LabelledFixture(
      name: name, source: SourceText(bytes: Array(text)), kinds: kinds, questions: questions,
      customerQuestions: customerQuestions)
  }

  /// The lines that are compared: those with text, without rules, fences and comments.
  var scoredLines: [Int] {
    kinds.keys.sorted().filter { line in
      guard line <= source.lineStarts.count else { return false }
      let text = source.string(source.lineRange(line)).trimmingCharacters(in: .whitespaces)
      let isRule = text.count >= 3 && text.allSatisfy { "-*_ ".contains($0) }
      let isComment = text.hasPrefix("<!--") && text.hasSuffix("-->")
      return !text.isEmpty && !isRule && !isComment && !text.hasPrefix("```") && !text.hasPrefix("~~~")
    }
  }

  /// The kind of part that the recogniser gives each line.
  func recognised(_ draft: Draft) -> [Int: String] {
    var lines: [Int: String] = [:]
    for part in draft.parts {
      let first = source.line(at: part.range.lowerBound)
      let last = source.line(at: max(part.range.lowerBound, part.range.upperBound - 1))
      for line in first...last { lines[line] = part.kind.rawValue }
    }
    return lines
  }

  /// The lines that a kind has by its labels, those that are compared.
  func lines(of kind: String) -> Set<Int> { Set(scoredLines.filter { kinds[$0] == kind }) }

  /// The two closings count as one kind.
  static func merged(_ kind: String) -> String { kind == "getting-started" ? "call-to-action" : kind }

  /// Whether a kind is right: a bare FAQ may be given an audience, a bare quotation a role.
  static func equates(_ wanted: String, _ got: String) -> Bool {
    if wanted == "quote" { return got.hasSuffix("quote") }
    if wanted == "faq" { return got.hasSuffix("faq") }
    return wanted == got
  }
}
