internal import PRFAQMarkdown

extension JSONWriter {
  /// Writes a range as its start and its end, each as offset, line and column.
  public mutating func range(_ range: Range<Int>, _ locator: inout Locator) {
    object {
      $0.key("start")
      $0.position(locator.position(at: range.lowerBound))
      $0.key("end")
      $0.position(locator.position(at: range.upperBound))
    }
  }

  /// Writes a range, or null where there is none.
  public mutating func range(_ range: Range<Int>?, _ locator: inout Locator) {
    if let range { self.range(range, &locator) } else { null() }
  }

  private mutating func position(_ position: SourcePosition) {
    object {
      $0.key("offset")
      $0.number(position.offset)
      $0.key("line")
      $0.number(position.line)
      $0.key("column")
      $0.number(position.column)
    }
  }
}
