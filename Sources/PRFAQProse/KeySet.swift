/// A set of keys such as those of headings.
///
/// The library's sets hash thoroughly and slowly, and the first one of a type costs a run more than a draft does.
public struct KeySet: Sendable {
  private var keys: [[UInt8]] = []
  /// The number of the key in each place, plus one; a power of two of them.
  private var slots: [UInt32] = []

  /// Creates an empty set.
  public init() {}

  /// Whether a key is in the set.
  public func contains(_ key: [UInt8]) -> Bool { !slots.isEmpty && slots[slot(of: key)] != 0 }

  /// The number of a key; nil where it is not in the set.
  public func number(of key: [UInt8]) -> Int? {
    guard !slots.isEmpty else { return nil }
    let number = slots[slot(of: key)]
    return number == 0 ? nil : Int(number) - 1
  }

  /// Adds a key; returns its number among all, in the order in which they came.
  @discardableResult
  public mutating func insert(_ key: [UInt8]) -> Int {
    if keys.count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    guard slots[slot] == 0 else { return Int(slots[slot]) - 1 }
    keys.append(key)
    slots[slot] = UInt32(truncatingIfNeeded: keys.count)
    return keys.count - 1
  }

  /// Where a key is or belongs.
  private func slot(of key: [UInt8]) -> Int {
    let mask = slots.count - 1
    var slot = key.withUnsafeBufferPointer { KeyTable.hash($0) } & mask
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let known = keys
    keys.removeAll(keepingCapacity: true)
    slots = [UInt32](repeating: 0, count: max(64, slots.count * 2))
    for key in known { insert(key) }
  }
}
