internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A quoted leader has a name and a title.
public struct LeaderQuoteNoTitle: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "leader-quote-no-title", category: .quotes, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 제품이나 홍보를 책임지는 사람이 말한다. 뉴스와이어의 문체 지침: 인용에는 말한 \
        사람을 밝힌다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: the speaker is whoever answers for the \
        product or for its publicity. Newswire Korea's news style guide: a quotation names \
        its speaker.
        """),
    summary: Text(
      ko: "책임자의 말에는 이름과 직함이 함께 적혀 있습니다.", en: "A leader's words come with a name and a title."),
    rationale: Text(
      ko: "이름과 직함이 있어야 누가 이 약속을 책임지는지 알 수 있습니다. 직함만 있으면 아무도 책임지지 않는 말이 됩니다.",
      en: """
        A name and a title together show who stands behind the promise. A title without a name is a promise that \
        nobody makes.
        """),
    examples: [
      .passes(
        .en,
        note: Text(
          ko: "관리자의 계정 이름은 이름입니다.", en: "A handle is a maintainer's name."),
        ExampleDraft.en.with(
          .leaderQuote,
          "\"Customers told us they did not want a drill, they wanted a hole.\" — maintainer @ashby"
        )),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.ko, ExampleDraft.koNarrative.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "앞에서 직함과 함께 소개한 사람이 다시 말할 때는 이름만 써도 됩니다.",
          en: "Somebody who has been introduced with a title may speak again by name alone."),
        ExampleDraft.en.with(
          .leaderQuote,
          """
          "Customers told us they did not want a drill, they wanted a hole," said Tom Ashby, chief executive of ShedShare.

          "So we put the hole on the corner of their street," added Tom Ashby.
          """)),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .leaderQuote, "“고객이 잠든 시간에 끝나는 집안일을 만들고 싶었습니다.” — ⚑달빛세탁 대표⚐"),
        mended: ["— 달빛세탁 대표": "— 이도현, 달빛세탁 대표"]),
      .fails(
        .ko, ExampleDraft.ko.with(.leaderQuote, "“⚑고객이 잠든 시간에 끝나는 집안일을 만들고 싶었습니다.⚐”")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .leaderQuote,
          "\"Customers told us they did not want a drill, they wanted a hole,\" said ⚑the chief executive⚐."),
        mended: ["said the chief executive.": "said Tom Ashby, chief executive of ShedShare."]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .leaderQuote,
          "\"Customers told us they did not want a drill, they wanted a hole,\" said ⚑Tom Ashby⚐.")),
    ],
    yieldsTo: ["missing-press-release", "placeholder"], languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for each leader without a name or without a title.
  public func findings(in facts: Facts) -> [Finding] {
    var introduced: Set<Substring>?
    // The same title without a name is one speaker, however often he is quoted.
    var titles: Set<Substring> = []
    return facts.quotes.compactMap { quote in
      guard quote.role == .leader, !facts.hasPlaceholder(in: quote.range) else { return nil }
      guard let attribution = quote.attribution else {
        guard facts.isUnsigned(quote) else { return nil }
        return finding(
          quote.text, in: facts,
          Text(ko: "누가 하는 말인지 적혀 있지 않습니다.", en: "Nobody is named as the speaker."))
      }
      let voice = facts.voice(of: quote)
      // A handle is the name by which maintainers are known.
      if voice.isAnonymous || facts.bytes[attribution].contains(0x40) { return nil }
      if voice.name == nil, voice.hasTitle, isReadable(quote, in: facts), !isSomebody(attribution, in: facts),
        Voice.names(in: facts.wordsAround(quote), companies: facts.companies).isEmpty
      {
        if let title = facts.composed(attribution).lowercased().split(whereSeparator: { !$0.isLetter }).last,
          !titles.insert(title).inserted
        {
          return nil
        }
        return finding(
          facts.signature(attribution), in: facts,
          Text(ko: "직함만 있고 이름이 없습니다.", en: "The speaker has a title and no name."))
      }
      guard let name = voice.name, !voice.hasTitle, isReadable(quote, in: facts),
        !hasTitleBeside(quote, attribution, in: facts), let last = name.split(separator: " ").last
      else { return nil }
      let known = introduced ?? introducedNames(in: facts)
      introduced = known
      // A second quotation of somebody who has been introduced needs no title.
      guard !known.contains(last) else { return nil }
      return finding(
        facts.signature(attribution), in: facts,
        Text(ko: "이름만 있고 직함이 없습니다.", en: "The speaker has a name and no title."))
    }
  }

  /// Whether the speaker is somebody of many, such as a ramp lead at the second-largest station.
  ///
  /// That is a customer's way to be named, and who was taken for a leader is hardly one.
  private func isSomebody(_ attribution: Range<Int>, in facts: Facts) -> Bool {
    let words = facts.composed(attribution).lowercased()
    return ["a ", "an ", "one "].contains { words.hasPrefix($0) }
  }

  /// Names and titles are told apart in Korean and in English; elsewhere the words are left alone.
  private func isReadable(_ quote: Quote, in facts: Facts) -> Bool {
    switch facts.part(around: quote.range)?.language {
    case .ko, .koHanja, .en: true
    default: false
    }
  }

  /// Whether the heading, or the words beside the name, say as what the speaker speaks.
  private func hasTitleBeside(_ quote: Quote, _ attribution: Range<Int>, in facts: Facts) -> Bool {
    if let heading = facts.part(around: quote.range)?.headingRange, namesTitle(heading, in: facts) {
      return true
    }
    let after = facts.composed(after: attribution.upperBound, atMost: 24)
    if let next = after.first(where: { !"*_ ".contains($0) }), ",(（".contains(next) { return true }
    let before = facts.composed(before: attribution.lowerBound, atMost: 60)
    return before.last == " " && before.split(separator: " ").last?.first?.isUppercase ?? false
  }

  /// The words of those lines of the release that name a title.
  private func introducedNames(in facts: Facts) -> Set<Substring> {
    var names: Set<Substring> = []
    for part in facts.draft.parts where part.kind.isRelease {
      for line in facts.draft.wholeLines(in: part.range) where namesTitle(line, in: facts) {
        names.formUnion(facts.composed(line).split { !$0.isLetter })
      }
    }
    return names
  }

  /// Whether words hold a title; `leader` and `책임자` say that somebody leads, not as what.
  private func namesTitle(_ range: Range<Int>, in facts: Facts) -> Bool {
    let vague = ["leader", "spokesperson", "executive", "리더", "책임자", "담당자", "임원", "company"]
    let text = facts.composed(range)
    return facts.draft.lexicon.matches(in: text, lists: [.leaderRole, .staffRole]).contains { match in
      !vague.contains(String(decoding: Array(text.utf8)[match.range], as: UTF8.self).lowercased())
    }
  }

  private func finding(_ range: Range<Int>, in facts: Facts, _ message: Text) -> Finding {
    finding(
      at: range, message: message,
      evidence: facts.excerpt(range),
      help: Text(
        ko: "이름과 직함을 함께 적으세요. 예: — 이도현, 달빛세탁 대표",
        en: "Give the name and the title together, such as: — Tom Ashby, chief executive of ShedShare."),
      question: Text(
        ko: "이 말에 자기 이름을 걸 사람은 누구인가요?", en: "Who would put their name to these words?"))
  }
}
