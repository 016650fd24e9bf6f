internal import PRFAQMarkdown
internal import PRFAQModel

/// What the comments of one draft silence.
struct Suppressions {
  /// A comment, or one of the rules that it names; what is silenced is credited to it.
  struct Mention: Hashable {
    let comment: Int
    /// The number of the rule among those named; nil where none is.
    let rule: Int?
  }

  /// The comments of the draft, in order.
  let comments: [SuppressionComment]
  /// Ends that end nothing.
  let idleEnds: Set<Mention>
  /// For each rule, `all` among them, the lines about which it is silent, in order.
  private var lines: [String: [(range: Range<Int>, mention: Mention)]] = [:]
  /// For each rule where silence begins, with its mention, and where it ends, without.
  private var turns: [String: [(offset: Int, mention: Mention?)]] = [:]
  /// The first comment about the whole document for each rule.
  private var files: [String: Mention] = [:]

  /// The name under which comments stand that name no rule.
  private static let all = ""

  /// Reads the comments of a draft.
  init(in draft: Draft, names: @autoclosure () -> RuleNames) {
    comments = SuppressionComment.all(in: draft, names: names())
    guard !comments.isEmpty else {
      idleEnds = []
      return
    }
    let suppressed = SuppressedLines(in: draft)
    var open: Set<String> = []
    var idle: Set<Mention> = []
    for (index, comment) in comments.enumerated() {
      let range = suppressed.range(of: comment)
      let names = comment.rules.enumerated().compactMap { number, name in
        name.rule.map { ($0, Mention(comment: index, rule: number)) }
      }
      for (id, mention) in comment.rules.isEmpty ? [(Self.all, Mention(comment: index, rule: nil))] : names {
        switch comment.verb {
        case .line, .nextLine: if let range { lines[id, default: []].append((range, mention)) }
        case .file: if files[id] == nil { files[id] = mention }
        case .begin:
          turns[id, default: []].append((comment.range.lowerBound, mention))
          open.insert(id)
        case .end:
          turns[id, default: []].append((comment.range.lowerBound, nil))
          let isIdle = id == Self.all ? open.isEmpty : !open.contains(id) && !open.contains(Self.all)
          if isIdle { idle.insert(mention) }
          if id == Self.all { open.removeAll() } else { open.remove(id) }
        case .order, nil: break
        }
      }
    }
    idleEnds = idle
    // A comment within a line may be about a line that began before another's.
    for id in lines.keys { lines[id]?.sort { $0.range.lowerBound < $1.range.lowerBound } }
  }

  /// Whom to credit with the silence about a finding, the closest comment; nil where nobody asks for it.
  ///
  /// A finding about several places is one finding; a comment beside any of them that names its rule silences it, for which
  /// of them comes first may change. Comments that name no rule are not about findings on comments: they would be their
  /// own excuse.
  func mention(silencing finding: Finding, isAboutComments: Bool) -> Mention? {
    let ids = isAboutComments ? [finding.rule] : [finding.rule, Self.all]
    if let mention = mention(of: ids, at: finding.range.lowerBound) { return mention }
    if let mention = finding.notes.lazy.compactMap({ self.line(finding.rule, at: $0.range.lowerBound) }).first
    {
      return mention
    }
    return ids.compactMap { files[$0] }.first
  }

  /// Whom to credit with the silence about one place that a rule reports; comments about the whole document aside.
  func mention(of rule: String, at offset: Int) -> Mention? { mention(of: [rule, Self.all], at: offset) }

  private func mention(of ids: [String], at: Int) -> Mention? {
    if let mention = ids.lazy.compactMap({ self.line($0, at: at) }).first { return mention }
    let last = ids.compactMap { id -> (offset: Int, mention: Mention?)? in
      let known = turns[id] ?? []
      let index = known.partitionPoint { $0.offset <= at } - 1
      return index < 0 ? nil : known[index]
    }.max { $0.offset < $1.offset }
    return last?.mention
  }

  /// The comment about the line of a place that names a rule.
  private func line(_ id: String, at offset: Int) -> Mention? {
    guard let known = lines[id] else { return nil }
    let index = known.partitionPoint { $0.range.lowerBound <= offset } - 1
    return index >= 0 && known[index].range.contains(offset) ? known[index].mention : nil
  }
}
