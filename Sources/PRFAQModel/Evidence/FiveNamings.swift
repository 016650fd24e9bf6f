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
    var lines: [(form: Int, unit: Int)] = []
    for index in range { if let entry = entries[index] { lines.append((entry.form, index)) } }
    lines.sort { ($0.form, $0.unit) < ($1.form, $1.unit) }
    var groups: [(form: Int, units: [Int])] = []
    for line in lines {
      if groups.last?.form != line.form { groups.append((line.form, [])) }
      groups[groups.count - 1].units.append(line.unit)
    }
    return groups
  }

  /// How well five units in a row agree with the five questions in their usual order; nil when they do not.
  ///
  /// A wording counts two, a short name or a hint one; a sure wording of another question counts against. Three of
  /// the five places have to agree.
  func agreement(of units: ArraySlice<Int>) -> Int? {
    guard units.count == 5 else { return nil }
    var score = 0
    var agreeing = 0
    for (unit, question) in zip(units, FiveQuestion.allCases) {
      guard let reading = entries[unit]?.reading else { return nil }
      if reading.question == question {
        score += reading.score >= 2 ? 2 : 1
        agreeing += 1
      } else if reading.hints(at: question) {
        score += 1
        agreeing += 1
      } else if reading.score >= 2 {
        score -= 2
      }
    }
    return agreeing >= 3 && score >= 3 ? score : nil
  }
}
