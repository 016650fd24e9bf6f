/// A hash table over parts of a data file, each with a number beside it; the keys are not copied.
struct KeyTable: Sendable {
  /// Where a key begins in the file plus one, its length and its number; 0 for an empty slot.
  private var slots: [UInt64] = []
  /// The slots of a table that is laid out.
  private var laidOut: WordTablePart<UInt64>?

  /// Creates a table with room for `count` keys.
  init(capacity count: Int) {
    var size = 64
    while size * 5 < count * 8 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// Reads a table from the parts of another.
  init(_ parts: inout WordTableParts) { laidOut = parts.next() }

  /// Lays the table out.
  func lay(out writer: inout WordTableWriter) { writer.add(laidOut?.array ?? slots) }

  /// Creates a table of the keys that `body` hands to the closure that it gets, with room for `count` of them.
  @inline(__always)
  init(
    capacity count: Int, of data: UnsafeBufferPointer<UInt8>,
    _ body: (_ insert: (_ key: Range<Int>, _ value: UInt16) -> Void) -> Void
  ) {
    self.init(capacity: count)
    slots.withUnsafeMutableBufferPointer { slots in
      body { key, value in Self.insert(key, of: data, value: value, into: slots) }
    }
  }

  /// Adds a key; of equal keys the first is found.
  mutating func insert(_ key: Range<Int>, of data: UnsafeBufferPointer<UInt8>, value: UInt16) {
    slots.withUnsafeMutableBufferPointer { Self.insert(key, of: data, value: value, into: $0) }
  }

  @inline(__always)
  private static func insert(
    _ key: Range<Int>, of data: UnsafeBufferPointer<UInt8>, value: UInt16,
    into slots: UnsafeMutableBufferPointer<UInt64>
  ) {
    let mask = slots.count - 1
    var slot = hash(UnsafeBufferPointer(rebasing: data[key])) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt64(key.lowerBound + 1) << 32 | UInt64(key.count & 0xFFFF) << 16 | UInt64(value)
  }

  /// Where a key stands in the file, and its number; nil for an unknown key.
  func find(
    _ key: UnsafeBufferPointer<UInt8>, in data: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, value: UInt16)? {
    if let laidOut { return Self.find(key, in: data, among: laidOut.buffer) }
    return slots.withUnsafeBufferPointer { Self.find(key, in: data, among: $0) }
  }

  @inline(__always)
  private static func find(
    _ key: UnsafeBufferPointer<UInt8>, in data: UnsafeBufferPointer<UInt8>,
    among slots: UnsafeBufferPointer<UInt64>
  ) -> (start: Int, value: UInt16)? {
    let mask = slots.count - 1
    var slot = hash(key) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if Int(entry >> 16 & 0xFFFF) == key.count {
        let start = Int(entry >> 32) - 1
        var index = 0
        while index < key.count, data[start + index] == key[index] { index += 1 }
        if index == key.count { return (start, UInt16(truncatingIfNeeded: entry)) }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The number of a key, or nil.
  func value(of key: UnsafeBufferPointer<UInt8>, in data: UnsafeBufferPointer<UInt8>) -> UInt16? {
    find(key, in: data)?.value
  }

  /// The number of a key, or nil.
  func value(of key: [UInt8], in data: UnsafeBufferPointer<UInt8>) -> UInt16? {
    key.withUnsafeBufferPointer { value(of: $0, in: data) }
  }

  @inline(__always)
  static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = UInt64(truncatingIfNeeded: key.count) &* 0x9E37_79B9_7F4A_7C15
    guard let base = key.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    var index = 0
    while index + 8 <= key.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 8
    }
    if index + 4 <= key.count {
      hash =
        (hash ^ UInt64(raw.loadUnaligned(fromByteOffset: index, as: UInt32.self))) &* 0x9E37_79B9_7F4A_7C15
      index += 4
    }
    while index < key.count {
      hash = (hash ^ UInt64(key[index])) &* 0x100_0000_01B3
      index += 1
    }
    return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
