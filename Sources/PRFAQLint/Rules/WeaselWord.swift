internal import PRFAQModel
internal import PRFAQProse

/// Numbers stand where vague words could.
///
/// One finding a section, with all its vague words: two or more in summary and solution, or one in the subheadline, the
/// problem, an answer to the first four of the five questions or a short one of the internal FAQ. A sentence with a number
/// has said what it means.
public struct WeaselWord: GatheringRule {
  /// The least number of vague words in a section of the release.
  private static let atLeast = RuleOption(
    "at-least", .integer(1...20), default: .integer(2),
    help: Text(
      ko: "보도자료의 한 부분에 모호한 말이 적어도 몇 개 있어야 알리는지",
      en: "how many vague words a section of the release has at least"))

  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "weasel-word", category: .style, severity: .info,
    source: Text(
      ko: """
        Amazon의 글쓰기 지침: 형용사 대신 데이터를 쓰고 모호한 말을 쓰지 않는다. Doc Bar Raiser, “What the heck are \
        weasel words”.
        """,
      en: """
        Amazon's guide to writing: replace adjectives with data, and no weasel words. Doc \
        Bar Raiser, “What the heck are weasel words”.
        """),
    summary: Text(
      ko: "‘많은’, ‘빠르게’ 대신 수치가 있습니다.", en: "Numbers stand in place of “many” and “faster”."),
    rationale: Text(
      ko: "‘다양한’, ‘훨씬’은 읽는 사람마다 다른 값으로 읽습니다. 수치가 있으면 같은 것을 두고 이야기할 수 있습니다.",
      en: """
        Every reader puts another value in place of “many” or “significantly”. With a number all of them talk about \
        the same thing.
        """),
    examples: WeaselWordExamples.all,
    yieldsTo: ["placeholder", "template-instruction-left", "q4-opinion-evidence"],
    options: [atLeast], languages: [.ko, .koHanja, .en, .ja, .zh])

  private let least: Int

  /// Creates the rule as it is by default.
  public init() { self.init(options: RuleOptions()) }

  /// Creates the rule with its options.
  public init(options: RuleOptions) { least = options.integer(Self.atLeast) }

  /// One finding for each section with vague words.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    var sections: [Range<Int>: [WordingMatch]] = [:]
    var order: [Range<Int>] = []
    for wording in facts.prose.wordings where wording.lists.contains(.weasel) {
      let sentence = facts.prose.sentences[facts.prose.sentence(at: wording.range.lowerBound)]
      let block = facts.prose.blocks[sentence.block]
      guard sentence.role == .statement, !sentence.isQuoted,
        isJudged(block.part) || isWholeAnswer(block, wording, in: facts),
        facts.prose.quantities(in: sentence.text).isEmpty, !facts.isBetweenQuotationMarks(wording.range),
        !isLeftOut(facts.prose.source(wording.range))
      else { continue }
      let section = facts.section(around: facts.prose.source(wording.range))
      if sections[section] == nil { order.append(section) }
      sections[section, default: []].append(wording)
    }
    return order.compactMap { section -> Finding? in
      guard let found = sections[section] else { return nil }
      let isKey = isKey(section, in: facts)
      let kind = facts.part(around: section)?.kind
      let isAsked = isKey || kind == .problem || kind == .internalFAQ
      let hasMeasurable = kind == .internalFAQ || found.contains { isMeasurable($0, in: facts) }
      // Customers are told in words of every day; a row of vague ones in one answer tells them nothing.
      let isAnswer = kind == .externalFAQ || kind == .faq
      let needed = (hasMeasurable ? (isAsked ? 1 : least) : least + 1) + (isAnswer ? 1 : 0)
      guard found.count >= needed else { return nil }
      return report(found, isKey: isKey, in: facts)
    }
  }

  private func isJudged(_ part: PartKind) -> Bool {
    switch part {
    case .subheadline, .summary, .problem, .solution, .customerQuestion, .externalFAQ, .faq: true
    default: false
    }
  }

  /// Whether a vague word is most of what an internal answer says: one sentence, or two, and no number anywhere.
  private func isWholeAnswer(_ block: Prose.Block, _ wording: WordingMatch, in facts: Facts) -> Bool {
    guard block.part == .internalFAQ, Self.evasive.contains(facts.prose.words(wording.range).lowercased()),
      let answer = answer(around: facts.prose.source(wording.range).lowerBound, in: facts)
    else { return false }
    let text = facts.prose.text(of: answer)
    let sentences = facts.prose.sentences
    let third = sentences.partitionPoint { $0.text.upperBound <= text.lowerBound } + 2
    let isShort = third >= sentences.count || sentences[third].text.lowerBound >= text.upperBound
    return isShort && text.contains(wording.range.lowerBound) && facts.prose.quantities(in: text).isEmpty
  }

  /// The answer to the last question that begins no later than a place.
  private func answer(around offset: Int, in facts: Facts) -> Range<Int>? {
    let questions = facts.questions
    let next = questions.partitionPoint { $0.range.lowerBound <= offset }
    return next > 0 ? questions[next - 1].answer : nil
  }

  /// Words by which an answer stays clear of how many.
  private static let evasive = Set<String>(list: "weasel-word-evasive")

  /// Whether a section is one sentence that everything hangs on, or one of the questions that ask for numbers.
  private func isKey(_ section: Range<Int>, in facts: Facts) -> Bool {
    if facts.part(around: section)?.kind == .subheadline { return true }
    return facts.draft.customerQuestions.contains { $0.range == section && $0.kind != .experience }
  }

  /// English words that say how many or how good without saying that anything was measured.
  private static let idle = Set<String>(list: "weasel-word-idle")

  /// Whether a word alone asks for a number: `faster` does, `often` only in company.
  private func isMeasurable(_ wording: WordingMatch, in facts: Facts) -> Bool {
    !Self.idle.contains(facts.prose.words(wording.range).lowercased())
  }

  private func report(_ wordings: [WordingMatch], isKey: Bool, in facts: Facts) -> Finding {
    let ranges = wordings.map { facts.wholeWord($0.range) }
    let words = ranges.map { facts.words($0) }
    let list = words.distinct.prefix(6)
    let ko = list.map { "‘\($0)’" }.joined(separator: ", ")
    let en = list.map { "“\($0)”" }.joined(separator: ", ")
    return finding(
      at: ranges[0], severity: isKey ? .warning : .info,
      message: words.count == 1
        ? Text(ko: "\(ko): 수치 없이 쓴 모호한 말입니다.", en: "\(en) stands where a number could.")
        : Text(
          ko: "수치 없이 쓴 모호한 말이 \(words.count)개 있습니다: \(ko).",
          en: "\(words.count) vague words stand where numbers could: \(en)."),
      evidence: words[0],
      help: Text(
        ko: "몇 명인지, 몇 분인지, 몇 퍼센트인지 쓰세요. 아직 모른다면 가정이라고 밝힌 값을 쓰거나 그 말을 지우세요.",
        en: """
          Write how many people, how many minutes or how many percent. If nobody knows yet, give a value and call it an \
          assumption, or strike the word out.
          """),
      question: Text(
        ko: "여기서 ‘\(words[0])’\(words[0].particle("은", "는")) 숫자로 얼마인가요?",
        en: "As a number, how much is “\(words[0])” here?"),
      notes: ranges.dropFirst().map {
        Finding.Note(range: $0, message: Text(ko: "이 말도 모호합니다.", en: "This is vague as well."))
      })
  }
}
