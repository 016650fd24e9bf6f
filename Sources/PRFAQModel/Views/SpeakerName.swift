internal import PRFAQProse

/// Splits an attribution into who speaks and as what.
enum SpeakerName {
  /// The name and the title within an attribution; either may be missing.
  ///
  /// English writes `Dana Whitfield, VP of Operations`, Korean `이서연 대표` or `대표 이서연`.
  static func split(
    _ bytes: [UInt8], _ range: Range<Int>, _ vocabulary: Vocabulary
  ) -> (name: Range<Int>?, title: Range<Int>?) {
    let range = trimmed(bytes, range)
    let roles = Lexicon(vocabulary).matches(in: bytes, range).filter {
      !$0.lists.isDisjoint(with: [.leaderRole, .customerRole, .staffRole])
    }
    if let comma = bytes[range].firstIndex(where: { $0 == 0x2C || $0 == 0x28 }), comma > range.lowerBound {
      let first = trimmed(bytes, range.lowerBound..<comma)
      let rest = trimmed(bytes, (comma + 1)..<range.upperBound)
      let isRoleFirst = roles.contains { $0.range.lowerBound < comma }
      return isRoleFirst && !isName(bytes, first) ? (isName(bytes, rest) ? rest : nil, first) : (first, rest)
    }
    guard let role = roles.first else { return (isName(bytes, range) ? range : nil, nil) }
    let before = trimmed(bytes, range.lowerBound..<role.range.lowerBound)
    let after = trimmed(bytes, role.range.upperBound..<range.upperBound)
    let name = [before, after].first { !$0.isEmpty && isName(bytes, $0) }
    return (name, role.range)
  }

  /// What follows the dash that opens a short line; nil where there is none.
  static func afterDash(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let line = trimmed(bytes, line)
    guard !line.isEmpty, line.count <= 160 else { return nil }
    var index = line.lowerBound
    var dashes = 0
    while index < line.upperBound {
      if bytes[index] == 0x2D {
        index += 1
      } else if index + 2 < line.upperBound, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
        (0x92...0x95).contains(bytes[index + 2])
      {
        index += 3
      } else {
        break
      }
      dashes += 1
    }
    guard dashes > 0, dashes <= 3 else { return nil }
    let rest = trimmed(bytes, index..<line.upperBound)
    return rest.isEmpty ? nil : rest
  }

  /// Whether a stretch could be a person's name: short, a capital first where letters have case.
  private static func isName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = bytes[range].first, range.count <= 60 else { return false }
    return first >= 0xC3 || (first >= 0x41 && first <= 0x5A)
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 || bytes[high - 1] == 0x2C { high -= 1 }
    return low..<max(low, high)
  }
}
