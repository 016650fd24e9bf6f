/// A number as its decimal digits, to be written more than once.
struct HTMLDigits {
  /// The most bytes that one takes: 19 digits and a sign; eight are written at a time.
  static let longest = 24

  private let number: Int
  /// Up to eight digits, the first lowest; what is longer is told apart when it is written.
  private let packed: UInt64
  private let count: Int

  @inline(__always)
  init(_ number: Int) {
    self.number = number
    var packed: UInt64 = 0
    var count = 0
    if number >= 0, number < 100_000_000 {
      var rest = UInt32(truncatingIfNeeded: number)
      repeat {
        packed = packed << 8 | UInt64(0x30 + rest % 10)
        rest /= 10
        count += 1
      } while rest > 0
    }
    self.packed = packed
    self.count = count
  }

  /// Writes them, where there is room, and moves behind them.
  @inline(__always)
  func put(at place: inout UnsafeMutablePointer<UInt8>) {
    guard count > 0 else { return putLong(at: &place) }
    UnsafeMutableRawPointer(place).storeBytes(of: packed.littleEndian, as: UInt64.self)
    place += count
  }

  @inline(never)
  private func putLong(at place: inout UnsafeMutablePointer<UInt8>) {
    for digit in String(number).utf8 {
      place.initialize(to: digit)
      place += 1
    }
  }
}
