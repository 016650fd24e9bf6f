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
      let opening = range.lowerBound..<min(range.upperBound, range.lowerBound + 360)
      guard hasSign(buffer, opening) else { return nil }
      var reader = DatelineReader(buffer, opening, language, vocabulary.cities)
      return reader.read()
    }
  }

  /// Whether a text has one of the signs.
  private static func hasSign(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    signs.withUnsafeBufferPointer { signs in
      var at = range.lowerBound
      while true {
        at = ByteRuns.endOfWords(bytes, at, range.upperBound)
        guard at < range.upperBound else { return false }
        if signs[Int(bytes[at])] { return true }
        at &+= bytes[at] < 0xE0 ? 1 : 3
        // No letter of Hangul is a sign.
        while at < range.upperBound, bytes[at] >= 0xEA, bytes[at] <= 0xED { at &+= 3 }
      }
    }
  }

  /// The bytes without which nothing shows itself as a dateline: digits, brackets, a hyphen, `/`, `=`, and the first
  /// bytes of 元, 電, dashes, circles and wide brackets.
  private static let signs: [Bool] = (0..<256).map { byte in
    (0x30...0x39).contains(byte)
      || [0x28, 0x2D, 0x2F, 0x3D, 0x5B, 0xE2, 0xE3, 0xE5, 0xE7, 0xE9, 0xEF].contains(byte)
  }
}
