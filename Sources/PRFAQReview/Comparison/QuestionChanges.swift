internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse

/// Which questions were added, answered, withdrawn, or are answered otherwise.
struct QuestionChanges {
  private(set) var changes: [DraftChange] = []
  /// The questions that only the earlier draft has, with their answers.
  private(set) var gone: [Range<Int>] = []
  /// The questions that only the later draft has, with their answers.
  private(set) var new: [Range<Int>] = []

  /// One question of a draft.
  private struct Entry {
    let question: Range<Int>
    let range: Range<Int>
    /// The answer, where there is one and it is not a mere placeholder.
    let answer: Range<Int>?
    let part: PartKind
    let text: ComparedText
  }

  init(before: Facts, after: Facts) {
    let matching = Matching(
      Self.entries(before), Self.entries(after), least: 0.5, key: { $0.text.key },
      likeness: { $0.text.likeness($1.text) })
    for entry in matching.removed {
      gone.append(entry.range)
      changes.append(
        DraftChange(
          .question, .removed, before: ReviewPlace(entry.question, in: before.draft), part: entry.part))
    }
    for entry in matching.added {
      new.append(entry.range)
      changes.append(
        DraftChange(.question, .added, after: ReviewPlace(entry.question, in: after.draft), part: entry.part))
    }
    for (own, other) in matching.pairs { compare(own, other, before.draft, after.draft) }
  }

  private mutating func compare(_ own: Entry, _ other: Entry, _ before: Draft, _ after: Draft) {
    let places = (ReviewPlace(own.question, in: before), ReviewPlace(other.question, in: after))
    if own.text.unnumbered != other.text.unnumbered || own.part != other.part {
      changes.append(
        DraftChange(.question, .changed, before: places.0, after: places.1, part: other.part))
    }
    switch (own.answer, other.answer) {
    case (nil, .some(let answer)):
      new.append(answer)
      changes.append(
        DraftChange(
          .question, .answered, before: places.0, after: ReviewPlace(answer, in: after), part: other.part))
    case (.some(let answer), nil):
      gone.append(answer)
      changes.append(
        DraftChange(
          .question, .unanswered, before: ReviewPlace(answer, in: before), after: places.1, part: other.part))
    case (.some(let answer), .some(let now)):
      // What the first of the five answers says is told as the customer.
      guard ComparedText(answer, in: before).unnumbered != ComparedText(now, in: after).unnumbered,
        !after.customerQuestions.contains(where: { $0.kind == .customer && $0.question == other.question })
      else { return }
      changes.append(
        DraftChange(
          .answer, .changed, before: ReviewPlace(answer, in: before), after: ReviewPlace(now, in: after),
          part: other.part))
    case (nil, nil): break
    }
  }

  private static func entries(_ facts: Facts) -> [Entry] {
    let draft = facts.draft
    func entry(
      _ question: Range<Int>, _ range: Range<Int>, _ answer: Range<Int>?, _ part: PartKind
    ) -> Entry {
      // `TBD` is no answer yet.
      let isOpen = answer.map { answer in
        facts.placeholders.contains { $0.range.overlaps(answer) && $0.range.count * 2 >= answer.count }
      }
      return Entry(
        question: question, range: range, answer: isOpen == false ? answer : nil, part: part,
        text: ComparedText(question, in: draft))
    }
    return draft.externalFAQ.map { entry($0.question, $0.range, $0.answer, .externalFAQ) }
      + draft.internalFAQ.map { entry($0.question, $0.range, $0.answer, .internalFAQ) }
      + draft.faq.map { entry($0.question, $0.range, $0.answer, .faq) }
      + draft.customerQuestions.map { entry($0.question, $0.range, $0.answer, .customerQuestion) }
  }
}
