public import PRFAQLint

/// The page that leads to the reviews of many drafts.
public struct ReviewIndexPage {
  private let entries: [ReviewIndexEntry]
  private let language: MessageLanguage

  /// Creates a page; without a language it speaks that of most drafts.
  public init(_ entries: [ReviewIndexEntry], language: MessageLanguage?) {
    self.entries = entries
    let korean = entries.count { $0.language == .ko }
    self.language = language ?? (korean * 2 >= max(1, entries.count) ? .ko : .en)
  }

  /// The bytes of the file, in UTF-8.
  public func html() -> [UInt8] {
    let words = ReviewWords(language)
    var writer = HTMLWriter()
    PageFrame(language: language, title: words.index).write(to: &writer) { writer in
      writer.element("main") { writer in
        writer.element("div", .class("cover")) {
          $0.element("p", .class("kicker"), text: words.kicker)
          $0.element("h1", text: words.index)
          $0.element("p", .class("hint"), text: words.drafts(entries.count))
        }
        writer.element("table", .classes("index wide")) { writer in
          writer.head(words.indexHeadings)
          writer.element("tbody") { writer in for entry in entries { row(entry, words, &writer) } }
        }
      }
    }
    return writer.bytes
  }

  private func row(_ entry: ReviewIndexEntry, _ words: ReviewWords, _ writer: inout HTMLWriter) {
    let found = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = entry.findings[severity] ?? 0
      return count > 0 ? "\(words.name(severity)) \(count)" : nil
    }
    let cells = [
      entry.status, entry.customer, entry.date, found.isEmpty ? "–" : found.joined(separator: ", "),
      words.pages(entry.pages), entry.lastChange ?? "",
    ]
    writer.newline()
    writer.element("tr") { writer in
      writer.element("td") {
        $0.element("a", .href(LinkAddress(file: entry.page)), text: entry.product)
        $0.element("span", .class("file"), text: entry.name)
      }
      for text in cells { writer.element("td", text: text.isEmpty ? "–" : text) }
    }
  }
}

/// One draft among many, as the index lists it.
public struct ReviewIndexEntry: Sendable, Hashable {
  /// The name of the page with its review, beside the index.
  public let page: String
  /// The draft's own name.
  public let name: String
  let language: MessageLanguage
  let product: String
  let status: String
  let customer: String
  let date: String
  let findings: [Severity: Int]
  let pages: Double
  /// The day of the last change, `2026-03-02`; nil where nobody knows it.
  public var lastChange: String?

  /// Creates the entry of a review whose page has a name.
  public init(_ review: Review, page: String) {
    self.page = page
    name = review.name
    language = review.language
    let cover = review.cover
    product = review.displayName
    status = cover.facts.first { $0.key == "status" }?.value ?? ""
    date = cover.launchDate ?? ""
    customer = cover.customer?.words ?? ""
    findings = Dictionary(grouping: review.findings) { $0.severity }.mapValues { $0.count }
    pages = review.length.total
  }
}
