internal import PRFAQMarkdown
internal import PRFAQProse

/// Reads a table of whole numbers: a name first on each line, comments behind `#`.
enum WeightTable {
  /// The numbers of all lines, in order, as many for each line as there are columns; missing ones are 0.
  static func values(_ file: UnsafeBufferPointer<UInt8>, columns: Int) -> [Int32] {
    var values: [Int32] = []
    values.reserveCapacity(min(file.count / 2, 16_384))
    var row = [Int32](repeating: 0, count: columns)
    var index = 0
    while index < file.count {
      if file[index] == 0x0A {
        index &+= 1
      } else if file[index] == 0x23 {
        while index < file.count, file[index] != 0x0A { index &+= 1 }
      } else {
        while index < file.count, file[index] > 0x20 { index &+= 1 }
        for column in row.indices { row[column] = number(file, &index) }
        values += row
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
    while index &+ 8 <= file.count {
      let run = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let blanks = (run ^ 0x2020_2020_2020_2020).trailingZeroBitCount / 8
      index &+= blanks
      if blanks < 8 { break }
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
