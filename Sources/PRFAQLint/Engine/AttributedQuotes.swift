public import PRFAQModel

/// Somebody's words in the release, and who speaks.
public struct AttributedQuote: Sendable, Hashable {
  /// Whose voice it is.
  public let role: Quote.Role
  /// The bytes of the quoted words.
  public let text: Range<Int>
  /// The bytes of the attribution; nil where nobody is named.
  public let attribution: Range<Int>?
  /// The speaker's name; nil where it is withheld, or where only a role or a company is named.
  public let name: String?
  /// The speaker's title or role as written.
  public let title: String?
}

extension Facts {
  /// Everybody who is quoted in the release, in order.
  public var attributedQuotes: [AttributedQuote] {
    quotes.map { quote in
      let voice = Voice(quote, in: self)
      return AttributedQuote(
        role: quote.role, text: quote.text, attribution: quote.attribution, name: voice.name,
        title: quote.title.map { composed($0).trimmed })
    }
  }
}
