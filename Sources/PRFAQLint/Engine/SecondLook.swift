internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// A second look before a rule says that something is missing: recognition may have taken it for something else.
extension Facts {
  /// Whether somebody of a role is quoted anywhere outside the FAQ, told by the words beside the quotation.
  func isQuotedElsewhere(_ roles: LexiconSet) -> Bool {
    if quotes.contains(where: { $0.attribution.map { mentions(roles, in: $0) } ?? false }) { return true }
    for part in draft.parts
    where !part.kind.isFAQ && part.kind != .frontMatter && part.kind != .customerQuestion {
      let text = PlainText(Array(draft.source.bytes[part.range])).bytes
      for quotation in Quotations.find(in: text, 0..<text.count) {
        // A line that is mostly quotation names its speaker beside it: `| 병원장 말씀 | “…” 병원장 제갈수현 |`.
        var low = quotation.range.lowerBound
        while low > 0, text[low - 1] != 0x0A, quotation.range.lowerBound - low < 80 { low -= 1 }
        var high = quotation.range.upperBound
        while high < text.count, text[high] != 0x0A, high - quotation.range.upperBound < 120 { high += 1 }
        let isMost = quotation.range.count * 2 > high - low
        let beside = isMost ? [low..<quotation.range.lowerBound, quotation.range.upperBound..<high] : []
        let isFound = (beside + [quotation.attribution].compactMap { $0 }).contains {
          !Lexicon.shared.matches(in: text, $0, language: part.language, lists: roles).isEmpty
        }
        if isFound { return true }
      }
    }
    return false
  }

  /// Whether one of several voices that were taken for leaders' is not plainly one.
  var mayHideCustomer: Bool {
    quotes.count > 1
      && quotes.contains { quote in
        quote.role == .leader && !(quote.attribution.map { mentions(.leaderRole, in: $0) } ?? false)
          && !hasNamedSection(.leaderQuote)
      }
  }

  /// Whether a paragraph holds words of some lists.
  func mentions(_ lists: LexiconSet, in range: Range<Int>) -> Bool {
    let bytes = PlainText(Array(draft.source.bytes[range])).bytes
    return !Lexicon.shared.matches(
      in: bytes, 0..<bytes.count, language: Language.detect(bytes, 0..<bytes.count), lists: lists
    ).isEmpty
  }

  /// Whether the release, or what stands outside the FAQ, invites somewhere without being a call to action.
  var invitesElsewhere: Bool {
    if hasNamedSection(.callToAction) || hasNamedSection(.gettingStarted) { return true }
    let announced = draft.parts.first { $0.kind == .summary }?.range.upperBound ?? 0
    return draft.parts.contains { part in
      switch part.kind {
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
      for line in draft.source.lines(in: part.range) where isShortLine(line) && !endsInQuestion(line) {
        let isOwn = part.headingRange.map { $0.overlaps(line) } ?? false
        if !isOwn, !Lexicon.shared.matches(in: composed(line), lists: other).isEmpty { return true }
      }
    }
    let elsewhere = draft.parts.filter { $0.kind == .other }.flatMap { draft.source.lines(in: $0.range) }
    return elsewhere.count { isShortLine($0) && endsInQuestion($0) } > 1
  }

  /// Whether a FAQ heading says no more than that questions follow.
  private func isPlainFAQHeading(_ heading: Range<Int>) -> Bool {
    if endsInQuestion(heading) { return true }
    let match = HeadingTable.match(draft.source.bytes, heading)
    return match?.meaning == .faq && match?.how == .exact
  }

  private func isShortLine(_ line: Range<Int>) -> Bool { line.count > 3 && line.count <= 160 }

  private func endsInQuestion(_ line: Range<Int>) -> Bool {
    let end = composed(line).trimmed.last
    return end == "?" || end == "？"
  }
}
