internal import PRFAQMarkdown
public import PRFAQModel
internal import PRFAQProse

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

  /// Reads the release of a draft that is no form; without a release there is nothing to read.
  init(_ draft: Draft, isForm: Bool) {
    // A form has nothing of its own to judge.
    let release = isForm ? PressRelease() : draft.pressRelease ?? PressRelease()
    func read(_ range: Range<Int>, _ kind: PartKind) -> Passage { Passage(range, kind: kind, in: draft) }
    // Labels and rows of tables that were taken for paragraphs say nothing in a sentence.
    func readAll(_ ranges: [Range<Int>], _ kind: PartKind) -> [Passage] {
      let passages = ranges.map { read($0, kind) }
      let told = passages.filter {
        !draft.isHeading(at: $0.range.lowerBound) && !draft.isTableRow(at: $0.range.lowerBound)
      }
      return told.isEmpty ? passages : told
    }
    headline = release.headline.map { read($0, .headline) }
    subheadline = release.subheadline.map { read($0, .subheadline) }
    summary = readAll(release.summary, .summary)
    problems = release.problems.map { read($0, .problem) }
    solution = readAll(release.solution, .solution)
    let calls =
      release.gettingStarted.map { read($0, .gettingStarted) }
      + (release.callToAction?.ranges ?? []).map { read($0, .callToAction) }
    self.calls = calls.sorted { $0.range.lowerBound < $1.range.lowerBound }
    quotes = release.quotes.filter { !draft.isHeading(at: $0.text.lowerBound) }.map {
      ($0, read($0.text, .quote))
    }
    problemItems = ProblemItems(draft: draft, passages: problems).items()
  }

  /// Whether the call to action offers something for nothing, to some or in part.
  var isFreeForSome: Bool {
    calls.contains { Self.free.occur(in: $0.string($0.all)) }
  }

  private static let free = Phrases(list: "release-facts-free")

  /// Whether the release says anything but in quotations.
  var isTold: Bool { headline != nil || !summary.isEmpty || !solution.isEmpty }
}

extension Draft {
  /// Whether a place stands in a heading.
  func isHeading(at offset: Int) -> Bool {
    isInside(offset) { if case .heading = $0 { true } else { false } }
  }

  /// Whether a place stands in a table.
  func isTableRow(at offset: Int) -> Bool { isInside(offset) { $0 == .table } }

  private func isInside(_ offset: Int, _ isWanted: (MarkdownKind) -> Bool) -> Bool {
    let nodes = tree.nodes
    var index = nodes.partitionPoint { $0.range.lowerBound <= offset } - 1
    while index > 0 {
      if isWanted(nodes[index].kind), nodes[index].range.upperBound > offset { return true }
      index = nodes[index].parent
    }
    return false
  }
}
