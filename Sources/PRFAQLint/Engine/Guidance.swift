internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Tells a template's instructions to its writer from text that the writer wrote.
///
/// Readers are told what to do as well (`Scan the door and choose a tool`), so an imperative alone proves nothing:
/// an instruction speaks of the document (headline, section, sentences) or of the customer as somebody else.
enum Guidance {
  /// Words that announce an instruction where a line begins with them.
  private static let labels = Phrases([
    "작성 요령", "작성 방법", "작성 가이드", "작성 안내", "작성 팁", "작성 예시", "작성요령", "작성방법", "작성가이드", "작성 시 유의",
    "writing tip", "writing instruction", "writing guidance", "instructions:", "guidance:",
    "how to write this",
    "template note", "note to writer", "note to author", "書き方：", "記入例",
  ])
  /// Orders that only a template gives.
  private static let orderWords = [
    "여기에 작성", "여기에 입력하세요", "여기에 내용을", "지우고 작성", "삭제하고 작성", "지운 뒤 작성", "안내문은 삭제", "안내문을 삭제", "안내 문구는 삭제",
    "이 파일을 복사해", "이 줄은 지우", "이 문단은 지우", "이 부분은 지우", "이 설명은 지우", "delete this section", "delete this line",
    "delete this text", "delete this paragraph", "delete this note", "delete these instructions",
    "delete it before you",
    "delete before submitting", "remove this section", "remove this line", "remove this text",
    "remove these instructions", "replace this text", "replace this with", "replace this paragraph",
    "replace the headline above", "replace with your", "with your own words", "your text here",
    "text goes here",
    "goes here.", "fill in everything", "copy this file to", "everything in italics is guidance",
  ]
  private static let orders = Phrases(orderWords)
  /// Verbs with which English instructions begin.
  private static let verbs: Set<String> = [
    "describe", "explain", "write", "state", "summarize", "summarise", "include", "list", "put", "replace",
    "insert", "provide", "add", "tell", "rank", "name", "avoid", "answer", "give", "mention", "focus",
    "quote",
    "cover", "outline", "identify", "define",
  ]
  /// What English instructions speak of, and text for customers does not.
  private static let englishMatters = [
    "the headline", "your headline", "subhead", "this section", "this paragraph", "opening paragraph",
    "press release", "the reader", "customer's problem", "customer problem", "your product", "your solution",
    "problem that the customer", "problem the customer", "how the product", "the product solves",
    "quote from your", "quote from a", "quote from an", "customer's point of view", "customer's perspective",
    "the customer gets", "the customer has", "customer would ask", "in their own words",
  ]
  /// How Korean instructions end.
  private static let endings = Phrases([
    "작성하세요", "작성해 주세요", "작성하십시오", "작성합니다", "작성할 것", "작성한다", "서술하세요", "서술합니다", "기술하세요", "기술합니다",
    "설명하세요", "요약하세요", "요약합니다", "명시하세요", "명시합니다", "나열하세요", "기입하세요", "표현하세요", "언급하세요", "정리하세요", "포함하세요", "쓰세요",
    "씁니다", "적으세요", "적습니다", "적어 주세요", "써 주세요", "채우세요", "하지 마세요", "넣으세요", "옮깁니다",
  ])
  /// What Korean instructions speak of.
  private static let koreanMatters = [
    "보도자료", "헤드라인", "부제", "이 항목", "이 단락", "이 섹션", "이 문단", "제품명과", "육하원칙", "고객의 말로", "고객의 언어",
    "고객의 문제", "고객이 겪", "고객이 얻", "고객 인터뷰", "고객의 이득", "고객의 혜택",
  ]
  private static let matters = Phrases(englishMatters + koreanMatters)
  /// Without any of these a block is no instruction, unless a label says so.
  private static let all = Phrases(orderWords + englishMatters + koreanMatters)

  /// Whether a block, lower-cased and without its markers, is an instruction to the writer.
  static func isInstruction(_ block: [UInt8]) -> Bool {
    guard all.occur(in: block, block.indices) else { return beginsWithLabel(block) }
    if beginsWithLabel(block) || orders.occur(in: block, block.indices) { return true }
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
