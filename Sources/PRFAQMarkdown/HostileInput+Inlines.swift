extension HostileInput {
  /// Makes harmless what would cut the text of one paragraph into too many pieces.
  ///
  /// cmark begins a node of some 180 bytes at each byte that could open something, and keeps those of a paragraph
  /// until it has read all of it: 50 MB of exclamation marks would take nine gigabytes.
  mutating func bluntInlines(from first: Int) {
    var nodes = 0
    for line in first..<max(starts.count, first) {
      let range = lineRange(line)
      let text = textStart(in: range)
      guard text < range.upperBound else {
        nodes = 0
        continue
      }
      // Each line ends in a node of its own.
      nodes += 1
      // What could close a block of code or HTML stays, as far as people write such lines.
      let start = Self.closesBlocks(bytes[text]) ? min(text + Self.closingLine, range.upperBound) : text
      for index in start..<range.upperBound where Self.opensNode(bytes[index]) {
        nodes += 1
        if nodes > Self.nodesPerRun { replace(at: index, with: UInt8(ascii: "x")) }
      }
    }
  }

  /// The most bytes of a line that may close a block.
  private static let closingLine = 1024

  /// Whether a line that begins so may be the end of a block.
  private static func closesBlocks(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "<")
  }

  /// Whether cmark, with its extensions, ends a stretch of plain text before a byte.
  private static func opensNode(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: ":"),
      UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "_"),
      UInt8(ascii: "`"), UInt8(ascii: "w"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
