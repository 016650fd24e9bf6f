internal import PRFAQMarkdown
internal import PRFAQProse

/// Finds the units that open a question, by the form that most questions of their section take.
///
/// An answer may hold bullets that end in a question mark; they are not of the section's form.
struct QuestionFinder {
  let list: UnitList

  /// The ways in which questions are set, strongest first.
  private enum Form: Equatable {
    case prefix
    case heading(Int)
    case bold
    case label
    case ordered
    case numbered
    case row
    case html
    case labelledItem
    case plain
    case runIn
    case bullet

    var rank: Int {
      switch self {
      case .prefix: 0
      // No two forms share a rank, so that ties are decided alike in every run.
      case .heading(let level): 10 + level
      case .bold: 20
      case .label: 30
      case .ordered: 40
      case .numbered: 45
      case .row: 50
      case .html: 60
      case .labelledItem: 65
      case .plain: 70
      case .runIn: 75
      case .bullet: 80
      }
    }
  }

  /// How often a form occurs in a section, and how often it plainly asks.
  private struct Tally {
    var form: Form
    var asking = 0
    var silent = 0

    /// Units that do not plainly ask still count for a form, but far less; plain lines and bullets count half.
    var weight: Int { (asking * 4 + silent) * (form.rank >= 70 ? 1 : 2) }
  }

  /// The units of one section that open a question.
  ///
  /// A group under a heading of its own may be set otherwise than the rest.
  func questions(in section: Range<Int>) -> [Int] {
    let forms = section.map { form(list.units[$0]) }
    let whole = starts(in: section, forms[...], isGroup: false)
    var result: [Int] = []
    var next = 0
    for group in groups(in: section) {
      // Starts before the group are headings that do not plainly ask.
      while next < whole.count, whole[next] < group.lowerBound {
        result.append(whole[next])
        next += 1
      }
      guard next == whole.count || !group.contains(whole[next]) else {
        while next < whole.count, whole[next] < group.upperBound {
          result.append(whole[next])
          next += 1
        }
        continue
      }
      let first = group.lowerBound - section.lowerBound
      result += starts(in: group, forms[first..<first + group.count], isGroup: true)
    }
    return result + whole[next...]
  }

  /// The stretches between headings that do not ask, without these.
  private func groups(in section: Range<Int>) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = section.lowerBound
    for index in section where list.units[index].isHeading && !list.units[index].isQuestion {
      if start < index { groups.append(start..<index) }
      start = index + 1
    }
    if start < section.upperBound { groups.append(start..<section.upperBound) }
    return groups
  }

  /// The units of a stretch that open a question; `forms` are those of its units.
  private func starts(in section: Range<Int>, _ forms: ArraySlice<Form?>, isGroup: Bool) -> [Int] {
    func form(of unit: Int) -> Form? { forms[forms.startIndex + unit - section.lowerBound] }
    // There are not more than two dozen forms.
    var tallies: [Tally] = []
    for (index, form) in zip(section, forms) {
      guard let form else { continue }
      let isAsking = asks(index, form)
      guard isAsking || isSilentCandidate(list.units[index], form) else { continue }
      let place = tallies.firstIndex { $0.form == form } ?? tallies.count
      if place == tallies.count { tallies.append(Tally(form: form)) }
      if isAsking { tallies[place].asking += 1 } else { tallies[place].silent += 1 }
    }
    let best = tallies.max { ($0.weight, -$0.form.rank) < ($1.weight, -$1.form.rank) }
    guard let tally = best else { return [] }
    let dominant = tally.form
    // Beside questions of another form only what plainly asks is one.
    if isGroup, tally.asking < (dominant.rank >= 70 ? 2 : 1) || tally.asking < tally.silent { return [] }
    let hasSilent = tally.asking >= 2 || tally.asking >= 1 && tally.silent <= 2 || tally.silent >= 3
    return section.filter { index in
      let unit = list.units[index]
      guard let own = form(of: index) else { return false }
      let next = index + 1 < section.upperBound ? form(of: index + 1) : nil
      if own != dominant, next == dominant, introducesQuestions(index) { return false }
      if own == dominant {
        return asks(index, own)
          || hasSilent && isSilentCandidate(unit, own) && !isOnlyTopic(index, section)
            && (tally.asking == 0 || !announces(unit))
      }
      guard unit.isQuestion else { return false }
      // Another strong form may open a question as well, except inside the answers of a weaker one.
      switch own {
      case .prefix: return true
      case .heading(let level):
        if case .heading(let main) = dominant { return level <= main }
        return dominant.rank >= 20
      case .bold: return dominant.rank > 20
      default: return false
      }
    }
  }

  /// Whether a unit plainly asks: by its name, by what stands behind a name, or by its first sentence.
  private func asks(_ index: Int, _ form: Form) -> Bool {
    let unit = list.units[index]
    return unit.isQuestion || form == .runIn
      || form == .label && InnerQuestions(list: list).asksBehindLabel(unit)
  }

  /// Whether a heading only leads to a question of another form that follows at once.
  private func introducesQuestions(_ index: Int) -> Bool {
    let (own, next) = (list.units[index], list.units[index + 1])
    return own.isHeading && (next.isQuestion || next.isHeading && next.level > own.level)
  }

  /// Whether a line or label ends with a colon: beside lines that ask it announces a part of an answer.
  private func announces(_ unit: Unit) -> Bool {
    Colon.ends(list.text.bytes[unit.label ?? unit.text])
  }

  /// Whether a heading that does not plainly ask has no text of its own: another heading follows at once.
  private func isOnlyTopic(_ index: Int, _ section: Range<Int>) -> Bool {
    guard list.units[index].isHeading, index + 1 < section.upperBound else { return false }
    return list.units[index + 1].isHeading
  }

  /// Whether a unit without a question mark may still ask: set like a question and not a known heading.
  private func isSilentCandidate(_ unit: Unit, _ form: Form) -> Bool {
    guard unit.meaning == nil else { return false }
    switch form {
    case .heading, .bold, .label, .labelledItem, .prefix: return true
    case .row: return !unit.isTableHeader
    case .ordered, .numbered: return true
    case .html: return unit.text.count > 3
    case .plain, .runIn, .bullet: return false
    }
  }

  /// Whether the first sentence of a paragraph ends in a question mark and its answer follows on the line.
  private func opensAsking(_ unit: Unit) -> Bool {
    guard unit.form == .paragraph else { return false }
    return list.text.bytes.withUnsafeBufferPointer { bytes in
      for index in unit.text.prefix(Self.longestOpening) {
        switch bytes[index] {
        case 0x3F: return index + 1 < unit.text.upperBound && bytes[index + 1] == 0x20
        case 0x9F
        where index >= unit.text.lowerBound + 2 && bytes[index - 1] == 0xBC && bytes[index - 2] == 0xEF:
          return index + 1 < unit.text.upperBound
        case 0x0A, 0x22, 0x2E: return false
        default: continue
        }
      }
      return false
    }
  }

  /// A longer first sentence that asks is an answer's, in bytes.
  private static let longestOpening = 160

  private func form(_ unit: Unit) -> Form? {
    if unit.isHeading, unit.level <= 6 { return .heading(unit.level) }
    if unit.hasQuestionPrefix { return .prefix }
    switch unit.form {
    case .boldLine, .plainHeading: return .bold
    case .tableRow: return .row
    case .html: return .html
    default: break
    }
    if unit.listDepth > 1 { return .bullet }
    if unit.ordinal > 0 { return .ordered }
    if unit.label != nil { return unit.list >= 0 ? .labelledItem : .label }
    if unit.list >= 0 { return .bullet }
    let bytes = list.text.bytes
    if OutlineMark.stepEnd(bytes, unit.text) != nil || OutlineMark.dottedEnd(bytes, unit.text) != nil {
      return .numbered
    }
    return !unit.isQuestion && opensAsking(unit) ? .runIn : .plain
  }
}
