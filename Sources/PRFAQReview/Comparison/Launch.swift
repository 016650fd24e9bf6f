internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse

/// The day of launch, as the release says it.
struct Launch {
  /// Where it stands.
  let range: Range<Int>
  /// The date as far as it is given, such as `2027-03-02`.
  let date: String

  /// How far into the summary a date may stand, in bytes, to be that of the launch.
  private static let reach = 200

  /// The date of the dateline, or else the first day in the first words of the summary.
  init?(_ facts: Facts) {
    guard let release = facts.draft.pressRelease else { return nil }
    if let dateline = release.dateline, let range = dateline.dateRange, let date = dateline.date?.isoText {
      self.range = range
      self.date = date
      return
    }
    guard let summary = release.summary.first else { return nil }
    let opening = summary.lowerBound..<min(summary.upperBound, summary.lowerBound + Self.reach)
    let prose = facts.prose
    for match in prose.dates where match.date.day != nil {
      let range = prose.source(match.range)
      guard opening.contains(range.lowerBound), let date = match.date.isoText else { continue }
      self.range = range
      self.date = date
      return
    }
    return nil
  }
}
