internal import PRFAQModel
internal import PRFAQProse

/// The release is written as if the product were out.
public struct PrFutureHedge: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "pr-future-hedge", category: .summary, severity: .warning,
    source: Text(
      ko: """
        데이트 앱 ‘썸타임’의 기획 글: 이미 나온 제품처럼 쓴다. Bryar와 Carr, ‘Working Backwards’(2021) 5장: 출시하는 날의 \
        보도자료다. 뉴스와이어는 앞으로 있을 일에는 미래형을 허용합니다.
        """,
      en: """
        The planning note for the dating app 썸타임: write as if the product were out. Bryar & \
        Carr, Working Backwards (2021), ch. 5: the release is of launch day. Newswire Korea \
        allows the future for events that lie ahead.
        """),
    summary: Text(
      ko: "보도자료는 이미 출시한 것처럼 씁니다.", en: "The release is written as if the product were out."),
    rationale: Text(
      ko: "‘할 예정이다’로 쓰면 고객의 하루가 아니라 우리 계획을 쓰게 됩니다. 출시한 날의 눈으로 써야 빈 곳이 보입니다.",
      en: """
        In the future tense a release tells the company's plans instead of the customer's day. Seen from launch day, \
        the gaps show.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko,
        note: Text(ko: "날짜를 밝힌 다음 일정은 앞날로 써도 됩니다.", en: "A later step with its date may be in the future."),
        ExampleDraft.ko.with(
          .solution,
          "고객이 밤 10시 50분까지 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 소음은 나지 않는다. 냄새는 말려서 없앤다. 서대문구는 2027년 7월에 시작할 예정이다."
        )),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en, note: Text(ko: "인용문과 FAQ의 앞날은 보지 않습니다.", en: "Quotations and FAQ are not read."),
        ExampleDraft.en.with(
          .solution,
          """
          The customer scans the door, picks a drill and unlocks it. "We will launch ladders next," the door says. A neighbor is not asked, and no shop has to be open on Saturday.
          """)),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .summary,
          "(서울=가상일보) 2027년 4월 5일 — 달빛세탁이 마포구에서 야간 세탁 서비스를 ⚑출시할 예정⚐이다. 혼자 사는 직장인은 주말에 빨래방에서 보내던 세 시간을 돌려받는다.")),
      .passes(
        .en,
        note: Text(
          ko: "고객이 바라는 것과 예보는 출시 계획이 아닙니다.",
          en: "What customers hope for, and a forecast, are no plans to launch."),
        ExampleDraft.en.with(
          .solution,
          "ShedShare puts lockers where people walk home. The screen shows the minute at which a drill is expected to come back. Whoever hopes to hang a shelf tonight scans the door and takes it."
        )),
      .fails(
        .en,
        ExampleDraft.en.with(
          .summary,
          """
          LEEDS / Aire Wire / April 5, 2027 — ShedShare ⚑plans to⚐ open 40 tool lockers in Leeds. A renter unlocks a drill by phone and pays by the hour, $3 instead of $70.
          """)),
    ],
    yieldsTo: RuleMetadata.noRelease)

  /// Creates the rule.
  public init() {}

  /// One finding for the summary and one for the solution, with notes for further sentences.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    [facts.release.summary, facts.release.solution].compactMap { passages in
      let places = passages.flatMap { hedges(in: $0) }.filter {
        !facts.hasPlaceholder(in: $0) && !isLeftOut($0)
      }
      guard let first = places.first else { return nil }
      return report(first, others: Array(places.dropFirst()), in: facts)
    }
  }

  /// The words of intention in sentences that name no later date.
  private func hedges(in passage: Passage) -> [Range<Int>] {
    guard passage.has(.hedge) else { return [] }
    let dates = passage.dates.filter { $0.date.month != nil }
    // The dateline's own date stands before the first sentence, and often in it.
    let later = passage.kind == .summary ? Array(dates.dropFirst()) : dates
    return passage.sentences(with: .hedge).compactMap { sentence, word in
      isForecast(word, in: passage)
        ? nil : later.contains { sentence.contains($0.range.lowerBound) } ? nil : passage.source(word)
    }
  }

  /// Whether somebody hopes, or something is expected, and it is not the launch: `the time each row is expected to freeze`.
  private func isForecast(_ word: Range<Int>, in passage: Passage) -> Bool {
    guard Self.hopes.occur(in: passage.bytes, word) else { return false }
    let next = word.upperBound..<min(passage.bytes.count, word.upperBound + 16)
    return !Self.launching.occur(in: passage.bytes, next)
  }

  private static let hopes = Phrases(["hope", "expect"])
  private static let launching = Phrases(list: "pr-future-hedge-launching")

  private func report(_ range: Range<Int>, others: [Range<Int>], in facts: Facts) -> Finding {
    let count = others.count + 1
    return finding(
      at: range,
      message: count == 1
        ? Text(ko: "아직 출시하지 않은 것처럼 썼습니다.", en: "This is written as if the product were not out yet.")
        : Text(
          ko: "아직 출시하지 않은 것처럼 쓴 문장이 \(count)개입니다.",
          en: "\(count) sentences are written as if the product were not out yet."),
      evidence: facts.words(range),
      help: Text(
        ko: "출시한 날의 기사처럼 ‘출시했다’, ‘할 수 있다’로 쓰고, 계획은 내부 FAQ로 옮기세요.",
        en:
          "Write it as the news of launch day, in the past or the present, and move plans to the internal FAQ."
      ),
      question: Text(
        ko: "출시한 다음 날 아침 신문에는 이 문장이 어떻게 실릴까요?",
        en: "How would this sentence read in the paper on the morning after launch?"),
      notes: others.map {
        Finding.Note(range: $0, message: Text(ko: "여기도 앞날로 썼습니다.", en: "This is in the future as well."))
      })
  }
}
