internal import PRFAQMarkdown
internal import PRFAQProse

/// One observation about a whole document that speaks for or against its being a PR/FAQ or a template.
enum KindEvidence: Int, CaseIterable, Sendable {
  case bias
  case titleNamesMethod
  case releaseHeading
  case faqHeading
  case audienceHeadings
  case fiveQuestionsHeading
  case releaseHeadings2
  case releaseHeadings4
  case otherHeadings4
  case headlineFound
  case datelineFound
  case datelinePlaceholder
  case quoteFound
  case announcement
  case summaryAndSolution
  case problemFound
  case questions1
  case questions4
  case questions10
  case answersEmpty
  case unitsFew
  case unitsMany
  case releaseShareHigh
  case faqShareHigh
  case otherShareHigh
  case guidanceSome
  case guidanceMany
  case methodSome
  case methodMany
  case placeholders1
  case placeholders4
  case placeholdersDense
  case metadataFound
  case codeMuch
  case listsMuch
  case productNamed
  case commentsMuch
  case imperativeMuch
  case imperativeSome
  case imperativeMost
  case quantitiesFew
  case quantitiesMany
  case kindsFew
  case kindsMany
  case bothHeadings
  case neitherHeading
  case headlineAnnounces
  case sectionsEmpty
  case methodInHeadings
  case fiveFound
  case fullRelease
  case releaseAlone
  case questionShareHigh
  case planHeadings
  case examplesMany
  case quotesMany
  case faqAndRelease
  case secondPerson
  case slots3
  case slotsDense
  case cellsEmpty
  case otherGenre1
  case otherGenre3
  case titleOtherGenre
  case titleInstructs
  case frontMatterNames
  case answeredAndReleased
  case titledQuestions
  case titleNamesProduct
  case releaseUnnamed
  case answersFull
  case titleIsFAQ
  case methodNowhere
  case releaseNowhere
  case frontMatterOfTool
  case instructsModel
  case unannounced
  case nothingOfDraft
  case boxesToTick
  case releaseLong
  case releaseTerse
  case problemAndSolution
  case statusAtTop
  case releaseMarked
  case siteFooter
  case releaseHeadings6
  case itemsHeaded
  case linksSome
  case codeShown
  case variablesInBraces
  case textVeryLong
  case frontMatterOfSkill
  case documentInFence
  case otherNews
  case methodTaught
}

extension KindEvidence {
  /// The observation in plain words, for `because`.
  var words: String {
    switch self {
    case .bias: "every document"
    case .titleNamesMethod: "title calls it a PR/FAQ"
    case .releaseHeading: "heading of a press release"
    case .faqHeading: "heading of a FAQ"
    case .audienceHeadings: "FAQ headings that name their audience"
    case .fiveQuestionsHeading: "heading of the five questions"
    case .releaseHeadings2: "two headings of release items"
    case .releaseHeadings4: "four headings of release items"
    case .otherHeadings4: "many headings of other matters"
    case .headlineFound: "headline"
    case .datelineFound: "dateline"
    case .datelinePlaceholder: "dateline still to be filled in"
    case .quoteFound: "quotation with its speaker"
    case .announcement: "announcement of today"
    case .summaryAndSolution: "announcement and solution"
    case .problemFound: "customer's problem"
    case .questions1: "question"
    case .questions4: "several questions"
    case .questions10: "many questions"
    case .answersEmpty: "questions without answers"
    case .unitsFew: "short document"
    case .unitsMany: "long document"
    case .releaseShareHigh: "much release text"
    case .faqShareHigh: "much FAQ text"
    case .otherShareHigh: "much text of other kinds"
    case .guidanceSome: "instructions to a writer"
    case .guidanceMany: "mostly instructions to a writer"
    case .methodSome: "talk about the method"
    case .methodMany: "much talk about the method"
    case .placeholders1: "placeholder"
    case .placeholders4: "several placeholders"
    case .placeholdersDense: "placeholders all over"
    case .metadataFound: "metadata lines"
    case .codeMuch: "much code"
    case .listsMuch: "mostly lists"
    case .productNamed: "product named throughout"
    case .commentsMuch: "many comments"
    case .imperativeMuch: "instructions all over"
    case .imperativeSome: "some instructions"
    case .imperativeMost: "instructions in most lines"
    case .quantitiesFew: "hardly a number"
    case .quantitiesMany: "many numbers"
    case .kindsFew: "few items of a release"
    case .kindsMany: "most items of a release"
    case .bothHeadings: "headings of release and FAQ"
    case .neitherHeading: "no heading of release or FAQ"
    case .headlineAnnounces: "headline that announces"
    case .sectionsEmpty: "empty sections"
    case .methodInHeadings: "headings about the method"
    case .fiveFound: "the five questions"
    case .fullRelease: "dateline, announcement and quotation"
    case .releaseAlone: "a release without questions"
    case .questionShareHigh: "mostly questions"
    case .planHeadings: "headings of plans, risks and measures"
    case .examplesMany: "many examples"
    case .quotesMany: "several quotations"
    case .faqAndRelease: "questions after a release"
    case .secondPerson: "speaks to its writer"
    case .slots3: "phrases in brackets that stand for text"
    case .slotsDense: "phrases in brackets all over"
    case .cellsEmpty: "tables to be filled in"
    case .otherGenre1: "heading of another kind of document"
    case .otherGenre3: "headings of another kind of document"
    case .titleOtherGenre: "title of another kind of document"
    case .titleInstructs: "title speaks of writing"
    case .frontMatterNames: "front matter of a PR/FAQ"
    case .answeredAndReleased: "release and answered questions under their headings"
    case .titledQuestions: "answered questions under the title of a PR/FAQ"
    case .titleNamesProduct: "title calls it the PR/FAQ of its product"
    case .releaseUnnamed: "a release that nothing calls a draft"
    case .answersFull: "questions with full answers"
    case .titleIsFAQ: "title calls it questions and answers"
    case .methodNowhere: "nothing calls it a PR/FAQ"
    case .releaseNowhere: "no item of a release"
    case .frontMatterOfTool: "front matter of a command or skill"
    case .instructsModel: "instructions to a language model"
    case .unannounced: "no dateline, announcement or PR/FAQ in sight"
    case .nothingOfDraft: "nothing that only a PR/FAQ has"
    case .boxesToTick: "boxes to tick"
    case .releaseLong: "a release of some length"
    case .releaseTerse: "a release in short lines"
    case .problemAndSolution: "problem and solution"
    case .statusAtTop: "owner, version or status at the top"
    case .releaseMarked: "marked as a press release"
    case .siteFooter: "closing line of a web page"
    case .releaseHeadings6: "headings of most items of a release"
    case .itemsHeaded: "items of a release under their headings, filled in"
    case .linksSome: "links"
    case .codeShown: "blocks of code"
    case .variablesInBraces: "names in braces that stand for text"
    case .textVeryLong: "very long text"
    case .frontMatterOfSkill: "front matter with name and description"
    case .documentInFence: "a document shown in a block of code"
    case .otherNews: "news of an event, a person or money"
    case .methodTaught: "much talk about the method under headings of its items"
    }
  }
}

/// The observations about one document.
///
/// Swift looks a key's type up at length before the first set of it is made; these are made once a run at least.
struct KindEvidenceSet: Sendable {
  private var seen = [Bool](repeating: false, count: KindEvidence.allCases.count)

  mutating func insert(_ evidence: KindEvidence) { seen[evidence.rawValue] = true }

  func contains(_ evidence: KindEvidence) -> Bool { seen[evidence.rawValue] }
}
