internal import PRFAQModel
internal import PRFAQProse

// Where a draft says by what one will tell whether its product has worked.
extension Facts {
  /// Whether a heading or a question is about success, or a sentence outside the release names a target, a return or a
  /// limit with its number, or says what happens when it is missed.
  var tellsMeasure: Bool {
    prose.sentences.contains { sentence in
      let block = prose.blocks[sentence.block]
      // A bold line or a label stands alone in its block and is a heading as well.
      if sentence.role != .statement || sentence.text == block.text && block.text.count < 60 {
        return says(Self.headings, in: sentence.text) || says(Self.paybacks, in: sentence.text)
      }
      let part = block.part
      guard !part.isRelease || part == .pressRelease, part != .frontMatter, part != .titleBlock else {
        return false
      }
      let hasNumber = !prose.quantities(in: sentence.text).isEmpty || !prose.dates(in: sentence.text).isEmpty
      if says(Self.paybacks, in: sentence.text) { return true }
      if says(Self.words, in: sentence.text) { return hasNumber }
      return says(Self.ends, in: sentence.text) && (hasNumber || says(Self.conditions, in: sentence.text))
    }
  }

  /// The questions and the other sections that are about how success is told, each with what stands under it.
  var successSections: [(heading: Range<Int>, body: Range<Int>)] {
    let asked = questions(asking: Self.titles).compactMap {
      question -> (heading: Range<Int>, body: Range<Int>)? in
      guard let answer = question.answer, part(around: question.range)?.kind != .externalFAQ else {
        return nil
      }
      return (question.question, answer)
    }
    let sections = draft.parts(.other).compactMap { part -> (heading: Range<Int>, body: Range<Int>)? in
      guard let heading = part.headingRange, heading.upperBound < part.range.upperBound,
        composed(heading).count < 60, says(Self.titles, inSource: heading)
      else { return nil }
      return (heading, heading.upperBound..<part.range.upperBound)
    }
    return asked + sections
  }

  private static let headings = Phrases(list: "success-heading")
  private static let titles = Phrases(list: "success-title")
  private static let words = Phrases(list: "success-word")
  private static let paybacks = Phrases(list: "payback")
  private static let ends = Phrases(list: "give-up")
  private static let conditions = Phrases(list: "success-measures-conditions")
}
