public import PRFAQModel
public import PRFAQProse

/// Everything that a rule may know, computed once per document.
public struct Facts: Sendable {
  /// The document.
  public let draft: Draft
  /// The day that rules about dates compare with.
  public let today: CalendarDate
  /// The local paths named by the document that exist, as `LocalImage.path` gives them; filled in by the caller.
  public let existingPaths: Set<String>
  /// Placeholders still to be filled in, found once for all rules; their ranges are of the source.
  public let placeholders: [PRFAQProse.Placeholder]
  /// Whether the document is a form that nobody has filled in: it is asked for nothing but to fill its gaps.
  ///
  /// A short draft is soon taken for a form; only one with several gaps or instructions is one.
  let isForm: Bool
  /// The profile that the document is held to.
  public let profile: Profile
  /// How far the document has come.
  public let status: DraftStatus
  /// How many pages its parts may take.
  public let pages: PageBudget
  /// What the release says, read once for all rules about it.
  public let release: ReleaseFacts
  /// What the draft calls its product; nil where nothing tells.
  public let product: NamedProduct?
  /// The sections that headings name, whatever was made of the text under them.
  let namedSections: [NamedSection]
  /// All links and images of the document, in order.
  let links: [Link]
  /// What the release calls companies and products.
  let companies: CompanyNames
  /// The prose of the document, for rules that read all of it.
  let visibleText: PlainText
  /// How much room each part of the draft takes, in order.
  let lengths: [PartLength]
  /// What each paragraph holds, in order.
  let paragraphs: [ParagraphLength]
  /// The same with its blocks, sentences, wordings, dates and quantities.
  public let prose: Prose
  /// The text of the prose with small letters, byte for byte as long.
  let smallText: [UInt8]
  /// What tells that a phrase occurs nowhere in it.
  let sketch: TextSketch
  /// What only some runs ask for.
  let onDemand = FactsOnDemand()

  /// Collects the facts about a draft that is to be checked as a configuration says.
  public init(
    draft: Draft, today: CalendarDate, existingPaths: Set<String>,
    configuration: LintConfiguration = .standard
  ) {
    self.draft = draft
    self.today = today
    self.existingPaths = existingPaths
    let variant = configuration.variant(for: draft)
    self.profile = variant.profile
    self.status = variant.status
    self.pages = variant.profile.pages.with(configuration.pages)
    let sections = NamedSectionFinder(draft: draft).sections()
    self.namedSections = sections
    self.links = draft.links
    self.companies = CompanyNames(in: draft)
    let visible = draft.visibleProse
    let text = visible.text
    self.visibleText = text
    let prose = ProseReader(draft, visible).read()
    self.prose = prose
    self.smallText = prose.bytes.smallLetters
    self.sketch = TextSketch(smallText)
    (self.lengths, self.paragraphs) = LengthMeter(draft).lengths()
    let placeholders = Placeholders.find(in: prose.bytes, words: prose.found).map { found in
      PRFAQProse.Placeholder(range: text.sourceRange(of: found.range), kind: found.kind)
    }
    self.placeholders = placeholders
    let isForm =
      draft.kind == .template
      && placeholders.count + sections.count { $0.isEmpty } + Guidance.hints(in: text, of: draft) / 2 > 2
    self.isForm = isForm
    let release = ReleaseFacts(draft, isForm: isForm)
    self.release = release
    self.product = ProductFinder(draft: draft, release: release).product()
  }
}
