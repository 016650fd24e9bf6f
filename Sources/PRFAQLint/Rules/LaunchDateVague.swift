internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The launch date is a day, not a season.
public struct LaunchDateVague: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "launch-date-vague", category: .summary, severity: .warning,
    source: Text(
      ko: "Bryar와 Carr의 템플릿: 출시일에는 뜻이 있어야 하므로 어길 수 있는 날이어야 한다.",
      en: """
        Bryar & Carr's template: the launch date should have meaning, so it has to be one \
        that can be missed.
        """),
    summary: Text(ko: "출시일은 며칠인지 정해져 있습니다.", en: "The launch date is a day that can be missed."),
    rationale: Text(
      ko: "‘상반기’나 ‘곧’은 어길 수 없는 약속이라 아무도 지키지 않습니다. 날짜를 정해야 빠진 일이 보입니다.",
      en:
        "“Soon” and “in Q3” cannot be missed, so nobody keeps them. A day shows what still has to be done by when."
    ),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en, note: Text(ko: "고객이나 인용문의 ‘곧’은 출시일이 아닙니다.", en: "“Soon” in a quotation is no launch date."),
        ExampleDraft.en.with(
          .callToAction,
          "Sign up at https://shedshare.example/leeds. \"I hope to see you soon at a locker,\" says the door."
        )),
      .passes(
        .en,
        note: Text(
          ko: "비워 둔 날짜는 빈자리를 찾는 규칙이 알립니다.",
          en: "A day that is still open is told by the rule about placeholders."),
        ExampleDraft.announced(en: "[TBC – not before Q2 2027]")),
      .passes(
        .ko,
        note: Text(ko: "몇째 무슨 요일인지는 날짜입니다.", en: "Which Monday of the month it is tells the day."),
        ExampleDraft.announced(ko: "2027년 11월 첫째 월요일")),
      .fails(.ko, ExampleDraft.announced(ko: "⚑2027년 상반기⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .summary,
          "LEEDS / Aire Wire / ⚑April 5⚐ — ShedShare today opened 40 tool lockers in Leeds. A renter unlocks a drill by phone and saves the price of one."
        )),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .callToAction,
          "마포구에 사는 사람은 ⚑조만간⚐ [달빛세탁 앱](https://moonwash.example/start)에서 가입할 수 있다. 요금은 9,900원이다.")),
      .fails(.en, ExampleDraft.announced(en: "⚑Q2 2027⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .summary,
          """
          **LEEDS, ⚑2027⚐** — ShedShare today opened 40 tool lockers in Leeds. A renter unlocks a drill, a ladder or a tile cutter by phone and pays by the hour.
          """)),
      .fails(
        .en,
        ExampleDraft.en.with(
          .callToAction,
          "ShedShare is ⚑coming soon⚐ from $3 an hour. Sign up at https://shedshare.example/leeds.")),
    ],
    yieldsTo: RuleMetadata.noRelease + ["launch-date-past"])

  /// Creates the rule.
  public init() {}

  /// One finding for a dateline without a month, and one for each sentence that puts the launch off.
  public func findings(in facts: Facts) -> [Finding] {
    var places: [Range<Int>] = []
    let dateline = facts.draft.pressRelease?.dateline
    if let dateline, let date = dateline.date, let range = dateline.dateRange, date.month == nil,
      !dateline.isPlaceholder
    {
      let passage = facts.release.summary.first { $0.range.contains(range.lowerBound) }
      places.append(passage.flatMap { vague(in: $0, around: range) } ?? range)
    }
    if dateline == nil, let year = facts.release.summary.first.flatMap({ openingYear(of: $0) }) {
      places.append(year)
    }
    let isDated = dateline?.date?.month != nil
    let monthly = month(of: dateline, in: facts)
    for passage in facts.release.summary where !isDated && passage.has(.vagueDate) {
      places += launches(in: passage, asking: true).map { passage.source($0) }
    }
    for passage in facts.release.calls where passage.has(.vagueDate) {
      places += launches(in: passage, asking: false).map { passage.source($0) }
    }
    let distinct = places.filter { place in
      !places.contains {
        $0 != place && $0.lowerBound <= place.lowerBound && $0.upperBound >= place.upperBound
      }
    }.distinct
    // A placeholder beside it says already that the day is open.
    let open = distinct.filter { !facts.hasPlaceholder(in: brackets(around: $0, in: facts)) }
    guard open.isEmpty else { return open.map { report($0, in: facts) } }
    if let monthly { return [report(monthly, in: facts, severity: .info)] }
    return yearless(dateline, in: facts).map {
      [
        report(
          $0, in: facts, severity: .info,
          message: Text(ko: "출시일에 몇 년인지가 없습니다.", en: "The launch date has no year."))
      ]
    } ?? []
  }

  /// The year that an announcement opens with, and no more, before the dash behind its place: `Tel Aviv, 2026 —`.
  private func openingYear(of passage: Passage) -> Range<Int>? {
    let bytes = passage.bytes
    // — and – are E2 80 94 and E2 80 93.
    let dash = (0..<min(90, max(0, bytes.count - 2))).first { index in
      bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xF8 == 0x90
    }
    guard var end = dash else { return nil }
    while end > 0, [0x20, 0x2A, 0x5F].contains(bytes[end - 1]) { end -= 1 }
    let year = max(0, end - 4)..<end
    guard year.count == 4, passage.string(year).hasPrefix("20"), bytes[year].allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    let before = bytes[..<year.lowerBound].last { $0 > 0x20 }
    return before == 0x2C ? passage.source(year) : nil
  }

  /// The date of a dateline that names a month and no day, nor the day in words of the week: `March 2026`.
  private func month(of dateline: DatelineView?, in facts: Facts) -> Range<Int>? {
    guard let dateline, let date = dateline.date, let range = dateline.dateRange, date.month != nil,
      date.day == nil,
      !dateline.isPlaceholder, !facts.hasPlaceholder(in: dateline.range)
    else { return nil }
    let after = facts.composed(range) + facts.composed(after: range.upperBound, atMost: 40)
    return Self.weekdays.occur(in: after.lowercased()) ? nil : range
  }

  /// The date of a dateline that names a day and no year, where the head of the document tells none: `LEEDS, 2 March`.
  private func yearless(_ dateline: DatelineView?, in facts: Facts) -> Range<Int>? {
    guard let dateline, let date = dateline.date, let range = dateline.dateRange, date.month != nil,
      date.year == nil, !dateline.isPlaceholder, !facts.hasPlaceholder(in: dateline.range)
    else { return nil }
    let comments = facts.draft.tree.comments
    let isTold = facts.draft.parts.contains { part in
      guard part.kind == .titleBlock || part.kind == .frontMatter else { return false }
      // The day of a comment that silences something is not the document's.
      return facts.draft.source.lines(in: part.range).contains { line in
        facts.bytes[line].holdsYear && !comments.contains { $0.overlaps(line) }
      }
    }
    return isTold ? nil : range
  }

  private static let weekdays = Phrases(list: "launch-date-vague-weekdays")

  /// The brackets that a range stands in, or the range itself: `[TBC – not before Q2]`.
  private func brackets(around range: Range<Int>, in facts: Facts) -> Range<Int> {
    let line = facts.draft.wholeLine(at: range.lowerBound)
    let end = max(line.upperBound, range.upperBound)
    guard let open = facts.bytes[line.lowerBound..<range.lowerBound].lastIndex(of: 0x5B),
      !facts.bytes[open..<range.lowerBound].contains(0x5D),
      let close = facts.bytes[range.upperBound..<end].firstIndex(of: 0x5D)
    else { return range }
    return open..<close + 1
  }

  private static let launching = Phrases(list: "launch-date-vague-launching")

  /// The vague dates of sentences that tell when a product is to be had.
  ///
  /// - Parameter asking: Whether a word for launching has to stand beside it.
  private func launches(in passage: Passage, asking: Bool) -> [Range<Int>] {
    passage.sentences(with: .vagueDate).compactMap { sentence, word in
      let isDated = passage.dates.contains { $0.date.day != nil && sentence.contains($0.range.lowerBound) }
      guard !isDated, Self.launching.occur(in: passage.bytes, sentence) else { return nil }
      // Of `coming soon` both words are found; the longest tells.
      return grown(word, in: passage)
    }
  }

  /// The date at a place of the document with the vague words beside it.
  private func vague(in passage: Passage, around range: Range<Int>) -> Range<Int>? {
    passage.dates.first { passage.source($0.range).overlaps(range) }.map {
      passage.source(grown($0.range, in: passage))
    }
  }

  /// A range with the vague words and the dates that touch it: `2027년 상반기`, `coming soon`.
  private func grown(_ place: Range<Int>, in passage: Passage) -> Range<Int> {
    let near =
      passage.words.filter { $0.lists.contains(.vagueDate) }.map { $0.range } + passage.dates.map { $0.range }
    return near.sorted { $0.lowerBound < $1.lowerBound }.reduce(place) { grown, next in
      next.lowerBound <= grown.upperBound + 1 && next.upperBound + 1 >= grown.lowerBound
        ? min(grown.lowerBound, next.lowerBound)..<max(grown.upperBound, next.upperBound) : grown
    }
  }

  private func report(
    _ range: Range<Int>, in facts: Facts, severity: Severity? = nil,
    message: Text = Text(ko: "출시일이 정해지지 않았습니다.", en: "The launch date is not a day.")
  ) -> Finding {
    finding(
      at: range, severity: severity, message: message,
      evidence: facts.words(range),
      help: Text(
        ko: "연월일까지 적으세요. 아직 모른다면 목표로 삼을 날을 고르고, 불확실한 까닭은 내부 FAQ에 쓰세요.",
        en:
          "Give year, month and day; if it is not certain, choose the day to aim for and explain it in the internal FAQ."
      ),
      question: Text(
        ko: "늦어도 며칠까지는 고객 손에 닿아야 하나요?", en: "By which day do customers have to have it?"))
  }
}
