internal import PRFAQProse

extension KindJudge {
  /// What the headings tell of other kinds of document, and what the title says the document is for.
  func genre(_ seen: inout KindEvidenceSet) {
    let list = reading.list
    var others = 0
    for unit in list.units where unit.isHeading && isWhollyOfOtherGenre(unit) { others += 1 }
    if others >= 1 { seen.insert(.otherGenre1) }
    if others >= 3 { seen.insert(.otherGenre3) }
    guard let title = list.units.first(where: { $0.isHeading }) ?? list.units.first else { return }
    for match in list.matches(in: title.text) {
      if match.lists.contains(.otherGenre) { seen.insert(.titleOtherGenre) }
      if match.lists.contains(.guidance) { seen.insert(.titleInstructs) }
    }
  }

  /// Whether a heading of another genre makes up most of a heading, so that no sentence counts that has its word.
  private func isWhollyOfOtherGenre(_ unit: Unit) -> Bool {
    reading.list.matches(in: unit.text).contains {
      $0.lists.contains(.otherGenre) && $0.range.count * 2 >= unit.text.count
    }
  }
}
