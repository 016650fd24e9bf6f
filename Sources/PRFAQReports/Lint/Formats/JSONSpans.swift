internal import PRFAQMarkdown
internal import PRFAQWriting

extension JSONWriter {
  /// Writes a range as lines and columns alone, as formats of other tools have it.
  ///
  /// - Parameters:
  ///   - range: The bytes.
  ///   - start: What the format calls the start.
  ///   - locator: Knows lines and columns.
  mutating func span(_ range: Range<Int>, from start: StaticString, _ locator: inout Locator) {
    let places = [locator.position(at: range.lowerBound), locator.position(at: range.upperBound)]
    object {
      for (name, place) in zip([start, "end"], places) {
        $0.key(name)
        $0.object {
          $0.key("line")
          $0.number(place.line)
          $0.key("column")
          $0.number(place.column)
        }
      }
    }
  }
}
