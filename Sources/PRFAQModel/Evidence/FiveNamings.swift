internal import PRFAQProse

/// What each unit that could ask one of the five customer questions has of them.
struct FiveNamings: Sendable {
  /// For each unit its way of being set and what its words have; nil for running text.
  let entries: [Entry?]

  struct Entry: Sendable {
    /// A number for the way in which the question is set.
    var form: Int
    var reading: FiveReading
  }

  init(_ list: UnitList) {
    let finder = FiveQuestionForm(list: list)
    entries = list.units.indices.map { index in
      let unit = list.units[index]
      guard let form = finder.form(unit) else { return nil }
      let naming = finder.naming(unit)
      guard naming.count <= FiveQuestions.longest else { return Entry(form: form, reading: FiveReading()) }
      return Entry(form: form, reading: FiveQuestions.read(list.words(of: index, naming: naming)))
    }
  }

  /// The units of each form within a range, in order; forms in ascending order.
  func byForm(in range: Range<Int>) -> [(form: Int, units: [Int])] {
    // Form and unit in one number are sorted fastest.
    var lines: [UInt64] = []
    lines.reserveCapacity(range.count)
    for index in range {
      if let entry = entries[index] { lines.append(UInt64(entry.form) << 32 | UInt64(index)) }
    }
    lines.sort()
    var groups: [(form: Int, units: [Int])] = []
    var first = 0
    while first < lines.count {
      let form = lines[first] >> 32
      let next = lines[first...].firstIndex { $0 >> 32 != form } ?? lines.count
      groups.append((Int(form), lines[first..<next].map { Int($0 & 0xFFFF_FFFF) }))
      first = next
    }
    return groups
  }

  /// How well five units in a row agree with the five questions; nil when they do not.
  ///
  /// A wording counts two, a short name or a hint one; a sure wording of another question counts against. In their
  /// usual order three of the five have to agree, in another four.
  func agreement(of units: ArraySlice<Int>) -> Int? {
    orderedAgreement(of: units) ?? assignment(of: units, agreeing: 4).map { $0.score }
  }

  /// How well five units in a row agree with the five questions in their usual order.
  func orderedAgreement(of units: ArraySlice<Int>) -> Int? {
    guard units.count == 5 else { return nil }
    var score = 0
    var agreeing = 0
    for (unit, question) in zip(units, FiveQuestion.allCases) {
      guard let reading = entries[unit]?.reading else { return nil }
      let affinity = Self.affinity(reading, question)
      score += affinity
      if affinity > 0 { agreeing += 1 }
    }
    return agreeing >= 3 && score >= 3 ? score : nil
  }

  /// Which of the questions each of five units asks, in whatever order they stand; nil where fewer than some agree.
  ///
  /// Those that say nothing of the questions take what is left, in the usual order.
  func assignment(of units: ArraySlice<Int>, agreeing needed: Int) -> (questions: [FiveQuestion], score: Int)?
  {
    // Most that stand in a row say nothing of the questions.
    let telling = units.count { unit in
      entries[unit].map { $0.reading.question != nil || $0.reading.hints != 0 } ?? false
    }
    guard units.count == 5, telling >= needed else { return nil }
    let readings = units.compactMap { entries[$0]?.reading }
    guard readings.count == 5 else { return nil }
    let questions = FiveQuestion.allCases
    // The best way to give the first units the questions of each set; ties go to the usual order.
    var best = [Int](repeating: Int.min / 2, count: 32)
    var last = [Int](repeating: 0, count: 32)
    best[0] = 0
    for taken in 1..<32 {
      let unit = taken.nonzeroBitCount - 1
      for question in 0..<5 where taken >> question & 1 == 1 {
        let value = Self.affinity(readings[unit], questions[question]) * 8 + (unit == question ? 1 : 0)
        let total = best[taken & ~(1 << question)] + value
        if total > best[taken] { (best[taken], last[taken]) = (total, question) }
      }
    }
    var result: [FiveQuestion] = []
    var taken = 31
    while taken != 0 {
      result.append(questions[last[taken]])
      taken &= ~(1 << last[taken])
    }
    result.reverse()
    let affinities = zip(readings, result).map { Self.affinity($0, $1) }
    guard affinities.count(where: { $0 > 0 }) >= needed else { return nil }
    return (result, affinities.reduce(0, +))
  }

  private static func affinity(_ reading: FiveReading, _ question: FiveQuestion) -> Int {
    if reading.question == question { return reading.score >= 2 ? 2 : 1 }
    if reading.hints(at: question) { return 1 }
    return reading.score >= 2 ? -2 : 0
  }
}
