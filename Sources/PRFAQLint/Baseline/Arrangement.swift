public import PRFAQModel

/// In which order the blocks of a document stood and how their lines were broken, without a word of them.
///
/// Paragraphs, headings, lists and other blocks are known by prints of their words. What a document is found to lack,
/// or takes a section for, may depend on the order alone; with an arrangement the document can be read as it stood.
public struct Arrangement: Sendable, Hashable {
  /// One block at the top level of the document.
  struct Block: Sendable, Hashable {
    /// A print of its words; neither blanks nor line breaks count.
    let print: UInt32
    /// How many bytes that are no blanks stand on each line of running text but the last.
    let lines: [Int]
  }

  /// The blocks in order, front matter aside.
  let blocks: [Block]

  /// The arrangement of a document.
  public init(of draft: Draft) { blocks = ArrangedText(draft).blocks.map { $0.block } }

  /// The arrangement of blocks with these prints, each on one line.
  init(prints: [UInt32]) { blocks = prints.map { Block(print: $0, lines: []) } }
}

extension Arrangement {
  /// The blocks in order: eight hexadecimal digits each, and after a colon where their lines end.
  public var text: String { blocks.map { $0.text }.joined(separator: " ") }

  /// Reads such a text; nil where it is none.
  public init?(_ text: String) {
    var blocks: [Block] = []
    for word in text.utf8.split(separator: 0x20) {
      guard let block = Block(word) else { return nil }
      blocks.append(block)
    }
    self.blocks = blocks
  }
}

extension Arrangement.Block {
  fileprivate var text: String {
    let digits = String(print, radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    return lines.isEmpty ? padded : padded + ":" + lines.map(String.init).joined(separator: ",")
  }

  fileprivate init?(_ word: Substring.UTF8View) {
    let halves = word.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
    guard let digits = halves.first, digits.count == 8, let print = UInt32(Substring(digits), radix: 16)
    else {
      return nil
    }
    self.print = print
    guard halves.count == 2 else {
      lines = []
      return
    }
    var lines: [Int] = []
    for number in halves[1].split(separator: 0x2C, omittingEmptySubsequences: false) {
      guard let line = Int(Substring(number)), line > 0 else { return nil }
      lines.append(line)
    }
    self.lines = lines
  }
}
