internal import PRFAQMarkdown
internal import PRFAQProse

/// Where each unit stands under the headings of the document, and where in its section.
///
/// A section is what lies between two known headings.
struct Outline: Sendable {
  struct Place: Sendable {
    /// The meaning of the nearest heading above, if it has one; nil for headings that are questions or unknown.
    var under: HeadingMeaning?
    /// The meanings of the headings further up.
    var within = HeadingMeanings()
    /// The last known heading before, whatever its level.
    var latest: HeadingMeaning?
    var isUnderQuestion = false
    var isUnderUnkeyed = false
    var isFirstHeading = false
    var isBeforeHeadings = false
    var isBeforeKeys = false
    var paragraphFromStart: Int?
    var paragraphFromEnd: Int?
    /// Its number among the unknown headings of the section.
    var unkeyedHeading: Int?
    var questionsNear = 0
    var questionsBefore = 0
    var questionsAfter = 0
    /// Of a heading: whether a question stands below it before the next heading of its level.
    var hasQuestionsBelow = false
    /// Whether the group that the unit belongs to, up to its nearest heading that is no question, has questions.
    var isSectionWithQuestions = false
    /// The index of the nearest heading unit above; -1 without one.
    var heading = -1
  }

  private(set) var places: [Place] = []
  private(set) var keyCount = 0
  private(set) var hasFAQKey = false
  private(set) var hasReleaseKey = false

  init(_ list: UnitList) {
    // What a heading says of what stands below it.
    var open: [(level: Int, unit: Int, meaning: HeadingMeaning?, within: HeadingMeanings)] = []
    var latest: HeadingMeaning?
    var hasHeading = false
    var questions = 0
    var paragraph = 0
    var unkeyed = 0
    var sectionStart = 0
    places.reserveCapacity(list.units.count)
    for (index, unit) in list.units.enumerated() {
      if unit.isHeading {
        while let top = open.last, top.level >= unit.level { open.removeLast() }
      }
      var place = Place()
      place.latest = latest
      place.isBeforeHeadings = !hasHeading
      place.isBeforeKeys = keyCount == 0
      place.questionsBefore = questions
      if let top = open.last {
        let heading = list.units[top.unit]
        place.heading = top.unit
        place.under = top.meaning
        place.isUnderQuestion = heading.isQuestion
        place.isUnderUnkeyed = heading.meaning == nil && !heading.isQuestion
        place.within = top.within
      }
      if unit.isQuestion { questions += 1 }
      if unit.isHeading {
        place.isFirstHeading = !hasHeading
        hasHeading = true
        let isMethod = namesMethod(unit, list)
        var within = open.last?.within ?? HeadingMeanings()
        if let meaning = open.last?.meaning { within.insert(meaning) }
        open.append((unit.level, index, isMethod ? nil : unit.meaning, within))
        if let meaning = unit.meaning {
          closeSection(sectionStart..<index)
          (sectionStart, paragraph, unkeyed) = (index, 0, 0)
          latest = isMethod ? latest : meaning
          count(meaning)
        } else if !unit.isQuestion {
          place.unkeyedHeading = unkeyed
          unkeyed += 1
        }
      } else if Self.isProse(unit) {
        place.paragraphFromStart = paragraph
        paragraph += 1
      }
      if let meaning = unit.meaning, !unit.isHeading { count(meaning) }
      places.append(place)
    }
    closeSection(sectionStart..<list.units.count)
    countQuestions(list, total: questions)
    findQuestionsBelow(list)
  }

  /// Whether a heading only says what the document is, `PRFAQ`, so that what follows may be any part of it.
  private func namesMethod(_ heading: Unit, _ list: UnitList) -> Bool {
    guard heading.meaning == .titleBlock else { return false }
    let bytes = list.text.bytes[heading.text]
    func reads(_ word: StaticString, at index: Int) -> Bool {
      bytes[index...].prefix(word.utf8CodeUnitCount).lazy.map { $0 | 0x20 }
        .elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
    return bytes.indices.contains { index in
      reads("pr", at: index)
        && (reads("faq", at: index + 2) || reads("faq", at: min(index + 3, bytes.endIndex)))
    }
  }

  private static func isProse(_ unit: Unit) -> Bool {
    // The head of a letter is none, set in lines as it is.
    (unit.form == .paragraph || unit.form == .italicLine) && unit.list < 0
      && !(unit.label != nil && unit.meaning == .titleBlock)
  }

  private mutating func count(_ meaning: HeadingMeaning) {
    keyCount += 1
    switch meaning {
    case .faq, .externalFAQ, .internalFAQ: hasFAQKey = true
    case .pressRelease: hasReleaseKey = true
    default: break
    }
  }

  /// Numbers the paragraphs of a section from its end.
  private mutating func closeSection(_ range: Range<Int>) {
    var number = 0
    for index in range.reversed() where index < places.count && places[index].paragraphFromStart != nil {
      places[index].paragraphFromEnd = number
      number += 1
    }
  }

  /// Notes for each heading whether questions stand below it, and for all units whether their section has some.
  private mutating func findQuestionsBelow(_ list: UnitList) {
    var open: [Int] = []
    for (index, unit) in list.units.enumerated() {
      if unit.isHeading {
        while let top = open.last, list.units[top].level >= unit.level { open.removeLast() }
      }
      if unit.isQuestion { for heading in open { places[heading].hasQuestionsBelow = true } }
      if unit.isHeading { open.append(index) }
    }
    for index in places.indices {
      var heading =
        list.units[index].isHeading && !list.units[index].isQuestion ? index : places[index].heading
      while heading >= 0, list.units[heading].isQuestion { heading = places[heading].heading }
      places[index].isSectionWithQuestions = heading < 0 || places[heading].hasQuestionsBelow
    }
  }

  private mutating func countQuestions(_ list: UnitList, total: Int) {
    // How far questions are near, and how many are.
    let reach = 4
    var near = list.units.prefix(reach).count { $0.isQuestion }
    for index in places.indices {
      let own = list.units[index].isQuestion ? 1 : 0
      places[index].questionsAfter = total - places[index].questionsBefore - own
      if index + reach < places.count, list.units[index + reach].isQuestion { near += 1 }
      places[index].questionsNear = near
      if index >= reach, list.units[index - reach].isQuestion { near -= 1 }
    }
  }
}
