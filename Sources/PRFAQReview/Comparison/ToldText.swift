/// What a release tells, to see whether it tells a paragraph as well, however either is cut into paragraphs.
struct ToldText {
  private let paragraphs: Set<String>
  /// All paragraphs in one; nil where there are too many to search it for each.
  private let whole: String?

  /// How many paragraphs are searched through.
  private static let limit = 200

  init(_ paragraphs: [String]) {
    self.paragraphs = Set(paragraphs)
    whole = paragraphs.count <= Self.limit ? paragraphs.joined() : nil
  }

  /// Whether it tells what a paragraph says.
  func tells(_ paragraph: String) -> Bool {
    paragraphs.contains(paragraph) || whole?.contains(paragraph) ?? false
  }
}
