/// What a document is as a whole.
public enum DocumentKind: String, Sendable, Hashable, CaseIterable {
  /// A press release with a FAQ, or a draft that is on its way to both.
  case prfaq
  /// A press release alone.
  case pressRelease = "press-release"
  /// Questions and answers alone.
  case faq
  /// A PR/FAQ outline that nobody has filled in.
  case template
  /// No PR/FAQ.
  case none
}
