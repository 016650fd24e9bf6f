public import PRFAQMarkdown
public import PRFAQModel

/// Puts comments into a document until nothing is found in it any more, for teams that adopt the tool.
public struct SuppressionWriter: Sendable {
  private let reason: String

  /// Creates a writer that gives this as the reason of every comment; it must not hold `-->`.
  public init(reason: String) { self.reason = reason }

  /// The text with comments about its findings; nil when they do not silence all of them.
  ///
  /// - Parameters:
  ///   - draft: The document.
  ///   - found: What there is to say about it.
  ///   - reading: The draft of another text and what there is to say about that.
  public func silenced(
    _ draft: Draft, _ found: [Finding], reading: (SourceText) -> (draft: Draft, findings: [Finding])
  ) -> SourceText? {
    var current = (draft: draft, findings: found)
    var files: Set<String> = []
    // A comment about a place may fail, where nothing but the whole document is left to speak of.
    for round in 0..<4 where !current.findings.isEmpty {
      let source = added(current.findings, to: current.draft, inWhole: files)
      // A finding that gathers places may not have told of all of them.
      files.formUnion(
        current.findings.map { $0.rule }.filter { round > 0 || !RuleRegistry.gatheringRules.contains($0) })
      current = reading(source)
    }
    return current.findings.isEmpty ? noting(current.draft) : nil
  }

  /// The text with a comment on how its sections stand, so that what is found can be told from what moved.
  private func noting(_ draft: Draft) -> SourceText {
    guard let words = NotedOrder.words(for: draft) else { return draft.source }
    let places = SuppressionPlaces(in: draft)
    let comment = Array("<!-- \(words): \(reason) -->".utf8) + places.lineEnding + places.lineEnding
    let bytes = draft.source.bytes
    return SourceText(bytes: Array(bytes[..<places.top.offset]) + comment + bytes[places.top.offset...])
  }

  /// The text with a comment for each finding; for those of some rules, with one about the whole document.
  func added(_ findings: [Finding], to draft: Draft, inWhole files: Set<String> = []) -> SourceText {
    var rules: [SuppressionPlace: Set<String>] = [:]
    let places = SuppressionPlaces(in: draft)
    for finding in findings {
      let isGathering = RuleRegistry.gatheringRules.contains(finding.rule) && !files.contains(finding.rule)
      for range in [finding.range] + (isGathering ? finding.notes.map { $0.range } : []) {
        let place = files.contains(finding.rule) ? places.top : places.place(for: finding, at: range)
        rules[place, default: []].insert(finding.rule)
      }
    }
    var bytes: [UInt8] = []
    var start = 0
    for place in rules.keys.sorted(by: { ($0.offset, $0.verb.rawValue) < ($1.offset, $1.verb.rawValue) }) {
      bytes += draft.source.bytes[start..<place.offset]
      start = place.offset
      let names = rules[place, default: []].sorted().joined(separator: ", ")
      let comment = "<!-- \(place.verb.rawValue) \(names): \(reason) -->"
      switch place.verb {
      case .line: bytes += Array(" \(comment)".utf8)
      case .nextLine: bytes += Array(comment.utf8) + places.lineEnding
      default: bytes += Array(comment.utf8) + places.lineEnding + places.lineEnding
      }
    }
    return SourceText(bytes: bytes + draft.source.bytes[start...])
  }
}

/// Where a comment goes, and what it says.
struct SuppressionPlace: Hashable {
  let verb: SuppressionComment.Verb
  let offset: Int
}

/// Finds places for comments at which other readers of Markdown see the same document as before.
struct SuppressionPlaces {
  /// Where comments about the whole document go.
  let top: SuppressionPlace
  /// How the lines of the document end.
  let lineEnding: [UInt8]
  private let draft: Draft
  /// Where the text begins, behind a byte order mark.
  private let mark: Int
  /// The paragraphs and headings, in order.
  private let blocks: [MarkdownNode]

  init(in draft: Draft) {
    self.draft = draft
    let source = draft.source
    blocks = draft.tree.nodes.filter { Self.isText($0.kind) }
    let first = draft.tree.children(of: 0).first { draft.tree.nodes[$0].kind != .frontMatter }
    let mark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.mark = mark
    let line = first.map { draft.source.line(at: draft.tree.nodes[$0].range.lowerBound) }
    let start = line.map { max(mark, source.lineStarts[$0 - 1]) } ?? source.bytes.count
    top = SuppressionPlace(
      verb: .file, offset: start)
    let end = source.lineRange(1).upperBound
    let next = source.lineStarts.count > 1 ? source.lineStarts[1] : end
    lineEnding = end < next ? Array(source.bytes[end..<next]) : [0x0A]
  }

  private static func isText(_ kind: MarkdownKind) -> Bool {
    switch kind {
    case .paragraph, .heading: true
    default: false
    }
  }

  /// Where a comment about a finding goes: above a paragraph or heading; at the end of a paragraph in a list or
  /// quotation, which a line between would part; to the top for what stands in tables, code and front matter,
  /// and for what is missing, which is missing in the whole document.
  func place(for finding: Finding) -> SuppressionPlace { place(for: finding, at: finding.range) }

  /// Where a comment about one of the places of a finding goes.
  func place(for finding: Finding, at range: Range<Int>) -> SuppressionPlace {
    guard !finding.isAboutAbsence else { return top }
    let source = draft.source
    let line = source.lineRange(source.line(at: range.lowerBound))
    let index = blocks.partitionPoint { $0.range.upperBound <= line.lowerBound }
    guard index < blocks.count, blocks[index].range.lowerBound <= line.upperBound else { return top }
    let block = blocks[index]
    if block.parent == 0 {
      let start = source.lineStarts[source.line(at: block.range.lowerBound) - 1]
      return SuppressionPlace(verb: .nextLine, offset: start == 0 ? mark : start)
    }
    guard block.kind == .paragraph else { return top }
    return SuppressionPlace(verb: .line, offset: block.range.upperBound)
  }
}
