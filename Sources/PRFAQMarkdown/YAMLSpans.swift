/// Finds where the keys and values of YAML end; its parser tells only where they begin.
struct YAMLSpans {
  let bytes: [UInt8]
  /// The offset that nothing reaches beyond.
  let limit: Int
  /// Whether the value stands inside brackets, where commas and closing brackets end it.
  let isFlow: Bool

  /// The end of a key that begins at an offset, before the spaces and the colon.
  func keyEnd(from start: Int) -> Int {
    if startsQuoted(at: start) { return quotedEnd(from: start) }
    var index = start
    while index < limit, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if bytes[index] == UInt8(ascii: ":"), isSeparated(index + 1) { break }
      index += 1
    }
    return trimmed(start..<index)
  }

  /// Where the value after a key begins; directly after the colon if there is none.
  func valueStart(afterKey keyEnd: Int) -> Int {
    var index = keyEnd
    while index < limit, bytes[index] != UInt8(ascii: ":") { index += 1 }
    index = min(index + 1, limit)
    let afterColon = index
    while index < limit {
      if bytes[index].isSpace {
        index += 1
      } else if bytes[index] == UInt8(ascii: "#"), index == afterColon || bytes[index - 1].isSpace {
        while index < limit, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      } else if isFlow, [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[index]) {
        return afterColon
      } else {
        return index
      }
    }
    return afterColon
  }

  /// Whether a value is an alias such as `*name`.
  func startsAlias(at start: Int) -> Bool {
    start < limit && bytes[start] == UInt8(ascii: "*")
  }

  /// Whether a value stands in quotes.
  func startsQuoted(at start: Int) -> Bool {
    start < limit && (bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'"))
  }

  /// Whether a value is in brackets, its tag and anchor left aside.
  func startsFlow(at start: Int) -> Bool {
    let content = skippingProperties(start)
    return content < limit && (bytes[content] == UInt8(ascii: "[") || bytes[content] == UInt8(ascii: "{"))
  }

  /// The end of a value that begins at an offset, without the comment after it.
  func valueEnd(from start: Int) -> Int {
    let content = skippingProperties(start)
    guard content < limit else { return trimmed(start..<limit) }
    switch bytes[content] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quotedEnd(from: content)
    case UInt8(ascii: "["), UInt8(ascii: "{"): return bracketEnd(from: content)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return trimmed(content..<limit)
    default: return plainEnd(from: content)
    }
  }

  /// The end of plain lines: comments and, inside brackets, commas end them.
  private func plainEnd(from start: Int) -> Int {
    var index = start
    var end = start
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "#") where index == start || bytes[index - 1].isSpace:
        while index < limit, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        continue
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if isFlow { return end }
        end = index + 1
      case let byte where byte.isSpace: break
      default: end = index + 1
      }
      index += 1
    }
    return end
  }

  private func quotedEnd(from start: Int) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < limit {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
      } else if bytes[index] == quote {
        let isDoubled = quote == UInt8(ascii: "'") && index + 1 < limit && bytes[index + 1] == quote
        if !isDoubled { return index + 1 }
        index += 2
      } else {
        index += 1
      }
    }
    return limit
  }

  private func bracketEnd(from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index + 1 }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        // A quote within a word is an apostrophe.
        let opens = [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":")]
        if bytes[index - 1].isSpace || opens.contains(bytes[index - 1]) { index = quotedEnd(from: index) - 1 }
      case UInt8(ascii: "#") where bytes[index - 1].isSpace:
        while index < limit, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      default: break
      }
      index += 1
    }
    return trimmed(start..<limit)
  }

  /// Skips tags and anchors, such as `!!str` and `&name`.
  private func skippingProperties(_ start: Int) -> Int {
    var index = start
    while index < limit, bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "&") {
      while index < limit, !bytes[index].isSpace { index += 1 }
      while index < limit, bytes[index].isSpace { index += 1 }
    }
    return index
  }

  private func isSeparated(_ index: Int) -> Bool {
    index >= limit || bytes[index].isSpace || (isFlow && bytes[index] == UInt8(ascii: ","))
  }

  private func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isSpace { end -= 1 }
    return end
  }
}
