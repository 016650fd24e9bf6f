internal import PRFAQModel
internal import PRFAQProse

/// Sentences can be read in one breath.
///
/// One finding a section, at its longest sentence. What is quoted is told as it was spoken.
public struct SentenceTooLong: Rule {
  private static let words = RuleOption(
    "words", .integer(10...200), default: .integer(40),
    help: Text(ko: "영어 문장의 최대 단어 수", en: "the most words of an English sentence"))
  private static let characters = RuleOption(
    "characters", .integer(30...500), default: .integer(110),
    help: Text(
      ko: "한국어, 일본어, 중국어 문장의 최대 글자 수", en: "the most characters of a Korean, Japanese or Chinese sentence"))

  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "sentence-too-long", category: .style, severity: .info,
    source: Text(
      ko: """
        Amazon의 글쓰기 지침: 30낱말 미만. 뉴스와이어의 문체 지침: 60자 이내. textlint의 일본어 규칙: 100자. 좋은 글도 셋 가운데 \
        하나는 이보다 기므로 기본값은 더 넉넉합니다.
        """,
      en: """
        Amazon's guide to writing: fewer than 30 words. Newswire's style guide: within 60 \
        characters; textlint's Japanese preset: 100. The defaults let longer ones pass, \
        because a third of good prose is beyond these.
        """),
    summary: Text(
      ko: "문장은 한 번에 읽을 수 있을 만큼 짧습니다.", en: "A sentence is short enough to be read once."),
    rationale: Text(
      ko: "긴 문장에서는 무엇이 조건이고 무엇이 결론인지 두 번 읽어야 합니다. 나누면 빠진 주어와 수치가 드러납니다.",
      en: """
        In a long sentence condition and conclusion have to be read twice. Cut in two, it shows which subject and which \
        number were missing.
        """),
    examples: SentenceTooLongExamples.all, yieldsTo: ["placeholder", "template-instruction-left"],
    options: [words, characters], languages: [.ko, .koHanja, .en, .ja, .zh])

  private let mostWords: Int
  private let mostCharacters: Int

  /// Creates the rule as it is by default.
  public init() { self.init(options: RuleOptions()) }

  /// Creates the rule with its options.
  public init(options: RuleOptions) {
    mostWords = options.integer(Self.words)
    mostCharacters = options.integer(Self.characters)
  }

  /// One finding for each section with a sentence that is too long.
  public func findings(in facts: Facts) -> [Finding] {
    var longest: [Range<Int>: (index: Int, length: Int, count: Int)] = [:]
    var order: [Range<Int>] = []
    for (index, sentence) in facts.prose.sentences.enumerated() {
      // The shortest of the limits has this many bytes.
      guard sentence.role == .statement, !sentence.isQuoted, sentence.text.count > mostWords * 3,
        let length = length(of: sentence, in: facts)
      else { continue }
      let section = facts.section(around: facts.prose.source(sentence.text))
      if let known = longest[section] {
        longest[section] =
          length > known.length
          ? (index, length, known.count + 1) : (known.index, known.length, known.count + 1)
      } else {
        order.append(section)
        longest[section] = (index, length, 1)
      }
    }
    return order.compactMap { section in
      longest[section].map { report($0.index, $0.length, of: $0.count, in: facts) }
    }
  }

  /// The length of a sentence in words or characters where it is beyond the limit.
  private func length(of sentence: Prose.Sentence, in facts: Facts) -> Int? {
    let block = facts.prose.blocks[sentence.block]
    guard ![.titleBlock, .headline, .subheadline, .boilerplate, .frontMatter].contains(block.part) else {
      return nil
    }
    // A dateline is no part of the sentence that it stands before.
    let dateline = block.part == .summary ? facts.draft.pressRelease?.dateline?.range : nil
    let lead = dateline.map { facts.prose.text(of: $0) } ?? 0..<0
    let start =
      sentence.text.overlaps(lead) ? min(lead.upperBound, sentence.text.upperBound) : sentence.text.lowerBound
    let bytes = facts.prose.visibleBytes[start..<sentence.text.upperBound]
    // A line that lists something is no sentence.
    if bytes.count(where: { $0 == 0x7C || $0 == 0x3B }) > 2 { return nil }
    let isEnglish = block.language == .en
    // Korean lines that break within a paragraph are points of a list as often as one sentence.
    let pieces = Self.points(bytes).flatMap { isEnglish ? [$0] : $0.split(separator: 0x0A) }
    let length = pieces.map { isEnglish ? Self.words($0) : Self.characters($0) }.max() ?? 0
    return length > (isEnglish ? mostWords : mostCharacters) ? length : nil
  }

  /// A sentence cut before each bullet that was typed by hand, and behind colons and dashes: a lead-in and its points are
  /// several, and so are two clauses with a dash between them.
  private static func points(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    for index in bytes.indices where isBullet(bytes, index) || isBreak(bytes, index) {
      pieces.append(bytes[start..<index])
      start = index
    }
    return pieces + [bytes[start...]]
  }

  /// Whether a colon or a spaced dash ends at an offset, where readers draw breath as at a full stop.
  private static func isBreak(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    guard bytes[index] == 0x20, index > bytes.startIndex else { return false }
    let before = bytes[..<index]
    if before.last == 0x3A { return true }
    // The third byte of – and —.
    guard let last = before.last, last == 0x93 || last == 0x94 else { return false }
    return before.suffix(4).elementsEqual([0x20, 0xE2, 0x80, last])
  }

  /// Whether a bullet stands at an offset: one of the round or square ones, or a dash or tab that begins a line.
  private static func isBullet(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    // The first bytes of all of them; most bytes are none.
    guard [0x09, 0x2A, 0x2D, 0xE2, 0xE3].contains(bytes[index]) else { return false }
    let rest = bytes[index...].prefix(3)
    if bullets.contains(where: { rest.elementsEqual($0.utf8) }) { return true }
    // `フリーランス・個人事業主` is no list.
    guard index == bytes.startIndex || bytes[index - 1] <= 0x20 else { return false }
    if rest.elementsEqual("・".utf8) { return true }
    guard index == bytes.startIndex || bytes[index - 1] == 0x0A else { return false }
    return rest.first == 0x09 || rest.starts(with: "- ".utf8) || rest.starts(with: "* ".utf8)
      || rest.elementsEqual("–".utf8)
  }

  private static let bullets = [
    "•", "‣", "◦", "▪", "▫", "●", "○", "■", "□", "▶", "►", "✓", "✔", "→", "※",
  ]

  private static func words(_ bytes: ArraySlice<UInt8>) -> Int {
    var words = 0
    var isInside = false
    for byte in bytes {
      if byte <= 0x20 {
        isInside = false
      } else if !isInside, (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 {
        words += 1
        isInside = true
      }
    }
    return words
  }

  /// The characters of a composed text; blanks count, as they do on a page.
  private static func characters(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

  private func report(_ index: Int, _ length: Int, of count: Int, in facts: Facts) -> Finding {
    let sentence = facts.prose.sentences[index]
    let range = facts.prose.source(sentence.text)
    let isEnglish = facts.prose.blocks[sentence.block].language == .en
    let more = count - 1
    return finding(
      at: range,
      message: Text(
        ko: "한 문장이 \(length)\(isEnglish ? "단어" : "자")입니다\(more > 0 ? " (이 부분에 긴 문장이 \(more)개 더 있습니다)" : "").",
        en: """
          This sentence has \(length) \(isEnglish ? "words" : "characters")\
          \(more > 0 ? ", and \(more) more in this section \(more == 1 ? "is" : "are") long" : "").
          """),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "조건이나 이유가 끝나는 자리에서 나누고, 나눈 문장마다 주어를 쓰세요.",
        en: "Cut it where the condition or the reason ends, and give each half its own subject."),
      question: Text(
        ko: "이 문장에서 꼭 남겨야 하는 한 가지는 무엇인가요?", en: "Which one thing must this sentence say?"))
  }
}
