internal import PRFAQProse

/// Finds where the five customer questions stand as a series: three or more different ones, set alike, close together.
///
/// One question about the customer is found in many FAQs; a series is not.
struct FiveSeries: Sendable {
  /// The units from the first question of a series to the last line of its last answer.
  private(set) var members: [Range<Int>] = []
  private var isMember: [Bool]
  private var isInWindow: [Bool]
  private var isBeginning: [Bool]
  private var isWindowBeginning: [Bool]
  /// How many headings that open a release or a FAQ, or name the five questions, stand up to each unit.
  private let borders: [Int]

  init(_ list: UnitList, _ namings: FiveNamings) {
    isMember = Array(repeating: false, count: list.units.count)
    isInWindow = isMember
    isBeginning = isMember
    isWindowBeginning = isMember
    borders = Self.countBorders(list)
    for (form, units) in namings.byForm(in: list.units.indices) {
      let entries = units.map { (unit: $0, question: namings.entries[$0]?.reading.question) }
      if form != FiveQuestionForm.plain { findSeries(list, entries, isList: Self.isList(form)) }
      findWindows(list, namings, units, form)
    }
    for range in members {
      isBeginning[range.lowerBound] = true
      for unit in range { isMember[unit] = true }
    }
  }

  /// No series runs across a heading that opens something else, or the five questions anew.
  private static func countBorders(_ list: UnitList) -> [Int] {
    var count = 0
    return list.units.map { unit in
      if unit.isHeading, let meaning = unit.meaning,
        meaning.isFAQ || meaning == .pressRelease || meaning == .fiveQuestions
      {
        count += 1
      }
      return count
    }
  }

  private static func isList(_ form: Int) -> Bool { form >= 20 && form < 50 }

  /// Runs of questions that are known by their words.
  private mutating func findSeries(
    _ list: UnitList, _ entries: [(unit: Int, question: FiveQuestion?)], isList: Bool
  ) {
    var start = 0
    while start < entries.count {
      guard entries[start].question != nil else {
        start += 1
        continue
      }
      let end = end(of: entries, from: start, isList: isList)
      let run = entries[start..<end]
      let distinct = FiveQuestion.allCases.count { question in run.contains { $0.question == question } }
      if distinct >= 3, run.count <= distinct + 2, let last = run.last {
        let next = end < entries.count ? entries[end].unit : list.units.count
        members.append(entries[start].unit..<close(list, after: last.unit, before: next))
      }
      start = max(end, start + 1)
    }
  }

  /// Five in a row that agree with the questions by their order and single words.
  private mutating func findWindows(_ list: UnitList, _ namings: FiveNamings, _ units: [Int], _ form: Int) {
    let isList = Self.isList(form)
    /// How well five from a place on agree; nil where they are no window.
    func agreement(at start: Int) -> Int? {
      guard start + 5 <= units.count else { return nil }
      let window = units[start..<(start + 5)]
      let isClose = window.indices.dropFirst().allSatisfy {
        let (first, second) = (units[$0 - 1], units[$0])
        return second - first <= (isList ? 6 : 14) && borders[first] == borders[second]
          && !Self.isInterrupted(list, first, second)
      }
      guard isClose else { return nil }
      let isAlone = isAlone(list, units, start)
      let needed: Int
      if form == FiveQuestionForm.plain {
        let isRun = window.indices.dropFirst().allSatisfy { units[$0] == units[$0 - 1] + 1 }
        guard isRun, isAlone else { return nil }
        needed = 5
      } else {
        needed = isAlone ? 3 : 6
      }
      return namings.agreement(of: window).flatMap { $0 >= needed ? $0 : nil }
    }
    var start = 0
    while start + 5 <= units.count {
      guard let own = agreement(at: start),
        !(start + 1..<start + 5).contains(where: { agreement(at: $0) ?? 0 > own })
      else {
        start += 1
        continue
      }
      let next = start + 5 < units.count ? units[start + 5] : list.units.count
      isWindowBeginning[units[start]] = true
      for unit in units[start]..<close(list, after: units[start + 4], before: next) {
        isInWindow[unit] = true
      }
      start += 5
    }
  }

  /// Whether a heading above their own level stands between two units.
  private static func isInterrupted(_ list: UnitList, _ first: Int, _ second: Int) -> Bool {
    let one = list.units[first]
    return list.units[first + 1..<second].contains {
      $0.isHeading && (!one.isHeading || $0.level < one.level)
    }
  }

  /// Whether five in a row have no sixth beside them: the next of their form is far or in another list or table.
  private func isAlone(_ list: UnitList, _ units: [Int], _ start: Int) -> Bool {
    func belong(_ first: Int, _ second: Int) -> Bool {
      let (one, other) = (list.units[first], list.units[second])
      return second - first <= 6 && one.list == other.list && one.table == other.table
        && !Self.isInterrupted(list, first, second)
    }
    let isFirst = start == 0 || !belong(units[start - 1], units[start])
    let isLast = start + 5 == units.count || !belong(units[start + 4], units[start + 5])
    return isFirst && isLast
  }

  /// The end of a run of questions that begins at an entry: at most one in between may be unknown.
  private func end(
    of entries: [(unit: Int, question: FiveQuestion?)], from start: Int, isList: Bool
  ) -> Int {
    var seen: [FiveQuestion] = []
    var end = start
    var gaps = 0
    while end < entries.count, end - start < 7 {
      if end > start {
        let (previous, unit) = (entries[end - 1].unit, entries[end].unit)
        if unit - previous > (isList ? 6 : 14) || borders[unit] != borders[previous] { break }
      }
      if let question = entries[end].question, !seen.contains(question) {
        seen.append(question)
        gaps = 0
      } else {
        gaps += 1
        if gaps > 1 { break }
      }
      end += 1
    }
    while end > start, entries[end - 1].question == nil { end -= 1 }
    return end
  }

  /// The unit after the last answer: the next heading at or above the questions' own level.
  private func close(_ list: UnitList, after last: Int, before next: Int) -> Int {
    let own = list.units[last]
    var end = last + 1
    while end < min(next, list.units.count) {
      let unit = list.units[end]
      if unit.isHeading, !own.isHeading || unit.level <= own.level || borders[end] != borders[last] { break }
      if !own.isHeading, own.list >= 0, unit.list < 0 { break }
      if own.table >= 0, unit.table != own.table { break }
      end += 1
    }
    return end
  }

  /// Whether a unit is inside a series.
  func contains(_ unit: Int) -> Bool { isMember[unit] }

  /// Whether a unit is among five in the order of the questions.
  func isInWindow(_ unit: Int) -> Bool { isInWindow[unit] }

  /// Whether five in the order of the questions begin right behind a unit.
  func windowBegins(after unit: Int) -> Bool {
    Self.begins(after: unit, isWindowBeginning)
  }

  /// Whether a series begins right behind a unit.
  func begins(after unit: Int) -> Bool { Self.begins(after: unit, isBeginning) }

  private static func begins(after unit: Int, _ beginnings: [Bool]) -> Bool {
    beginnings[min(unit + 1, beginnings.count)...].prefix(2).contains(true)
  }
}
