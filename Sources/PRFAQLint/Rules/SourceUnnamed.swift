internal import PRFAQModel
internal import PRFAQProse

/// Who is called as a witness has a name.
///
/// “Studies show” and “전문가들은” call on somebody without saying whom. Judged outside of quotations; a link, a
/// footnote, a year or a title beside it names the source.
public struct SourceUnnamed: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "source-unnamed", category: .evidence, severity: .info,
    source: Text(
      ko: "punt-labs가 꼽은 흔한 실수: 그 숫자가 어디서 나왔는지 아는가. Doc Bar Raiser의 모호한 말 목록도 이름 없는 ‘연구’를 꼽습니다.",
      en: """
        punt-labs, common mistakes: do you know where the numbers came from? Doc Bar Raiser \
        counts studies without a name among weasel words.
        """),
    summary: Text(
      ko: "‘연구에 따르면’이라고 쓸 때는 어느 연구인지 밝힙니다.", en: "Where a study or an expert is called on, it is said which."),
    rationale: Text(
      ko: "이름 없는 연구는 찾아볼 수 없으므로 근거가 아닙니다. 검토하는 사람은 그 문장을 지우고 읽습니다.",
      en: """
        A study without a name cannot be looked up and is no evidence. Reviewers read on as if the sentence were not \
        there.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "이름과 해가 있으면 찾아볼 수 있습니다.", en: "With a name and a year it can be looked up."),
        ExampleDraft.en.with(
          .problem,
          """
          1. Research shows that a drill is used for 13 minutes in its life (Aire Consumer Survey, 2025). Renters buy it anyway and lose $70.
          2. Hire shops close at five. People who work until six wait for Saturday and waste the morning.
          3. Borrowing from a neighbour is awkward, so the shelf stays in its box for months.
          """)),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .problem,
          """
          1. 퇴근하면 밤 10시라 세탁기를 돌리지 못한다. ⚑한 연구에 따르면 빨래가 일주일씩 밀린 사람은 잠도 설친다고 한다.⚐
          2. 주말 빨래방에는 줄이 길다. 토요일 오전을 버린다.
          3. 널 곳이 없어 옷에서 냄새가 난다. 다시 빠느라 물과 시간을 버린다.
          """),
        mended: ["한 연구에 따르면": "서울시 ‘1인 가구 생활 실태’(2025)에 따르면"]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .problem,
          """
          1. ⚑Studies show that a drill is used for minutes in its life.⚐ Renters buy it anyway and lose the cupboard to it.
          2. Hire shops close at five. People who work until six wait for Saturday and waste the morning.
          3. Borrowing from a neighbour is awkward, so the shelf stays in its box for months.
          """),
        mended: ["Studies show": "The Aire Consumer Survey of 2025 shows"]),
    ],
    yieldsTo: ["placeholder", "template-instruction-left", "number-without-source"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each section that calls on somebody without a name.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm, facts.says(Self.witnesses, in: 0..<facts.smallText.count) else { return [] }
    var seen: Set<Range<Int>> = []
    return facts.prose.sentences.compactMap { sentence in
      let block = facts.prose.blocks[sentence.block]
      guard sentence.role != .question, !sentence.isQuoted, !block.part.isQuote, block.part != .frontMatter,
        block.part != .titleBlock, facts.says(Self.witnesses, in: sentence.text),
        !isNamed(sentence.text, block, in: facts)
      else { return nil }
      let range = facts.prose.source(sentence.text)
      return seen.insert(facts.section(around: range)).inserted ? report(range, in: facts) : nil
    }
  }

  /// Who is called on without a name.
  private static let witnesses = Phrases(list: "unnamed-witness")

  /// Whether the sentence says where to look: a year, a title, a link or a footnote.
  private func isNamed(_ sentence: Range<Int>, _ block: Prose.Block, in facts: Facts) -> Bool {
    if !facts.links(in: facts.prose.source(block.text)).isEmpty { return true }
    if facts.prose.dates(in: sentence).contains(where: { $0.date.year != nil }) { return true }
    return facts.prose.words(sentence).contains { "『《〈「‘“[".contains($0) }
      || facts.prose.bytes[sentence].holdsYear || facts.says(Self.authors, in: sentence)
      || facts.isCounted(sentence) && !facts.prose.quantities(in: sentence).isEmpty
  }

  private static let authors = Phrases(["et al"])

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(ko: "누구의 연구나 말인지 밝히지 않았습니다.", en: "Nothing says whose study or word this is."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "기관이나 글의 이름과 해를 괄호에 적거나 링크를 거세요. 찾을 수 없다면 문장을 지우거나 직접 잰 것으로 바꾸세요.",
        en: """
          Name the institution or the title, and the year, in brackets, or link to it. If it cannot be found, strike \
          the sentence out or put in its place what you have measured yourself.
          """),
      question: Text(ko: "이것을 확인하려면 어디를 찾아보면 되나요?", en: "Where would a reader look this up?"))
  }
}

extension ArraySlice<UInt8> {
  /// Whether a year of the last or of this century stands in the bytes: four digits by themselves.
  var holdsYear: Bool {
    split { $0 &- 0x30 >= 10 }.contains { digits in
      digits.count == 4 && (digits.starts(with: [0x31, 0x39]) || digits.starts(with: [0x32, 0x30]))
    }
  }
}
