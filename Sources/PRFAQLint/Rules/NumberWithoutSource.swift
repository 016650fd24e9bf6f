internal import PRFAQModel
internal import PRFAQProse

/// Figures about customers and their problem come with a source.
///
/// Judged in the problem, in the answers to who the customer is, what the problem is and how it is known, where the
/// internal FAQ counts customers, and where release or external FAQ say by how many percent something gets better. A
/// figure that is called an assumption, what the company counts of its own, the product's price and small numbers of
/// daily life need none, nor does a figure that has its source in another place. One finding a section, and none for
/// figures asked about before.
public struct NumberWithoutSource: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "number-without-source", category: .evidence, severity: .warning,
    source: Text(
      ko: "뉴스와이어의 보도자료 작성법: 수치에는 근거나 통계를 댄다. punt-labs가 꼽은 흔한 실수: 그 숫자가 어디서 나왔는지 아는가.",
      en: """
        Newswire on writing releases: give the reason or the statistics for a figure. \
        punt-labs, common mistakes: do you know where the numbers came from?
        """),
    summary: Text(
      ko: "고객과 문제를 말하는 수치에는 출처가 있습니다.",
      en: "Figures about customers and their problem come with a source."),
    rationale: Text(
      ko: "출처가 없는 수치는 맞는지 따질 수 없고, 회의는 내용이 아니라 그 수치를 의심하는 데 쓰입니다.",
      en: """
        A figure without a source cannot be checked, and the meeting is spent on doubting it instead of on what it \
        says.
        """),
    examples: NumberWithoutSourceExamples.all, yieldsTo: ["placeholder", "template-instruction-left"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each section with figures from nowhere.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    var sources = FigureSources(in: facts)
    var sections = sections(of: facts).map { section, scope in
      facts.prose.quantities(in: facts.prose.text(of: section)).filter { quantity in
        let sentence = facts.prose.sentences[facts.prose.sentence(at: quantity.range.lowerBound)]
        return sentence.role == .statement && needsSource(quantity, scope, sentence.text, in: facts)
          && !facts.isCountedBeside(quantity) && sources.source(of: quantity) == nil
      }
    }
    sections += effects(in: facts)
    guard sections.contains(where: { !$0.isEmpty }) else { return [] }
    let sourced = sourcedElsewhere(in: facts, anyOf: sections)
    // What was asked at one place is not asked again where it is repeated.
    var asked: Set<Amount> = []
    return sections.compactMap { figures in
      let unsourced = figures.filter {
        !sourced.contains(Amount($0)) && !isShare($0, of: sourced, in: facts)
          && !isLeftOut(facts.prose.source($0.range))
      }
      let open = unsourced.contains { $0.value == nil || !asked.contains(Amount($0)) } ? unsourced : []
      asked.formUnion(open.map(Amount.init))
      // Shares and counts are doubted before times and sums.
      let first = open.first { $0.kind == .percent } ?? open.first { $0.kind == .count } ?? open.first
      guard let first else { return nil }
      let others = open.filter { $0.range != first.range }
      return report(([first] + others).map { facts.prose.source($0.range) }, in: facts)
    }
  }

  /// The figures by which the draft says how much better something gets, a section each; the first lines of a release
  /// and the paragraphs under them are one.
  private func effects(in facts: Facts) -> [[Quantity]] {
    var sections: [(place: Range<Int>, figures: [Quantity])] = []
    for figure in facts.effects where !facts.isCountedBeside(figure) {
      let source = facts.prose.source(figure.range)
      let part = facts.prose.blocks[
        facts.prose.sentences[facts.prose.sentence(at: figure.range.lowerBound)].block
      ].part
      let place = part.isRelease ? 0..<0 : facts.section(around: source)
      if sections.last?.place == place {
        sections[sections.count - 1].figures.append(figure)
      } else {
        sections.append((place, [figure]))
      }
    }
    return sections.map { $0.figures }
  }

  /// The figures that have their source beside them, in the words of the author, wherever they stand, as far as they
  /// may be among some others or be what those are shares of.
  private func sourcedElsewhere(in facts: Facts, anyOf sections: [[Quantity]]) -> Set<Amount> {
    var wanted = StemSet()
    for quantity in sections.joined() {
      wanted.insert(Amount(quantity).key)
      guard let before = facts.countedBefore(quantity) else { continue }
      for whole in facts.prose.quantities(in: before) { wanted.insert(Amount(whole).key) }
    }
    // A block tells how it was counted for all of its figures.
    var counted: (block: Int, isCounted: Bool)?
    return Set(
      facts.prose.quantities.filter { quantity in
        guard wanted.contains(Amount(quantity).key) else { return false }
        let sentence = facts.prose.sentences[facts.prose.sentence(at: quantity.range.lowerBound)]
        let block = facts.prose.blocks[sentence.block]
        guard !sentence.isQuoted, !block.part.isQuote else { return false }
        if facts.prose.has(.source, in: sentence.text) { return true }
        if let counted, counted.block == sentence.block { return counted.isCounted }
        let isCounted = facts.isCounted(block.text)
        counted = (sentence.block, isCounted)
        return isCounted
      }.map(Amount.init))
  }

  /// Whether a figure is a share of what the sentence before counts, and that has its source.
  private func isShare(_ quantity: Quantity, of sourced: Set<Amount>, in facts: Facts) -> Bool {
    guard let before = facts.countedBefore(quantity) else { return false }
    return facts.prose.quantities(in: before).contains { sourced.contains(Amount($0)) }
  }

  /// What a figure says, wherever it stands.
  private struct Amount: Hashable {
    let kind: Quantity.Kind
    let value: Double?

    init(_ quantity: Quantity) {
      kind = quantity.kind
      value = quantity.value
    }

    /// What equal amounts have in common, and others rarely.
    var key: UInt64 { ((value ?? -1) + 0).bitPattern | 1 }
  }

  /// What the figures of a section tell of.
  private enum Scope {
    case customer
    case problem
    case market
  }

  private func sections(of facts: Facts) -> [(Range<Int>, Scope)] {
    let draft = facts.draft
    var sections: [(Range<Int>, Scope)] = draft.parts(.problem).map { ($0.range, .problem) }
    for question in draft.customerQuestions {
      guard let answer = question.answer else { continue }
      switch question.kind {
      case .customer: sections.append((answer, .customer))
      case .problem: sections.append((answer, .problem))
      // Figures beside a method come from it.
      case .evidence where facts.researchMethods(in: answer).isEmpty: sections.append((answer, .problem))
      default: break
      }
    }
    for question in facts.internalQuestions(asking: Self.market) {
      if let answer = question.answer { sections.append((answer, .market)) }
    }
    return sections
  }

  private static let market = Phrases(list: "number-without-source-market")

  private static let averages = Phrases(list: "number-without-source-averages")

  /// Words for one case, whose figures are told as they were.
  private static let singles = Phrases(list: "number-without-source-singles")

  private static let spelledShares = Phrases(list: "number-without-source-spelled-shares")

  private static let hearsay = Phrases(list: "number-without-source-hearsay")

  /// Words by which a company counts those whom it knows: its own customers, members, things.
  private static let ownBases = Phrases(list: "number-without-source-own-bases")

  private func needsSource(_ quantity: Quantity, _ scope: Scope, _ sentence: Range<Int>, in facts: Facts)
    -> Bool
  {
    // `열 명 중 네 명`, `two out of three`: a share in words was counted as well.
    if scope == .problem, quantity.kind == .count || quantity.value == nil,
      facts.says(Self.spelledShares, in: sentence)
    {
      return !facts.says(Self.ownBases, in: sentence)
    }
    guard let value = quantity.value, mayNeedSource(quantity.kind, value, scope) else { return false }
    guard !facts.isPeriod(quantity), !facts.isContinued(quantity), !facts.isLimit(quantity),
      !facts.isOffered(quantity)
    else {
      return false
    }
    // What is passed on from hearsay was counted by somebody else.
    if quantity.kind == .count, facts.says(Self.hearsay, in: sentence) { return true }
    // Counts, sums and times of one case are told as they were; those of many were counted by somebody.
    func isOfMany() -> Bool {
      facts.says(Self.averages, in: sentence) && !facts.says(Self.singles, in: sentence)
    }
    switch (scope, quantity.kind) {
    case (_, .percent): return true
    case (_, .count) where facts.says(Self.ownBases, in: sentence): return false
    case (.customer, .count): return value >= 1000
    case (.customer, _): return false
    case (.market, .count), (.market, .money): return value >= 1000
    case (_, .count): return value >= 100 && isOfMany()
    case (_, .money), (_, .duration): return isOfMany()
    case (_, .multiple): return value > 1 && isOfMany()
    }
  }

  /// Whether figures of a kind and size may need a source, whatever their sentence says.
  private func mayNeedSource(_ kind: Quantity.Kind, _ value: Double, _ scope: Scope) -> Bool {
    switch (scope, kind) {
    case (_, .percent), (_, .count): true
    case (.customer, _): false
    case (.market, .money): value >= 1000
    case (_, .money), (_, .duration): true
    case (_, .multiple): value > 1
    }
  }

  private func report(_ figures: [Range<Int>], in facts: Facts) -> Finding {
    let words = facts.words(figures[0])
    let more = figures.count - 1
    return finding(
      at: figures[0],
      message: more == 0
        ? Text(
          ko: "‘\(words)’\(words.particle("이", "가")) 어디서 나온 수치인지 없습니다.",
          en: "Nothing says where “\(words)” comes from.")
        : Text(
          ko: "‘\(words)’ 등 수치 \(figures.count)개가 어디서 나왔는지 없습니다.",
          en: "Nothing says where “\(words)” and \(more) more \(more == 1 ? "figure" : "figures") come from."),
      evidence: words,
      help: Text(
        ko: "괄호 안에 출처와 때, 표본 수를 적으세요. 예: (출처: 게이트 기록, 2026년 1월, n=412). 아직 재지 않았다면 ‘가정’이라고 적으세요.",
        en: """
          Add the source, the month and the sample in brackets: (source: gate log, January 2026, n=412). If it has not \
          been measured yet, write “assumption”.
          """),
      question: Text(ko: "이 수치는 누가 언제 어떻게 셌나요?", en: "Who counted this, when, and how?"),
      notes: figures.dropFirst().prefix(8).map {
        Finding.Note(
          range: $0, message: Text(ko: "이 수치에도 출처가 없습니다.", en: "No source for this one, either."))
      })
  }
}
