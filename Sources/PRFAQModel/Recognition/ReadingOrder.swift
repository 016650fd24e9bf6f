internal import PRFAQProse

/// The order in which the units of a document are read: a FAQ that stands before the release is read behind it.
///
/// Where a line stands tells much of what it is, and most people write the release first. An author who names both
/// may put either first; that is no reason to take their sections for something else.
struct ReadingOrder {
  /// The unit that is read in each place.
  private let units: [Int]

  /// Looks for a FAQ before a release of the same level; nil where the document is read as it stands.
  init?(_ list: UnitList) {
    guard let release = list.units.firstIndex(where: { Self.opens($0, { $0 == .pressRelease }) }) else {
      return nil
    }
    let level = list.units[release].level
    var moved: [Int] = []
    var isFAQ = false
    for index in 0..<release {
      let unit = list.units[index]
      if unit.form == .heading, unit.level <= level {
        isFAQ = unit.level == level && Self.opens(unit) { $0.isFAQ }
        if unit.level < level { moved = [] }
      }
      if isFAQ { moved.append(index) }
    }
    guard !moved.isEmpty else { return nil }
    let end = list.units.indices[(release + 1)...].first { index in
      let unit = list.units[index]
      let goesOn = unit.level == level && Self.opens(unit) { $0.isReleaseItem }
      return unit.form == .heading && unit.level <= level && !goesOn
    }
    let next = end ?? list.units.count
    let isMoved = Set(moved)
    units = (0..<next).filter { !isMoved.contains($0) } + moved + Array(next..<list.units.count)
  }

  private static func opens(_ unit: Unit, _ isMeant: (HeadingMeaning) -> Bool) -> Bool {
    unit.form == .heading && unit.isSurelyNamed && unit.meaning.map(isMeant) ?? false
  }

  /// The units as they are read.
  func arranged(_ list: UnitList) -> UnitList {
    var result = list
    result.units = units.map { list.units[$0] }
    result.namings = units.map { list.namings[$0] }
    return result
  }

  /// What was found for each unit in the order of reading, in the order of the document.
  func restored<Value>(_ values: [Value]) -> [Value] {
    var result = values
    for (place, unit) in units.enumerated() { result[unit] = values[place] }
    return result
  }
}
