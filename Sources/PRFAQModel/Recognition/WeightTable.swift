internal import PRFAQMarkdown
internal import PRFAQProse

/// Reads a table of whole numbers: a name first on each line, comments behind `#`.
enum WeightTable {
  /// The numbers of all lines, in order, as many for each line as there are columns; missing ones are 0.
  static func values(_ file: UnsafeBufferPointer<UInt8>, columns: Int) -> [Int32] {
    var values: [Int32] = []
    // No number with the space before it takes less than two bytes; more room than that is never needed.
    values.reserveCapacity(min(file.count / 2, 16_384))
    var index = 0
    while index < file.count {
      if file[index] == 0x0A {
        index &+= 1
      } else if file[index] == 0x23 {
        while index < file.count, file[index] != 0x0A { index &+= 1 }
      } else {
        while index < file.count, file[index] > 0x20 { index &+= 1 }
        for _ in 0..<columns { values.append(number(file, &index)) }
        while index < file.count, file[index] != 0x0A { index &+= 1 }
      }
    }
    return values
  }

  /// The next number of a line; 0 where the line has no more.
  @inline(__always)
  private static func number(_ file: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int32 {
    // Columns are set under each other for people, so most of the table is blanks.
    let bytes = UnsafeRawBufferPointer(file)
    while index &+ 4 <= file.count,
      bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self) == 0x2020_2020
    {
      index &+= 4
    }
    while index < file.count, file[index] == 0x20 { index &+= 1 }
    let isNegative = index < file.count && file[index] == 0x2D
    if isNegative { index &+= 1 }
    var value: Int32 = 0
    while index < file.count, file[index] &- 0x30 < 10 {
      value = value &* 10 &+ Int32(file[index] &- 0x30)
      index &+= 1
    }
    return isNegative ? -value : value
  }
}
