public import PRFAQModel
public import PRFAQProse

/// The prose of a document, read once for all rules: its blocks, sentences, wordings, dates and quantities.
///
/// Ranges named `text` are bytes of `bytes`; `source(_:)` gives the bytes of the document that they came from.
public struct Prose: Sendable {
  /// One paragraph, heading or table cell.
  public struct Block: Sendable, Hashable {
    /// Its bytes in the text.
    public let text: Range<Int>
    /// The index of its node in the Markdown tree.
    public let node: Int
    /// What the part that it stands in is for.
    public let part: PartKind
    /// The index of that part in the draft.
    public let partIndex: Int
    /// The language of that part.
    public let language: Language
    /// Whether it is a heading or the head of a table's column.
    public let isHeading: Bool
    /// Its sentences, as indices.
    public internal(set) var sentences: Range<Int>
  }

  /// One sentence, or what stands in place of one.
  public struct Sentence: Sendable, Hashable {
    /// What a sentence does.
    public enum Role: Sendable, Hashable {
      case heading
      /// It asks, as a question of the FAQ or one of the five.
      case question
      case statement
    }
    /// Its bytes in the text.
    public let text: Range<Int>
    /// The index of its block.
    public let block: Int
    /// What it does.
    public let role: Role
    /// Whether somebody is quoted with it.
    public let isQuoted: Bool
  }

  /// The blocks in order.
  public internal(set) var blocks: [Block] = []
  /// The sentences in order.
  public internal(set) var sentences: [Sentence] = []
  /// The wordings that rules judge, in order.
  public var wordings: [WordingMatch] { found.wordings }
  /// The quantities in order; none in headings that only number.
  public internal(set) var quantities: [Quantity] = []
  /// The dates in order.
  public internal(set) var dates: [DateMatch] = []
  /// The text, Hanja read as Hangul where it is Korean, a blank for each line break within a block.
  public internal(set) var bytes: [UInt8] = []
  /// What the one pass over the text found.
  var found = ProseWords()
  let visible: PlainText
  /// The bytes of the document that each sentence came from, in order.
  var sentenceSources: [Range<Int>] = []

  init(_ visible: PlainText) { self.visible = visible }

  /// The bytes of the document that a range of the text came from.
  public func source(_ text: Range<Int>) -> Range<Int> { visible.sourceRange(of: text) }

  /// The text as it is written, as long as `bytes`.
  var visibleBytes: [UInt8] { visible.bytes }

  /// The words of a range of the text, as matching sees them.
  public func words(_ text: Range<Int>) -> String { String(decoding: bytes[text], as: UTF8.self) }

  /// The index of the sentence that holds an offset of the text; the nearest before it where none does.
  public func sentence(at offset: Int) -> Int {
    max(0, sentences.partitionPoint { $0.text.lowerBound <= offset } - 1)
  }

  /// The sentences that share bytes with a range of the text, as their own ranges.
  public func sentences(in text: Range<Int>) -> [Range<Int>] {
    guard !text.isEmpty else { return [] }
    let start = sentences.partitionPoint { $0.text.upperBound <= text.lowerBound }
    return sentences[start...].prefix { $0.text.lowerBound < text.upperBound }.map { $0.text }
  }

  /// The block of a sentence.
  public func block(of sentence: Int) -> Block { blocks[sentences[sentence].block] }

  /// The wordings of some lists within a range of the text.
  public func wordings(_ lists: WordingSet, in text: Range<Int>) -> [WordingMatch] {
    let start = wordings.partitionPoint { $0.range.lowerBound < text.lowerBound }
    return wordings[start...].prefix { $0.range.lowerBound < text.upperBound }.filter {
      !$0.lists.isDisjoint(with: lists)
    }
  }

  /// Whether a range of the text has a wording of some lists.
  public func has(_ lists: WordingSet, in text: Range<Int>) -> Bool {
    let start = wordings.partitionPoint { $0.range.lowerBound < text.lowerBound }
    return wordings[start...].prefix { $0.range.lowerBound < text.upperBound }.contains {
      !$0.lists.isDisjoint(with: lists)
    }
  }

  /// The quantities within a range of the text.
  public func quantities(in text: Range<Int>) -> ArraySlice<Quantity> {
    let start = quantities.partitionPoint { $0.range.lowerBound < text.lowerBound }
    return quantities[start...].prefix { $0.range.lowerBound < text.upperBound }
  }

  /// The dates within a range of the text.
  public func dates(in text: Range<Int>) -> ArraySlice<DateMatch> {
    let start = dates.partitionPoint { $0.range.lowerBound < text.lowerBound }
    return dates[start...].prefix { $0.range.lowerBound < text.upperBound }
  }

  /// The bytes of the text that came from a range of the document; empty where nothing of it is prose.
  public func text(of source: Range<Int>) -> Range<Int> {
    let first = sentenceSources.partitionPoint { $0.upperBound <= source.lowerBound }
    let end = sentenceSources.partitionPoint { $0.lowerBound < source.upperBound }
    guard first < end else { return 0..<0 }
    return visible.textRange(of: source).clamped(
      to: sentences[first].text.lowerBound..<sentences[end - 1].text.upperBound)
  }
}
