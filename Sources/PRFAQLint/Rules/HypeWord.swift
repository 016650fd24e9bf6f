internal import PRFAQModel
internal import PRFAQProse

/// Praise is left to the reader.
///
/// Words of quoted customers and leaders are their own, those of questions the asker's, and the headline has a rule
/// of its own. What a paragraph says in such words is one finding.
public struct HypeWord: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "hype-word", category: .style, severity: .warning,
    source: Text(
      ko: "편집자가 지우는 말의 목록. 한국어 보도자료는 jayuro와 뉴스와이어, 영어는 theprlawyer, nstpr, PR News.",
      en: """
        Lists of words that editors strike out: jayuro and Newswire for Korean press \
        releases, theprlawyer, nstpr and PR News for English ones.
        """),
    summary: Text(
      ko: "보도자료는 스스로를 칭찬하지 않고 사실로 말합니다.", en: "The release states facts and does not praise itself."),
    rationale: Text(
      ko: "‘혁신적인’, ‘최고의’ 같은 말은 어느 제품에나 붙일 수 있어 아무것도 알려 주지 않습니다. 독자는 그 말을 건너뛰고, 그 자리에 있어야 할 사실을 놓칩니다.",
      en: """
        “Innovative” or “world-class” fits any product and so tells nothing. Readers skip such words, and miss the fact \
        that should have stood there.
        """),
    examples: HypeWordExamples.all,
    yieldsTo: ["headline-hype", "absolute-claim", "placeholder", "template-instruction-left"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each paragraph that praises in words that none before it has used.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    var byBlock: [Int: [WordingMatch]] = [:]
    var order: [Int] = []
    var firstBlock: [String: Int] = [:]
    for wording in facts.prose.wordings where wording.lists.contains(.hype) {
      let sentence = facts.prose.sentences[facts.prose.sentence(at: wording.range.lowerBound)]
      let block = facts.prose.blocks[sentence.block]
      guard sentence.role == .statement, !sentence.isQuoted, isJudged(block, in: facts),
        !facts.isBetweenQuotationMarks(wording.range), !isBacked(wording.range, sentence, block, in: facts),
        !isLeftOut(facts.prose.source(wording.range))
      else { continue }
      // A word that comes again is told with its first place.
      let stem = String(facts.prose.words(wording.range).lowercased().prefix(7))
      let home = firstBlock[stem] ?? sentence.block
      firstBlock[stem] = home
      if byBlock[home] == nil { order.append(home) }
      byBlock[home, default: []].append(wording)
    }
    return order.compactMap { block in byBlock[block].map { report($0, facts.prose.blocks[block], in: facts) }
    }
  }

  /// Whether the fact stands right beside the praise: a figure or a standard in the sentence of an answer or the next
  /// one, in a release close behind the word; or the word only leads in a list, whose points are the facts.
  private func isBacked(
    _ word: Range<Int>, _ sentence: Prose.Sentence, _ block: Prose.Block, in facts: Facts
  ) -> Bool {
    if facts.prose.visibleBytes[sentence.text].last(where: { $0 > 0x20 }) == 0x3A { return true }
    if block.part.isRelease {
      let behind = word.upperBound..<min(sentence.text.upperBound, word.upperBound + 60)
      return tellsFact(behind, in: facts)
    }
    let end = min(block.text.upperBound, sentence.text.upperBound + 160)
    return tellsFact(sentence.text.lowerBound..<end, in: facts)
  }

  private func tellsFact(_ text: Range<Int>, in facts: Facts) -> Bool {
    // `100%` is one more word of praise.
    facts.prose.quantities(in: text).contains { $0.kind != .percent || $0.value != 100 }
      || facts.says(Self.standards, in: text)
  }

  /// Names of standards, which say more than praise does.
  private static let standards = Phrases(list: "hype-word-standards")

  private func isJudged(_ block: Prose.Block, in facts: Facts) -> Bool {
    switch block.part {
    case .headline: false
    case .customerQuestion: true
    case .externalFAQ: true
    default: block.part.isRelease && !block.part.isQuote
    }
  }

  private func report(_ wordings: [WordingMatch], _ block: Prose.Block, in facts: Facts) -> Finding {
    let ranges = wordings.map { facts.wholeWord($0.range) }
    let words = facts.words(ranges[0])
    let others = ranges.dropFirst().filter { block.text.overlaps(facts.prose.text(of: $0)) }
      .map { facts.words($0) }.distinct.filter { $0 != words }
    let more = Text(
      ko: others.isEmpty ? "" : " (이 문단에 \(others.map { "‘\($0)’" }.joined(separator: ", "))도 있습니다)",
      en: others.isEmpty
        ? "" : " (and \(others.map { "“\($0)”" }.joined(separator: ", ")) in the same paragraph)")
    return finding(
      at: ranges[0], severity: block.part.isRelease ? .warning : .info,
      message: Text(
        ko: "‘\(words)’: 사실이 아니라 칭찬입니다\(more.ko).", en: "“\(words)” praises and states no fact\(more.en)."),
      evidence: words,
      help: Text(
        ko: "그 말을 지우고, 그렇게 부르고 싶었던 까닭을 쓰세요. 고객이 전에는 얼마나 걸렸고 이제는 얼마나 걸리는지, 무엇을 하지 않아도 되는지가 좋습니다.",
        en: """
          Strike it out and write what made you reach for it: how long it took customers before and takes now, or what \
          they no longer have to do.
          """),
      question: Text(
        ko: "그 말을 빼면 이 문장에 어떤 사실이 남나요?", en: "Without that word, which fact is left in the sentence?"),
      notes: ranges.dropFirst().map {
        Finding.Note(range: $0, message: Text(ko: "이 말도 칭찬입니다.", en: "This is praise as well."))
      })
  }
}
