internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// One of the problems that a release tells.
public struct ProblemItem: Sendable {
  /// How problems are set apart from one another.
  public enum Form: Sendable, Hashable {
    /// Items of a list, numbered or not.
    case list(isNumbered: Bool)
    /// Headings or bold words, each with what follows.
    case titled
    /// Words such as `첫째` and `first`.
    case ordinal
    /// Paragraphs, one after the other.
    case paragraph
  }

  /// The bytes of the document.
  public let range: Range<Int>
  /// How it is set apart.
  public let form: Form
  /// Its text, made ready for matching.
  public let passage: Passage

  /// Whether its place says how much it matters.
  public var isRanked: Bool { form == .list(isNumbered: true) || form == .ordinal }
}

/// Tells the problems of a release apart: by list, by title, by ordinal, or else by paragraph.
struct ProblemItems {
  let draft: Draft
  let passages: [Passage]

  func items() -> [ProblemItem] {
    guard !passages.isEmpty else { return [] }
    if let listed = listed() { return listed }
    let titles = passages.indices.filter { isTitled(passages[$0]) }
    if titles.count > 1 { return joined(from: titles) }
    if let counted = counted() { return counted }
    let told = passages.filter {
      !draft.isHeading(at: $0.range.lowerBound) && !draft.isTableRow(at: $0.range.lowerBound)
    }
    return told.map { ProblemItem(range: $0.range, form: .paragraph, passage: $0) }
  }

  /// The items of a list, when there is more than one; paragraphs before and after them are none.
  ///
  /// A release that is itself a numbered list holds its problems one level down, so the outermost list counts only
  /// when it tells three or more; else the longest does.
  private func listed() -> [ProblemItem]? {
    let chains = passages.map { items(around: $0.range.lowerBound) }
    // Items are numbered in the order of the document, and so are lists.
    let members = chains.joined().map { (list: draft.tree.nodes[$0].parent, item: $0) }.sorted { $0 < $1 }
    var lists: [(list: Int, items: [Int])] = []
    for (list, item) in members {
      if lists.last?.list != list {
        lists.append((list, [item]))
      } else if lists[lists.count - 1].items.last != item {
        lists[lists.count - 1].items.append(item)
      }
    }
    guard
      let (list, _) = lists.first(where: { $0.items.count > 2 })
        ?? lists.first(where: { $0.items.count > 1 }),
      case .list(let start) = draft.tree.nodes[list].kind
    else { return nil }
    var groups: [(item: Int, ranges: [Range<Int>])] = []
    for (passage, chain) in zip(passages, chains) {
      guard let item = chain.first(where: { draft.tree.nodes[$0].parent == list }) else { continue }
      if groups.last?.item == item {
        groups[groups.count - 1].ranges.append(passage.range)
      } else {
        groups.append((item, [passage.range]))
      }
    }
    return groups.map { problem(from: $0.ranges, .list(isNumbered: start != nil)) }
  }

  /// The list items that hold an offset, outermost first.
  private func items(around offset: Int) -> [Int] {
    let nodes = draft.tree.nodes
    var index = nodes.partitionPoint { $0.range.lowerBound <= offset } - 1
    var found: [Int] = []
    while index > 0 {
      if case .item = nodes[index].kind, nodes[index].range.upperBound > offset { found.append(index) }
      index = nodes[index].parent
    }
    return found.reversed()
  }

  /// Whether a passage is a heading, or a paragraph that opens with bold words.
  private func isTitled(_ passage: Passage) -> Bool {
    let bytes = draft.source.bytes
    if bytes[passage.range].starts(with: [0x2A, 0x2A]) { return true }
    let line = draft.source.lineRange(draft.source.line(at: passage.range.lowerBound))
    return bytes[line].first { $0 > 0x20 } == 0x23
  }

  private func joined(from starts: [Int]) -> [ProblemItem] {
    starts.indices.map { number in
      let end = number + 1 < starts.count ? starts[number + 1] : passages.count
      return problem(from: passages[starts[number]..<end].map { $0.range }, .titled)
    }
  }

  /// The stretches that begin with ordinals at the start of a sentence, when there is more than one.
  private func counted() -> [ProblemItem]? {
    var starts: [Int] = []
    for passage in passages where passage.has(.ordinal) {
      for sentence in passage.sentences {
        let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 12)
        if passage.words.contains(where: {
          $0.lists.contains(.ordinal) && opening.contains($0.range.lowerBound)
        }) {
          starts.append(passage.source(sentence).lowerBound)
        }
      }
    }
    guard starts.count > 1, let end = passages.last?.range.upperBound else { return nil }
    return starts.indices.map { number in
      let stop = number + 1 < starts.count ? starts[number + 1] : end
      return problem(from: [starts[number]..<max(starts[number] + 1, stop)], .ordinal)
    }
  }

  private func problem(from ranges: [Range<Int>], _ form: ProblemItem.Form) -> ProblemItem {
    let low = ranges.first?.lowerBound ?? 0
    var high = ranges.last?.upperBound ?? low
    while high > low + 1, draft.source.bytes[high - 1] <= 0x20 { high -= 1 }
    let range = low..<high
    // Mostly an item is one of the passages, which has been read already.
    let place = passages.partitionPoint { $0.range.lowerBound < low }
    let isKnown = place < passages.count && passages[place].range == range
    return ProblemItem(
      range: range, form: form,
      passage: isKnown ? passages[place] : Passage(range, kind: .problem, in: draft))
  }
}
