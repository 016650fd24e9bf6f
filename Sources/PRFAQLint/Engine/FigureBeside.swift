internal import PRFAQModel
internal import PRFAQProse

// What stands beside a figure and tells where it comes from without being called a source.
extension Facts {
  /// Whether the sentence of a figure, or for a share of what was just counted the one before, says how it was counted:
  /// a way of finding out, or records that count by themselves.
  func isCountedBeside(_ quantity: Quantity) -> Bool {
    if isCounted(prose.sentences[prose.sentence(at: quantity.range.lowerBound)].text) { return true }
    guard let before = countedBefore(quantity) else { return false }
    return isCounted(before) || says(Self.own, in: before)
  }

  /// The sentence before that of a figure, where the figure is a share of what was counted there: `Of these, 204 …`.
  func countedBefore(_ quantity: Quantity) -> Range<Int>? {
    let index = prose.sentence(at: quantity.range.lowerBound)
    let opening = prose.sentences[index].text.prefixed(by: 16)
    guard index > 0, prose.sentences[index - 1].block == prose.sentences[index].block,
      says(Self.shares, in: opening)
    else { return nil }
    return prose.sentences[index - 1].text
  }

  /// Whether words tell how something was counted.
  func isCounted(_ text: Range<Int>) -> Bool { says(Self.counting, in: text) }

  /// Whether a duration is the time over which something was counted: `この1年に`, `in the last 12 months`.
  func isPeriod(_ quantity: Quantity) -> Bool {
    guard quantity.kind == .duration else { return false }
    let text = prose.bytes
    let low = max(0, quantity.range.lowerBound - 15)
    let high = min(text.count, quantity.range.upperBound + 12)
    return Self.periodOpenings.occur(in: text, low..<quantity.range.lowerBound)
      || Self.periodEndings.occur(in: text, quantity.range.upperBound..<high)
  }

  /// Whether a duration goes on from another figure: the minutes of a clock, `11시 30분`, or of `2시간 50분`.
  func isContinued(_ quantity: Quantity) -> Bool {
    guard quantity.kind == .duration else { return false }
    let start = max(0, quantity.range.lowerBound - 16)
    var end = quantity.range.lowerBound
    while end > start, smallText[end - 1] == 0x20 { end -= 1 }
    return Self.hours.end(smallText[start..<end])
  }

  /// Whether a figure is a limit that says what belongs to something, and not how much there was: `3천만 원 이하`.
  func isLimit(_ quantity: Quantity) -> Bool {
    let sentence = prose.sentences[prose.sentence(at: quantity.range.lowerBound)].text
    let behind = quantity.range.upperBound..<min(sentence.upperBound, quantity.range.upperBound + 16)
    if says(Self.judgements, in: sentence) { return true }
    let before = max(sentence.lowerBound, quantity.range.lowerBound - 14)..<quantity.range.lowerBound
    return says(Self.upperLimits, in: behind) || says(Self.limitOpenings, in: before)
      || quantity.kind != .count && says(Self.lowerLimits, in: behind)
  }

  /// Whether a share is one that somebody gets: `10%를 돌려준다`, `20% off`.
  func isOffered(_ quantity: Quantity) -> Bool {
    let sentence = prose.sentences[prose.sentence(at: quantity.range.lowerBound)].text
    let behind = quantity.range.upperBound..<min(sentence.upperBound, quantity.range.upperBound + 40)
    return quantity.kind == .percent && says(Self.givings, in: behind)
  }

  private static let givings = Phrases(list: "figure-beside-givings")
  /// Words that weigh a figure that was made up for the argument: `A rate of 5 % is far too much for a health check`.
  private static let judgements = Phrases(list: "figure-beside-judgements")
  private static let hours = Phrases(list: "figure-beside-hours")
  private static let upperLimits = Phrases(list: "figure-beside-upper-limits")
  private static let lowerLimits = Phrases(list: "figure-beside-lower-limits")
  private static let limitOpenings = Phrases(list: "figure-beside-limit-openings")

  /// The figures by which release or external FAQ say how much better something gets.
  var effects: [Quantity] {
    prose.quantities.filter { quantity in
      guard (quantity.value ?? 0) > 1,
        quantity.kind == .percent || quantity.kind == .multiple || isBefore(quantity)
      else { return false }
      let sentence = prose.sentences[prose.sentence(at: quantity.range.lowerBound)]
      let block = prose.blocks[sentence.block]
      switch block.part {
      case .headline, .subheadline: break
      case .summary, .solution, .externalFAQ, .faq:
        if sentence.role != .statement || sentence.isQuoted { return false }
      case .internalFAQ:
        if sentence.role != .statement || !prose.has(.hunch, in: sentence.text) { return false }
      default: return false
      }
      return says(Self.changes, in: sentence.text) && !says(Self.offers, in: sentence.text)
        && !prose.has([.source, .assumption], in: sentence.text)
        && links(in: prose.source(block.text)).isEmpty
    }
  }

  /// Whether a time or a count is where a change begins: `6시간에서 1시간으로`, `from 12 days to 3`.
  private func isBefore(_ quantity: Quantity) -> Bool {
    guard quantity.kind == .duration || quantity.kind == .count, !isContinued(quantity) else { return false }
    let sentence = prose.sentences[prose.sentence(at: quantity.range.lowerBound)].text
    let behind = quantity.range.upperBound..<min(sentence.upperBound, quantity.range.upperBound + 40)
    guard
      let after = prose.quantities(in: behind).first(where: { $0.kind == quantity.kind && !isContinued($0) })
    else { return false }
    return says(Self.spans, in: quantity.range.upperBound..<after.range.lowerBound)
  }

  private static let spans = Phrases(list: "figure-beside-spans")
  private static let shares = Phrases(list: "figure-beside-shares")
  private static let own = Phrases(list: "figure-beside-own")
  /// Ways of finding out, and records that count by themselves.
  private static let counting = Phrases(list: "figure-beside-counting")
  private static let periodOpenings = Phrases(list: "figure-beside-period-openings")
  private static let periodEndings = Phrases(list: "figure-beside-period-endings")
  private static let changes = Phrases(list: "figure-beside-changes")
  private static let offers = Phrases(list: "figure-beside-offers")
}

extension Range<Int> {
  /// The first bytes of the range, at most so many.
  func prefixed(by count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
