internal import PRFAQModel
internal import PRFAQProse

/// A Korean release gives dates and not words such as 어제 or 내일.
public struct PrRelativeDate: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "pr-relative-date", category: .summary, severity: .info,
    source: Text(
      ko: """
        뉴스와이어, ‘자주 틀리는 표기법 16’: 인용이 아니면 어제, 오늘, 내일을 쓰지 않는다. 영어 보도자료는 Bryar와 Carr의 예처럼 \
        “today”라고 씁니다.
        """,
      en: """
        Newswire Korea, ‘자주 틀리는 표기법 16’: no 어제, 오늘 or 내일 in a release, except in quotations. \
        English releases say “today”, as Bryar & Carr's example does.
        """),
    summary: Text(
      ko: "보도자료에는 ‘오늘’ 대신 날짜를 씁니다.", en: "A Korean release gives dates instead of “today”."),
    rationale: Text(
      ko: "기사는 쓴 날이 아니라 읽는 날에 읽힙니다. ‘내일’은 읽는 날마다 다른 날이 됩니다.",
      en:
        "A release is not read on the day on which it is written, so “tomorrow” is another day for each reader."
    ),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "인용문과 ‘오늘날’, 하루를 뜻하는 말은 괜찮습니다.", en: "Quotations and 오늘날 are fine."),
        ExampleDraft.ko.with(.solution, "고객이 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 오늘날 빨래방의 줄은 사라진다. 소음이 나지 않는다.")),
      .passes(.en, ExampleDraft.ko.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .summary, "(서울=가상일보) 2027년 4월 5일 — 달빛세탁이 ⚑오늘⚐ 마포구에서 문을 열었다. 직장인은 주말에 보내던 세 시간을 돌려받는다.")),
      .fails(
        .en,
        ExampleDraft.ko.with(
          .summary, "(서울=가상일보) 2027년 4월 5일 — 달빛세탁이 ⚑내일⚐ 마포구에서 문을 연다. 직장인은 주말에 보내던 세 시간을 돌려받는다.")),
    ],
    yieldsTo: RuleMetadata.unwritten, isOptIn: true, languages: [.ko, .koHanja], fix: .unsafe)

  /// Creates the rule.
  public init() {}

  private static let words = ["오늘", "어제", "내일", "모레"].map { Array($0.utf8) }

  /// One finding for each relative day in the summary outside quotation marks.
  public func findings(in facts: Facts) -> [Finding] {
    let date = facts.draft.pressRelease?.dateline?.dateRange
    return facts.release.summary.flatMap { passage -> [Finding] in
      guard passage.language.isKorean else { return [] }
      let quoted = passage.quotations
      return places(in: passage.bytes).filter { place in !quoted.contains { $0.overlaps(place) } }.map {
        report(passage.source($0), date: date, in: facts)
      }
    }
  }

  /// Where a relative day stands as a word: behind a space, before a space or a particle.
  private func places(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.compactMap { start in
      guard start == 0 || bytes[start - 1] <= 0x20,
        let word = Self.words.first(where: { bytes[start...].starts(with: $0) })
      else { return nil }
      let end = start + word.count
      let rest = bytes[end...].prefix { $0 >= 0x80 }
      return KoreanWords.isParticles(rest) ? start..<end : nil
    }
  }

  private func report(_ range: Range<Int>, date: Range<Int>?, in facts: Facts) -> Finding {
    let words = facts.words(range)
    let isToday = words == "오늘"
    return finding(
      at: range,
      message: Text(
        ko: "읽는 날에 따라 뜻이 달라지는 날입니다: ‘\(words)’.", en: "“\(words)” depends on the day of reading."),
      evidence: words,
      help: Text(ko: "월과 일을 적으세요.", en: "Give the month and the day."),
      question: Text(ko: "그날은 몇 월 며칠인가요?", en: "Which date is that?"),
      fixes: isToday
        ? (date.map { date in
          [
            Fix(
              title: Text(ko: "날짜로 바꾸기", en: "Replace by the date"), safety: .unsafe,
              edits: [Fix.Edit(range: range, replacement: facts.words(date))])
          ]
        } ?? []) : [])
  }
}
