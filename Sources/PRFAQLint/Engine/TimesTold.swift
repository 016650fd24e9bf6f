internal import PRFAQProse

// Whether a text says when.
extension Facts {
  /// Whether a range of the prose has a date, a year, a length of time or one of the words for a time that a rule knows.
  func tellsTime(_ text: Range<Int>, by words: Phrases) -> Bool {
    !prose.dates(in: text).isEmpty || prose.bytes[text].holdsYear || says(words, in: text)
      || prose.quantities(in: text).contains { $0.kind == .duration }
  }
}
