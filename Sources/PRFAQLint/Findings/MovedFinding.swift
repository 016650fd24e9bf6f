extension Finding {
  /// The finding as another text has it that holds the same bytes elsewhere; nil where it does not hold its place.
  ///
  /// Notes and fixes that reach beyond that text are left out.
  public func moved(_ place: (Range<Int>) -> Range<Int>?) -> Finding? {
    guard let range = place(range) else { return nil }
    return Finding(
      rule: rule, severity: severity, range: range, message: message, evidence: evidence, help: help,
      question: question,
      notes: notes.compactMap { note in place(note.range).map { Note(range: $0, message: note.message) } },
      fixes: fixes.compactMap { $0.moved(place) })
  }
}

extension Fix {
  fileprivate func moved(_ place: (Range<Int>) -> Range<Int>?) -> Fix? {
    let moved = edits.compactMap { edit in
      place(edit.range).map { Edit(range: $0, replacement: edit.replacement) }
    }
    return moved.count == edits.count ? Fix(title: title, safety: safety, edits: moved) : nil
  }
}
