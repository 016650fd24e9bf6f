/// Someone's words between quotation marks.
public struct Quotation: Sendable, Hashable {
  /// The quotation with its marks, from the first part to the last where it is split.
  public let range: Range<Int>
  /// The words between the first mark and the last.
  public let innerRange: Range<Int>
  /// The parts with their marks; more than one when a said-clause stands between them.
  public let parts: [Range<Int>]
  /// Who speaks, with title and verb as they stand there; nil when nobody is named.
  public let attribution: Range<Int>?
  /// The marks.
  public let style: QuotationStyle
}

/// Finds quotations that are long enough to be someone's words, and who speaks them.
public enum Quotations {
  /// The quotations in a range, in order.
  ///
  /// At least 15 letters, 8 where they are Hangul, kana or Han; `'apostrophes'` are no quotation marks.
  public static func find(in bytes: [UInt8], _ range: Range<Int>, language: Language? = nil) -> [Quotation] {
    bytes.withUnsafeBufferPointer { buffer in
      let range = range.clamped(toCount: buffer.count)
      guard QuoteMarks.mayStand(in: buffer, range) else { return [] }
      return QuotationReader(buffer, range, language).read()
    }
  }
}
