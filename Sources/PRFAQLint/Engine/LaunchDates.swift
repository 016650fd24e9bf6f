public import PRFAQModel
public import PRFAQProse

/// A day or month that the document gives for the launch.
public struct LaunchDate: Sendable, Hashable {
  /// The bytes of the date in the document.
  public let range: Range<Int>
  /// The date as far as it is given.
  public let date: CalendarDate
  /// What the part that it stands in is for.
  public let part: PartKind

  /// The date as ISO 8601 has it, as far as it is given: `2026-03-02`, `2026-03`, `--03-02`.
  public var iso: String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let year = date.year.map { String($0) } ?? "-"
    return [year, date.month.map(two), date.day.map(two)].compactMap { $0 }.joined(separator: "-")
  }

  /// Whether two dates cannot both be right: something that both give differs.
  public func contradicts(_ other: LaunchDate) -> Bool {
    func differ(_ left: Int?, _ right: Int?) -> Bool { left != nil && right != nil && left != right }
    return differ(date.year, other.date.year) || differ(date.month, other.date.month)
      || differ(date.day, other.date.day)
  }
}

extension Facts {
  /// The dates that are said to be the launch's: the dateline's first, then those beside a word for the launch.
  ///
  /// Dates of pilots, later stages and other places are left out, and so are deadlines.
  public var launchDates: [LaunchDate] {
    var dates: [LaunchDate] = []
    let dateline = draft.pressRelease?.dateline
    if let dateline, let range = dateline.dateRange, let date = dateline.date, date.month != nil {
      dates.append(LaunchDate(range: range, date: date, part: .summary))
    }
    for match in prose.dates
    where match.date.month != nil && (match.date.day ?? match.date.year) != nil && match.date.isPossible {
      let sentence = prose.sentences[prose.sentence(at: match.range.lowerBound)]
      let part = prose.blocks[sentence.block].part
      let source = prose.source(match.range)
      guard !(dateline?.range.overlaps(source) ?? false), Self.tellsLaunch(part), !sentence.isQuoted,
        isBesideLaunch(match.range, sentence.text)
      else { continue }
      dates.append(LaunchDate(range: source, date: match.date, part: part))
    }
    return dates
  }

  private static func tellsLaunch(_ part: PartKind) -> Bool {
    switch part {
    case .headline, .subheadline, .summary, .solution, .gettingStarted, .callToAction, .externalFAQ,
      .internalFAQ, .faq, .customerQuestion:
      true
    default: false
    }
  }

  /// Words by which a date is of something else than the launch itself.
  private static let otherStages = Phrases(list: "launch-dates-other-stages")

  /// Whether a word for the launch stands near a date, and none for another stage in its sentence.
  private func isBesideLaunch(_ date: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, date.lowerBound - 36)..<min(sentence.upperBound, date.upperBound + 20)
    return prose.has(.launch, in: near)
      && !says(Self.otherStages, in: sentence)
      && prose.dates(in: sentence).count == 1
  }
}
