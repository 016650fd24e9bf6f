public import PRFAQLint
public import PRFAQWriting

/// What can be counted in a draft, for people: one line a figure.
public struct StatsReport: Sendable {
  private let appearance: Appearance
  private let language: MessageLanguage

  /// Creates a report in a language.
  public init(appearance: Appearance, language: MessageLanguage) {
    self.appearance = appearance
    self.language = language
  }

  /// The figures of one draft under its name.
  public func text(of statistics: DraftStatistics, name: String) -> [UInt8] {
    var writer = TerminalWriter(appearance)
    writer.write(name, .bold)
    writer.newline()
    let rows = rows(statistics)
    let width = rows.map { DisplayWidth.of($0.name) }.max() ?? 0
    for row in rows {
      writer.space(2)
      writer.write(row.name)
      writer.space(width - DisplayWidth.of(row.name) + 2)
      writer.write(row.value, row.isOver ? .yellow : nil)
      writer.newline()
    }
    return writer.bytes
  }

  private typealias Row = (name: String, value: String, isOver: Bool)

  private func rows(_ statistics: DraftStatistics) -> [Row] {
    let length = statistics.length
    let budget = statistics.pages
    return [
      pages(Text(ko: "보도자료", en: "press release"), length.release, of: budget.release),
      pages(Text(ko: "FAQ", en: "FAQ"), length.faq, of: budget.faq),
      pages(Text(ko: "둘을 합쳐", en: "both together"), length.total, of: budget.total),
      row(
        Text(ko: "문서 전체", en: "whole document"),
        Text(ko: "A4 약 \(length.document.tenths)장", en: "≈ \(length.document.tenths) A4 pages")),
      row(Text(ko: "읽는 시간", en: "reading time"), reading(length.reading)),
      row(
        Text(ko: "문장", en: "sentences"),
        Text(ko: "\(statistics.sentences)개", en: "\(statistics.sentences)")),
      row(Text(ko: "질문", en: "questions"), questions(statistics)),
      row(
        Text(ko: "다섯 가지 질문", en: "five questions"),
        Text(
          ko: "\(statistics.answeredCustomerQuestions)개에 답함",
          en: "\(statistics.answeredCustomerQuestions) answered")),
      row(
        Text(ko: "수치", en: "figures"),
        Text(
          ko:
            "출처 있음 \(statistics.sourcedFigures)개, 가정이라고 밝힘 \(statistics.assumedFigures)개, 둘 다 없음 \(statistics.unsourcedFigures)개",
          en:
            "\(statistics.sourcedFigures) with a source, \(statistics.assumedFigures) said to be assumed, \(statistics.unsourcedFigures) with neither"
        )),
    ]
  }

  private func row(_ name: Text, _ value: Text) -> Row { (name(language), value(language), false) }

  private func pages(_ name: Text, _ count: Double, of limit: Double) -> Row {
    let value = Text(
      ko: "A4 약 \(count.tenths)장 (\(limit.shortest)장까지)",
      en: "≈ \(count.tenths) A4 pages (up to \(limit.shortest))")
    return (name(language), value(language), DraftLength.exceeds(count, limit))
  }

  private func reading(_ time: ReadingTime) -> Text {
    let (low, high, notes) = (
      time.range.lowerBound.minutes, time.range.upperBound.minutes, time.withNotes.minutes
    )
    let unit = high == 1 ? "minute" : "minutes"
    return Text(
      ko: "약 \(low == high ? "\(low)" : "\(low)~\(high)")분, 메모하며 읽으면 약 \(notes)분",
      en: "≈ \(low == high ? "\(low)" : "\(low)–\(high)") \(unit), ≈ \(notes) with notes")
  }

  private func questions(_ statistics: DraftStatistics) -> Text {
    let counts = [
      (statistics.externalQuestions, Text(ko: "외부", en: "external")),
      (statistics.internalQuestions, Text(ko: "내부", en: "internal")),
      (statistics.otherQuestions, Text(ko: "누구의 질문인지 모름", en: "for whom is not told")),
    ].filter { $0.0 > 0 }
    guard !counts.isEmpty else { return Text(ko: "없음", en: "none") }
    return Text(
      ko: counts.map { "\($0.1.ko) \($0.0)개" }.joined(separator: ", "),
      en: counts.map { "\($0.0) \($0.1.en)" }.joined(separator: ", "))
  }
}

extension Double {
  /// The number with one decimal.
  var tenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Minutes as a whole number; whatever has words takes one.
  fileprivate var minutes: Int { self > 0 ? max(1, Int(rounded())) : 0 }
}
