/// A list of elements for each byte, all in one array: to make an array for each takes long, and most stay empty.
struct ByteLists<Element: Sendable>: Sendable {
  /// The elements by their bytes, those of one byte in the order in which they came.
  let all: [Element]
  /// Where the list of each byte begins, and where the last one ends.
  private let starts: [UInt16]

  /// Sorts elements into the lists of their bytes.
  @inline(__always)
  init(_ elements: [Element], by byte: (Element) -> UInt8) {
    var starts = [UInt16](repeating: 0, count: 257)
    for element in elements { starts[Int(byte(element)) + 1] += 1 }
    for byte in 0..<256 { starts[byte + 1] += starts[byte] }
    var next = starts
    var all = elements
    for element in elements {
      let byte = Int(byte(element))
      all[Int(next[byte])] = element
      next[byte] += 1
    }
    self.all = all
    self.starts = starts
  }

  /// The list of a byte.
  @inline(__always)
  subscript(byte: UInt8) -> ArraySlice<Element> { all[Int(starts[Int(byte)])..<Int(starts[Int(byte) + 1])] }
}
