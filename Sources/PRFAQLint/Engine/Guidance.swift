internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Tells a template's instructions to its writer from text that the writer wrote.
///
/// Readers are told what to do as well (`Scan the door and choose a tool`), so an imperative alone proves nothing:
/// an instruction speaks of the document (headline, section, sentences) or of the customer as somebody else.
enum Guidance {
  /// Words that announce an instruction where a line begins with them.
  private static let labels = Phrases(list: "guidance-labels")
  /// Orders that only a template gives.
  private static let orders = Phrases(list: "guidance-orders")
  /// Verbs with which English instructions begin.
  private static let verbs = Set<String>(list: "guidance-verbs")
  /// How Korean instructions end.
  private static let endings = Phrases(list: "guidance-endings")
  /// What instructions speak of, and text for customers does not.
  private static let matters = Phrases(list: "guidance-matters")

  /// Whether a block, lower-cased and without its markers, is an instruction to the writer.
  static func isInstruction(_ block: [UInt8]) -> Bool {
    if beginsWithLabel(block) || orders.occur(in: block, block.indices) { return true }
    guard matters.occur(in: block, block.indices) else { return false }
    let language = Language.detect(block, block.indices)
    let sentences = Sentences.ranges(in: block, block.indices, language: language)
    // One instruction may be followed by its reasons, but a paragraph in which one sentence in three sounds like
    // an order was written for readers.
    let ordered = sentences.filter { isOrder(String(decoding: block[$0], as: UTF8.self)) }
    return ordered.count * 2 >= sentences.count && ordered.contains { matters.occur(in: block, $0) }
  }

  private static func beginsWithLabel(_ block: [UInt8]) -> Bool {
    let text = String(decoding: block.prefix(longestOpening), as: UTF8.self)
    // Characters take long to tell apart, and most blocks begin with an ASCII letter or a Hangul syllable.
    let isPlain = block.first.map { $0 &- 0x61 < 26 || 0xEA...0xED ~= $0 } ?? true
    return labels.begin(isPlain ? text[...] : text.drop { "※>*_-•·([【☞→💡✏️📝 ".contains($0) })
  }

  /// More bytes than marks and the label behind them take.
  private static let longestOpening = 256

  /// How many words that instructions to a writer use stand in the visible text of a draft.
  static func hints(in text: PlainText, of draft: Draft) -> Int {
    draft.lexicon.matches(in: text.bytes, text.range, lists: .guidance).count
  }

  private static func isOrder(_ sentence: String) -> Bool {
    let words = sentence.drop { !$0.isLetter && !$0.isNumber }
    if verbs.contains(String(words.prefix { $0 != " " && $0 != "," })) { return true }
    return endings.end(sentence.trimmedEnds(" .*_)\"”!"))
  }
}
