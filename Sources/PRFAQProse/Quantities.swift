/// Finds quantities: numbers with a unit.
///
/// Years, dates, versions, phone numbers, addresses, `24/7`, `1:1`, model names and numbers of lists are none.
public enum Quantities {
  /// The quantities in a range, in order.
  public static func find(in bytes: [UInt8], _ range: Range<Int>, language: Language? = nil) -> [Quantity] {
    find(in: bytes, range, dates: Dates.find(in: bytes, range, language: language))
  }

  /// The quantities in a range whose dates are known already.
  public static func find(in bytes: [UInt8], _ range: Range<Int>, dates: [DateMatch]) -> [Quantity] {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = QuantityReader(buffer, range.clamped(toCount: buffer.count))
      return reader.run(dates: dates)
    }
  }
}
