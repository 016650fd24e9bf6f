public import PRFAQMarkdown
public import PRFAQProse

/// A document, understood: what it is and what each of its lines is for.
public struct Draft: Sendable {
  /// The bytes that all ranges point into.
  public let source: SourceText
  /// The Markdown structure.
  public let tree: MarkdownTree
  /// What the document is.
  public let kind: DocumentKind
  /// Why, in plain English, strongest evidence first.
  public var because: String { because(.english) }
  /// The language that most of it is written in.
  public let language: Language
  /// The lines that only wrap their paragraphs.
  public let wraps: LineWraps
  /// The metadata at the top, where there is some that can be read.
  public let metadata: DraftMetadata
  /// The partition of the document: every line with text is in exactly one part.
  public let parts: [Part]
  /// The release, where there is one.
  public let pressRelease: PressRelease?
  /// Questions that customers and the press ask.
  public let externalFAQ: [QuestionAndAnswer]
  /// Questions that stakeholders ask.
  public let internalFAQ: [QuestionAndAnswer]
  /// Questions whose audience is not told.
  public let faq: [QuestionAndAnswer]
  /// The five questions, as far as they are answered.
  public let customerQuestions: [CustomerQuestion]
  /// Images, diagrams, prototypes and scenarios.
  public let visuals: [Visual]
  /// The name that is set apart near the top and comes back, which mostly is the product's; nil where none does.
  public let recurringName: RecurringName?
  /// Where words begin that instructions to a writer use, as offsets of the source in order; recognition finds them.
  public let guidance: [Int]
  /// The words of the team's own that it was read with.
  public let vocabulary: Vocabulary

  let verdict: Verdict

  /// Why it is what it is, in plain words, strongest evidence first.
  public func because(_ wording: Wording) -> String { verdict.words(wording) }

  /// The word lists, with the team's own terms.
  public var lexicon: Lexicon { Lexicon(vocabulary) }

  /// The parts of one kind, in order.
  public func parts(_ kind: PartKind) -> [Part] {
    // By index, since most parts are of another kind and need not be taken hold of.
    parts.indices.compactMap { parts[$0].kind == kind ? parts[$0] : nil }
  }
}

/// A name that a document sets apart near its top and uses again.
public struct RecurringName: Sendable, Hashable {
  /// The name as first written.
  public let text: String
  /// How often it stands in the text.
  public let count: Int
}

/// The front matter of a draft, its known keys typed and the rest kept.
public struct DraftMetadata: Sendable {
  /// The whole block; empty values when there is none.
  public var frontMatter: FrontMatter?
  /// Why the block could not be read.
  public var error: FrontMatterError?
  /// The keys that prfaq gives a meaning to.
  public static let knownKeys: [String] = [
    "product", "title", "status", "stage", "lang", "profile", "author", "date", "city", "media", "faq",
    "questions",
  ]

  /// The scalar value of a known key.
  public func value(_ key: String) -> String? {
    guard case .scalar(let text) = frontMatter?[key]?.value else { return nil }
    return text
  }
}
