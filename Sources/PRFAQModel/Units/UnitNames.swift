internal import PRFAQProse

extension UnitBuilder {
  /// Looks every heading and label up in the heading table and tells questions apart.
  mutating func nameUnits() {
    let bytes = list.text.bytes
    for index in list.units.indices {
      let unit = list.units[index]
      let naming = unit.isHeading ? unit.text : unit.label ?? (unit.form == .tableRow ? firstCell(unit) : nil)
      if let naming {
        list.units[index].meaning = HeadingTable.meanings(of: bytes, naming)
      }
      let language = Language.detect(bytes, unit.text)
      if let naming, QuestionForm.isQuestion(bytes, naming, language: language) {
        list.units[index].isQuestion = true
      } else if !unit.isHeading, QuestionForm.hasPrefix(bytes, unit.text) {
        list.units[index].isQuestion = true
      }
    }
  }

  private func firstCell(_ unit: Unit) -> Range<Int> {
    let end = list.text.bytes[unit.text].firstIndex(of: 0x09) ?? unit.text.upperBound
    return unit.text.lowerBound..<end
  }
}
