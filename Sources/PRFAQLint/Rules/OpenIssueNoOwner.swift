internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// What a list of open issues holds has somebody who settles it, or a day.
///
/// Judged outside of release and FAQ, where a heading or the label of a line says that something is still open. A
/// name, a date or a place in the calendar is enough; a table with a column for either is left alone.
public struct OpenIssueNoOwner: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "open-issue-no-owner", category: .faq, severity: .info,
    source: Text(
      ko: """
        Amazon의 글쓰기 지침: 모른다는 답은 “모릅니다. 언제까지 알아보겠습니다”이다. FAQ 밖에 모아 둔 미결 사항도 같은 답입니다.
        """,
      en: """
        Amazon's guide to writing: not to know is answered with “I do not know, and will \
        follow up when …”. Open issues collected outside of the FAQ are such answers.
        """),
    summary: Text(
      ko: "아직 정하지 못한 일에는 정할 사람이나 날짜가 있습니다.",
      en: "What is still open has somebody who settles it, or a day."),
    rationale: Text(
      ko: "정하지 못한 것을 적어 두는 문서는 드물고 좋은 문서입니다. 맡은 사람과 날짜가 없으면 다음 회의에서도 같은 목록을 읽게 됩니다.",
      en: """
        Few documents list what they have not settled, and those that do are good ones. Without a name and a day the \
        next meeting reads the same list.
        """),
    examples: OpenIssueNoOwnerExamples.all,
    yieldsTo: ["placeholder", "template-instruction-left", "faq-answer-open"], reach: .section,
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each list of open issues, at the first that nobody has taken.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template else { return [] }
    return facts.draft.parts(.other).flatMap { part -> [Finding] in
      guard facts.says(Self.open, inSource: part.range) else {
        return stated(in: part.range, of: facts).filter { !isLeftOut($0) }.map {
          report([$0], of: 1, in: facts)
        }
      }
      return lists(in: part.range, of: facts).compactMap { list in
        let left = list.issues.filter { !isTaken($0, in: facts) }.map { withoutBullet($0, in: facts) }
          .filter { !isLeftOut($0) }
        return left.isEmpty ? nil : report(left, of: list.issues.count, in: facts)
      }
    }
  }

  /// Sentences that say of something that it is undecided, such as `납품처는 TBD`.
  private func stated(in part: Range<Int>, of facts: Facts) -> [Range<Int>] {
    facts.prose.sentences(in: facts.prose.text(of: part)).filter { sentence in
      facts.says(Self.undecided, in: sentence) && !facts.says(Self.promises, in: sentence)
        && facts.prose.dates(in: sentence).isEmpty
    }.map { facts.prose.source($0) }
  }

  private static let undecided = Phrases(list: "open-issue-no-owner-undecided")

  /// The issues under one heading, or behind one label.
  private struct IssueList {
    var isOpen: Bool
    var issues: [Range<Int>] = []
  }

  /// The lists of open issues in a part.
  private func lists(in part: Range<Int>, of facts: Facts) -> [IssueList] {
    var lists: [IssueList] = []
    var current = IssueList(isOpen: false)
    for line in lines(in: part, of: facts) {
      let words = facts.composed(line).trimmedEnds(" \t\n")
      if words.isEmpty || words.hasPrefix("<!--") { continue }
      if let label = label(of: line, in: facts) {
        lists.append(IssueList(isOpen: true, issues: [label]))
      } else if isHeading(line, words, in: facts) {
        lists.append(current)
        current = IssueList(isOpen: opens(words))
      } else if current.isOpen, isIssue(words) {
        let issue = trimmed(line, in: facts)
        if let last = current.issues.last, goesOn(last, with: issue, in: facts) {
          current.issues[current.issues.count - 1] = last.lowerBound..<issue.upperBound
        } else {
          current.issues.append(issue)
        }
      }
    }
    return (lists + [current]).filter { list in
      // A table tells in a column of its own who sees to it.
      list.isOpen && !list.issues.contains { Self.columns.occur(in: facts.composed($0).lowercased()) }
    }
  }

  /// The lines of a part as they were typed: notes in short lines are as many issues.
  private func lines(in part: Range<Int>, of facts: Facts) -> [Range<Int>] {
    let source = facts.draft.source
    let last = source.line(at: max(part.lowerBound, part.upperBound - 1))
    return (source.line(at: part.lowerBound)...last).map { source.lineRange($0) }
  }

  /// Whether a line only goes on with the issue before it.
  private func goesOn(_ last: Range<Int>, with next: Range<Int>, in facts: Facts) -> Bool {
    guard let first = facts.composed(next).first, !Self.bullets.contains(first), !first.isNumber else {
      return false
    }
    // An issue may go on over all lines of a document, and its ends tell.
    let bullet = facts.composed(last.prefixed(by: Self.end)).first
    if let bullet, Self.bullets.contains(bullet) || bullet.isNumber { return true }
    let sign = facts.composed(max(last.lowerBound, last.upperBound - Self.end)..<last.upperBound).last
    return !(sign.map { ".!?。)）」".contains($0) } ?? true)
  }

  /// More bytes than a letter with all its accents has.
  private static let end = 40

  private static let bullets: Set<Character> = [
    "-", "*", "+", "•", "・", "·", "ㅇ", "○", "□", "|", "①", "②", "③",
  ]

  /// What stands behind a label that says that it is open: `미결 : 5층 이상 할증`.
  private func label(of line: Range<Int>, in facts: Facts) -> Range<Int>? {
    guard let colon = facts.bytes[line].firstIndex(of: 0x3A), colon - line.lowerBound <= 60 else {
      return nil
    }
    let words = facts.composed(line.lowerBound..<colon).lowercased()
    let rest = facts.composed(colon + 1..<line.upperBound)
    guard opens(words), rest.hasMore(than: 5, { $0.isLetter }) else { return nil }
    return trimmed(line, in: facts)
  }

  /// Whether a line names what follows: a heading, a bold line, one that opens with a square.
  private func isHeading(_ line: Range<Int>, _ words: String, in facts: Facts) -> Bool {
    if words.hasPrefix("#") || words.hasPrefix("**") && words.trimmedEnds(":：").hasSuffix("**") {
      return true
    }
    if let first = words.first, "■□◆●【▶Ⅰ".contains(first) { return true }
    return facts.nodes(overlapping: line).contains { facts.draft.tree.headingLevel(of: $0) != nil }
  }

  private func opens(_ heading: String) -> Bool {
    heading.count(where: { $0.isLetter }) <= 40 && Self.open.occur(in: heading.lowercased())
      && !Self.settledThere.occur(in: heading.lowercased())
  }

  /// Whether a line holds an issue: no ruling of a table, no box that is ticked.
  private func isIssue(_ words: String) -> Bool {
    words.hasMore(than: 5) { $0.isLetter } && !words.lowercased().contains("[x]")
  }

  /// An issue without the mark of its point: `- [ ] badges` is `badges`.
  private func withoutBullet(_ issue: Range<Int>, in facts: Facts) -> Range<Int> {
    let marks = facts.words(issue).prefix {
      !$0.isLetter && !$0.isNumber && !"\"“‘「『(".contains($0) || $0 == "ㅇ"
    }
    return issue.lowerBound + marks.utf8.count..<issue.upperBound
  }

  /// A line without blanks at its ends and without a comment behind it.
  private func trimmed(_ line: Range<Int>, in facts: Facts) -> Range<Int> {
    let words = facts.words(line)
    let comment = words.firstRange(of: "<!--").map { words[..<$0.lowerBound].utf8.count } ?? line.count
    var range = line.lowerBound..<line.lowerBound + comment
    while let first = facts.bytes[range].first, first <= 0x20 {
      range = range.lowerBound + 1..<range.upperBound
    }
    while let last = facts.bytes[range].last, last <= 0x20 {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  /// Whether somebody or a day is named beside an issue.
  private func isTaken(_ issue: Range<Int>, in facts: Facts) -> Bool {
    let words = facts.composed(issue)
    if words.contains("@") || Self.promises.occur(in: words.lowercased()) || namesSomebody(words)
      || givesToSomebody(words)
    {
      return true
    }
    let text = facts.prose.text(of: issue)
    return !text.isEmpty && !facts.prose.dates(in: text).isEmpty
  }

  /// Whether it is said who will do something: `Nadia to check`, `Tom will ask`.
  private func givesToSomebody(_ words: String) -> Bool {
    let pieces = words.split(separator: " ")
    return zip(pieces, pieces.dropFirst()).contains { name, verb in
      ["to", "will", "must", "asks", "decides", "checks"].contains(String(verb))
        && name.first?.isUppercase ?? false && name.dropFirst().allSatisfy { $0.isLowercase }
        && name.count > 2
    }
  }

  /// Whether brackets hold a name and nothing else: `(서민지)`, `(Ottoline)`.
  private func namesSomebody(_ words: String) -> Bool {
    words.split { "(（".contains($0) }.dropFirst().contains { piece in
      guard let end = piece.firstIndex(where: { ")）".contains($0) }) else { return false }
      let name = piece[..<end].split { " ,·/".contains($0) }
      guard let first = name.first?.first, name.count <= 3 else { return false }
      let isHangul = name.allSatisfy { $0.count <= 5 && $0.allSatisfy { ("가"..."힣").contains($0) } }
      return isHangul || first.isUppercase && name.allSatisfy { $0.allSatisfy { $0.isLetter || $0 == "." } }
    }
  }

  /// What headings of open issues say.
  private static let open = Phrases(list: "open-issue-no-owner-open")
  /// What a heading says that names the place and the time itself.
  private static let settledThere = Phrases(list: "open-issue-no-owner-settled-there")
  private static let promises = Phrases(list: "open-issue-no-owner-promises")
  private static let columns = Phrases(list: "open-issue-no-owner-columns")

  private func report(_ issues: [Range<Int>], of count: Int, in facts: Facts) -> Finding {
    let all = issues.count
    return finding(
      at: issues[0],
      message: count == 1
        ? Text(
          ko: "정하지 못한 것을 적었지만 누가 언제까지 정하는지 없습니다.",
          en: "This is left open, and nothing says who settles it, and by when.")
        : Text(
          ko: "정하지 못한 것 \(count)가지 가운데 \(all)가지는 누가 언제까지 정하는지 없습니다.",
          en: """
            Of \(count) open issues \(all) \(all == 1 ? "has" : "have") neither somebody who settles \
            \(all == 1 ? "it" : "them") nor a day.
            """),
      evidence: facts.excerpt(issues[0]),
      help: Text(
        ko: "항목마다 괄호에 맡은 사람과 날짜를 적으세요. 예: (한도윤, 3월 말까지). 정하지 않아도 되는 것은 지우세요.",
        en: """
          Add a name and a day to each, in brackets: (Tom, by the end of March). Strike out what nobody needs to settle.
          """),
      question: Text(
        ko: "이 가운데 출시를 막는 것은 무엇이고, 누가 언제까지 정하나요?",
        en: "Which of these holds up the launch, and who settles it by when?"),
      notes: issues.dropFirst().prefix(8).map {
        Finding.Note(range: $0, message: Text(ko: "여기도 사람과 날짜가 없습니다.", en: "Nobody and no day here, either."))
      })
  }
}
