internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Tells gaps that somebody has to fill in from text that only looks like one.
struct GapJudge {
  private let facts: Facts
  /// Whether the document sets its headings in brackets.
  private let hasBracketHeadings: Bool
  /// The gaps below the title block, by their words: a list of open points at the top repeats them.
  private let names: Set<String>

  /// Looks at how a document uses brackets.
  init(in facts: Facts) {
    self.facts = facts
    var known = 0
    var names: Set<String> = []
    for placeholder in facts.placeholders {
      if placeholder.kind == .bracket, Self.startsLine(placeholder.range, facts),
        HeadingTable.match(facts.draft.source.bytes, Self.inner(placeholder.range), facts.draft.vocabulary)
          != nil
      {
        known += 1
      }
      if placeholder.kind != .marker, facts.part(around: placeholder.range)?.kind != .titleBlock {
        names.insert(facts.words(placeholder.range))
      }
    }
    hasBracketHeadings = known > 1
    self.names = names
  }

  /// Words that nobody writes but for a gap; the other markers are ordinary words as well.
  private static let plain = Set<String>(list: "gap-judge-plain")
  /// Words that say that something is open; a release that was written as launched has nothing open.
  private static let open = Set<String>(list: "gap-judge-open")

  /// Words that a writer uses as well to say that a thing is undecided: `납품처는 TBD`, `the price is TBD`.
  private static let undecided: Set<String> = ["tbd", "tba", "tbc", "to be determined", "to be decided"]

  /// Whether something is said to be undecided, rather than left out.
  private func isPredicate(_ range: Range<Int>) -> Bool {
    let before = facts.composed(before: range.lowerBound, atMost: 40).lowercased()
    guard before.last == " " else { return false }
    let words = before.trimmedEnds(" ")
    return ["은", "는", "이", "가", "도"].contains { words.hasSuffix($0) }
      || [" is", " are", " remains", " still", " was"].contains { words.hasSuffix($0) }
  }

  /// Whether something is still to be written here.
  func isGap(_ placeholder: PRFAQProse.Placeholder) -> Bool {
    let range = placeholder.range
    guard let part = facts.part(around: range) else { return true }
    if part.kind == .frontMatter { return false }
    if part.kind == .titleBlock, facts.draft.kind != .template, names.contains(facts.words(range)) {
      return false
    }
    switch placeholder.kind {
    case .marker where !isGapMarker(range, part): return false
    case .bracket where isLabel(range, part) || isRemark(range) || isInSample(range): return false
    default: break
    }
    if part.kind.isQuote, isWithheldName(range) { return false }
    return part.kind != .internalFAQ || !isPromised(range)
  }

  /// Whether a word such as 미정 stands alone, or says of a release that something is open.
  private func isGapMarker(_ range: Range<Int>, _ part: Part) -> Bool {
    let words = facts.composed(range).lowercased()
    // A draft that is called work in progress lacks nothing for that.
    if words == "wip" { return false }
    let isHeading = facts.nodes(overlapping: range).contains { facts.draft.tree.headingLevel(of: $0) != nil }
    if isHeading, !part.kind.isRelease { return false }
    if part.kind == .other, Self.undecided.contains(words), isPredicate(range) { return false }
    if Self.plain.contains(words) || part.kind.isRelease && Self.open.contains(words) { return true }
    let before = facts.composed(before: range.lowerBound, atMost: 120)
    let after = facts.composed(after: range.upperBound, atMost: 120)
    let ends = ".。?!:：|()"
    let beside =
      (before.split { ends.contains($0) }.last ?? "") + (after.split { ends.contains($0) }.first ?? "")
    return beside.count { $0.isLetter } <= 6
  }

  /// Whether brackets at the start of a line name what follows: `<제목> 새벽에 놓고 간 가방이…`.
  private func isLabel(_ range: Range<Int>, _ part: Part) -> Bool {
    guard facts.draft.kind != .template, Self.startsLine(range, facts) else { return false }
    if hasBracketHeadings { return true }
    let inner = Self.inner(range)
    if let match = HeadingTable.match(facts.draft.source.bytes, inner, facts.draft.vocabulary),
      match.how != .pattern
    {
      return true
    }
    let isOneWord = !facts.composed(inner).contains(" ")
    if isOneWord, part.headingRange.map({ $0.overlaps(range) }) ?? false { return true }
    let after = facts.composed(after: range.upperBound, atMost: 40)
    return part.kind == .titleBlock && isOneWord && after.contains { $0.isLetter }
  }

  private static func startsLine(_ range: Range<Int>, _ facts: Facts) -> Bool {
    facts.composed(before: range.lowerBound, atMost: 40).allSatisfy {
      !$0.isLetter && !$0.isNumber && !"\"“‘「『({".contains($0)
    }
  }

  private static func inner(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
  }

  /// Whether brackets hold a figure, and so a remark: `[target 82% network-wide]`.
  private func isRemark(_ range: Range<Int>) -> Bool {
    let words = Array(facts.composed(range).unicodeScalars)
    return zip(words, words.dropFirst()).contains { ("0"..."9").contains($0) && $1 == "%" }
  }

  private static let sampleMarks = [String](list: "gap-judge-sample-marks")
  /// The same, to tell at once of most text that it has none.
  private static let samples = Phrases(list: "gap-judge-sample-marks")

  /// Whether brackets stand in a sample that shows how to write: `(e.g., "70% of [persona] struggle")`.
  private func isInSample(_ range: Range<Int>) -> Bool {
    // A whole line may be as long as the document.
    let before = facts.composed(before: range.lowerBound, atMost: 200).lowercased()
    guard Self.samples.occur(in: before),
      let lead = Self.sampleMarks.lazy.compactMap({ before.firstRange(of: $0) }).first
    else { return false }
    let quotes = before[lead.upperBound...].count { "\"“”‘’「」".contains($0) }
    return quotes % 2 == 1
  }

  /// What a name is given to.
  private static let bearers = [String](list: "gap-judge-bearers")

  /// Whether circles stand for the first syllables of a name: `○○대`, `○○동`, `○○ 씨`.
  private func isWithheldName(_ range: Range<Int>) -> Bool {
    guard facts.composed(range).allSatisfy({ "○◯〇OoXx".contains($0) }) else { return false }
    let next = facts.composed(after: range.upperBound, atMost: 24).drop { $0 == " " }
    return Self.bearers.contains { next.hasPrefix($0) }
  }

  /// Whether the answer around a gap says who will know, or by when.
  private func isPromised(_ range: Range<Int>) -> Bool {
    let after = facts.composed(after: range.upperBound, atMost: 240)
    if after.contains("@") || facts.composed(before: range.lowerBound, atMost: 80).contains("@") {
      return true
    }
    let words = [
      "까지", "기다리", "확인 중", "정리 중", "협의 중", "담당", "waiting", "by the", "will know", "is checking", "follow up",
    ]
    return words.contains { after.lowercased().contains($0) } || after.contains { $0.isNumber }
  }
}
