public import PRFAQMarkdown

/// What came of mending a text.
public struct FixedText: Sendable {
  /// The text as it is now.
  public let source: SourceText
  /// The findings that it still has.
  public let findings: [Finding]
  /// The rules whose findings were mended, one entry for each finding, in the order of mending.
  public let mended: [String]
  /// How it differs from the text as it was, in order, none touching another.
  public let changes: [TextChange]
  /// Whether mending came to an end; when not, the text is the original.
  public let isSettled: Bool
}
