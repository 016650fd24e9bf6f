/// What follows the digits of a number and belongs to it: 만, 억, million, 여.
struct NumberScale {
  var factor: Double
  var end: Int
  var isApproximate: Bool

  /// Reads the scale behind digits: `1만 3천`, `2.5 million`, `110여`, `500+`.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> NumberScale {
    var result = NumberScale(factor: 1, end: index, isApproximate: false)
    guard index < limit else { return result }
    if bytes[index] == 0x2B {
      return NumberScale(factor: 1, end: index + 1, isApproximate: true)
    }
    if let (factor, end) = latin(bytes, index, limit) {
      return NumberScale(factor: factor, end: end, isApproximate: false)
    }
    // Signs of scale have three bytes.
    guard bytes[index] >= 0xE0 || bytes[index] == 0x20 && index + 1 < limit && bytes[index + 1] >= 0xE0 else {
      return result
    }
    var at = index
    // Each step is a sign of scale and, perhaps, the digits of the next lower one.
    for _ in 0..<8 {
      let spaced = at < limit && bytes[at] == 0x20 ? at + 1 : at
      guard spaced + 2 < limit else { break }
      let scalar = UTF8Bytes.scalar(bytes, spaced, limit).value
      if scalar == 0xC5EC || scalar == 0x9918 || scalar == 0x4F59 {
        // 여 and 餘 mean "and some": 110여 명.
        result.isApproximate = true
        result.end = spaced + 3
        break
      }
      guard let factor = scale(scalar),
        spaced == at || result.end > index || followsUnit(bytes, spaced + 3, limit)
      else {
        break
      }
      if result.end == index {
        result.factor = factor
      } else if result.factor < factor {
        result.factor *= factor
      }
      at = spaced + 3
      result.end = at
      var digits = at < limit && bytes[at] == 0x20 ? at + 1 : at
      guard digits < limit, isDigit(bytes[digits]) else { continue }
      while digits < limit, isDigit(bytes[digits]) || isGroupMark(bytes, digits, limit) { digits += 1 }
      at = digits
      result.end = digits
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether a comma sets groups of digits apart: `2만 6,118건`.
  private static func isGroupMark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    bytes[index] == 0x2C && index + 1 < limit && isDigit(bytes[index + 1])
  }

  private static func scale(_ s: UInt32) -> Double? {
    switch s {
    case 0xBC31, 0x767E: 100
    case 0xCC9C, 0x5343: 1_000
    case 0xB9CC, 0x4E07, 0x842C: 10_000
    case 0xC5B5, 0x5104, 0x4EBF: 100_000_000
    case 0xC870, 0x5146: 1_000_000_000_000
    default: nil
    }
  }

  /// A scale set off by a space must go on with a unit: `200 만 원`, not `3 만족`.
  private static func followsUnit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    index < limit && bytes[index] == 0x20
  }

  private static func latin(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> (Double, Int)?
  {
    let start = bytes[index] == 0x20 ? index + 1 : index
    // All names begin with b, k, m or t.
    guard start < limit else { return nil }
    let first = bytes[start] | 0x20
    guard first == 0x62 || first == 0x6B || first == 0x6D || first == 0x74 else { return nil }
    var end = start
    while end < limit, bytes[end] | 0x20 >= 0x61, bytes[end] | 0x20 <= 0x7A, end - start < 10 { end += 1 }
    guard end > start, end == limit || bytes[end] < 0x80 || bytes[end] >= 0xE0 else { return nil }
    let word = PackedWords.pack(bytes[start..<end].lazy.map { $0 | 0x20 }.prefix(8))
    for (name, factor) in names where name == word {
      // `5 m` is metres, `5M` millions; `k` must touch its number.
      if end - start == 1, start > index || bytes[start] == 0x6D { return nil }
      return (factor, end)
    }
    return nil
  }

  private static let names: [(UInt64, Double)] = [
    ("k", 1e3), ("m", 1e6), ("bn", 1e9), ("b", 1e9), ("thousand", 1e3), ("million", 1e6), ("millions", 1e6),
    ("billion", 1e9), ("trillion", 1e12), ("millione", 1e6), ("milliard", 1e9), ("millón", 1e6),
  ].map { (PackedWords.pack($0.0.utf8), $0.1) }

  /// The value of digits with groups: `1,200.5`, and `1.200` where a stop can only be a group.
  static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Double {
    var whole = 0.0
    var divisor = 0.0
    for index in range {
      let byte = bytes[index]
      if byte == 0x2E {
        divisor = 1
      } else if byte >= 0x30, byte <= 0x39 {
        whole = whole * 10 + Double(byte - 0x30)
        divisor *= 10
      } else if byte == 0x2C, range.upperBound - index <= 3 {
        // `1,5` is a decimal comma; groups have three digits.
        divisor = 1
      }
    }
    return divisor > 0 ? whole / divisor : whole
  }
}
