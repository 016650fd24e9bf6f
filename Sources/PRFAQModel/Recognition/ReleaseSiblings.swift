internal import PRFAQProse

/// Tells sections that stand beside the release from those within it.
///
/// Where an author sets all of the release under a heading that says so, sections with headings of the same level are
/// about something else, wherever they stand: research, a revision history, next steps.
struct ReleaseSiblings {
  private let list: UnitList
  private let outline: Outline

  init(_ list: UnitList, outline: Outline) {
    self.list = list
    self.outline = outline
  }

  /// For each unit whether it stands in such a section.
  func found() -> [Bool] {
    var isBeside = [Bool](repeating: false, count: list.units.count)
    guard outline.hasReleaseKey, let level = wrapperLevel() else { return isBeside }
    var isInside = false
    for (index, unit) in list.units.enumerated() {
      if unit.form == .heading, unit.level <= level {
        isInside = unit.level == level && Self.isElse(unit.meaning)
      }
      isBeside[index] = isInside
    }
    return isBeside
  }

  /// Whether a heading names nothing of a release.
  private static func isElse(_ meaning: HeadingMeaning?) -> Bool {
    switch meaning {
    case nil, .other, .visual: true
    default: false
    }
  }

  /// The level of the heading that the whole release stands under; nil where it does not.
  ///
  /// With headings of its own below it, it is there that the release is written.
  private func wrapperLevel() -> Int? {
    let wrapper = list.units.indices.first { index in
      let unit = list.units[index]
      return unit.form == .heading && unit.meaning == .pressRelease && unit.isSurelyNamed
    }
    guard let wrapper else { return nil }
    let level = list.units[wrapper].level
    let next = list.units[(wrapper + 1)...].first { $0.form == .heading }
    return next.map { $0.level > level } ?? false ? level : nil
  }
}
