internal import PRFAQWriting

extension JSONWriter {
  /// Writes a stretch of a document: its words and its range.
  mutating func place(_ place: ReviewPlace, _ locator: inout Locator) {
    object {
      $0.text("words", place.words)
      $0.key("range")
      $0.range(place.range, &locator)
    }
  }

  /// Writes a stretch of a document, or null where there is none.
  mutating func optionalPlace(_ place: ReviewPlace?, _ locator: inout Locator) {
    if let place { self.place(place, &locator) } else { null() }
  }

  /// Writes a member that is a string.
  mutating func text(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member that is a string, or null where there is none.
  mutating func optional(_ name: StaticString, _ text: String?) {
    key(name)
    optional(text)
  }

  /// Writes a member that is a whole number.
  mutating func number(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  /// Writes a member that is a number rounded to tenths, as estimates are shown.
  mutating func tenths(_ name: StaticString, _ value: Double) {
    key(name)
    number((value * 10).rounded() / 10)
  }

  /// Writes a member that is a list of strings.
  mutating func texts(_ name: StaticString, _ texts: [String]) {
    key(name)
    array { for text in texts { $0.string(text) } }
  }

  /// Writes an array with each element on a line of its own.
  mutating func lines<Element>(_ elements: [Element], _ body: (Element, inout JSONWriter) -> Void) {
    array { list in
      for element in elements {
        list.line()
        body(element, &list)
      }
    }
  }
}
