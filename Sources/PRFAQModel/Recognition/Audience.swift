internal import PRFAQMarkdown
internal import PRFAQProse

/// Decides for whom the questions of each FAQ are: by its heading, else by what they ask.
struct Audience {
  let list: UnitList
  let outline: Outline

  /// Replaces `.faq` by the audience that its section names or shows.
  func assign(_ kinds: inout [PartKind]) {
    var index = 0
    while index < kinds.count {
      guard kinds[index] == .faq else {
        index += 1
        continue
      }
      let group = groupHeading(of: index)
      var end = index + 1
      while end < kinds.count, kinds[end] == .faq, groupHeading(of: end) == group { end += 1 }
      let kind = audience(of: index..<end, heading: group)
      for unit in index..<end { kinds[unit] = kind }
      index = end
    }
  }

  /// The heading that names the group a unit belongs to: the nearest one that is no question, itself included.
  private func groupHeading(of index: Int) -> Int {
    var at = index
    if !list.units[at].isHeading || list.units[at].isQuestion { at = outline.places[at].heading }
    var fallback = -1
    while at >= 0 {
      let unit = list.units[at]
      if let meaning = unit.meaning, isFAQ(meaning) { return at }
      if !unit.isQuestion, fallback < 0, namesAudience(at) != nil { return at }
      if !unit.isQuestion { fallback = at }
      at = outline.places[at].heading
    }
    // Questions at the level of the FAQ's own heading close it in the outline; it still holds.
    if let latest = latestFAQHeading(before: index), fallback < latest { return latest }
    return fallback
  }

  private func isFAQ(_ meaning: HeadingMeaning) -> Bool {
    meaning == .faq || meaning == .externalFAQ || meaning == .internalFAQ
  }

  private func latestFAQHeading(before index: Int) -> Int? {
    for at in stride(from: index, through: 0, by: -1) where list.units[at].isHeading {
      guard let meaning = list.units[at].meaning else { continue }
      return isFAQ(meaning) ? at : nil
    }
    return nil
  }

  private func audience(of range: Range<Int>, heading: Int) -> PartKind {
    if heading >= 0 {
      switch list.units[heading].meaning {
      case .externalFAQ: return .externalFAQ
      case .internalFAQ: return .internalFAQ
      case .faq: return namesAudience(heading) ?? .faq
      default: break
      }
      if let named = namesAudience(heading) { return named }
    }
    return askedBy(range)
  }

  /// The audience that the words of a heading name.
  private func namesAudience(_ index: Int) -> PartKind? {
    var inner = 0
    var outer = 0
    for match in list.matches(in: list.units[index].text) {
      if match.lists.contains(.internalAudience) { inner += 1 }
      if match.lists.contains(.externalAudience) { outer += 1 }
    }
    return inner == outer ? nil : inner > outer ? .internalFAQ : .externalFAQ
  }

  /// The audience that the questions themselves plainly address.
  private func askedBy(_ range: Range<Int>) -> PartKind {
    var score = 0
    for index in range where list.units[index].isQuestion {
      let naming = list.units[index].label ?? list.units[index].text
      for match in list.matches(in: naming) {
        if match.lists.contains(.internalTopic) { score += 1 }
        if match.lists.contains(.externalTopic) { score -= 1 }
      }
    }
    return score > 0 ? .internalFAQ : .externalFAQ
  }
}
