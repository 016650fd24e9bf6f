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
    case row
    case html
    case plain
    case bullet

    var rank: Int {
      switch self {
      case .prefix: 0
      case .heading: 1
      case .bold: 2
      case .label: 3
      case .ordered: 4
      case .row: 5
      case .html: 6
      case .plain: 7
      case .bullet: 8
      }
    }
  }

  /// The units of one section that open a question.
  func questions(in section: Range<Int>) -> [Int] {
    var counts: [Form: Int] = [:]
    for index in section where list.units[index].isQuestion {
      guard let form = form(list.units[index]) else { continue }
      counts[form, default: 0] += 1
    }
    let best = counts.max { left, right in
      (weight(left), -left.key.rank) < (weight(right), -right.key.rank)
    }
    guard let dominant = best?.key else { return [] }
    return section.filter { index in
      let unit = list.units[index]
      guard let own = form(unit) else { return false }
      if own == dominant { return unit.isQuestion || isLikeQuestion(unit, dominant, counts[dominant] ?? 0) }
      guard unit.isQuestion else { return false }
      // Another strong form may open a question as well, except inside the answers of a weaker one.
      switch own {
      case .prefix: return true
      case .heading(let level):
        if case .heading(let main) = dominant { return level <= main }
        return dominant.rank > 1
      case .bold: return dominant.rank > 2
      default: return false
      }
    }
  }

  private func weight(_ entry: (key: Form, value: Int)) -> Int {
    entry.key.rank >= 7 ? entry.value : entry.value * 2
  }

  /// Whether a unit without a question mark still is one: set like the others and not a known heading.
  private func isLikeQuestion(_ unit: Unit, _ form: Form, _ count: Int) -> Bool {
    guard unit.meaning == nil, count >= 2 else { return false }
    switch form {
    case .heading, .bold: return true
    case .row: return !unit.isTableHeader
    case .ordered: return unit.label != nil
    default: return false
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
    if unit.label != nil { return unit.list >= 0 ? .bullet : .label }
    return unit.list >= 0 ? .bullet : .plain
  }
}
