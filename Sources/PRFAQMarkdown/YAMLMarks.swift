/// Turns the lines and columns of libyaml into byte offsets.
///
/// libyaml counts columns in code points and ends lines at NEL, LS and PS too.
struct YAMLMarks {
  let bytes: [UInt8]
  let range: Range<Int>
  private let lineStarts: [Int]

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    var starts = [range.lowerBound]
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Self.lineEndLength(at: index, in: bytes, limit: range.upperBound)
      index += max(length, 1)
      if length > 0 { starts.append(index) }
    }
    lineStarts = starts
  }

  /// The byte offset of a 1-based line and column.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return range.upperBound }
    var offset = lineStarts[line - 1]
    var left = column - 1
    while left > 0, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// Where the key at an offset stands again in the same column.
  func repetition(ofKeyAt first: Int) -> Int? {
    guard let line = lineStarts.lastIndex(where: { $0 <= first }) else { return nil }
    let inset = first - lineStarts[line]
    let spans = YAMLSpans(bytes: bytes, limit: range.upperBound, isFlow: false)
    let key = bytes[first..<spans.keyEnd(from: first)]
    for start in lineStarts[(line + 1)...] {
      let offset = start + inset
      guard offset < range.upperBound else { continue }
      if bytes[offset..<spans.keyEnd(from: offset)] == key { return offset }
    }
    return nil
  }

  private static func lineEndLength(at index: Int, in bytes: [UInt8], limit: Int) -> Int {
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < limit && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < limit && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard index + 2 < limit, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}

/// Tells beforehand whether YAML may be nested deeper than the stack is sure to hold.
enum YAMLSteepness {
  /// The offset at which brackets, or the indentation and markers of a line, go past the limit.
  static func offset(in bytes: [UInt8], range: Range<Int>, limit: Int) -> Int? {
    var depth = 0
    var column = 0
    var isIndent = true
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case 0x0A, 0x0D:
        isIndent = true
        column = 0
        continue
      default: break
      }
      if isIndent {
        switch bytes[index] {
        case 0x20: column += 1
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), 0x09: column += 1
        default: isIndent = false
        }
        if column > limit, bytes[index] != 0x20 { return index }
      }
      if depth > limit { return index }
    }
    return nil
  }
}
