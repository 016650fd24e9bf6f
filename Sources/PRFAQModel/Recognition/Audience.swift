internal import PRFAQProse

/// Decides for whom the questions of each FAQ are.
///
/// Like the labels of units: observations with weights, the data file `recognition/audiences.txt`. What a heading says
/// counts most; then what is asked, where the group stands and what the other groups are: people write two, and ask
/// the customers' questions first.
struct Audience {
  let list: UnitList
  let outline: Outline
  /// The kinds that the units have so far, every FAQ without its audience.
  private let kinds: [PartKind]
  private let subgroups: [Int]
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
    /// What speaks for those inside or those outside.
    var evidence: [AudienceEvidence]
  }

  /// The kinds with the audience that each group names or shows in place of `.faq`.
  func assigned() -> [PartKind] {
    var kinds = kinds
    for group in observedGroups() {
      let kind = audience(of: group)
      for unit in group.units { kinds[unit] = kind }
    }
    return kinds
  }

  private func audience(of group: Group) -> PartKind {
    // A single FAQ under a bare heading may be for anyone.
    if group.evidence.contains(.bareHeading), leaning(group) == 0,
      group.evidence.contains(.onlyGroup) || isOnlyHeading(group)
    {
      return .faq
    }
    let score = group.evidence.reduce(0) { $0 + AudienceWeights.shared.weight($1) }
    return score > 0 ? .internalFAQ : .externalFAQ
  }

  /// The groups of a document with all that is seen of each.
  func observedGroups() -> [Group] {
    var groups = groups()
    let real = groups.indices.filter { !isOnlyHeading(groups[$0]) }
    let release = kinds.lastIndex { $0 == .summary || $0 == .solution || $0 == .problem } ?? -1
    for index in groups.indices { observe(&groups[index], release: release) }
    let leanings = groups.map { leaning($0) }
    let outside = real.count { leanings[$0] == -1 }
    let inside = real.count { leanings[$0] == 1 }
    for (place, index) in real.enumerated() {
      var seen: [AudienceEvidence] = []
      if real.count == 1 {
        seen.append(.onlyGroup)
      } else if place == 0 {
        seen.append(.firstGroup)
      } else if place + 1 == real.count {
        seen.append(.lastGroup)
      } else {
        seen.append(.middleGroup)
      }
      if real.count == 2 {
        seen.append(place == 0 ? .firstOfTwo : .secondOfTwo)
        if leanings[real[0]] != 0, leanings[real[0]] == leanings[real[1]] {
          seen.append(place == 0 ? .firstOfTwoAlike : .secondOfTwoAlike)
        }
      }
      if outside > (leanings[index] == -1 ? 1 : 0) { seen.append(.anotherOutside) }
      if inside > (leanings[index] == 1 ? 1 : 0) { seen.append(.anotherInside) }
      groups[index].evidence += seen
    }
    return groups
  }

  /// Whether a group's heading names those inside (1) or outside (-1).
  private func leaning(_ group: Group) -> Int {
    var leaning = 0
    for evidence in group.evidence {
      switch evidence {
      case .headingInternal, .headingInsiders: leaning += 1
      case .headingExternal, .headingOutsiders: leaning -= 1
      default: break
      }
    }
    return leaning.signum()
  }

  /// Observes a group's heading and questions, and whether the last unit of the release's text stands behind.
  private func observe(_ group: inout Group, release: Int) {
    var seen: [AudienceEvidence] = [.bias]
    func note(_ evidence: AudienceEvidence, _ condition: Bool) { if condition { seen.append(evidence) } }
    if let heading = group.heading >= 0 ? group.heading : introduction(of: group.units) {
      let meaning = list.units[heading].meaning
      note(.headingExternal, meaning == .externalFAQ)
      note(.headingInternal, meaning == .internalFAQ)
      note(.bareHeading, meaning == .faq)
      var lists = LexiconSet()
      for match in list.matches(in: list.units[heading].text) { lists.formUnion(match.lists) }
      note(.headingOutsiders, lists.contains(.externalAudience))
      note(.headingInsiders, lists.contains(.internalAudience))
      note(.headingLeaders, lists.contains(.leaderRole))
      note(.headingStaff, lists.contains(.staffRole))
      note(.headingCustomers, lists.contains(.customerRole))
      note(.headingWe, lists.contains(.we))
      note(.headingInternalTopic, lists.contains(.internalTopic))
      note(.headingExternalTopic, lists.contains(.externalTopic))
    }
    note(.noHeading, group.heading < 0)
    observeQuestions(group.units, &seen)
    note(.beforeRelease, release >= group.units.lowerBound)
    group.evidence = seen
  }

  /// The line that leads to questions without a heading, such as "Now the hard questions".
  private func introduction(of range: Range<Int>) -> Int? {
    let first = list.units[range.lowerBound]
    return range.count > 1 && !first.isQuestion && first.text.count <= Self.longestIntroduction
      ? range.lowerBound : nil
  }

  /// The longest line that is taken for one, in bytes.
  private static let longestIntroduction = 160

  private func observeQuestions(_ range: Range<Int>, _ seen: inout [AudienceEvidence]) {
    var (asked, inward, outward, we, own) = (0, 0, 0, 0, 0)
    for index in range where list.units[index].isQuestion {
      let naming = list.units[index].label ?? list.units[index].text
      asked += 1
      var lists = LexiconSet()
      for match in list.matches(in: naming) { lists.formUnion(match.lists) }
      if lists.contains(.internalTopic) { inward += 1 }
      if lists.contains(.externalTopic) { outward += 1 }
      if lists.contains(.we) { we += 1 }
      if lists.contains(.firstPerson) { own += 1 }
    }
    func note(_ evidence: AudienceEvidence, _ condition: Bool) { if condition { seen.append(evidence) } }
    note(.asksInward, inward > 0)
    note(.asksInwardOften, inward * 3 > asked && inward > 1)
    note(.asksOutward, outward > 0)
    note(.asksOutwardOften, outward * 3 > asked && outward > 1)
    note(.moreInward, inward > outward)
    note(.moreOutward, outward > inward)
    note(.asksWe, we > 0)
    note(.asksWeOften, we * 3 > asked && we > 1)
    note(.asksOwn, own > 0)
    note(.asksOwnOften, own * 3 > asked && own > 1)
    note(.manyQuestions, asked > 6)
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
      groups.append(Group(units: index..<end, heading: heading, evidence: []))
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
    var named = -1
    while at >= 0, kinds[at].isFAQ {
      let unit = list.units[at]
      if let meaning = unit.meaning, meaning.isFAQ {
        // What a heading below says of an audience yields to the name of the whole.
        if named >= 0, meaning == .faq { return named }
        // Two groups under one bare heading are the two sides; more of them are topics.
        return meaning == .faq && outermost >= 0 && subgroups[at] == 2 ? outermost : at
      }
      if !unit.isQuestion {
        if named < 0, name(of: at) != nil { named = at }
        outermost = at
      }
      at = outline.places[at].heading
    }
    if named >= 0 { return named }
    // Questions at the level of the FAQ's own heading close it in the outline; it still holds.
    return max(outermost, latestFAQ[index])
  }

  /// How many headings of a FAQ that are no questions stand directly under each heading.
  private static func countSubgroups(_ list: UnitList, _ outline: Outline, _ kinds: [PartKind]) -> [Int] {
    var counts = [Int](repeating: 0, count: list.units.count)
    for index in list.units.indices where kinds[index].isFAQ && list.units[index].isHeading {
      let above = outline.places[index].heading
      if above >= 0, !list.units[index].isQuestion { counts[above] += 1 }
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
}

extension HeadingMeaning {
  /// Whether it names questions and answers for any audience.
  var isFAQ: Bool { self == .faq || self == .externalFAQ || self == .internalFAQ }
}
