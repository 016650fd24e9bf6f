internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQTemplates

/// Checks an answer with the rules of `lint`, in the draft that it will stand in.
struct AnswerCheck {
  let template: DraftTemplate
  let configuration: LintConfiguration
  let today: CalendarDate

  /// What there is to say about an answer, and what to ask its author.
  struct Remark: Hashable {
    let message: Text
    let question: Text
  }

  /// The findings that lie in the answer to a field.
  func remarks(on field: TemplateField, in answers: Answers) -> [Remark] {
    guard let answer = answers[field] else { return [] }
    if field == .date, !isDate(answer) { return [Self.notADate] }
    guard let place = place(of: field, in: answers), let text = try? template.render(answers) else {
      return []
    }
    let draft = Recognizer.draft(
      from: SourceText(text), as: .prfaq, vocabulary: configuration.vocabulary)
    let facts = Facts(draft: draft, today: today, existingPaths: [], configuration: configuration)
    return Linter(configuration).findings(in: facts).filter { finding in
      !finding.range.isEmpty && place.contains(finding.range.lowerBound)
        && finding.range.upperBound <= place.upperBound
    }.map { Remark(message: $0.message, question: $0.question) }
  }

  /// The bytes of the answer in the draft: where a mark in its place begins, and as far from the end.
  private func place(of field: TemplateField, in answers: Answers) -> Range<Int>? {
    var marked = answers
    marked[field] = Self.mark
    guard let with = try? template.render(marked), let text = try? template.render(answers),
      // The front matter says some of it as well.
      let start = with.range(of: Self.mark, after: "\n---\n"), text.utf8.count >= start.lowerBound
    else { return nil }
    let end = text.utf8.count - (with.utf8.count - start.upperBound)
    let answer =
      field == .date ? DraftDate.shown(answers[field] ?? "", template.language) : answers[field] ?? ""
    // A field that stands at several places is looked at where it stands first.
    return start.lowerBound..<min(max(end, start.lowerBound), start.lowerBound + answer.utf8.count)
  }

  /// A character that nobody types.
  private static let mark = "\u{F8FF}"

  private func isDate(_ text: String) -> Bool {
    if (try? Calendar.day(text)) != nil { return true }
    let bytes = Array(text.utf8)
    return Dates.find(in: bytes, 0..<bytes.count).contains { $0.date.isComplete && !$0.isImpossible }
  }

  private static let notADate = Remark(
    message: Text(ko: "날짜로 읽을 수 없습니다.", en: "That does not read as a date."),
    question: Text(
      ko: "정말 내놓을 수 있는 날은 언제인가요? 2027-03-02처럼 쓰세요.",
      en: "On which day could you really launch it? Write it as 2027-03-02."))
}

extension String {
  /// The byte offsets of a text, searched from behind another one if that is there.
  fileprivate func range(of needle: String, after landmark: String) -> Range<Int>? {
    let start = firstRange(of: landmark)?.upperBound ?? startIndex
    guard let found = self[start...].firstRange(of: needle) else { return nil }
    return utf8.distance(
      from: startIndex, to: found.lowerBound)..<utf8.distance(
        from: startIndex, to: found.upperBound)
  }
}
