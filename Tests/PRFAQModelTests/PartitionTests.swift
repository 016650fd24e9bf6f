import PRFAQMarkdown
import PRFAQModel
import Testing

/// The partition of documents that hold next to nothing.
struct PartitionTests {
  /// Markdown takes vertical tabs and form feeds for text.
  @Test(arguments: [
    "", "\n\n", "\u{0B}", "\u{FEFF}\u{0C}", "\u{0B}\n\n# FAQ\n\n\u{0C}\n", "# \u{0B}\n\n글\n\n> \u{0B}\n> 글\n",
    "- \u{0B}\n\n  \u{0B}\n", "\u{01}",
  ])
  func nothingIsInNoPart(text: String) { PartitionLaw.check(SourceText(text)) }

  /// Tags, addresses and line feeds written as entities make other lines than those that are seen.
  @Test(arguments: [
    "Nothing for <cus\ntomers>, as a rule.",
    "Nothing, says [the\nlist](\n/prices\n'all of\nthem'), as a rule.",
    "Nothing&#10;**Q9. Really?**&#10;as a rule.", "`no\nthing` <b\nc>\n**Q2. Why?** None\n<d\ne> of it.",
  ])
  func answersLieInTheirItems(answer: String) {
    let text =
      "# Shed PR/FAQ\n\n## FAQ\n\n**Q1. What does it cost?**\n\n\(answer)\n\n**Q3. Who pays?**\n\nWe do.\n"
    let source = SourceText(text)
    PartitionLaw.check(source)
    let draft = Recognizer.draft(from: source)
    let items = draft.faq + draft.externalFAQ + draft.internalFAQ
    #expect(items.count >= 2)
    for item in items {
      #expect(
        item.range.lowerBound <= item.question.lowerBound && item.question.upperBound <= item.range.upperBound
      )
      guard let answer = item.answer else { continue }
      #expect(item.range.lowerBound <= answer.lowerBound && answer.upperBound <= item.range.upperBound)
    }
    #expect(
      items.first?.answer?.upperBound ?? 0 >= text.utf8.count - "\n\n**Q3. Who pays?**\n\nWe do.\n".utf8.count
        || items.count > 2)
  }
}
