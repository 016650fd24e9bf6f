internal import PRFAQMarkdown
internal import PRFAQProse

/// Reads a table of whole numbers: a name first on each line, comments behind `#`.
enum WeightTable {
  /// The numbers of each line, in order; missing ones are 0.
  static func rows(_ file: UnsafeBufferPointer<UInt8>, columns: Int) -> [[Int32]] {
    var rows: [[Int32]] = []
    var index = 0
    while index < file.count {
      var end = index
      while end < file.count, file[end] != 0x0A { end += 1 }
      if index < end, file[index] != 0x23 { rows.append(numbers(file, index, end, columns)) }
      index = end + 1
    }
    return rows
  }

  private static func numbers(
    _ file: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ columns: Int
  ) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(columns)
    var index = start
    while index < end, file[index] != 0x20 { index += 1 }
    while numbers.count < columns {
      while index < end, file[index] == 0x20 { index += 1 }
      let isNegative = index < end && file[index] == 0x2D
      if isNegative { index += 1 }
      var value: Int32 = 0
      while index < end, file[index] >= 0x30, file[index] <= 0x39 {
        value = value &* 10 &+ Int32(file[index] &- 0x30)
        index += 1
      }
      numbers.append(isNegative ? -value : value)
    }
    return numbers
  }
}
