public import PRFAQMarkdown
public import PRFAQProse

/// Understands a document: cuts it into units, labels them, and builds the typed draft.
///
/// Recognition is one mechanism: observations about each unit and about what precedes it carry weights for each
/// kind of part, and the likeliest sequence wins. The weights are a table that people can read.
public enum Recognizer {
  /// The draft that a document holds; every input has one.
  ///
  /// `insisted` overrides what kind of document it is taken for; the words of `vocabulary` are known beside the
  /// product's.
  public static func draft(
    from source: SourceText, as insisted: DocumentKind? = nil, vocabulary: Vocabulary = .none
  ) -> Draft {
    let tree = MarkdownParser.parse(source, pastCommentsMarked: DirectiveComment.marker)
    let reading = Reading(tree: tree, vocabulary: vocabulary)
    return DraftBuilder(reading: reading).draft(as: insisted)
  }
}

/// The comments by which authors talk to `prfaq`; they are no part of the document.
public enum DirectiveComment {
  /// What they begin with.
  public static let marker = "prfaq-"
}

/// Everything that recognition found out about a document, before it is put into the typed model.
struct Reading: Sendable {
  let tree: MarkdownTree
  let list: UnitList
  let outline: Outline
  let product: ProductName?
  let namings: FiveNamings
  let evidence: [EvidenceSet]
  let steps: [Weights.Step]
  /// The labels that each unit may have.
  let allowed: [HeadingBinding.Labels]
  let labels: [Label]
  /// The kind of part that each unit belongs to.
  let kinds: [PartKind]

  init(tree: MarkdownTree, vocabulary: Vocabulary = .none) {
    self.tree = tree
    list = UnitBuilder.build(tree, vocabulary)
    let order = ReadingOrder(list)
    let read = order?.arranged(list) ?? list
    let observer = Observer(tree: tree, list: read)
    product = observer.product
    let observed = observer.observe()
    let followed = read.steps()
    let isBeside = ReleaseSiblings(read, outline: observer.outline).found()
    let five = FiveTraces(list: read, outline: observer.outline, evidence: observed).marked()
    let possible = HeadingBinding.labels(
      of: read, observer.outline, isBesideRelease: isBeside, mayAskFive: five, observed)
    let found = SequenceModel(weights: .shared).labels(observed, steps: followed, allowed: possible)
    outline = order == nil ? observer.outline : Outline(list)
    namings = order == nil ? observer.namings : FiveNamings(list)
    evidence = order?.restored(observed) ?? observed
    steps = order?.restored(followed) ?? followed
    allowed = order?.restored(possible) ?? possible
    labels = order?.restored(found) ?? found
    var kinds = labels.map { $0.kind }
    for index in kinds.indices where kinds[index] == .callToAction {
      if StartGuide.isStart(index, list: list, outline: outline, kinds: kinds) {
        kinds[index] = .gettingStarted
      }
    }
    self.kinds = Audience(list: list, outline: outline, kinds: kinds).assigned()
  }
}
