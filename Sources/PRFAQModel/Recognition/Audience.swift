internal import PRFAQProse

/// Decides for whom the questions of each FAQ are.
///
/// A heading that names its audience decides. A group without one is weighed by what it asks, where it stands and
/// what the other groups are: people write two, and ask the customers' questions first.
struct Audience {
  let list: UnitList
  let outline: Outline

  /// A run of questions under one heading.
  struct Group {
    var units: Range<Int>
    /// The heading unit; -1 without one.
    var heading: Int
    /// The audience that its heading names.
    var named: PartKind?
    /// How much the questions sound like insiders asking; negative for customers.
    var inwardness: Int
  }

  /// Replaces `.faq` by the audience that each group names or shows.
  func assign(_ kinds: inout [PartKind]) {
    let groups = groups(in: kinds)
    let named = Set(groups.compactMap { $0.named })
    for (number, group) in groups.enumerated() {
      let kind = group.named ?? guess(group, number: number, of: groups, named: named)
      for unit in group.units { kinds[unit] = kind }
    }
  }

  private func guess(_ group: Group, number: Int, of groups: [Group], named: Set<PartKind>) -> PartKind {
    let isBare = group.heading >= 0 && list.units[group.heading].meaning == .faq
    // A single FAQ under a bare heading may be for anyone.
    if isBare, groups.count == 1 { return .faq }
    if isBare, isOnlyHeading(group) { return .faq }
    if group.heading < 0, groups.count == 1 { return group.inwardness > 0 ? .internalFAQ : .externalFAQ }
    var score = group.inwardness * 2
    if named.contains(.externalFAQ) { score += 5 }
    if named.contains(.internalFAQ) { score -= 5 }
    if groups.count > 1 { score += number == 0 ? -3 : number + 1 == groups.count ? 3 : 0 }
    return score > 0 ? .internalFAQ : .externalFAQ
  }

  /// Whether a group is a heading that only introduces the groups below it.
  private func isOnlyHeading(_ group: Group) -> Bool {
    group.units.count == 1 && list.units[group.units.lowerBound].isHeading
  }

  private func groups(in kinds: [PartKind]) -> [Group] {
    var groups: [Group] = []
    var index = 0
    while index < kinds.count {
      guard kinds[index] == .faq else {
        index += 1
        continue
      }
      let heading = groupHeading(of: index)
      var end = index + 1
      while end < kinds.count, kinds[end] == .faq, groupHeading(of: end) == heading { end += 1 }
      let named = heading >= 0 ? name(of: heading) : nil
      groups.append(
        Group(units: index..<end, heading: heading, named: named, inwardness: inwardness(index..<end)))
      index = end
    }
    return groups
  }

  /// The heading that names the group a unit belongs to: the nearest one that is no question, itself included.
  private func groupHeading(of index: Int) -> Int {
    var at = index
    if !list.units[at].isHeading || list.units[at].isQuestion { at = outline.places[at].heading }
    var fallback = -1
    while at >= 0 {
      let unit = list.units[at]
      if let meaning = unit.meaning, meaning.isFAQ { return at }
      if !unit.isQuestion {
        if name(of: at) != nil { return at }
        fallback = at
      }
      at = outline.places[at].heading
    }
    // Questions at the level of the FAQ's own heading close it in the outline; it still holds.
    if let latest = latestFAQHeading(before: index), fallback < latest { return latest }
    return fallback
  }

  private func latestFAQHeading(before index: Int) -> Int? {
    for at in stride(from: index, through: 0, by: -1) where list.units[at].isHeading {
      guard let meaning = list.units[at].meaning else { continue }
      return meaning.isFAQ ? at : nil
    }
    return nil
  }

  /// The audience that a heading names, by its known meaning or by its words.
  private func name(of heading: Int) -> PartKind? {
    switch list.units[heading].meaning {
    case .externalFAQ: return .externalFAQ
    case .internalFAQ: return .internalFAQ
    default: break
    }
    var score = 0
    for match in list.matches(in: list.units[heading].text) {
      if match.lists.contains(.internalAudience) { score += 2 }
      if match.lists.contains(.externalAudience) { score -= 2 }
      if match.lists.contains(.leaderRole) { score += 1 }
      if match.lists.contains(.customerRole) { score -= 1 }
    }
    return score == 0 ? nil : score > 0 ? .internalFAQ : .externalFAQ
  }

  /// How many questions sound like insiders asking, less those that sound like customers.
  private func inwardness(_ range: Range<Int>) -> Int {
    var score = 0
    for index in range where list.units[index].isQuestion {
      let naming = list.units[index].label ?? list.units[index].text
      var own = 0
      for match in list.matches(in: naming) {
        if match.lists.contains(.internalTopic) || match.lists.contains(.we) { own += 1 }
        if match.lists.contains(.externalTopic) || match.lists.contains(.firstPerson) { own -= 1 }
      }
      score += own.signum()
    }
    return score
  }
}

extension HeadingMeaning {
  /// Whether it names questions and answers for any audience.
  var isFAQ: Bool { self == .faq || self == .externalFAQ || self == .internalFAQ }
}
