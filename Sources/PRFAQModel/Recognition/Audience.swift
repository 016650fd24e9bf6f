internal import PRFAQProse

/// Decides for whom the questions of each FAQ are.
///
/// A heading that names its audience decides. A group without one is weighed by what it asks, where it stands and
/// what the other groups are: people write two, and ask the customers' questions first.
struct Audience {
  let list: UnitList
  let outline: Outline
  /// The kinds that the units have so far, every FAQ without its audience.
  private let kinds: [PartKind]
  private let subgroups: [Int: Int]
  private let latestFAQ: [Int]

  init(list: UnitList, outline: Outline, kinds: [PartKind]) {
    self.list = list
    self.outline = outline
    self.kinds = kinds
    subgroups = Self.countSubgroups(list, outline, kinds)
    latestFAQ = Self.latestFAQHeadings(list)
  }

  /// A run of questions under one heading.
  struct Group {
    var units: Range<Int>
    /// The heading unit; -1 without one.
    var heading: Int
    /// The audience that its heading names.
    var named: PartKind?
    /// How much the roles in its heading sound like insiders; negative for customers.
    var hint: Int
    /// How much the questions sound like insiders asking; negative for customers.
    var inwardness: Int
  }

  /// The kinds with the audience that each group names or shows in place of `.faq`.
  func assigned() -> [PartKind] {
    var kinds = kinds
    var groups = groups()
    tellApart(&groups)
    let named = groups.compactMap { $0.named }
    for (number, group) in groups.enumerated() {
      let kind = group.named ?? guess(group, number: number, of: groups, named: named)
      for unit in group.units { kinds[unit] = kind }
    }
    return kinds
  }

  /// Of two groups whose headings seem to name the same side, the first is the customers'.
  private func tellApart(_ groups: inout [Group]) {
    let real = groups.indices.filter { !isOnlyHeading(groups[$0]) }
    guard real.count == 2, let named = groups[real[0]].named, groups[real[1]].named == named else { return }
    groups[real[0]].named = .externalFAQ
    groups[real[1]].named = .internalFAQ
  }

  /// Weighs what a heading hints at, what is asked, the place among the groups, and what the others are.
  private func guess(_ group: Group, number: Int, of groups: [Group], named: [PartKind]) -> PartKind {
    let isBare = group.heading >= 0 && list.units[group.heading].meaning == .faq
    // A single FAQ under a bare heading may be for anyone.
    if isBare, groups.count == 1 || isOnlyHeading(group) { return .faq }
    if groups.count == 1 {
      // Customers ask in a FAQ that says nothing else, unless insiders plainly do.
      let asked = group.units.count { list.units[$0].isQuestion }
      return group.inwardness + group.hint > max(1, asked / 3) ? .internalFAQ : .externalFAQ
    }
    var score = group.hint * 2 + max(-2, min(2, group.inwardness))
    if named.contains(.externalFAQ) { score += 4 }
    if named.contains(.internalFAQ) { score -= 4 }
    score += number == 0 ? -3 : number + 1 == groups.count ? 3 : 0
    return score > 0 ? .internalFAQ : .externalFAQ
  }

  /// Whether a group is a heading that only introduces the groups below it.
  private func isOnlyHeading(_ group: Group) -> Bool {
    group.units.count == 1 && list.units[group.units.lowerBound].isHeading
  }

  private func groups() -> [Group] {
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
        Group(
          units: index..<end, heading: heading, named: named, hint: heading >= 0 ? hint(of: heading) : 0,
          inwardness: inwardness(index..<end)))
      index = end
    }
    return groups
  }

  /// The heading of the group that a unit belongs to, itself included: the nearest one in the FAQ that names an
  /// audience, else the outermost in the FAQ.
  private func groupHeading(of index: Int) -> Int {
    var at = index
    if !list.units[at].isHeading || list.units[at].isQuestion { at = outline.places[at].heading }
    var outermost = -1
    while at >= 0, kinds[at].isFAQ {
      let unit = list.units[at]
      if let meaning = unit.meaning, meaning.isFAQ {
        // Two groups under one bare heading are the two sides; more of them are topics.
        return meaning == .faq && outermost >= 0 && subgroups[at] == 2 ? outermost : at
      }
      if !unit.isQuestion {
        if name(of: at) != nil { return at }
        outermost = at
      }
      at = outline.places[at].heading
    }
    // Questions at the level of the FAQ's own heading close it in the outline; it still holds.
    return max(outermost, latestFAQ[index])
  }

  /// How many headings of a FAQ that are no questions stand directly under each heading.
  private static func countSubgroups(_ list: UnitList, _ outline: Outline, _ kinds: [PartKind]) -> [Int: Int]
  {
    var counts: [Int: Int] = [:]
    for index in list.units.indices where kinds[index].isFAQ && list.units[index].isHeading {
      if !list.units[index].isQuestion { counts[outline.places[index].heading, default: 0] += 1 }
    }
    return counts
  }

  /// For each unit the last known heading up to it, where that is a FAQ's; -1 elsewhere.
  private static func latestFAQHeadings(_ list: UnitList) -> [Int] {
    var latest = -1
    return list.units.indices.map { index in
      if list.units[index].isHeading, let meaning = list.units[index].meaning {
        latest = meaning.isFAQ ? index : -1
      }
      return latest
    }
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
      if match.lists.contains(.internalAudience) { score += 1 }
      if match.lists.contains(.externalAudience) { score -= 1 }
    }
    return score == 0 ? nil : score > 0 ? .internalFAQ : .externalFAQ
  }

  /// What the roles in a heading hint at: those who lead, or those who use.
  private func hint(of heading: Int) -> Int {
    var score = 0
    for match in list.matches(in: list.units[heading].text) {
      if match.lists.contains(.leaderRole) { score += 1 }
      if match.lists.contains(.customerRole) { score -= 1 }
    }
    return score.signum()
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
