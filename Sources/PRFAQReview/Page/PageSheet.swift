internal import PRFAQLint

/// The one style sheet that a page has and allows; it also has the words by which narrow pages name columns.
struct PageSheet: Sendable {
  /// Its bytes.
  let bytes: [UInt8]
  /// What a browser may do for the page: use this sheet and the images laid into it, nothing else.
  let policy: String

  /// The sheet of pages in a language.
  static func of(_ language: MessageLanguage) -> PageSheet { language == .ko ? korean : english }

  private static let korean = PageSheet(.ko)
  private static let english = PageSheet(.en)

  private init(_ language: MessageLanguage) {
    let words = ReviewWords(language)
    let columns =
      Self.columns(of: ".ledger", words.ledgerHeadings) + Self.columns(of: ".index", words.indexHeadings)
    let bytes = StyleSheet(PackageResources.review_css).bytes + StyleSheet(Array(columns.utf8)).bytes
    self.bytes = bytes
    policy =
      "default-src 'none'; style-src 'sha256-\(Base64.text(SHA256.digest(bytes)))'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// Rules that put before each cell of a table what its column is called, where its head is hidden.
  private static func columns(of table: String, _ headings: [String]) -> String {
    let rules = headings.enumerated().map { column, heading in
      "\(table) td:nth-child(\(column + 1))::before { content: \"\(heading)\"; }"
    }
    return "@media (max-width: 44rem) { \(rules.joined(separator: " ")) }"
  }
}
