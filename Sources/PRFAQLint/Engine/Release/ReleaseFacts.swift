public import PRFAQModel

/// What rules about the release ask for, read once per draft.
public struct ReleaseFacts: Sendable {
  /// The headline.
  public let headline: Passage?
  /// The subheadline.
  public let subheadline: Passage?
  /// The announcement, a passage a paragraph.
  public let summary: [Passage]
  /// The problem, a passage a paragraph or list item.
  public let problems: [Passage]
  /// What the product does, a passage a paragraph or list item.
  public let solution: [Passage]
  /// How to begin, where to buy, sign up or learn more, in order.
  public let calls: [Passage]
  /// Everybody who speaks, with what is said.
  public let quotes: [(quote: Quote, passage: Passage)]
  /// The problems as they are told one by one.
  public let problemItems: [ProblemItem]

  /// Reads the release of a draft; without a release there is nothing to read.
  init(_ draft: Draft) {
    let release = draft.pressRelease ?? PressRelease()
    func read(_ range: Range<Int>, _ kind: PartKind) -> Passage { Passage(range, kind: kind, in: draft) }
    headline = release.headline.map { read($0, .headline) }
    subheadline = release.subheadline.map { read($0, .subheadline) }
    summary = release.summary.map { read($0, .summary) }
    problems = release.problems.map { read($0, .problem) }
    solution = release.solution.map { read($0, .solution) }
    let calls =
      release.gettingStarted.map { read($0, .gettingStarted) }
      + (release.callToAction?.ranges ?? []).map { read($0, .callToAction) }
    self.calls = calls.sorted { $0.range.lowerBound < $1.range.lowerBound }
    quotes = release.quotes.map { ($0, read($0.text, .quote)) }
    problemItems = ProblemItems(draft: draft, passages: problems).items()
  }

  /// Whether the release says anything but in quotations.
  var isTold: Bool { headline != nil || !summary.isEmpty || !solution.isEmpty }
}
