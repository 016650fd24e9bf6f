internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A review as one HTML file that needs no script, no network and no other file.
public struct ReviewPage {
  let review: Review
  let words: ReviewWords
  private let images: [String: EmbeddedImage]

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - review: What to show.
  ///   - images: The local images of the document that are to be shown, by the destination that it names.
  public init(_ review: Review, images: [String: EmbeddedImage] = [:]) {
    self.review = review
    self.images = images
    words = ReviewWords(review.language)
  }

  /// The bytes of the file, in UTF-8.
  public func html() -> [UInt8] {
    var writer = HTMLWriter()
    writer.reserve(
      min(review.draft.source.bytes.count, 1 << 16) * 8 + review.draft.source.bytes.count * 4 + 32_768)
    PageFrame(language: review.language, title: title).write(to: &writer) { writer in
      CoverSection(review: review, words: words).write(to: &writer)
      contents(to: &writer)
      writer.element("main") { writer in
        document(to: &writer)
        if let changes = review.changes {
          ChangesSection(comparison: changes, words: words).write(to: &writer)
        }
        ChecklistSection(review: review, words: words).write(to: &writer)
        FindingsSection(review: review, words: words).write(to: &writer)
        EvidenceSection(review: review, words: words).write(to: &writer)
        ThreadsSection(review: review, words: words).write(to: &writer)
        PromptsSection(review: review, words: words).write(to: &writer)
        MeetingSection(review: review, words: words).write(to: &writer)
      }
      writer.element("footer", .class("foot"), text: words.footer(digest: review.cover.digest))
    }
    return writer.bytes
  }

  private var title: String {
    "\(review.cover.product ?? review.cover.headline?.words ?? review.name) · \(words.review)"
  }

  private func contents(to writer: inout HTMLWriter) {
    writer.element("nav", .class("contents"), HTMLAttribute("aria-label", text: words.contents)) {
      $0.element("ul") {
        for section in PageSection.allCases where section != .changes || review.changes != nil {
          $0.element("li") {
            $0.element("a", .href(LinkAddress(place: section.rawValue)), text: words.name(section))
          }
        }
      }
    }
  }

  private func document(to writer: inout HTMLWriter) {
    writer.section(.document, words) {
      $0.element("p", .class("hint"), text: words.readingHint)
      $0.begin(
        "article", .class("document"), review.documentLanguage.map { HTMLAttribute("lang", text: $0) })
      // Two that hold what is written so far would have to copy it.
      var document = DocumentWriter(review, images: images, headingsBelow: 2, into: $0.take())
      $0 = document.written()
      $0.end("article")
    }
  }
}

extension Review {
  /// The language of the document as HTML names it; nil where it is that of the page, or none that is known.
  var documentLanguage: String? {
    let name =
      switch draft.language {
      case .koHanja: "ko"
      case .other: language.rawValue
      default: draft.language.rawValue
      }
    return name == language.rawValue ? nil : name
  }
}

/// The sections of a page, in order; the raw value is the id by which they are linked to.
enum PageSection: String, CaseIterable, Sendable {
  case document
  case changes
  case checklist
  case findings
  case evidence
  case threads
  case coverage
  case prompts
  case meeting
}

extension HTMLWriter {
  /// Writes a section with its heading.
  mutating func section(_ section: PageSection, _ words: ReviewWords, body: (inout HTMLWriter) -> Void) {
    let heading = "\(section.rawValue)-heading"
    newline()
    element(
      "section", .id(section.rawValue), .class("block"), HTMLAttribute("aria-labelledby", text: heading)
    ) {
      $0.element("h2", .id(heading), text: words.name(section))
      body(&$0)
    }
  }
}
