/// Finds quantities: numbers with a unit.
///
/// Years, dates, versions, phone numbers, addresses, `24/7`, `1:1`, model names and numbers of lists are none.
public enum Quantities {
  /// The quantities in a range, in order.
  public static func find(in bytes: [UInt8], _ range: Range<Int>, language: Language? = nil) -> [Quantity] {
    bytes.withUnsafeBufferPointer { buffer in
      let range = range.clamped(toCount: buffer.count)
      var reader = QuantityReader(buffer, range)
      return reader.run(dates: Dates.find(in: buffer, range, language: language))
    }
  }
}
