internal import PRFAQMarkdown
internal import PRFAQProse

/// Finds the units that open a question, by the form that most questions of their section take.
///
/// An answer may hold bullets that end in a question mark; they are not of the section's form.
struct QuestionFinder {
  let list: UnitList

  /// The ways in which questions are set, strongest first.
  private enum Form: Hashable {
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
      case .bullet: 80
      }
    }
  }

  /// How often a form occurs in a section, and how often it plainly asks.
  private struct Tally {
    var asking = 0
    var silent = 0

    /// Units that do not plainly ask still count for a form, but far less.
    var weight: Int { asking * 4 + silent }
  }

  /// The units of one section that open a question.
  func questions(in section: Range<Int>) -> [Int] {
    var tallies: [Form: Tally] = [:]
    for index in section {
      guard let form = form(list.units[index]) else { continue }
      if list.units[index].isQuestion {
        tallies[form, default: Tally()].asking += 1
      } else if isSilentCandidate(list.units[index], form) {
        tallies[form, default: Tally()].silent += 1
      }
    }
    let best = tallies.max { left, right in
      (weight(left), -left.key.rank) < (weight(right), -right.key.rank)
    }
    guard let dominant = best?.key, let tally = best?.value else { return [] }
    let hasSilent = tally.asking >= 2 || tally.asking >= 1 && tally.silent <= 2 || tally.silent >= 3
    return section.filter { index in
      let unit = list.units[index]
      guard let own = form(unit), !introducesQuestions(index, section, dominant) else { return false }
      if own == dominant { return unit.isQuestion || hasSilent && isSilentCandidate(unit, own) }
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

  private func weight(_ entry: (key: Form, value: Tally)) -> Int {
    entry.key.rank >= 70 ? entry.value.weight : entry.value.weight * 2
  }

  /// Whether a heading only leads to the questions that follow at once.
  private func introducesQuestions(_ index: Int, _ section: Range<Int>, _ dominant: Form) -> Bool {
    guard list.units[index].isHeading, index + 1 < section.upperBound else { return false }
    let next = list.units[index + 1]
    guard form(next) == dominant, form(list.units[index]) != dominant else { return false }
    return next.isQuestion
  }

  /// Whether a unit without a question mark may still ask: set like a question and not a known heading.
  private func isSilentCandidate(_ unit: Unit, _ form: Form) -> Bool {
    guard unit.meaning == nil else { return false }
    switch form {
    case .heading, .bold, .label, .labelledItem, .prefix: return true
    case .row: return !unit.isTableHeader
    case .ordered, .numbered: return true
    case .html: return unit.text.count > 3
    case .plain, .bullet: return false
    }
  }

  private func form(_ unit: Unit) -> Form? {
    if unit.isHeading, unit.level <= 6 { return .heading(unit.level) }
    if QuestionForm.hasPrefix(list.text.bytes, unit.text) { return .prefix }
    switch unit.form {
    case .boldLine, .plainHeading: return .bold
    case .tableRow: return .row
    case .html: return .html
    default: break
    }
    if unit.listDepth > 1 { return .bullet }
    if unit.ordinal > 0 { return .ordered }
    if unit.label != nil { return unit.list >= 0 ? .labelledItem : .label }
    if unit.list < 0, OutlineMark.stepEnd(list.text.bytes, unit.text) != nil { return .numbered }
    return unit.list >= 0 ? .bullet : .plain
  }
}
