internal import PRFAQProse

/// Finds where the five customer questions stand as a series: three or more different ones, set alike, close together.
///
/// One question about the customer is found in many FAQs; a series is not.
struct FiveSeries: Sendable {
  /// The units from the first question of a series to the last line of its last answer.
  private(set) var members: [Range<Int>] = []
  private var isMember: [Bool]
  private var isBeginning: [Bool]
  /// Which of the five questions each unit asks, and how surely, where it is set like a question.
  private(set) var asked: [(question: FiveQuestion, score: Int)?]

  init(_ list: UnitList) {
    isMember = Array(repeating: false, count: list.units.count)
    isBeginning = isMember
    asked = Array(repeating: nil, count: list.units.count)
    let finder = FiveQuestionFinder(list: list)
    var lines: [(form: Int, unit: Int, question: FiveQuestion?)] = []
    for (index, unit) in list.units.enumerated() {
      guard let form = finder.form(unit) else { continue }
      let found = finder.match(index)
      asked[index] = found
      lines.append((form, index, found?.question))
    }
    lines.sort { ($0.form, $0.unit) < ($1.form, $1.unit) }
    var first = 0
    while first < lines.count {
      let form = lines[first].form
      let next = lines[first...].firstIndex { $0.form != form } ?? lines.count
      addSeries(lines[first..<next].map { ($0.unit, $0.question) }, form: form, list)
      first = next
    }
    for range in members {
      isBeginning[range.lowerBound] = true
      for unit in range { isMember[unit] = true }
    }
  }

  /// Adds the series among units that are set alike.
  private mutating func addSeries(
    _ entries: [(unit: Int, question: FiveQuestion?)], form: Int, _ list: UnitList
  ) {
    var start = 0
    while start < entries.count {
      guard entries[start].question != nil else {
        start += 1
        continue
      }
      let end = Self.end(of: entries, from: start, isList: form >= 20 && form < 50)
      let run = entries[start..<end]
      let distinct = FiveQuestion.allCases.count { question in run.contains { $0.question == question } }
      if distinct >= 3, run.count <= distinct + 2 {
        let next = end < entries.count ? entries[end].unit : list.units.count
        members.append(entries[start].unit..<Self.close(list, after: run, before: next))
      }
      start = max(end, start + 1)
    }
  }

  /// The end of a run of questions that begins at an entry: at most one in between may be unknown.
  private static func end(
    of entries: [(unit: Int, question: FiveQuestion?)], from start: Int, isList: Bool
  ) -> Int {
    var seen: [FiveQuestion] = []
    var end = start
    var gaps = 0
    while end < entries.count, end - start < 7 {
      if end > start, entries[end].unit - entries[end - 1].unit > (isList ? 6 : 14) { break }
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
  private static func close(
    _ list: UnitList, after run: ArraySlice<(unit: Int, question: FiveQuestion?)>, before next: Int
  ) -> Int {
    guard let last = run.last?.unit else { return next }
    let own = list.units[last]
    var end = last + 1
    while end < min(next, list.units.count) {
      let unit = list.units[end]
      if unit.isHeading, !own.isHeading || unit.level <= own.level { break }
      if !own.isHeading, own.list >= 0, unit.list < 0 { break }
      if own.table >= 0, unit.table != own.table { break }
      end += 1
    }
    return end
  }

  /// Whether a unit is inside a series.
  func contains(_ unit: Int) -> Bool { isMember[unit] }

  /// Whether a series begins right behind a unit.
  func begins(after unit: Int) -> Bool {
    isBeginning[min(unit + 1, isBeginning.count)...].prefix(2).contains(true)
  }
}
