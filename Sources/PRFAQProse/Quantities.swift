/// Finds quantities: numbers with a unit.
///
/// Years, dates, versions, phone numbers, addresses, `24/7`, `1:1`, model names and numbers of lists are none.
public enum Quantities {
  /// The quantities in a range, in order.
  public static func find(in bytes: [UInt8], _ range: Range<Int>, language: Language? = nil) -> [Quantity] {
    bytes.withUnsafeBufferPointer { buffer in
      let range = range.clamped(toCount: buffer.count)
      var reader = QuantityReader(buffer, range)
      return reader.run(dates: Dates.find(in: buffer, range, language: language)[...])
    }
  }

  /// Appends the quantities in a range whose dates and numbers in words are known already, in order.
  public static func append(
    to found: inout [Quantity], in bytes: [UInt8], _ range: Range<Int>, dates: ArraySlice<DateMatch>,
    words: ProseWords
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = QuantityReader(buffer, range.clamped(toCount: buffer.count))
      swap(&reader.found, &found)
      reader.read(dates: QuantityDates(dates), words: words.numbers.within(range))
      swap(&reader.found, &found)
    }
  }

  /// Whether a range whose numbers in words are known already has a quantity.
  public static func occur(
    in bytes: [UInt8], _ range: Range<Int>, language: Language? = nil, words: ProseWords
  ) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let range = range.clamped(toCount: buffer.count)
      var reader = QuantityReader(buffer, range)
      // Digits mostly have it.
      if reader.occurs(dates: QuantityDates(DateFinder(buffer, range, language)), words: []) { return true }
      let words = words.numbers.within(range)
      return !words.isEmpty
        && reader.occurs(dates: QuantityDates(DateFinder(buffer, range, language)), words: words)
    }
  }

  /// Whether a range whose dates are known already has a quantity.
  public static func occur(in bytes: [UInt8], _ range: Range<Int>, dates: [DateMatch]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let range = range.clamped(toCount: buffer.count)
      var reader = QuantityReader(buffer, range)
      // Where digits have it, words need not be looked for.
      return reader.occurs(dates: QuantityDates(dates[...]), words: [])
        || reader.occurs(dates: QuantityDates(dates[...]), words: Units.words.all(buffer, range).all[...])
    }
  }
}
