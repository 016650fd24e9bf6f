public import PRFAQProse

/// No draft waits for a launch that should have been long ago.
public struct LaunchLongPast: FolderRule {
  /// The id of the rule.
  public static let id = "launch-long-past"
  /// What holds.
  public static let summary = Text(
    ko: "출시일이 한참 지난 초안은 정리되어 있습니다.", en: "No draft waits for a launch that should have been long ago.")

  /// Months after which a date is long past: a quarter, within which plans are made anew.
  private static let months = 3

  /// Creates the rule.
  public init() {}

  /// One finding for each document that is not launched and whose date is more than a quarter ago.
  public func findings(in documents: [DocumentCard], today: CalendarDate) -> [FolderFinding] {
    documents.compactMap { card in
      guard card.status != .launched, card.supersededBy == nil, let launch = card.launch,
        let year = launch.year,
        let last = Self.order(
          year, (launch.month ?? launch.quarter.map { $0 * 3 } ?? 12) + Self.months, launch.day),
        let now = Self.order(today.year ?? 0, today.month ?? 1, today.day), last < now
      else { return nil }
      return FolderFinding(
        rule: Self.id, file: card.file,
        message: Text(
          ko: "출시일(\(launch.shown))이 석 달 넘게 지났습니다. 날짜를 다시 잡거나, 머리말에 status: launched나 superseded-by를 적으세요.",
          en:
            "The launch date (\(launch.shown)) is more than three months ago. Set a new one, or say status: launched or "
            + "superseded-by in the front matter."))
    }
  }

  /// A number that grows with the date; a day that is not given is the last of its month.
  private static func order(_ year: Int, _ month: Int, _ day: Int?) -> Int? {
    guard (0...9999).contains(year), (1...24).contains(month) else { return nil }
    return (year * 12 + month) * 32 + (day ?? 31)
  }
}

extension CalendarDate {
  /// The date as far as it is given, as `2026-03-02`, `2026-03`, `2026-Q3` or `2026`.
  public var shown: String {
    let two = { (number: Int) in number < 10 ? "-0\(number)" : "-\(number)" }
    guard let year else { return "" }
    if month == nil, let quarter { return "\(year)-Q\(quarter)" }
    return "\(year)" + (month.map(two) ?? "") + (month == nil ? "" : day.map(two) ?? "")
  }
}
