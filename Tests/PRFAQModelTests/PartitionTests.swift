import PRFAQMarkdown
import Testing

/// The partition of documents that hold next to nothing.
struct PartitionTests {
  /// Markdown takes vertical tabs and form feeds for text.
  @Test(arguments: [
    "", "\n\n", "\u{0B}", "\u{FEFF}\u{0C}", "\u{0B}\n\n# FAQ\n\n\u{0C}\n", "# \u{0B}\n\n글\n\n> \u{0B}\n> 글\n",
    "- \u{0B}\n\n  \u{0B}\n", "\u{01}",
  ])
  func nothingIsInNoPart(text: String) { PartitionLaw.check(SourceText(text)) }
}
