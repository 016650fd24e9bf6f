internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// A second look before a rule says that something is missing: recognition may have taken it for something else.
extension Facts {
  /// Whether a paragraph holds words of some lists.
  func mentions(_ lists: LexiconSet, in range: Range<Int>) -> Bool {
    let bytes = folded(range).bytes
    return !draft.lexicon.matches(
      in: bytes, 0..<bytes.count, language: Language.detect(bytes, 0..<bytes.count), lists: lists
    ).isEmpty
  }

  /// Whether the release, or what stands outside the FAQ, invites somewhere without being a call to action.
  var invitesElsewhere: Bool {
    if hasNamedSection(.callToAction) || hasNamedSection(.gettingStarted) { return true }
    let announced = draft.parts.first { $0.kind == .summary }?.range.upperBound ?? 0
    return draft.parts.indices.contains { index in
      let part = draft.parts[index]
      switch part.kind {
      // What nothing was made of at the end of the release may be how it ends.
      case .other where isInRelease(index): return true
      // What a product does names places and apps as well; only a link makes it an invitation.
      case .summary, .solution: return mentions(.start, in: part.range) && hasLink(in: part.range)
      case .boilerplate, .visual: return mentions(.start, in: part.range) && hasAddress(in: part.range)
      // A short paragraph with an address, once all is announced, does little else than invite.
      case .other, .pressRelease, .gettingStarted, .callToAction, .headline, .subheadline:
        let isLate = part.range.lowerBound > announced && part.range.count <= 600
        return (isLate || mentions(.start, in: part.range)) && hasAddress(in: part.range)
      default: return false
      }
    }
  }

  /// Whether a part stands within the release: behind one of its parts, under a deeper heading or none.
  private func isInRelease(_ index: Int) -> Bool {
    guard index > 0, draft.parts[index - 1].kind.isRelease, draft.parts[index - 1].kind != .headline else {
      return false
    }
    let level = headingLevel(of: draft.parts[index])
    let release = draft.parts.first { $0.kind == .pressRelease }.flatMap { headingLevel(of: $0) }
    guard let level else { return true }
    return release.map { level > $0 } ?? false
  }

  private func headingLevel(of part: Part) -> Int? {
    part.headingRange.flatMap { heading in
      nodes(overlapping: heading).lazy.compactMap { draft.tree.headingLevel(of: $0) }.first
    }
  }

  /// Whether questions that were taken for one audience may be for the other as well.
  ///
  /// So it is where two headings stand over them or a line among them names the other audience, where the heading
  /// of a FAQ says more than that questions follow, and where questions stand outside the FAQ.
  func mayHoldBothAudiences(_ kind: PartKind) -> Bool {
    let other: LexiconSet = kind == .externalFAQ ? .internalAudience : .externalAudience
    let headings = draft.parts(kind).compactMap { $0.headingRange }.filter { !endsInQuestion($0) }
    if headings.count > 1 { return true }
    for part in draft.parts where part.kind.isFAQ {
      if part.kind == .faq, let heading = part.headingRange, !isPlainFAQHeading(heading) { return true }
      for line in draft.wholeLines(in: part.range) where isShortLine(line) && !endsInQuestion(line) {
        let isOwn = part.headingRange.map { $0.overlaps(line) } ?? false
        if !isOwn, part.headingRange.map({ isSetAlike($0, line) }) ?? false { return true }
        if !isOwn, !draft.lexicon.matches(in: composed(line), lists: other).isEmpty { return true }
      }
    }
    let elsewhere = draft.parts.filter { $0.kind == .other }.flatMap { draft.wholeLines(in: $0.range) }
    return elsewhere.count { isShortLine($0) && endsInQuestion($0) } > 1
  }

  /// Whether a line within a FAQ opens with the same sign as its heading, and so may open another one.
  private func isSetAlike(_ heading: Range<Int>, _ line: Range<Int>) -> Bool {
    let own = draft.source.lineRange(draft.source.line(at: heading.lowerBound))
    guard let sign = composed(own).trimmedEnds(" ").first, !sign.isLetter, !sign.isNumber else {
      return false
    }
    if sign != "#" { return "【[<■□●◆▶ⅠⅡⅢⅣ".contains(sign) && composed(line).trimmedEnds(" ").first == sign }
    let depth = composed(own).prefix { $0 == "#" }
    let text = composed(line)
    return text.prefix { $0 == "#" } == depth
  }

  /// Whether a FAQ heading says no more than that questions follow.
  private func isPlainFAQHeading(_ heading: Range<Int>) -> Bool {
    if endsInQuestion(heading) { return true }
    let match = HeadingTable.match(draft.source.bytes, heading, draft.vocabulary)
    return match?.meaning == .faq && match?.how == .exact
  }

  private func isShortLine(_ line: Range<Int>) -> Bool { line.count > 3 && line.count <= 160 }

  private func endsInQuestion(_ line: Range<Int>) -> Bool {
    let end = composed(line).trimmed.last
    return end == "?" || end == "？"
  }
}
