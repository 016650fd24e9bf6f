internal import PRFAQProse

/// How units belong together: groups of exactly five that are set alike, and lists that repeat the headings.
struct Kinship: Sendable {
  /// Whether a unit is one of five of its kind in its list, in its table or under its heading.
  private(set) var isOneOfFive: [Bool]
  /// Whether an item of a list repeats a heading that comes later, as tables of contents do.
  private(set) var isContentsEntry: [Bool]

  init(_ list: UnitList, outline: Outline) {
    isOneOfFive = Array(repeating: false, count: list.units.count)
    isContentsEntry = Array(repeating: false, count: list.units.count)
    findFives(list, outline)
    findContents(list)
  }

  /// What makes units siblings: the container and the way in which they are set.
  private struct Family: Equatable {
    var container: Int
    var form: Int
  }

  private mutating func findFives(_ list: UnitList, _ outline: Outline) {
    var members: [(family: Family, unit: Int)] = []
    for (index, unit) in list.units.enumerated() {
      let heading = outline.places[index].heading
      let family: Family
      if unit.table >= 0 {
        if unit.isTableHeader { continue }
        family = Family(container: unit.table, form: 100)
      } else if unit.list >= 0 {
        if unit.listDepth > 1 { continue }
        family = Family(container: unit.list, form: 101)
      } else if unit.isHeading {
        family = Family(container: heading, form: unit.level)
      } else if unit.label != nil {
        family = Family(container: heading, form: 102)
      } else {
        continue
      }
      members.append((family, index))
    }
    members.sort {
      ($0.family.container, $0.family.form, $0.unit) < ($1.family.container, $1.family.form, $1.unit)
    }
    var first = 0
    while first < members.count {
      let family = members[first].family
      let next = members[first...].firstIndex { $0.family != family } ?? members.count
      let units = members[first..<next].map { $0.unit }
      if units.count == 5, !units.contains(where: { Self.isNoQuestion(list.units[$0]) }) {
        for unit in units { isOneOfFive[unit] = true }
      }
      first = next
    }
  }

  /// Whether a heading or label names what is none of the five questions: five sections of a release are a release.
  private static func isNoQuestion(_ unit: Unit) -> Bool {
    switch unit.meaning {
    case .pressRelease, .faq, .externalFAQ, .internalFAQ, .fiveQuestions, .headline, .subheadline,
      .customerQuote, .leaderQuote, .quote, .gettingStarted, .callToAction, .boilerplate:
      true
    case .summary, .problem, .solution, .visual, .titleBlock, .other, nil: false
    }
  }

  private mutating func findContents(_ list: UnitList) {
    let bytes = list.text.bytes
    var headings = KeySet()
    var hasTitle = false
    for index in list.units.indices.reversed() {
      let unit = list.units[index]
      let isTitle = unit.isHeading && unit.level <= 6
      guard isTitle || hasTitle && unit.list >= 0 && unit.text.count <= 120 else { continue }
      let words = list.namings[index]
      let key =
        words.flatMap { $0.range == unit.text ? $0.key : nil } ?? HeadingKey.normalize(bytes, unit.text)
      if isTitle {
        headings.insert(key)
        hasTitle = true
      } else if !key.isEmpty {
        isContentsEntry[index] = headings.contains(key)
      }
    }
  }
}
