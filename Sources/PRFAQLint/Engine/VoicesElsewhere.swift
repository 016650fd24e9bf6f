internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// A second look before a rule says that nobody speaks: recognition may have taken the quotation for something else.
extension Facts {
  /// Whether a leader is quoted anywhere outside the FAQ.
  var isLeaderQuotedElsewhere: Bool {
    isQuotedElsewhere { isLeader($0) } || draft.parts.contains { isLeaderSaying($0) }
  }

  /// Whether a part of the release holds a line that gives a leader's words without quotation marks: `원장님 한마디: …`.
  private func isLeaderSaying(_ part: Part) -> Bool {
    guard part.kind.isRelease || part.kind == .other else { return false }
    return draft.wholeLines(in: part.range).contains { isLeaderSaying($0) }
  }

  /// Whether a line gives a leader's words without quotation marks.
  func isLeaderSaying(_ line: Range<Int>) -> Bool {
    let words = composedBytes(line.prefixed(by: 90))
    guard let colon = words.indices.first(where: { isColon(words, $0) }) else { return false }
    let name = Array(words[..<colon])
    return Self.sayings.occur(in: name.smallLetters, name.indices)
      && isLeader(String(decoding: name, as: UTF8.self))
  }

  /// Whether a colon, or its full-width twin, stands at an index.
  private func isColon(_ words: ArraySlice<UInt8>, _ index: Int) -> Bool {
    words[index] == 0x3A || words[index] == 0xEF && words[index...].starts(with: [0xEF, 0xBC, 0x9A])
  }

  private static let sayings = Phrases(list: "voices-elsewhere-sayings")

  /// Whether a customer is quoted anywhere outside the FAQ.
  var isCustomerQuotedElsewhere: Bool {
    isQuotedElsewhere { !draft.lexicon.matches(in: $0, lists: .customerRole).isEmpty }
  }

  /// Whether somebody is quoted outside the FAQ of whom the words beside the quotation tell neither that a customer
  /// speaks nor that a leader does.
  var quotesSomebodyUntold: Bool {
    let told = quotes.filter { $0.role != .unknown }.map { $0.range }
    return draft.parts.contains { part in
      guard !part.kind.isFAQ, part.kind != .frontMatter, part.kind != .customerQuestion,
        !told.contains(where: { $0.overlaps(part.range) })
      else { return false }
      let text = folded(part.range).bytes
      return Quotations.find(in: text, 0..<text.count).contains { quotation in
        guard quotation.range.count > 60, let attribution = quotation.attribution else { return false }
        let words = String(decoding: text[attribution], as: UTF8.self)
        return !isLeader(words) && draft.lexicon.matches(in: words, lists: .customerRole).isEmpty
      }
    }
  }

  /// Whether a release in a language whose quotations are too little known holds a long one beside which nobody is told
  /// to lead.
  var mayQuoteSomebody: Bool {
    guard ![.ko, .koHanja, .en, .ja, .zh].contains(draft.language) else { return false }
    return draft.parts.contains { part in
      guard part.kind.isRelease || part.kind == .other else { return false }
      return draft.wholeLines(in: part.range).contains { mayQuoteCustomer(in: composed($0)) }
    }
  }

  /// Whether a line holds a long quotation and, outside of its quotation marks, no title of a leader.
  private func mayQuoteCustomer(in line: String) -> Bool {
    var outside = ""
    var quoted = 0
    var longest = 0
    var isOpen = false
    for character in line {
      if !isOpen, "„“«»\"‚‹".contains(character) {
        isOpen = true
        quoted = 0
      } else if isOpen, "“”«»\"‘›".contains(character) {
        isOpen = false
      } else if isOpen {
        if character.isLetter { quoted += 1 }
        longest = max(longest, quoted)
      } else {
        outside.append(character)
      }
    }
    return longest > 40 && !isLeader(outside)
  }

  /// Whether one of several voices that were taken for leaders' is not plainly one.
  var mayHideCustomer: Bool {
    quotes.count > 1 && !hasNamedSection(.leaderQuote)
      && quotes.contains { quote in
        quote.role == .leader && !(quote.attribution.map { isLeader(composed($0)) } ?? false)
      }
  }

  /// Whether words name somebody who leads; titles are endless, so their endings count as well.
  private func isLeader(_ words: String) -> Bool {
    if !draft.lexicon.matches(in: words, lists: .leaderRole).isEmpty { return true }
    return words.lowercased().split { !$0.isLetter }.contains { word in
      Self.leaders.contains(String(word))
        || word.count > 2
          && (word.hasSuffix("장") || word.hasSuffix("장은") || word.hasSuffix("長") || word.hasSuffix("대표"))
    }
  }

  /// Titles of those who answer for a product; the shorter ones are no roles of customers in these languages.
  private static let leaders = Set<String>(list: "voices-elsewhere-leaders")

  /// Whether somebody is quoted whom the words beside the quotation tell.
  private func isQuotedElsewhere(_ isWanted: (String) -> Bool) -> Bool {
    for quote in quotes {
      let heading = part(around: quote.range)?.headingRange
      if [quote.attribution, heading].compactMap({ $0 }).contains(where: { isWanted(composed($0)) }) {
        return true
      }
    }
    for part in draft.parts
    where !part.kind.isFAQ && part.kind != .frontMatter && part.kind != .customerQuestion {
      let text = folded(part.range).bytes
      if Quotations.find(in: text, 0..<text.count).contains(where: { isTold($0, in: text, isWanted) }) {
        return true
      }
      for line in draft.wholeLines(in: part.range) where isSignature(line) && isWanted(composed(line)) {
        return true
      }
    }
    return false
  }

  /// Whether the attribution tells, or the line around where it is mostly quotation:
  /// `| 병원장 말씀 | “…” 병원장 제갈수현 |`.
  private func isTold(_ quotation: Quotation, in text: [UInt8], _ isWanted: (String) -> Bool) -> Bool {
    var low = quotation.range.lowerBound
    while low > 0, quotation.range.lowerBound - low < 80, !endsSentence(low - 1, in: text) { low -= 1 }
    var high = quotation.range.upperBound
    while high < text.count, high - quotation.range.upperBound < 120, !endsSentence(high, in: text) {
      high += 1
    }
    let isMost = quotation.range.count * 2 > high - low
    let beside = isMost ? [low..<quotation.range.lowerBound, quotation.range.upperBound..<high] : []
    return (beside + [quotation.attribution].compactMap { $0 }).contains {
      isWanted(String(decoding: text[$0], as: UTF8.self))
    }
  }

  /// Whether a sentence or a block ends here; a line that goes on with words below does not end one.
  private func endsSentence(_ at: Int, in text: [UInt8]) -> Bool {
    switch text[at] {
    case 0x0A:
      guard at + 1 < text.count else { return true }
      let next = text[at + 1]
      return !(next >= 0x80 || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A)
    case 0x2E:
      // Behind three letters it is hardly an abbreviation.
      return at > 2 && text[(at - 3)..<at].allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 }
    default: return false
    }
  }

  /// Whether a line is a dash and a few words, as under a quotation.
  private func isSignature(_ line: Range<Int>) -> Bool {
    guard line.count > 4, line.count <= 160 else { return false }
    let words = composedBytes(line).drop { ">* _".utf8.contains($0) }
    return ["—", "–", "--"].contains { words.starts(with: $0.utf8) }
  }
}
