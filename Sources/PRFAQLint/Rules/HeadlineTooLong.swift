internal import PRFAQProse

/// The headline is short enough to be read at a glance.
public struct HeadlineTooLong: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "headline-too-long", category: .headline, severity: .warning,
    source: Text(
      ko: """
        뉴스와이어의 문체 지침: 신문처럼 스무 자. 일본 안내서는 서른에서 쉰 자, 영어 안내서는 열 낱말쯤을 허용합니다. PR/FAQ의 제목에는 제품 이름도 \
        들어가므로 여기서는 훨씬 넉넉히 잡았습니다.
        """,
      en: """
        Newswire Korea's news style guide: twenty syllables, as newspapers do; Japanese \
        guides allow thirty to fifty characters, English ones about ten words. The limits \
        here lie well above, because a PR/FAQ names its product too.
        """),
    summary: Text(ko: "제목은 한눈에 읽힐 만큼 짧습니다.", en: "The headline can be read at a glance."),
    rationale: Text(
      ko: "긴 제목은 끝까지 읽히지 않습니다. 덜어 낼 것을 고르다 보면 가장 중요한 혜택이 무엇인지 드러납니다.",
      en: """
        A long headline is not read to its end. Choosing what to leave out shows which benefit matters most.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .ko,
        note: Text(
          ko: "제목 아래에 줄표를 둘러 적은 줄은 제목의 길이에 들지 않습니다.",
          en: "A line set between dashes below the headline is not counted with it."),
        ExampleDraft.ko.with(
          .headline, "달빛세탁, 늦게 퇴근하는 1인 가구의 빨래를 밤 11시에 걷어 간다\n―― 빨래방에 갈 시간이 없는 직장인이 다음 날 아침 갠 옷을 문 앞에서 받는다 ――")
      ),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .headline, "⚑달빛세탁, 밤 10시가 넘어 퇴근해 빨래방에 갈 시간이 없는 마포구 1인 가구의 빨래를 밤 11시에 걷어 아침 7시에 문 앞에 둔다⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .headline,
          """
          ⚑ShedShare lends renters who own no tools a drill, a ladder or a tile cutter by the hour from one of forty \
          lockers that stand on their way home⚐
          """)),
    ],
    yieldsTo: RuleMetadata.unwritten + ["headline-missing", "headline-not-one-sentence"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for a headline beyond what is read at a glance; far beyond, it weighs more.
  public func findings(in facts: Facts) -> [Finding] {
    guard let headline = facts.release.headline, facts.isWritten(headline) else { return [] }
    guard headline.language.isKorean || headline.language.isUnspaced || headline.language == .en else {
      return []
    }
    let isCounted = headline.language != .en
    let line = ownLine(of: headline)
    let count = isCounted ? headline.letters(in: line) : headline.wordCount(in: line)
    let (aim, limit) = headline.language.isUnspaced ? (50, 65) : isCounted ? (45, 60) : (18, 24)
    // A whole paragraph was hardly meant as one.
    guard count > aim, facts.headlineSentences(headline.range) < 4 else { return [] }
    return [
      finding(
        at: headline.range, severity: count > limit ? .warning : .info,
        message: isCounted
          ? Text(
            ko: "제목이 띄어쓰기를 빼고 \(count)자입니다.",
            en: "The headline has \(count) characters without spaces.")
          : Text(ko: "제목이 \(count)단어입니다.", en: "The headline has \(count) words."),
        evidence: facts.excerpt(headline.range),
        help: Text(
          ko: "제품 이름과 가장 큰 혜택만 남기고, 누구에게 어떻게는 부제로 옮기세요.",
          en:
            "Keep the product's name and its greatest benefit, and move for whom and how to the subheadline."),
        question: Text(
          ko: "열 단어만 쓸 수 있다면 무엇을 남기시겠어요?", en: "If you had ten words, which would you keep?"))
    ]
  }

  /// The headline without a line below it that is set otherwise, as a subheadline or a translation is:
  /// `―― 話した言葉が… ――`, `*for renters …*`.
  private func ownLine(of headline: Passage) -> Range<Int> {
    let bytes = headline.written
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      let below = bytes[(end + 1)...].drop { $0 == 0x20 }
      let isSetOff = Self.settings.contains { below.starts(with: $0.utf8) }
      if isSetOff || isOtherScript(bytes[..<end], below.prefix { $0 != 0x0A }) { return 0..<end }
      start = end + 1
    }
    return headline.all
  }

  private static let settings = [
    "—", "―", "–", "--", "- ", "~", "～", "〜", "*", "_", "(", "（", "<", "〈", "【", "[", "·", "・",
  ]

  /// Whether one line is in Latin letters alone and the other hardly at all.
  private func isOtherScript(_ line: ArraySlice<UInt8>, _ below: ArraySlice<UInt8>) -> Bool {
    func isLatin(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.count { $0 >= 0xE3 } * 10 < bytes.count }
    return line.count > 8 && below.count > 8 && isLatin(line) != isLatin(below)
  }
}
