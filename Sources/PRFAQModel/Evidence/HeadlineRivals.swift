internal import PRFAQProse

/// Finds what could be the headline: the short lines that stand before the first prose of the release.
///
/// A line by itself is taken for a headline where nothing else could be one, whatever its words; and where a label
/// names the headline, what follows is none.
struct HeadlineRivals {
  private let list: UnitList
  private let sets: [EvidenceSet]

  init(_ list: UnitList, _ sets: [EvidenceSet]) {
    self.list = list
    self.sets = sets
  }

  /// The evidence that each of these lines has of the others.
  func found() -> [(unit: Int, evidence: Evidence)] {
    var rivals: [Int] = []
    var result: [(unit: Int, evidence: Evidence)] = []
    var isGiven = false
    var isNamed = false
    for index in start..<min(list.units.count, start + Self.reach) {
      let unit = list.units[index]
      if unit.meaning == .headline {
        // A bare heading names the line below it.
        isNamed = true
        isGiven = !unit.body.isEmpty && unit.label != nil || !isBareName(unit)
        continue
      }
      if isProse(index) { break }
      guard isRival(index) else { continue }
      if isNamed { result.append((index, isGiven ? .headlineGiven : .onlyRival)) }
      isGiven = isNamed
      rivals.append(index)
    }
    guard !isNamed else { return result }
    for (place, index) in rivals.enumerated() {
      let evidence: Evidence =
        rivals.count == 1 ? .onlyRival : place == 0 ? .firstRival : place == 1 ? .secondRival : .laterRival
      result.append((index, evidence))
    }
    return result
  }

  /// How many units are looked at.
  private static let reach = 24

  /// The unit behind the heading of the release, else the first.
  private var start: Int {
    let wrapper = list.units.prefix(Self.furthest).firstIndex { $0.isHeading && $0.meaning == .pressRelease }
    return wrapper.map { $0 + 1 } ?? 0
  }

  /// How far down a release begins at most.
  private static let furthest = 200

  /// Whether a heading is the name alone, without a headline behind it.
  private func isBareName(_ unit: Unit) -> Bool { unit.isHeading && unit.isSurelyNamed }

  /// Whether the story begins: a sentence, a question, a section that is no headline's.
  private func isProse(_ index: Int) -> Bool {
    let unit = list.units[index]
    if unit.isQuestion || sets[index].contains(.dateline) && !unit.isHeading && !isRival(index) {
      return true
    }
    switch unit.meaning {
    case nil, .subheadline, .titleBlock, .pressRelease: break
    case .other, .visual: return unit.isHeading
    default: return true
    }
    return unit.form == .paragraph && unit.meaning == nil && !isRival(index)
      && !sets[index].contains(.metadata)
      && unit.text.count > Self.longestLine
  }

  /// Whether a unit is a line that could be a headline.
  private func isRival(_ index: Int) -> Bool {
    let unit = list.units[index]
    guard unit.meaning == nil, unit.label == nil, !unit.isQuestion, unit.list < 0,
      unit.text.count <= Self.longestLine
    else { return false }
    let set = sets[index]
    // What a letter begins with ends in a comma.
    if list.text.bytes[unit.text].last == 0x2C { return false }
    if set.contains(.metadata) || set.contains(.releaseMark) || set.contains(.method) { return false }
    // A headline that tells the date has more words beside it.
    if set.contains(.dateOnly) || set.contains(.dateline), unit.form != .heading,
      unit.text.count <= Self.longestDate
    {
      return false
    }
    switch unit.form {
    case .heading, .boldLine, .italicLine, .plainHeading: return true
    case .paragraph: return !set.contains(.endsWithStop)
    default: return false
    }
  }

  /// The longest line that tells a place and a date alone, in bytes.
  private static let longestDate = 60

  /// The longest headline, in bytes.
  private static let longestLine = 240
}
