internal import Foundation
internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

@testable internal import PRFAQReview

/// Reviews of texts and of the repository's own documents.
enum Drafts {
  /// The top of the repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text of a file of the repository.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The Markdown files below a folder of the repository.
  static func files(_ folder: String) -> [String] {
    let paths =
      (try? FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return paths.filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The review of a text.
  static func review(
    _ text: String, name: String = "draft.md", language: MessageLanguage? = nil
  ) -> Review {
    let draft = Recognizer.draft(from: SourceText(text), as: .prfaq)
    let facts = Facts(draft: draft, today: CalendarDate(year: 2026, month: 11, day: 30), existingPaths: [])
    return ReviewBuilder(
      facts: facts, result: Linter().check(facts), language: language ?? (draft.language.isKorean ? .ko : .en)
    ).review(name: name)
  }

  /// The page of a text.
  static func page(_ text: String) -> String {
    String(decoding: ReviewPage(review(text)).html(), as: UTF8.self)
  }
}
