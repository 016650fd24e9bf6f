/// The place, outlet and date that open a press release.
public struct Dateline: Sendable, Hashable {
  /// The dateline with its brackets and the dash that closes it.
  public var range: Range<Int>
  /// The place, a state or country behind it included.
  public var city: Range<Int>?
  /// The outlet or wire service.
  public var media: Range<Int>?
  /// The date.
  public var date: CalendarDate?
  /// Where the date stands.
  public var dateRange: Range<Int>?
  /// Whether a part of it is still to be filled in: `[City, Date] —`.
  public var isPlaceholder: Bool

  /// The dateline at the start of a paragraph, or nil.
  ///
  /// It must begin within the first characters and show itself by its form: brackets, a closing dash, or a place
  /// together with a date. A date alone is one only before a dash.
  public static func find(
    in bytes: [UInt8], _ range: Range<Int>, language: Language? = nil, vocabulary: Vocabulary = .none
  ) -> Dateline? {
    bytes.withUnsafeBufferPointer { buffer in
      let range = range.clamped(toCount: buffer.count)
      // 120 characters of three bytes.
      var reader = DatelineReader(
        buffer, range.lowerBound..<min(range.upperBound, range.lowerBound + 360), language, vocabulary.cities)
      return reader.read()
    }
  }
}
