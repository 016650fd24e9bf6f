extension TreeBuilder {
  /// The content offset after a bracketed link or image whose text ends at a `]`.
  ///
  /// cmark has already decided that it is a link; this finds out how far its tail reaches, in cmark's order:
  /// `(destination "title")`, then `[label]`, else nothing.
  func linkEnd(closingAt bracket: Int) -> Int {
    let start = min(bracket + 1, content.count)
    if let end = inlineTailEnd(from: start) { return end }
    return labelEnd(from: start) ?? start
  }

  private func inlineTailEnd(from start: Int) -> Int? {
    guard byte(at: start) == UInt8(ascii: "(") else { return nil }
    let destination = skippingSpace(start + 1)
    guard let destinationEnd = destinationEnd(from: destination) else { return nil }
    let title = skippingSpace(destinationEnd)
    let titleEnd = title == destinationEnd ? title : titleEnd(from: title)
    let end = skippingSpace(titleEnd)
    return byte(at: end) == UInt8(ascii: ")") ? end + 1 : nil
  }

  private func destinationEnd(from start: Int) -> Int? {
    byte(at: start) == UInt8(ascii: "<") ? pointedEnd(from: start) : bareEnd(from: start)
  }

  private func pointedEnd(from start: Int) -> Int? {
    var index = start + 1
    while index < content.count {
      switch content[index] {
      case UInt8(ascii: ">"): return index + 1 < content.count ? index + 1 : nil
      case UInt8(ascii: "\\"): index += 2
      case 0x0A, UInt8(ascii: "<"): return nil
      default: index += 1
      }
    }
    return nil
  }

  private func bareEnd(from start: Int) -> Int? {
    var index = start
    var depth = 0
    scan: while index < content.count {
      switch content[index] {
      case UInt8(ascii: "\\") where byte(at: index + 1).isPunctuation: index += 2
      case UInt8(ascii: "("):
        depth += 1
        index += 1
        if depth > 32 { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
        index += 1
      case let byte where byte.isSpace:
        if index == start { return nil }
        break scan
      default: index += 1
      }
    }
    return index < content.count ? index : nil
  }

  private func titleEnd(from start: Int) -> Int {
    let closer: UInt8
    switch byte(at: start) {
    case UInt8(ascii: "\""): closer = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): closer = UInt8(ascii: "'")
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return start
    }
    var index = start + 1
    while index < content.count {
      if content[index] == closer { return index + 1 }
      if closer == UInt8(ascii: ")"), content[index] == UInt8(ascii: "(") { return start }
      index += content[index] == UInt8(ascii: "\\") && byte(at: index + 1).isPunctuation ? 2 : 1
    }
    return start
  }

  private func labelEnd(from start: Int) -> Int? {
    guard byte(at: start) == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    while index < content.count, index - start <= 1001 {
      switch content[index] {
      case UInt8(ascii: "]"): return index + 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\") where byte(at: index + 1).isPunctuation: index += 2
      default: index += 1
      }
    }
    return nil
  }

  private func skippingSpace(_ start: Int) -> Int {
    var index = start
    while index < content.count, content[index].isSeparator { index += 1 }
    return index
  }

  /// The content offset of the run of exactly `length` backticks that ends a code span.
  func closingBackticks(from start: Int, length: Int) -> Int {
    var index = start
    while index < content.count {
      guard let run = content[index...].firstIndex(of: UInt8(ascii: "`")) else { break }
      index = run
      while byte(at: index) == UInt8(ascii: "`") { index += 1 }
      if index - run == length { return run }
    }
    return content.count
  }
}
