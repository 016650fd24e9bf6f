internal import Foundation
internal import PRFAQMarkdown
import PRFAQModel
import Testing

/// The good examples are read in full: every item in its place, every question of every kind.
@Suite struct ExamplePartsTests {
  private static let release: [PartKind] = [
    .frontMatter, .titleBlock, .pressRelease, .headline, .subheadline, .summary, .problem, .solution,
    .customerQuote, .leaderQuote,
  ]

  @Test(arguments: [
    (
      "sumtime.ko.md",
      release + [
        .gettingStarted, .callToAction, .boilerplate, .customerQuestion, .externalFAQ, .internalFAQ, .visual,
      ], 9, 13
    ),
    (
      "dawn-delivery.ko-hanja.md",
      release + [
        .gettingStarted, .callToAction, .boilerplate, .customerQuestion, .externalFAQ, .internalFAQ, .visual,
      ], 9, 13
    ),
    (
      "parcelpass.en.md",
      release + [.callToAction, .boilerplate, .externalFAQ, .internalFAQ, .customerQuestion, .visual], 9, 14
    ),
  ])
  func hasEveryPart(_ name: String, _ kinds: [PartKind], _ outside: Int, _ inside: Int) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples")
    let draft = Recognizer.draft(
      from: SourceText(bytes: Array(try Data(contentsOf: folder.appending(path: name)))))
    #expect(draft.kind == .prfaq)
    #expect(draft.parts.map(\.kind) == kinds)
    #expect(draft.externalFAQ.count == outside)
    #expect(draft.internalFAQ.count == inside)
    #expect(draft.customerQuestions.map(\.kind) == CustomerQuestion.Kind.allCases)
  }
}
